import SpecModel
public import SpecReviews

extension ReviewReport {
    /// For spreadsheets, one row a class; the rule and its reading stand on every row.
    public var csv: String {
        var csv = CSVText(header: [
            "class", "code", "title", "timing", "due", "days left", "applicability", "part of the rule",
            "last review", "evidence grade", "evidence basis", "evidence revision", "evidence sentence",
            "reason", "remarks", "rule", "reading", "as of",
        ])
        for row in rows {
            let policy = policies.first { $0.jurisdiction == row.id.jurisdiction }
            csv.add([
                row.id.description, row.code, row.title, row.timing.kind.rawValue, row.dueDate?.description,
                row.daysLeft.map(String.init), row.applicability.kind.rawValue, row.applicability.phrase,
                row.evidence.date?.description, String(row.evidence.grade.rawValue), row.evidence.basis,
                row.evidence.revision, row.evidence.sentence, row.timing.reason,
                row.remarks.map(\.description).joined(separator: "; "), policy?.citation, policy?.reading,
                today.description,
            ])
        }
        return csv.text
    }

    /// For programs.
    public var json: String {
        var json = JSONWriter(.indented)
        json.object { json in
            json.key("today", today.description)
            json.key("knownAt", knownAt)
            json.key("withinMonths", withinMonths)
            json.key("policies") { $0.array(policies) { put($1, &$0) } }
            json.key("withoutPolicy") { $0.array(withoutPolicy) { $0.string($1.description) } }
            json.key("classes") { json in
                json.array(rows) { json, row in json.object { put(row, &$0) } }
            }
            json.key("totals") { json in
                json.object { json in
                    json.key("classes", totals.classes)
                    json.key("timing") { json in
                        json.object {
                            for kind in ReviewTiming.Kind.allCases { $0.key(kind.rawValue, totals[kind]) }
                        }
                    }
                    json.key("applicability") { json in
                        json.object {
                            for kind in Applicability.Kind.allCases { $0.key(kind.rawValue, totals[kind]) }
                        }
                    }
                }
            }
        }
        return json.text
    }

    private func put(_ policy: ReviewPolicy, _ json: inout JSONWriter) {
        json.object {
            $0.key("jurisdiction", policy.jurisdiction.description)
            $0.key("citation", policy.citation)
            $0.key("reading", policy.reading)
            $0.key("intervalMonths", policy.intervalMonths)
            $0.key("anchor", policy.anchor.rawValue)
            $0.key("weakestGrade", policy.weakestGrade)
        }
    }

    private func put(_ row: ReviewDue, _ json: inout JSONWriter) {
        json.key("id", row.id.word)
        json.key("jurisdiction", row.id.jurisdiction.description)
        json.key("code", row.code)
        json.key("title", row.title)
        json.key("timing", row.timing.kind.rawValue)
        json.key("due", row.dueDate?.description)
        json.key("daysLeft", row.daysLeft)
        json.key("reason", row.timing.reason)
        json.key("applicability", row.applicability.kind.rawValue)
        json.key("part", row.applicability.phrase)
        json.key("isDue", row.isDue)
        json.key("evidence") { json in
            json.object {
                $0.key("date", row.evidence.date?.description)
                $0.key("grade", row.evidence.grade.rawValue)
                $0.key("basis", row.evidence.basis)
                $0.key("revision", row.evidence.revision)
                $0.key("sentence", row.evidence.sentence)
            }
        }
        json.key("remarks") { json in
            json.array(row.remarks) { json, remark in
                json.object {
                    $0.key("code", remark.code)
                    $0.key("message", remark.description)
                }
            }
        }
    }
}
