public import SpecModel

/// A specification as the JSON that others rely on: keys are only ever added.
public enum SpecificationJSON {
    /// The JSON of a specification.
    ///
    /// - Parameter file: the name of the file where several are read: then it is one line of its own.
    public static func text(_ specification: Specification, file: String? = nil) -> String {
        var bytes: [UInt8] = []
        append(specification, file: file, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the JSON of a specification to the bytes of an output, which is not copied for it.
    ///
    /// - Parameters:
    ///   - file: the name of the file where several are read: then it is one line of its own.
    ///   - lines: what every line was taken for, where that is asked for.
    public static func append(
        _ specification: Specification, file: String? = nil, lines: [ExplainedLine]? = nil,
        to bytes: inout [UInt8]
    ) {
        JSONWriter.write(file == nil ? .indented : .line, to: &bytes) { json in
            if let file { json.key("file", file) }
            put(specification, &json)
            if let lines { json.key("lines") { $0.array(lines) { put($1, &$0) } } }
        }
    }

    private static func put(_ entry: SeriesClass, _ json: inout JSONWriter) {
        json.object {
            $0.key("code", entry.code?.description)
            $0.key("title", entry.title)
            $0.key("salaryGroup", entry.salaryGroup?.description)
            $0.key("established", entry.established?.description)
            $0.key("revised", entry.revised?.description)
            $0.key("titleChanged", entry.titleChanged?.description)
            if let abolished = entry.abolished { $0.key("abolished", abolished) }
            if !entry.others.isEmpty { $0.key("facts") { $0.array(entry.others) { put($1, &$0) } } }
        }
    }

    private static func put(_ fact: NamedFact, _ json: inout JSONWriter) {
        json.object {
            $0.key("name", fact.name)
            $0.key("value", fact.value)
        }
    }

    private static func put(_ event: HistoryEvent, of specification: Specification, _ json: inout JSONWriter)
    {
        let statement = specification.statement(at: event.source)
        json.object { json in
            json.key("text", statement?.text)
            json.key("newClass", event.isNewClass)
            json.key("changesText", event.changesText)
            json.key("adopted", event.adopted?.description)
            json.key("effective", event.effective?.description)
            json.key("date", event.date?.description)
            json.key("sections") { $0.array(event.sections) { $0.string($1.rawValue) } }
            json.key("line", statement?.line)
        }
    }

    static func put(_ specification: Specification, _ json: inout JSONWriter) {
        let facts = specification.facts
        json.key("jurisdiction", specification.jurisdiction.description)
        json.key("profile", specification.profile)
        json.key("class") {
            $0.object {
                $0.key("code", facts.code?.description)
                $0.key("title", facts.title)
                $0.key("titleSource", facts.titleSource?.rawValue)
            }
        }
        if !facts.classes.isEmpty { json.key("classes") { $0.array(facts.classes) { put($1, &$0) } } }
        json.key("dates") {
            $0.object {
                $0.key("established", facts.established?.description)
                $0.key("revised", facts.revised?.description)
                $0.key("effective", facts.effective?.description)
                $0.key("published", facts.published?.description)
            }
        }
        json.key("finalNumber", facts.finalNumber?.description)
        json.key("itemNumber", facts.itemNumber?.description)
        json.key("salaryGroup", facts.salaryGroup?.description)
        json.key("occupationalGroup") { put(facts.occupationalGroup, &$0) }
        json.key("bargainingUnit") { put(facts.bargainingUnit, &$0) }
        json.key("eeo") { put(facts.eeo, &$0) }
        json.key("designation", facts.designation)
        json.key("facts") { $0.array(facts.others) { put($1, &$0) } }
        if !facts.given.isEmpty { json.key("given") { $0.array(facts.given) { $0.string($1) } } }
        json.key("clause") { put(specification.clause ?? CancellationClause(kind: .none), &$0) }
        json.key("sections") { $0.array(specification.sections) { put($1, &$0) } }
        json.key("qualifications") { QualificationsJSON.put(specification, &$0) }
        json.key("findings") { $0.array(specification.findings) { put($1, &$0) } }
        if !specification.history.isEmpty {
            json.key("history") { $0.array(specification.history) { put($1, of: specification, &$0) } }
        }
        json.key("unread") { json in
            json.array(specification.unread) { json, line in
                json.object {
                    $0.key("line", line.number)
                    $0.key("text", line.text)
                }
            }
        }
    }

    private static func put(_ name: CodedName?, _ json: inout JSONWriter) {
        guard let name else { return json.literal("null") }
        json.object {
            $0.key("code", name.code)
            $0.key("name", name.name)
        }
    }

    private static func put(_ clause: CancellationClause, _ json: inout JSONWriter) {
        json.object { json in
            json.key("kind", clause.kind.rawValue)
            json.key("title", clause.title)
            json.key("salaryGroup", clause.salaryGroup?.description)
            json.key("approvedEffective", clause.approvedEffective?.description)
            json.key("note", clause.note)
            json.key("review") {
                $0.object {
                    $0.key("basis", clause.review.basis)
                    $0.key("grade", clause.review.grade)
                    $0.key("sentence", clause.review.sentence)
                }
            }
            json.key("claims") { $0.array(clause.claims) { $0.string($1.description) } }
        }
    }

    private static func put(_ section: Section, _ json: inout JSONWriter) {
        json.object { json in
            json.key("kind", section.kind.rawValue)
            json.key("heading", section.heading)
            json.key("line", section.line)
            json.key("items") { json in
                json.array(section.statements) { json, statement in
                    json.object { json in
                        json.key("index", statement.index)
                        json.key("text", statement.text)
                        json.key("leadIn", statement.leadIn)
                        json.key("flags") { $0.array(statement.flags) { $0.string($1.rawValue) } }
                        json.key("line", statement.line)
                    }
                }
            }
        }
    }

    private static func put(_ line: ExplainedLine, _ json: inout JSONWriter) {
        json.object {
            $0.key("line", line.number)
            $0.key("role", line.role)
            $0.key("section", line.section)
            $0.key("reason", line.reason)
            $0.key("text", line.text)
        }
    }

    private static func put(_ finding: Finding, _ json: inout JSONWriter) {
        json.object {
            $0.key("code", finding.code)
            $0.key("severity", finding.severity.rawValue)
            $0.key("message", finding.message)
            $0.key("line", finding.line)
        }
    }
}
