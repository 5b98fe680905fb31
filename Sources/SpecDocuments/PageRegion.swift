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

    /// Whether the part is nothing but links: a menu, a trail, a list of related pages. Two are enough where nothing
    /// is beside them.
    var isMenu: Bool {
        guard labelCount == 0 else { return false }
        return linkCount >= 4 && linkLength * 10 >= textLength * 9
            || linkCount >= 2 && linkLength == textLength
    }

    /// What the names and roles of an element make of it.
    static func kind(
        of element: HTMLElement, _ attributes: HTMLAttributes, isInContent: Bool
    ) -> Kind {
        let role = attributes.role
        if role.has("main") { return .content }
        if role.has("navigation") || role.has("search") || role.has("complementary") { return .furniture }
        if role.has("banner") || role.has("contentinfo") { return isInContent ? .plain : .furniture }
        switch element {
        case .main, .article: return .content
        case .nav, .aside: return .furniture
        case .header, .footer: return isInContent ? .plain : .furniture
        default: break
        }
        let names = [attributes.id, attributes.classes]
        if !isInContent, names.contains(where: { $0.hasAny(of: furnitureNames) }) { return .furniture }
        return names.contains { $0.contains("content") || $0.contains("main") } ? .perhapsContent : .plain
    }

    private static let furnitureNames = [
        "footer", "site-footer", "page-footer", "global-footer", "site-header", "global-header", "breadcrumb",
        "breadcrumbs", "navbar", "sidebar", "skip-link", "skip-to-content",
    ].map { Array($0.utf8) }
}
