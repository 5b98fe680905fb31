import FoundationEssentials
import SpecModel

extension ClassRecord {
    private struct File: Decodable {
        struct Title: Decodable {
            let title: String
            let from: String?
        }
        struct Code: Decodable {
            let code: String
            let from: String?
        }
        let titles: [Title]
        let codes: [Code]
        let ambiguity: String?
    }

    /// The bytes of `class.json`.
    ///
    /// - Parameter events: what was recorded of the class as a whole. It stands there for people and other programs; the
    ///   commits are the authority, and it is not read back.
    func bytes(with events: [ClassEvent]) -> [UInt8] {
        var json = JSONWriter(.indented)
        json.object { json in
            json.key("id", id.word)
            json.key("jurisdiction", id.jurisdiction.description)
            json.key("titles") { put(titles, as: "title", &$0) }
            json.key("codes") { put(codes, as: "code", &$0) }
            json.key("agencies") { $0.array { _ in } }
            if let ambiguity { json.key("ambiguity", ambiguity) }
            if !events.isEmpty { json.key("events") { put(events, &$0) } }
        }
        return Array(json.text.utf8)
    }

    private func put(_ events: [ClassEvent], _ json: inout JSONWriter) {
        json.array { json in
            for event in events {
                json.element {
                    $0.object { json in
                        json.key("event", event.kind.rawValue)
                        json.key("date", event.date?.description)
                        json.key("classes") { json in
                            json.array { json in
                                for other in event.others { json.element { $0.string(other.description) } }
                            }
                        }
                        json.key("sentence", event.sentence)
                    }
                }
            }
        }
    }

    private func put(_ aliases: [Alias], as key: String, _ json: inout JSONWriter) {
        json.array { json in
            for alias in aliases {
                json.element {
                    $0.object {
                        $0.key(key, alias.text)
                        $0.key("from", alias.from?.description)
                    }
                }
            }
        }
    }

    /// Reads `class.json`.
    init(reading bytes: [UInt8], id: ClassID) throws(ArchiveError) {
        let path = ArchiveLayout.record(of: id)
        guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)) else {
            throw .damaged(path, "is not of the form of class.json")
        }
        func alias(_ text: String, _ from: String?) throws(ArchiveError) -> Alias {
            guard let from else { return Alias(text: text, from: nil) }
            guard let date = PartialDate(iso: from) else { throw .damaged(path, "has a date '\(from)'") }
            return Alias(text: text, from: date)
        }
        var record = ClassRecord(id: id, ambiguity: file.ambiguity)
        for title in file.titles { record.titles.append(try alias(title.title, title.from)) }
        for code in file.codes { record.codes.append(try alias(code.code, code.from)) }
        self = record
    }
}
