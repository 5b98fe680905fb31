import SpecDocuments
import TestSupport
import Testing

/// Tables as spreadsheets write them, and what is refused in them.
struct CSVReaderTests {
    private static func records(_ bytes: [UInt8]) throws -> [CSVReader.Record] {
        var reader = try CSVReader(bytes)
        var records: [CSVReader.Record] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    private static func cells(_ text: String) throws -> [[String]] {
        try records(Array(text.utf8)).map(\.cells)
    }

    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r1,2", [["a", "b"], ["1", "2"]]),
        ("\u{FEFF}a;b\r\n1,5;2\r\n", [["a", "b"], ["1,5", "2"]]),
        ("sep=;\r\na;b\r\n", [["a", "b"]]),
        ("a\tb\n1\t\n", [["a", "b"], ["1", ""]]),
        ("\"a,b\";c\n", [["a,b", "c"]]),
        ("\"say \"\"no\"\"\",\"two\nlines\"\n", [["say \"no\"", "two\nlines"]]),
        ("a\n\nb\n", [["a"], [""], ["b"]]),
        ("a,\n", [["a", ""]]),
        ("\"\"\n", [[""]]),
        ("", []),
    ])
    func `a table reads as spreadsheets write it`(text: String, expected: [[String]]) throws {
        #expect(try Self.cells(text) == expected)
    }

    @Test(arguments: [
        ("a,b\n\"1,2\n3,4\n", "line 2: the quotation mark that begins a cell has no end"),
        ("a\n1\n2\"3\n", "line 3: a quotation mark stands in a cell that does not begin with one"),
        ("a\n\"1\"2\n", "line 2: something stands behind the quotation mark that ends a cell"),
    ])
    func `a mistake that would shift cells is refused with its line`(text: String, message: String) throws {
        let trouble = #expect(throws: CSVReader.Trouble.self) { try Self.cells(text) }
        #expect(trouble?.description == message)
    }

    @Test(arguments: [
        [UInt8]("a\n".utf8) + [0xE9], [0xFF, 0xFE, 97, 0], [97, 0, 98],
    ])
    func `what is no UTF-8 is refused`(bytes: [UInt8]) throws {
        let trouble = #expect(throws: CSVReader.Trouble.self) { try Self.records(bytes) }
        #expect(trouble?.description.contains("save the table as 'CSV UTF-8'") == true)
    }

    @Test func `a document in the place of a table is told by the length of its cell`() throws {
        let trouble = #expect(throws: CSVReader.Trouble.self) {
            try Self.cells("a\n\"" + String(repeating: "x\n", count: 60_000) + "\"\n")
        }
        #expect(trouble?.description == "line 2: a cell holds more than 100000 bytes")
    }

    @Test func `a record knows its line, whatever lines its cells hold`() throws {
        let records = try Self.records(Array("a,b\n\"1\r\n2\n3\r4\",x\ny,z\n".utf8))
        #expect(records.map(\.line) == [1, 2, 6])
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `a table that was written reads back, whatever stands in it`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let separator = generator.pick([",", ";", "\t"])
        let end = generator.pick(["\n", "\r\n"])
        let pieces = ["a", "é", "\"", ",", ";", "\t", "\n", "\r\n", " ", "'=1", "0514DM", ""]
        let width = Int.random(in: 2...5, using: &generator)
        // The first line tells the separator: nothing but words stands in it.
        var rows = [(0..<width).map { "column\($0)" }]
        for _ in 0..<Int.random(in: 0...6, using: &generator) {
            rows.append(
                (0..<width).map { _ in
                    (0..<Int.random(in: 0...4, using: &generator)).map { _ in generator.pick(pieces) }
                        .joined()
                })
        }
        let lines = rows.map { row in
            row.map { cell in
                let isPlain = cell.utf8.allSatisfy { !Array("\",;\t\r\n".utf8).contains($0) }
                return isPlain && generator.happens(oneIn: 2)
                    ? cell : "\"\(cell.replacing("\"", with: "\"\""))\""
            }.joined(separator: separator)
        }
        let text = (generator.happens(oneIn: 2) ? "\u{FEFF}" : "") + lines.map { $0 + end }.joined()
        #expect(try Self.cells(text) == rows, "seed \(seed): \(text)")
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `any bytes are a table or refused`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
            generator.pick(Array("a,;\"\n\r\t=".utf8) + [0xEF, 0xBB, 0xBF, 0xC3])
        }
        _ = try? Self.records(bytes)
    }
}
