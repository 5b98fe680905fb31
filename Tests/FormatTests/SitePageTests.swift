import SpecDocuments
import SpecLayouts
import SpecModel
import Testing

/// What authors of one site do differently from page to page changes nothing of what a specification says.
struct SitePageTests {
    private func read(_ page: SitePage) throws -> Specification {
        let document = try DocumentText(reading: Array(page.html.utf8))
        let specification = try #require(ProfileCatalog().bestFit(for: document)).read(document).specification
        #expect(specification.profile == "us-ca/modern")
        #expect(specification.unread.isEmpty)
        return specification
    }

    private func items(_ specification: Specification, _ kind: SectionKind) -> [String] {
        specification.sections.filter { $0.kind == kind }.flatMap(\.statements).map { item in
            item.leadIn.map { "\($0): \(item.text)" } ?? item.text
        }
    }

    /// The items of one section of a page that has the given body.
    private func items(_ kind: SectionKind, heading: String, _ body: String) throws -> [String] {
        let start = "<ul><li>Class Code: 9971</li></ul><h3>Definition</h3><p>To trim lamps.</p>"
        return items(
            try read(SitePage("Lamp Trimmer (9971)", "\(start)<h3>\(heading)</h3>\(body)")), kind)
    }

    @Test(arguments: SitePage.headings.indices, SitePage.facts.indices)
    func `headings and facts are read however they are set`(heading: Int, facts: Int) throws {
        let page = SitePage(heading: SitePage.headings[heading], facts: SitePage.facts[facts])
        let specification = try read(page)
        #expect(specification.facts.title == "Lamp Trimmer")
        #expect(specification.facts.code?.description == "9971")
        #expect(specification.facts.established?.description == "1979-07-01")
        #expect(specification.facts.revised?.description == "1994")
        #expect(
            specification.sections.map(\.kind) == [
                .purpose, .duties, .minimumQualifications, .ksa, .characterRequirements,
            ])
        #expect(
            items(specification, .duties) == [
                "Trims and lights lamps", "cleans lenses", "keeps a log",
                "As experience is gained, trains helpers", "orders oil",
            ])
        #expect(
            items(specification, .minimumQualifications) == [
                "Either I: One year of experience in the care of lamps",
                "Or II: Experience: Two years of experience at sea",
                "Or II: Education: Equivalent to completion of the twelfth grade",
            ])
        #expect(
            items(specification, .ksa) == [
                "Knowledge of: Oils", "Knowledge of: wicks", "Ability to: Climb stairs",
                "Ability to: keep awake",
            ])
        #expect(items(specification, .characterRequirements) == ["Willingness to live alone; tact"])
    }

    @Test(arguments: [
        "<h4>Knowledge of:</h4><p>Oils; wicks.</p><h4>Ability to:</h4><p>Climb; wake.</p>",
        "<p><strong>Knowledge of</strong></p><p>Oils; wicks.</p><p><strong>Ability to</strong></p><p>Climb; wake.</p>",
        "<p><strong>Knowledge of:</strong><br/>Oils; wicks.</p><p><strong>Ability to:</strong><br/>Climb; wake.</p>",
        "<p>Knowledge of: Oils;<br/>wicks.<br/><br/>Ability to: Climb;<br/>wake.</p>",
        "<ul><li>Knowledge of:<ul><li>Oils</li><li>wicks</li></ul></li><li>Ability to:<ul><li>Climb</li><li>wake</li></ul></li></ul>",
        "<p><u>Knowledge of</u>:&nbsp; Oils; wicks.</p><div>and</div><p><u>Ability to</u>:&nbsp; Climb; wake.</p>",
        "<table><tr><td>Knowledge of:</td><td>Oils; wicks.</td></tr><tr><td>Ability to:</td><td>Climb; wake.</td></tr></table>",
        "<p>Knowledge of: Oils; wicks. Ability to: Climb; wake.</p>",
        "<p>Knowledge of: Oils; wicks; and</p><p>Ability to: Climb; wake.</p>",
        "<p><em>Knowledge of:</em></p><ol><li>Oils.</li><li>wicks.</li></ol><p><em>Ability to:</em></p><ol><li>Climb.</li><li>wake.</li></ol>",
        "<p><strong>Knowledge of: </strong>Oils; wicks.<strong><br/>Ability to: </strong>Climb; wake.</p>",
    ])
    func `knowledge is read with its lead-ins however they are set`(body: String) throws {
        #expect(
            try items(.ksa, heading: "Knowledge and Abilities", body) == [
                "Knowledge of: Oils", "Knowledge of: wicks", "Ability to: Climb", "Ability to: wake",
            ])
    }

    @Test(arguments: [
        "<p>Either I</p><p>One year as A.</p><p>Or II</p><p>Two years as B.</p>",
        "<h4>Either I</h4><p>One year as A.</p><h4>Or II</h4><p>Two years as B.</p>",
        "<p><strong>Either I</strong><br/>One year as A.<br/><strong>Or II</strong><br/>Two years as B.</p>",
        "<p><strong>Either I:</strong> One year as A.</p><p><strong>Or II:</strong> Two years as B.</p>",
        "<p><u>Either I</u></p><ul><li>One year as A.</li></ul><p><u>Or II</u></p><ul><li>Two years as B.</li></ul>",
        "<div style=\"text-align:center\">Either I</div><div>One year as A.</div><div>Or II</div><div>Two years as B.</div>",
    ])
    func `alternatives are read however they are set`(body: String) throws {
        #expect(
            try items(.minimumQualifications, heading: "Minimum Qualifications", body) == [
                "Either I: One year as A", "Or II: Two years as B",
            ])
    }

    @Test func `alternatives that lost their line breaks are told by their numbers`() throws {
        let body = "<p>Possession of a license. and Either I One year as A. Or II Two years as B.</p>"
        #expect(
            try items(.minimumQualifications, heading: "Minimum Qualifications", body) == [
                "Possession of a license", "Either I: One year as A", "Or II: Two years as B",
            ])
    }

    @Test func `a label within an alternative belongs to the text below it`() throws {
        let body = """
            <p>Either I</p><p><strong>Experience:</strong></p><p>One year as A.</p>
            <p>Or II</p><p><strong>Education:</strong></p><p>A degree.</p>
            """
        #expect(
            try items(.minimumQualifications, heading: "Minimum Qualifications", body) == [
                "Either I: Experience: One year as A", "Or II: Education: A degree",
            ])
    }

    @Test func `a definition needs no heading`() throws {
        let page = SitePage(
            "Lamp Trimmer (9971)",
            """
            <ul><li>Class Code: 9971</li></ul><p>&#160;</p><p>Under supervision, to trim lamps at a State light.</p>
            <h3>Typical Tasks</h3><p>Trims; lights.</p>
            """)
        #expect(items(try read(page), .purpose) == ["Under supervision, to trim lamps at a State light"])
    }

    @Test func `an abolished class has its own title, and what is said of its end is a fact`() throws {
        let page = SitePage(
            "ABOLISHED 07/02/2014 PER PAY LETTER 14-99 - Lamp Trimmer, Seasonal (9971)",
            "<ul><li>Class Code: 9971</li></ul><h3>Definition</h3><p>To trim lamps.</p>")
        let facts = try read(page).facts
        #expect(facts.title == "Lamp Trimmer, Seasonal")
        #expect(facts.code?.description == "9971")
        #expect(facts.others.map(\.value) == ["ABOLISHED 07/02/2014 PER PAY LETTER 14-99"])
    }

    @Test func `a heading that no list has is told by its words, where the page sets it as one`() throws {
        let page = SitePage(
            "Lamp Trimmer (9971)",
            """
            <ul><li>Class Code: 9971</li></ul><h3>Definition</h3><p>To trim lamps.</p>
            <h3>Special Physical Demands</h3><p>Climbing.</p>
            """)
        let specification = try read(page)
        #expect(items(specification, .physicalRequirements) == ["Climbing"])
        #expect(specification.findings.map(\.code) == ["guessed-heading"])
    }

    // MARK: Series

    private static let classes: [(code: String, title: String)] = [
        ("9971", "Lamp Trimmer"), ("9970", "Lamp Keeper"), ("9968", "Lamp Keeper (Relief)"),
    ]

    /// How the titles of classes stand above the paragraphs that are about them.
    static let titles: [@Sendable (String, String) -> String] = [
        { "<h4>\($0)</h4><p>\($1)</p>" }, { "<p><strong>\($0)</strong></p><p>\($1)</p>" },
        { "<p>\($0)</p><p>\($1)</p>" }, { "<p>\($0):</p><p>\($1)</p>" },
        { "<p><strong>\($0)</strong><br/>\($1)</p>" }, { "<p><strong>\($0):</strong> \($1)</p>" },
        { "<div><u>\($0)</u></div><div>&nbsp;</div><div>\($1)</div>" },
    ]

    @Test(arguments: SitePage.headings.indices, titles.indices)
    func `a series has its classes from two tables, and each class its sub-headings`(
        heading: Int, title: Int
    ) throws {
        let heading: (String) -> String = SitePage.headings[heading]
        let title: (String, String) -> String = Self.titles[title]
        func rows(_ cells: [[String]]) -> String {
            cells.map { "<tr>" + $0.map { "<td>\u{200B}\($0)</td>" }.joined() + "</tr>" }.joined()
        }
        func levels(_ text: String) -> String { Self.classes.map { title($0.title, text) }.joined() }
        let codes = rows(Self.classes.map { ["QX40", "<a href=\"#\">\($0.code)</a>", $0.title, ""] })
        let columns = rows([["Class", "Date Established", "Date Revised", "Title Changed"]])
        let dates = rows(Self.classes.map { [$0.title, "09/01/1971", "1987", "--"] })
        let page = SitePage(
            "Lamp Service Series",
            """
            <p>Series established September 1, 1971</p>\(heading("Scope"))<p>This series describes three classes.</p>
            <p><strong>Lamp Service Series Specification - Class Titles and Codes</strong></p><table><thead>
            <tr><th scope="col">Schem Code</th><th>Class Code</th><th>Class</th><th>Footnote</th></tr></thead>
            \(codes)</table>
            \(heading("Definition of Levels"))\(levels("Trims lamps; and keeps watch."))
            \(heading("Minimum Qualifications"))\(levels("One year of experience with lamps."))
            \(heading("Class History"))
            <p>Lamp Service Series History - Dates Established, Revised, and Title Changed</p>
            <table>\(columns)\(dates)</table>
            """)
        let specification = try read(page)
        let found = specification.facts.classes
        let names = Self.classes.map { $0.title }
        #expect(found.compactMap(\.title) == names)
        #expect(found.compactMap(\.code?.description) == ["9971", "9970", "9968"])
        #expect(found.allSatisfy { $0.established?.description == "1971-09-01" })
        #expect(found.allSatisfy { $0.revised?.description == "1987" })
        for (kind, count) in [(SectionKind.duties, 2), (SectionKind.minimumQualifications, 1)] {
            let sections = specification.sections.filter { $0.kind == kind && !$0.statements.isEmpty }
            #expect(sections.compactMap(\.heading) == names)
            #expect(sections.allSatisfy { $0.statements.count == count })
        }
        let years = specification.qualifications.ways.compactMap { $0.years?.description }
        #expect(years == ["1"])
    }
}
