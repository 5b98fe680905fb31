public import SpecModel

/// The classes in which words were found, with the statements that say so.
public struct SearchReport: Sendable {
    let result: SearchResult
    /// What was looked for, as it was typed.
    let query: String
    /// The day on which the revisions were in force; nil where it was not asked.
    let day: CivilDate?
    /// Whether all revisions were looked through.
    let isHistory: Bool

    /// A report of a search.
    public init(_ result: SearchResult, of query: String, asOf day: CivilDate?, isHistory: Bool) {
        self.result = result
        self.query = query
        self.day = day
        self.isHistory = isHistory
    }

    /// For people.
    public var text: StyledText {
        var text = StyledText()
        for hit in result.hits {
            text.put(hit.history.record.id.description, .title)
            text.put(
                "  " + (hit.history.title(of: hit.revision) ?? hit.history.title ?? "(no title)"), .title)
            text.line(hit.name.map { "  (\(Self.phrase($0)))" } ?? "")
            text.line("  revision \(hit.revision.name)")
            for passage in hit.passages { Self.put(passage, isHistory: isHistory, &text) }
            text.line()
        }
        let shown =
            result.hits.count < result.count
            ? "; the first \(result.hits.count) are shown, --limit shows more" : ""
        text.line(
            result.count == 0 ? "nothing found" : counted(result.count, "class", "classes") + shown)
        return text
    }

    /// For spreadsheets, a row a statement; a class that is found by its name alone has a row without one.
    public var csv: String {
        var csv = CSVText(header: [
            "class", "code", "title", "found as", "section", "statement", "first revision", "last revision",
            "revisions",
        ])
        for hit in result.hits {
            let facts = hit.revision.facts
            let head = [
                hit.history.record.id.description, facts.code?.description ?? hit.history.code,
                hit.history.title(of: hit.revision) ?? hit.history.title, hit.name.map(Self.phrase) ?? "text",
            ]
            if hit.passages.isEmpty { csv.add(head + [nil, nil, nil, hit.revision.name, nil]) }
            for passage in hit.passages {
                csv.add(
                    head + [
                        passage.section, passage.pieces.joined(), passage.first.name, passage.last.name,
                        String(passage.count),
                    ])
            }
        }
        return csv.text
    }

    /// For programs.
    public var json: String {
        var json = JSONWriter(.indented)
        json.object { json in
            json.key("query", query)
            json.key("asOf", day?.description)
            json.key("history", isHistory)
            json.key("total", result.count)
            json.key("classes") { json in
                json.array(result.hits) { json, hit in json.object { Self.put(hit, &$0) } }
            }
        }
        return json.text
    }

    // MARK: Parts

    private static func phrase(_ name: SearchResult.Name) -> String {
        switch name {
        case .code(let code): "code \(code)"
        case .title(let title): "title \(title.oneLine)"
        case .wordsOfTitle(let title): "in its title \(title.oneLine)"
        }
    }

    private static func put(_ passage: SearchResult.Passage, isHistory: Bool, _ text: inout StyledText) {
        text.put("    " + (passage.section.map { "\($0): " } ?? ""))
        for (place, piece) in excerpt(passage.pieces).enumerated() {
            text.put(piece, place % 2 == 1 ? .signal : .plain)
        }
        text.endLine()
        guard isHistory else { return }
        let span =
            passage.count == 1
            ? passage.last.name
            : "\(passage.first.name) to \(passage.last.name), \(counted(passage.count, "revision"))"
        text.line("      \(span)")
    }

    /// The words around what was looked for: statements can be as long as a page.
    private static func excerpt(_ pieces: [String]) -> [String] {
        let room = 90
        return pieces.enumerated().map { place, piece in
            guard place % 2 == 0, piece.count > 2 * room else { return piece }
            let (isFirst, isLast) = (place == 0, place == pieces.count - 1)
            let head = isFirst ? "" : String(piece.prefix(room))
            let tail = isLast ? "" : String(piece.suffix(room))
            return head + " … " + tail
        }
    }

    private static func put(_ hit: SearchResult.Hit, _ json: inout JSONWriter) {
        let facts = hit.revision.facts
        json.key("id", hit.history.record.id.word)
        json.key("jurisdiction", hit.history.record.id.jurisdiction.description)
        json.key("code", facts.code?.description ?? hit.history.code)
        json.key("title", hit.history.title(of: hit.revision) ?? hit.history.title)
        json.key("revision", hit.revision.name)
        let (kind, name): (String, String?) =
            switch hit.name {
            case .code(let code)?: ("code", code)
            case .title(let title)?: ("title", title)
            case .wordsOfTitle(let title)?: ("words-of-title", title)
            case nil: ("text", nil)
            }
        json.key("foundAs", kind)
        json.key("name", name)
        json.key("statements") { json in
            json.array(hit.passages) { json, passage in json.object { put(passage, &$0) } }
        }
    }

    private static func put(_ passage: SearchResult.Passage, _ json: inout JSONWriter) {
        json.key("section", passage.section)
        json.key("text", passage.pieces.joined())
        json.key("pieces") { $0.array(passage.pieces) { $0.string($1) } }
        json.key("first", passage.first.name)
        json.key("last", passage.last.name)
        json.key("revisions", passage.count)
    }
}
