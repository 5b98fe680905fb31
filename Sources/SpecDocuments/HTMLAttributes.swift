/// The attributes of an element that say where it stands and whether it shows.
struct HTMLAttributes {
    var id = ""
    var classes = ""
    var role = ""
    var style = ""
    var isHidden = false
    var hasLink = false
    /// How many columns and rows a cell covers.
    var columns = 1
    var rows = 1

    /// Takes in one attribute. Names come in lower case; values as they are.
    mutating func set(_ name: String, _ value: String) {
        switch name {
        case "id": id = value.lowercased()
        case "class": classes = value.lowercased()
        case "role": role = value.lowercased()
        case "style":
            style = value.lowercased().filter { $0 != " " }
            if style.contains("display:none") || style.contains("visibility:hidden") { isHidden = true }
        case "hidden": isHidden = true
        case "aria-hidden": isHidden = isHidden || value == "true"
        case "href": hasLink = true
        // A page that claims more has another purpose than to show a table.
        case "colspan": columns = min(max(Int(value) ?? 1, 1), 50)
        case "rowspan": rows = min(max(Int(value) ?? 1, 1), 500)
        default: break
        }
    }

    /// Whether the names of these attributes are among those that are asked for.
    static func isRead(_ name: String) -> Bool {
        switch name {
        case "id", "class", "role", "style", "hidden", "aria-hidden", "href", "colspan", "rowspan": true
        default: false
        }
    }

    /// Whether the text is set in bold; nil where the attributes don't say.
    var bold: Bool? {
        if style.contains("font-weight:") {
            if ["bold", "600", "700", "800", "900"].contains(where: { style.contains("font-weight:\($0)") }) {
                return true
            }
            if ["normal", "400"].contains(where: { style.contains("font-weight:\($0)") }) { return false }
        }
        return classes.split(separator: " ").contains { $0 == "bold" || $0 == "fw-bold" || $0 == "strong" }
            ? true : nil
    }
}
