import Testing

@testable import SpecReports

@Suite struct `Tables in text` {
    @Test func `columns are as wide as their widest cell and two blanks apart`() {
        var table = TextTable(header: ["CODE", "TITLE"])
        table.add(["1", "Clerk"])
        table.add(["123456", "Keeper"])
        #expect(table.lines() == ["CODE    TITLE", "1       Clerk", "123456  Keeper"])
    }

    @Test func `an absent value is a dash and no line ends in blanks`() {
        var table = TextTable()
        table.add([nil, "x", ""])
        table.add(["abc", "", ""])
        #expect(table.lines(indent: "  ") == ["  -    x", "  abc"])
    }

    @Test func `a number agrees with its noun`() {
        #expect([0, 1, 2].map { counted($0, "class", "classes") } == ["0 classes", "1 class", "2 classes"])
    }
}
