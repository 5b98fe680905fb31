import SpecDifferences
import SpecModel

/// What changed in the minimum qualifications, as JSON: two keys of a difference.
enum QualificationsDifferenceJSON {
    static func put(_ difference: QualificationsDifference, _ json: inout JSONWriter) {
        json.key("qualifications") { json in
            json.object { json in
                json.key("changes") { $0.array(difference.changes) { put($1, &$0) } }
                json.key("ways") { $0.array(difference.ways) { put($1, &$0) } }
                json.key("unknown") { $0.array(difference.unknown) { $0.string($1) } }
                json.key("remarks") { $0.array(difference.remarks) { $0.string($1) } }
            }
        }
        json.key("eligibility") { json in
            json.array(difference.eligibility) { json, change in
                json.object {
                    $0.key("effect", change.effect.rawValue)
                    $0.key("sentence", change.sentence)
                }
            }
        }
    }

    private static func put(_ change: QualificationChange, _ json: inout JSONWriter) {
        json.object { json in
            json.key("subject", change.subject.rawValue)
            json.key("name", change.name)
            if let alternative = change.alternative { json.key("alternative", alternative) }
            json.key("aspect", change.aspect.rawValue)
            json.key("old", change.old)
            json.key("new", change.new)
            json.key("oldLine", change.oldLine)
            json.key("newLine", change.newLine)
            json.key("tendency", change.tendency.rawValue)
            json.key("summary", change.summary)
        }
    }

    private static func put(_ pair: WayPair, _ json: inout JSONWriter) {
        json.object { json in
            json.key("changed", pair.isChanged)
            json.key("old") { put(pair.old, &$0) }
            json.key("new") { put(pair.new, &$0) }
        }
    }

    private static func put(_ way: Qualifications.Way?, _ json: inout JSONWriter) {
        guard let way else { return json.literal("null") }
        json.object { json in
            json.key("education", way.education.rawValue)
            json.key("years", way.years)
            json.key("field", way.field)
            if let alternative = way.alternative { json.key("alternative", alternative) }
            if let experience = way.experience { json.key("experience", experience) }
        }
    }
}
