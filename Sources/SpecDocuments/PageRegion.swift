/// A part of a page, and how much of the page's text and links is in it.
struct PageRegion {
    /// What the page's author says that a part is.
    enum Kind {
        case plain
        /// What surrounds the content on every page of a site: menus, search, banner and foot.
        case furniture
        /// The content, by an element or role that means just that.
        case content
        /// Perhaps the content, by a name that people give to it.
        case perhapsContent
    }

    let kind: Kind
    /// The place of the part that it is in; its own for the page itself.
    let parent: Int
    var textLength = 0
    var linkLength = 0
    var linkCount = 0
    /// Lines that look like the labels of a specification.
    var labelCount = 0

    init(_ kind: Kind, in parent: Int) {
        self.kind = kind
        self.parent = parent
    }

    /// Whether the part is nothing but links: a menu, a trail, a list of related pages.
    var isMenu: Bool { linkCount >= 4 && linkLength * 10 >= textLength * 9 && labelCount == 0 }

    /// What the names and roles of an element make of it.
    static func kind(
        of element: HTMLElement, _ attributes: HTMLAttributes, isInContent: Bool
    ) -> Kind {
        switch attributes.role {
        case "main": return .content
        case "navigation", "search", "complementary": return .furniture
        case "banner", "contentinfo": return isInContent ? .plain : .furniture
        default: break
        }
        switch element {
        case .main, .article: return .content
        case .nav, .aside: return .furniture
        case .header, .footer: return isInContent ? .plain : .furniture
        default: break
        }
        if attributes.id.isEmpty, attributes.classes.isEmpty { return .plain }
        if !isInContent, isNamed(attributes, by: furnitureNames.contains) { return .furniture }
        return isNamed(attributes, by: { $0.contains("content") || $0.contains("main") })
            ? .perhapsContent : .plain
    }

    private static let furnitureNames: Set<Substring> = [
        "footer", "site-footer", "page-footer", "global-footer", "site-header", "global-header", "breadcrumb",
        "breadcrumbs", "navbar", "sidebar", "skip-link", "skip-to-content",
    ]

    private static func isNamed(_ attributes: HTMLAttributes, by test: (Substring) -> Bool) -> Bool {
        test(attributes.id[...]) || attributes.classes.split(separator: " ").contains(where: test)
    }
}
