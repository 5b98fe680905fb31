/// The elements of HTML that matter to where lines begin and what they are.
enum HTMLElement: String, CaseIterable {
    case a, article, aside, b, blockquote, body, br, caption, center, dd, details, dir, div, dl, dt, fieldset
    case figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, html, legend, li, main, menu,
        nav
    case ol, p, pre, section, strong, summary, table, tbody, td, tfoot, th, thead, tr, ul, address
    // What these hold is never text of a page.
    case audio, button, canvas, datalist, embed, head, iframe, map, math, noscript, object, option, script,
        select
    case style, svg, template, textarea, title, video, xml
    // What is set otherwise within a line.
    case sup, del, s, strike
    /// Any other element, which stands within a line.
    case other

    /// Where an element puts its content.
    enum Display {
        /// Within the line that is open.
        case inline
        /// On lines of its own.
        case block
        /// On lines of its own that belong together as a part of the page.
        case region
        /// Nowhere.
        case none
    }

    /// The element of a name.
    init(_ name: MarkupName) { self = Self.byName[name] ?? .other }

    private static let byName = MarkupVocabulary<HTMLElement>()

    /// Where the element puts its content.
    var display: Display {
        switch self {
        case .article, .aside, .blockquote, .center, .dir, .div, .dl, .fieldset, .footer, .form, .header,
            .main,
            .menu, .nav, .ol, .section, .table, .td, .th, .ul:
            .region
        case .address, .body, .caption, .dd, .details, .dt, .figcaption, .figure, .h1, .h2, .h3, .h4, .h5,
            .h6,
            .hr, .html, .legend, .li, .p, .pre, .summary, .tbody, .tfoot, .thead, .tr:
            .block
        case .audio, .button, .canvas, .datalist, .embed, .head, .iframe, .map, .math, .noscript, .object,
            .option, .script, .select, .style, .svg, .template, .textarea, .title, .video, .xml:
            .none
        case .a, .b, .br, .strong, .other, .sup, .del, .s, .strike: .inline
        }
    }

    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }
}
