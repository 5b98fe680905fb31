import ArgumentParser
import Spectrail

struct Due: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: "Reports which classes are due for review.",
        discussion: """
            For each class: its last review with the sentence that proves it and the grade of that evidence \
            (1 the statute's section, 2 the statutes, 3 reviewed for content, 4 a revision without a word of \
            review, 5 none), when the next is due, and whether the rule holds for the class. The rule and the \
            reading of it that was used are printed; both are data of the jurisdiction's profile.

            --as-of is the day to report for, and so is --today, its other name. With --known-at only what was \
            recorded by then counts; the rule is the one that is set now. Of an abolished class nothing is due, and \
            it is told apart.

            Exit status: 0 nothing is due; 1 a review is overdue or due soon, or a class that the rule holds for \
            was never reviewed; 2 trouble.
            """)

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var time: TimeOptions

    @Option(help: ArgumentHelp("The same as --as-of, as 2026-11-23 (default: today).", valueName: "date"))
    var today: Day?

    @Option(help: ArgumentHelp("What counts as due soon: 12mo, 2y.", valueName: "time"))
    var within: Horizon = .year

    @Option(
        help: ArgumentHelp(
            "The weakest evidence that counts as a review, 1 to 4 (default: the policy's, mostly 3).",
            valueName: "grade"))
    var weakestGrade: Int?

    @Option(help: "Text for people, JSON for programs, or CSV for spreadsheets.")
    var format: TableFormat = .text

    func validate() throws {
        if let today, let asOf = time.asOf, today.date != asOf.date {
            throw ValidationError("--as-of and --today both name the day to report for; give one of them")
        }
        if let weakestGrade, !(1...4).contains(weakestGrade) {
            throw ValidationError("--weakest-grade takes a grade from 1 to 4, not \(weakestGrade)")
        }
    }

    func run() throws {
        guard let day = time.asOf?.date ?? today?.date ?? Clock.today else {
            throw Failure("the clock shows no day", hint: "give --as-of")
        }
        let archive = try archive.open()
        let policies = try archived(archive.policies).mapValues { policy in
            weakestGrade.map(policy.counting(throughGrade:)) ?? policy
        }
        let view = try time.view(of: archive)
        let grades = Set(policies.values.map(\.weakestGrade))
        let histories = try archived { () throws(ArchiveError) in
            try view.histories(for: .reviews(day, weakestGrades: grades))
        }
        let report = ReviewReport(
            classes: histories, policies: policies, today: day, withinMonths: within.months,
            knownAt: try time.words(archive))
        switch format {
        case .text: try Console.put(report.text)
        case .json: try Console.put(report.json)
        case .csv: try Console.put(report.csv)
        }
        if report.isAnythingDue { throw ExitCode(1) }
    }
}
