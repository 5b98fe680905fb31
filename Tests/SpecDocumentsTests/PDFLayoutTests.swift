import SpecModel
import Testing

@testable import SpecDocuments

/// What a reader sees on a page, rebuilt from the places of its words.
struct PDFLayoutTests {
    /// What pages are read as: `item: Directs staff;`.
    private func lines(_ pages: [PrintedPage]) throws -> [String] {
        try DocumentText(reading: PrintedPage.document(pages)).lines.map { "\($0.form): \($0.text)" }
    }

    private func page(_ build: (inout PrintedPage) -> Void) -> PrintedPage {
        var page = PrintedPage()
        build(&page)
        return page
    }

    @Test func `lines run on until one ends early or space follows`() throws {
        let page = page { page in
            page.set("PURPOSE", left: 72, down: 72, size: 14)
            page.set(
                [
                    "In a state agency this class is accountable for a full range of tasks",
                    "in the management of records.",
                    "Receives direction from the chief of the division, the deputy chief of",
                    "the division and from no one else.",
                ], left: 72, down: 100)
            page.set(
                ["Directs staff and operations of the division and of all of its offices."], left: 72,
                down: 160)
        }
        #expect(
            try lines([page]) == [
                "heading: PURPOSE",
                "paragraph: In a state agency this class is accountable for a full range of tasks in the management of records.",
                "paragraph: Receives direction from the chief of the division, the deputy chief of the division and from no one else.",
                "paragraph: Directs staff and operations of the division and of all of its offices.",
            ])
    }

    @Test func `a bullet begins an item, and its lines hang under its text`() throws {
        let page = page { page in
            page.set("DUTIES", left: 72, down: 72)
            page.set("•", left: 80, down: 96)
            page.set(
                ["Plans the work of the unit in accordance with the priorities of the", "division;"],
                left: 98,
                down: 96)
            page.set("- Reports.", left: 80, down: 120)
            page.set("1. First", left: 80, down: 150)
            page.set("2. Second", left: 80, down: 162)
            page.set("10. is no item", left: 80, down: 190)
        }
        #expect(
            try lines([page]) == [
                "paragraph: DUTIES",
                "item: Plans the work of the unit in accordance with the priorities of the division;",
                "item: Reports.", "item: First", "item: Second", "paragraph: 10. is no item",
            ])
    }

    @Test func `a table is read row by row, empty cells and wrapped ones included`() throws {
        let page = page { page in
            for (row, cells) in [["Class Code", "Title", "Group"], ["0514DM", "Director of", "DM 32"]]
                .enumerated()
            {
                for (column, cell) in cells.enumerated() {
                    page.set(cell, left: 72 + 150 * Double(column), down: 72 + 20 * Double(row))
                }
            }
            page.set("Records", left: 222, down: 104)
            page.set("0516DM", left: 72, down: 124)
            page.set("DM 28", left: 372, down: 124)
            page.set("PURPOSE OF CLASS:", left: 72, down: 160)
        }
        #expect(
            try lines([page]) == [
                "row: Class Code\tTitle\tGroup", "row: 0514DM\tDirector of Records\tDM 32",
                "row: 0516DM\t\tDM 28",
                "paragraph: PURPOSE OF CLASS:",
            ])
    }

    @Test func `two columns of text are read one after the other`() throws {
        let left = [
            "LEFT", "Text in the left column of", "this page runs on and then", "it comes to its end.",
        ]
        let right = [
            "RIGHT", "Text in the right column of", "this page does the same as", "its neighbour does.",
        ]
        let page = page { page in
            page.set(left, left: 72, down: 72)
            page.set(right, left: 320, down: 76)
        }
        #expect(
            try lines([page]) == [
                "paragraph: LEFT",
                "paragraph: Text in the left column of this page runs on and then it comes to its end.",
                "paragraph: RIGHT",
                "paragraph: Text in the right column of this page does the same as its neighbour does.",
            ])
    }

    @Test func `running heads and page numbers are left out, and a paragraph goes on behind them`() throws {
        let texts = [
            ["Plans the work of the unit in accordance with all the priorities that"],
            [
                "the division has set. Drafts reports.", "",
                "Evaluates staff of the unit and, with the head of the division, staff",
            ],
            ["of the agency."],
        ]
        let pages = texts.enumerated().map { number, lines in
            page { page in
                page.set("State of Avalon", left: 72, down: 40)
                page.set("0514DM", left: 500, down: 40)
                page.set(lines, left: 72, down: 90)
                page.set("Page \(number + 1) of 3", left: 280, down: 760)
            }
        }
        let document = try DocumentText(reading: PrintedPage.document(pages))
        #expect(
            document.lines.map(\.text) == [
                "Plans the work of the unit in accordance with all the priorities that the division has set. Drafts reports.",
                "Evaluates staff of the unit and, with the head of the division, staff of the agency.",
            ])
        #expect(document.findings.map(\.code) == ["running-head"])
        #expect(document.findings.first?.message.contains("State of Avalon 0514DM") == true)
    }

    @Test(arguments: [
        (["Page 2 of 3", "- 2 -", "2", "2/3", "Page 2", "2 of 3"], true),
        (["2004", "Page two", "0514DM", "EX 64", "§ 5-200a", "3 of 2", ""], false),
    ])
    func `page numbers are told from other numbers`(texts: [String], are: Bool) {
        for text in texts { #expect(PageNumber.matches(text, pageCount: 3) == are, "\(text)") }
    }

    @Test func `the lines that a browser prints are told by time and address`() {
        #expect(BrowserLine.matches(["11/23/26, 7:24 PM", "Class Specification"]))
        #expect(BrowserLine.matches(["https://jobs.example/0514DM", "1/3"]))
        #expect(!BrowserLine.matches(["EFFECTIVE DATE", "11/23/2026"]))
        #expect(!BrowserLine.matches(["Knowledge of state laws, codes: all"]))
    }
}
