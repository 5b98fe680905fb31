import ArgumentParser
import Spectrail

/// `draft`, whose parts keep proposals beside their classes.
struct DraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Keeps drafts of the next revision beside a class.",
        usage: """
            spectrail draft CLASS FILE [--name NAME]
            spectrail draft list [CLASS]
            spectrail draft show CLASS NAME
            spectrail draft adopt CLASS NAME [FILE | REVISION]
            spectrail draft withdraw CLASS NAME --why TEXT
            """,
        discussion: """
            A draft is never in force: it stands in no list, log or report of revisions. It is kept with its document, \
            each text of it by a commit, and waits until it is adopted or withdrawn; then it can still be looked up.

            'diff CLASS CLASS@draft:NAME' compares it with the latest revision, and 'diff --base CLASS@previous \
            CLASS@draft:NAME CLASS@latest' tells what was adopted of it.

            A document that is recorded and has all items of a draft that waits, its clause aside, adopts it. Where the text \
            was changed on the way, 'draft adopt' says what came of which draft.

            Exit status: 0 done, or nothing had to be done; 2 trouble, and nothing was written; 64 wrong usage.
            """,
        subcommands: [
            DraftAdd.self, DraftList.self, DraftShow.self, DraftAdopt.self, DraftWithdraw.self,
        ],
        defaultSubcommand: DraftAdd.self)
}
