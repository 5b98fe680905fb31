public import SpecDifferences
import SpecModel

/// What a board did with a proposal, as the JSON that others rely on: keys are only ever added.
public enum ThreeWayJSON {
    /// Appends the JSON to the bytes of an output, which is not copied for it.
    public static func append(_ difference: ThreeWayDifference, to bytes: inout [UInt8]) {
        JSONWriter.write(.indented, to: &bytes) { json in
            json.key("verdicts") { json in
                json.object {
                    $0.key("proposal", difference.proposal.verdict.rawValue)
                    $0.key("departure", difference.departure.verdict.rawValue)
                    $0.key("adoption", difference.adoption.verdict.rawValue)
                }
            }
            json.key("counts") { json in
                json.object { json in
                    for outcome in Decision.Outcome.allCases {
                        json.key(
                            outcome.rawValue, difference.decisions.count { $0.outcome == outcome })
                    }
                    json.key("untouched", difference.untouched)
                }
            }
            json.key("decisions") { $0.array(difference.decisions) { put($1, &$0) } }
            json.key("ways") { $0.array(difference.ways) { put($1, &$0) } }
            json.key("facts") { $0.array(difference.facts) { put($1, &$0) } }
            let notes = ThreeWayWording(difference: difference).notes
            if !notes.isEmpty { json.key("fallback", notes.joined(separator: "; ")) }
        }
    }

    private static func put(_ decision: Decision, _ json: inout JSONWriter) {
        json.object { json in
            json.key("outcome", decision.outcome.rawValue)
            json.key("section", decision.section.rawValue)
            json.key("significance", decision.significance.rawValue)
            json.key("previous") { $0.array(decision.previous) { put($1, &$0) } }
            json.key("proposed") { $0.array(decision.proposed) { put($1, &$0) } }
            json.key("adopted") { $0.array(decision.adopted) { put($1, &$0) } }
            json.key("proposal") { $0.array(decision.proposal) { DifferenceJSON.put($1, &$0) } }
            json.key("departure") { $0.array(decision.departure) { DifferenceJSON.put($1, &$0) } }
            json.key("adoption") { $0.array(decision.adoption) { DifferenceJSON.put($1, &$0) } }
        }
    }

    private static func put(_ place: StatementReference, _ json: inout JSONWriter) {
        json.object {
            $0.key("section", place.kind.rawValue)
            $0.key("index", place.index)
        }
    }

    private static func put(_ way: WayDecision, _ json: inout JSONWriter) {
        json.object { json in
            json.key("outcome", way.outcome.rawValue)
            json.key("proposal") { put(way.proposal, &$0) }
            json.key("adoption") { put(way.adoption, &$0) }
        }
    }

    private static func put(_ way: WayChange?, _ json: inout JSONWriter) {
        guard let way else { return json.literal("null") }
        DifferenceJSON.put(way, &json)
    }

    private static func put(_ fact: FactDecision, _ json: inout JSONWriter) {
        json.object {
            $0.key("outcome", fact.outcome.rawValue)
            $0.key("name", fact.name)
            $0.key("previous", fact.previous)
            $0.key("proposed", fact.proposed)
            $0.key("adopted", fact.adopted)
            if let signal = fact.signal { $0.key("signal", signal.rawValue) }
        }
    }
}
