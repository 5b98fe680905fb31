import SpecDocuments
import SpecModel
import Testing

/// What of a page is its content, and what surrounds it.
struct PageContentTests {
    private static let specification =
        "<h2>EXAMPLES OF DUTIES</h2><p>Directs operations of the unit and plans its work.</p>"
        + "<h2>MINIMUM QUALIFICATIONS</h2><p>Eight (8) years of professional experience.</p>"
    private static let read = [
        "EXAMPLES OF DUTIES", "Directs operations of the unit and plans its work.", "MINIMUM QUALIFICATIONS",
        "Eight (8) years of professional experience.",
    ]

    private func lines(_ body: String) throws -> [String] {
        try DocumentText(reading: Array("<html><body>\(body)</body></html>".utf8)).lines.map(\.text)
    }

    @Test(arguments: [
        "<nav>Home Jobs</nav>", "<header><h1>State of Avalon</h1></header>", "<aside>News</aside>",
        "<div role=navigation>Home</div>", "<div role=search>Find</div>", "<div id=footer>Contact us</div>",
        "<ul><li><a href=1>Home</a><li><a href=2>Jobs</a><li><a href=3>Pay</a><li><a href=4>Help</a></ul>",
        "<div class='breadcrumb'>Home / Jobs</div>",
    ])
    func `what surrounds the content on every page is left out`(furniture: String) throws {
        #expect(try lines(furniture + Self.specification) == Self.read)
        #expect(
            try lines("<form id=aspnetForm>\(furniture)<div>\(Self.specification)</div></form>") == Self.read)
    }

    @Test(arguments: [
        "<main>", "<div role='main'>", "<article>", "<div id='DeltaPlaceHolderMain'>",
        "<div class='col main-content'>", "<div id=ctl00_PlaceHolderMain_x>",
    ])
    func `only the part that is the content is kept`(opening: String) throws {
        let body = "<p>Skip this</p>\(opening)\(Self.specification)</div></main></article><p>Last word</p>"
        #expect(try lines(body).starts(with: Self.read))
        #expect(try !lines(body).contains("Skip this"))
    }

    @Test func `the heading of the page stays where it stands outside`() throws {
        #expect(
            try lines("<h1>Port Warden</h1><main>\(Self.specification)</main>") == ["Port Warden"] + Self.read
        )
    }

    @Test func `no part is taken for the content that leaves a label of a specification outside`() throws {
        let body =
            "<div class=content>\(Self.specification)<p>\(String(repeating: "text ", count: 50))</p></div>"
            + "<h2>SPECIAL REQUIREMENTS</h2><p>Must have a license.</p>"
        #expect(try lines(body).suffix(2) == ["SPECIAL REQUIREMENTS", "Must have a license."])
    }

    @Test func `the head and foot of an article are its own`() throws {
        let body =
            "<article><header><p>Code 1303</p></header>\(Self.specification)<footer>Revised 1/2/03</footer></article>"
        #expect(try lines(body) == ["Code 1303"] + Self.read + ["Revised 1/2/03"])
    }

    @Test func `a page that is all furniture is kept whole`() throws {
        #expect(try lines("<nav>\(Self.specification)</nav>") == Self.read)
    }
}
