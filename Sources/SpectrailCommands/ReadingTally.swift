/// What came of reading many files, for the last line on standard error.
struct ReadingTally {
    var documents = 0
    var findings = 0
    var notRead = 0
    var linksPassedOver = 0
}

extension ReadingTally: CustomStringConvertible {
    /// `1,000 documents, 12 findings, 3 not read`; links only where there were any.
    var description: String {
        var parts = [
            Self.counted(documents, "document", "documents"), Self.counted(findings, "finding", "findings"),
            "\(Self.grouped(notRead)) not read",
        ]
        if linksPassedOver > 0 {
            parts.append(Self.counted(linksPassedOver, "link not followed", "links not followed"))
        }
        return parts.joined(separator: ", ")
    }

    private static func counted(_ number: Int, _ one: String, _ many: String) -> String {
        "\(grouped(number)) \(number == 1 ? one : many)"
    }

    /// Digits in groups of three.
    static func grouped(_ number: Int) -> String {
        number < 1_000
            ? "\(number)" : grouped(number / 1_000) + "," + String(String(number % 1_000 + 1_000).dropFirst())
    }
}
