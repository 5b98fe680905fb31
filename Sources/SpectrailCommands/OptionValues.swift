import ArgumentParser
import Spectrail

/// A day on the command line.
struct Day: ExpressibleByArgument {
    let date: CivilDate
    init?(argument: String) {
        guard let date = CivilDate(iso: argument) else { return nil }
        self.date = date
    }
}

/// Text for people or JSON for programs.
enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// Text for people, JSON for programs, or CSV for spreadsheets.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
}

/// A number of months on the command line: `12mo`, `2y`.
struct Horizon: ExpressibleByArgument {
    let months: Int
    static let year = Horizon(months: 12)

    init(months: Int) { self.months = months }

    init?(argument: String) {
        let digits = argument.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), number <= 1_200 else { return nil }
        switch argument.dropFirst(digits.count) {
        case "mo", "m", "": self.init(months: number)
        case "y": self.init(months: number * 12)
        default: return nil
        }
    }

    var defaultValueDescription: String { "\(months)mo" }
}

/// Text for people, Markdown for pages and mail, or JSON for programs.
enum DifferenceFormat: String, ExpressibleByArgument, CaseIterable {
    case text, md, json
}

/// When text is coloured.
enum Colour: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    var isWanted: Bool {
        switch self {
        case .auto: Terminal.wantsColour
        case .always: true
        case .never: false
        }
    }
}
