public import SpecDifferences
import SpecModel

/// A difference as the JSON that others rely on: keys are only ever added.
public enum DifferenceJSON {
    /// The JSON of a difference.
    public static func text(_ difference: SpecificationDifference) -> String {
        var bytes: [UInt8] = []
        append(difference, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the JSON of a difference to the bytes of an output, which is not copied for it.
    ///
    /// - Parameters:
    ///   - file: the name of the new file where several pairs are compared: then it is one line of its own.
    ///   - oldFile: the name of the old file, where that is another.
    public static func append(
        _ difference: SpecificationDifference, file: String? = nil, oldFile: String? = nil,
        to bytes: inout [UInt8]
    ) {
        JSONWriter.write(file == nil ? .indented : .line, to: &bytes) { json in
            if let file { json.key("file", file) }
            if let oldFile, oldFile != file { json.key("oldFile", oldFile) }
            put(difference, &json)
        }
    }

    private static func put(_ difference: SpecificationDifference, _ json: inout JSONWriter) {
        json.key("verdict", difference.verdict.rawValue)
        json.key("facts") { json in
            json.array(difference.facts) { json, fact in
                json.object {
                    $0.key("name", fact.name)
                    $0.key("old", fact.old)
                    $0.key("new", fact.new)
                    if let signal = fact.signal { $0.key("signal", signal.rawValue) }
                }
            }
        }
        json.key("changes") { $0.array(difference.changes) { put($1, &$0) } }
        json.key("ways") { $0.array(difference.ways) { put($1, &$0) } }
        QualificationsDifferenceJSON.put(difference.qualifications, &json)
        json.key("counts") { $0.object { $0.key("typographic", difference.typographic) } }
        json.key("claims") { $0.array(difference.claims) { put($1, &$0) } }
        json.key("form") { json in
            json.object { json in
                json.key("added") { $0.array(difference.form.added) { $0.string($1.rawValue) } }
                json.key("removed") { $0.array(difference.form.removed) { $0.string($1.rawValue) } }
            }
        }
        if let fallback = difference.fallback { json.key("fallback", fallback) }
    }

    static func put(_ change: Change, _ json: inout JSONWriter) {
        json.object { json in
            json.key("section", change.section.rawValue)
            if let section = change.oldSection { json.key("oldSection", section.rawValue) }
            json.key("kind", change.kind.rawValue)
            json.key("moved", change.isMoved)
            json.key("significance", change.significance.rawValue)
            // Most items are unchanged and have none: nothing is looked for in what is empty.
            let signals = change.evidence.isEmpty ? [] : change.signals
            json.key("signals") { $0.array(signals) { $0.string($1.rawValue) } }
            json.key("evidence") { json in
                json.array(change.evidence) { json, evidence in
                    json.object {
                        $0.key("signal", evidence.signal.rawValue)
                        $0.key("old", evidence.old)
                        $0.key("new", evidence.new)
                        if let tendency = evidence.tendency { $0.key("tendency", tendency.rawValue) }
                    }
                }
            }
            if let leadIn = change.leadIn {
                json.key("leadIn") {
                    $0.object {
                        $0.key("old", leadIn.old)
                        $0.key("new", leadIn.new)
                    }
                }
            }
            json.key("old") { $0.array(change.oldStatements) { $0.number($1.index) } }
            json.key("new") { $0.array(change.newStatements) { $0.number($1.index) } }
            switch change.kind {
            case .reworded, .split, .merged:
                json.key("words") { json in
                    json.array(change.words) { json, run in
                        json.object {
                            $0.key("op", run.op.rawValue)
                            $0.key("text", run.text)
                        }
                    }
                }
            case .unchanged, .moved, .added, .removed: break
            }
        }
    }

    static func put(_ way: WayChange, _ json: inout JSONWriter) {
        json.object { json in
            json.key("education", way.education.rawValue)
            if let alternative = way.alternative { json.key("alternative", alternative) }
            json.key("kind", way.kind.rawValue)
            json.key("old", way.old)
            json.key("new", way.new)
            if way.oldField != way.newField {
                json.key("oldField", way.oldField)
                json.key("newField", way.newField)
            }
        }
    }

    private static func put(_ check: ClaimCheck, _ json: inout JSONWriter) {
        json.object { json in
            json.key("claim", check.claim.description)
            json.key("holds", check.holds)
            if check.holds == false {
                json.key("contradictions") { $0.array(check.contradictions) { $0.number($1) } }
                json.key("qualifications") { $0.array(check.values) { $0.number($1) } }
            }
            if let reason = check.reason { json.key("reason", reason) }
        }
    }
}
