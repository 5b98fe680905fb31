import Testing

@testable import SpecReports

@Suite struct `CSV for spreadsheets` {
    private func line(_ cells: [String?]) -> String {
        var csv = CSVText(header: [])
        csv.add(cells)
        return String(csv.text.dropFirst())
    }

    @Test func `plain cells are joined by commas and ended by a line feed`() {
        #expect(line(["0514DM", "Director", nil]) == "0514DM,Director,\n")
    }

    @Test func `commas, quotes and line ends are quoted as RFC 4180 has it`() {
        #expect(line(["a,b", "say \"no\"", "two\nlines"]) == "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\n")
    }

    @Test func `a number below zero stays a number`() {
        #expect(line(["-1664"]) == "-1664\n")
    }

    @Test(arguments: ["=1+1", "+a", "-a", "@SUM(A1)", "\tx", "\rx"])
    func `a cell that begins as a formula does stays text`(_ cell: String) {
        #expect(line([cell]).drop { $0 == "\"" }.hasPrefix("'"))
    }
}
