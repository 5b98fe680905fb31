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

            Exit status: 0 nothing is due; 1 a review is overdue or due soon, or a class that the rule holds for \
            was never reviewed; 2 trouble.
            """)

    @OptionGroup var archive: ArchiveOptions

    @Option(help: ArgumentHelp("The day to report for, as 2026-11-23 (default: today).", valueName: "date"))
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
        if let weakestGrade, !(1...4).contains(weakestGrade) {
            throw ValidationError("--weakest-grade takes a grade from 1 to 4, not \(weakestGrade)")
        }
    }

    func run() throws {
        guard let day = today?.date ?? Clock.today else {
            throw Failure("the clock shows no day", hint: "give --today")
        }
        let archive = try archive.open()
        let policies = try archived(archive.policies).mapValues { policy in
            weakestGrade.map(policy.counting(throughGrade:)) ?? policy
        }
        let report = ReviewReport(
            classes: try archived(try archive.known().histories), policies: policies, today: day,
            withinMonths: within.months)
        switch format {
        case .text: try Console.put(report.text)
        case .json: try Console.put(report.json)
        case .csv: try Console.put(report.csv)
        }
        if report.isAnythingDue { throw ExitCode(1) }
    }
}
