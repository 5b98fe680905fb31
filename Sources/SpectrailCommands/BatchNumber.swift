import ArgumentParser
import Spectrail

/// The number of an approval batch on the command line: `24-137`.
struct BatchNumber: ExpressibleByArgument {
    let number: FinalNumber

    init?(argument: String) {
        guard let number = FinalNumber(argument) else { return nil }
        self.number = number
    }

    /// Nothing bears the number.
    var unknown: Failure {
        Failure(
            "no revision bears the Final No. '\(number)'",
            hint: "'spectrail list' shows the numbers of the revisions in force")
    }
}
