import ArgumentParser
import Spectrail

/// The facts that a person can supply.
struct FactOptions: ParsableArguments {
    @Option(help: "The class code.")
    var code: String?
    @Option(help: "The title.")
    var title: String?
    @Option(help: ArgumentHelp("The effective date, as 2024-07-23 or 2020-09.", valueName: "date"))
    var effective: String?
    @Option(help: ArgumentHelp("The date of the first approval of the class (EST).", valueName: "date"))
    var established: String?
    @Option(help: ArgumentHelp("The date of the last edit of the record (REV).", valueName: "date"))
    var revised: String?
    @Option(name: .customLong("final"), help: ArgumentHelp("The Final No., as 24-137.", valueName: "number"))
    var finalNumber: String?

    func given() throws -> GivenFacts {
        var facts = GivenFacts()
        facts.code = try value(code, "--code", FactForm.code) { ClassCode($0) }
        facts.title = FactForm.title(title)
        facts.effective = try date(effective, "--effective")
        facts.established = try date(established, "--established")
        facts.revised = try date(revised, "--revised")
        facts.finalNumber = try value(finalNumber, "--final", FactForm.number) { FinalNumber($0) }
        return facts
    }

    private func date(_ text: String?, _ option: String) throws -> PartialDate? {
        try value(text, option, FactForm.date) { PartialDate(iso: $0) }
    }

    private func value<Value>(
        _ text: String?, _ option: String, _ form: String, _ convert: (String) -> Value?
    )
        throws -> Value?
    {
        guard let text else { return nil }
        guard let value = convert(text) else {
            throw ValidationError("\(option) takes \(form), not '\(text)'")
        }
        return value
    }
}
