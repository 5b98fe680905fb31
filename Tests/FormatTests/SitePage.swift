/// A page as the site of California's personnel board publishes specifications: a little text within much furniture.
/// What is on it is invented.
struct SitePage {
    /// The ways in which the site's authors set a heading.
    static let headings: [@Sendable (String) -> String] = [
        { "<h3>\($0)</h3>" }, { "<h2 class=\"ms-rteElement-H2\">\u{200B}\($0)</h2><p>&#160;</p>" },
        { "<p><strong>\($0)</strong></p>" },
        { "<p><b><span style=\"font-size:12pt\">\($0)</span></b><br/></p>" },
        { "<div><strong>\($0)<br></strong></div>" }, { "<h3><strong>\($0):</strong></h3>" },
        { "<p align=\"center\"><strong><u>\($0)</u></strong></p>" },
    ]

    /// The ways in which facts stand at the head.
    static let facts: [@Sendable ([(label: String, value: String)]) -> String] = [
        { "<ul>" + $0.map { "<li>\($0.label): \($0.value)</li>" }.joined() + "</ul>" },
        {
            "<ul>" + $0.map { "<li><strong>\($0.label):</strong>&#160;\($0.value)</li>\n" }.joined() + "</ul>"
        },
        {
            "<p>" + $0.map { "<strong>\($0.label): </strong>\($0.value)" }.joined(separator: "<br/>\n")
                + "</p>"
        },
        {
            "<table>" + $0.map { "<tr><th>\($0.label):</th><td>\($0.value)</td></tr>" }.joined()
                + "</table>"
        },
        { $0.map { "<div>\($0.label):&nbsp; \($0.value)</div>" }.joined() },
        { "<dl>" + $0.map { "<dt>\($0.label):</dt><dd>\($0.value)</dd>" }.joined() + "</dl>" },
    ]

    let html: String

    /// A page of a title, with the line by which specifications begin, around a body.
    init(_ title: String, _ body: String) {
        html = """
            <!DOCTYPE html>
            <html lang="en-US"><head><meta charset="utf-8"><title>\(title)</title>
            <script>//<![CDATA[
            var context = {x: "<h2>Definition</h2></div>"};
            //]]></script><style>\(String(repeating: ".ms { margin: 0 }\n", count: 2_000))</style></head>
            <body><form method="post"><input type="hidden" name="__VIEWSTATE" value="\(String(repeating: "A9", count: 20_000))">
            <div style="display:none"><a href="#">Turn on more accessible mode</a></div>
            <span><a href="#">Skip Ribbon Commands</a></span><a href="#main">Skip to main content</a>
            <header role="banner"><ul class="links"><li><a href="/">CA.gov</a></li><li><a href="/c">Contact</a></li></ul>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/about">About CalHR</a>
            <ul><li><a href="/1">Directorate</a></li></ul></li><li><a href="/jobs">Job Seekers</a></li></ul></nav></header>
            <img alt="print logo" src="logo.png"><span>Main Content Anchor</span>
            <div class="wrapper"><main><div id="placeholder"><a id="mainContent"></a>
            <h1>\(title)</h1><h2>California State Personnel Board Specification</h2>
            \(body)
            <ul><li><a href="/a">Specifications by Title</a></li><li><a href="/b">Pay Scales</a></li></ul>
            <div><a href="#">Facebook</a> <a href="#">Twitter</a></div>
            <p><a href="#">Return to Top of Page</a></p></div></main></div>
            <footer><ul><li><a href="#">Back to Top</a></li><li><a href="/p">Privacy Policy</a></li></ul>
            <div>Copyright &copy; 2024 State of California</div></footer><span>reply_all</span></form></body></html>
            """
    }

    /// A page of one class.
    init(heading: (String) -> String, facts: ([(label: String, value: String)]) -> String) {
        let labels = [
            (label: "Schematic Code", value: "QX40"), (label: "Class Code", value: "9971"),
            (label: "Established", value: "07/01/1979"), (label: "Revised", value: "1994"),
            (label: "Title Changed", value: "--"),
        ]
        self.init(
            "Lamp Trimmer (9971)",
            """
            \(facts(labels))<p>&#160;</p>
            \(heading("Definition"))<p>Under supervision, to trim lamps at a State light; and to do other related work.</p>
            \(heading("Typical Tasks"))<p>Trims and lights lamps; cleans lenses; keeps a log.</p><p>&nbsp;</p>
            <p>As experience is gained, trains helpers; orders oil.</p>
            \(heading("Minimum Qualifications"))<p>Either I</p><p>One year of experience in the care of lamps.</p>
            <p>Or II</p><p>Experience: Two years of experience at sea.</p><p>and</p>
            <p>Education: Equivalent to completion of the twelfth grade.</p>
            \(heading("Knowledge and Abilities"))<p><strong>Knowledge of:</strong>&nbsp; Oils; wicks.</p>
            <p><strong>Ability to:</strong>&nbsp; Climb stairs; keep awake.</p>
            \(heading("Special Personal Characteristics"))<p>Willingness to live alone; tact.</p>
            """)
    }
}
