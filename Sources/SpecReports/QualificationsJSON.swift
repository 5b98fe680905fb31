import SpecModel

/// Minimum qualifications as JSON, each value with the line that it was read from.
enum QualificationsJSON {
    static func put(_ specification: Specification, _ json: inout JSONWriter) {
        let values = specification.qualifications
        func line(_ source: StatementReference) -> Int? { specification.statement(at: source)?.line }
        json.object { json in
            json.key("general") { json in
                guard let general = values.general else { return json.literal("null") }
                json.object {
                    $0.key("years", general.years)
                    $0.key("field", general.field)
                    $0.key("line", line(general.source))
                }
            }
            json.key("special") { json in
                json.array(values.special) { json, special in
                    json.object {
                        $0.key("years", special.years)
                        $0.key("of", special.isOfGeneral ? "general" : nil)
                        $0.key("field", special.field)
                        put(special.alternative, &$0)
                        $0.key("line", line(special.source))
                    }
                }
            }
            json.key("substitutions") { json in
                json.array(values.substitutions) { json, substitution in
                    json.object { json in
                        put(substitution, &json)
                        json.key("line", line(substitution.source))
                    }
                }
            }
            json.key("alternatives") { $0.array(values.alternatives) { $0.string($1) } }
            json.key("ways") { json in
                json.array(values.ways) { json, way in
                    json.object { json in
                        json.key("education", way.education.rawValue)
                        json.key("years", way.years)
                        json.key("field", way.field)
                        json.key("basis", way.basis.rawValue)
                        put(way.alternative, &json)
                        if let experience = way.experience { json.key("experience", experience) }
                        json.key("lines") { json in
                            json.array(way.sources.compactMap(line)) { $0.literal(String($1)) }
                        }
                    }
                }
            }
            json.key("licences") { json in
                json.array(values.credentials) { json, credential in
                    json.object { json in
                        json.key("kind", credential.kind.rawValue)
                        json.key("name", credential.name)
                        json.key("force", credential.force.rawValue)
                        json.key("retained", credential.isRetained)
                        json.key("atEntry", credential.isAtEntry)
                        json.key("deadline") { put(credential.deadline, &$0) }
                        json.key("line", line(credential.source))
                    }
                }
            }
            json.key("notes") { json in
                json.array(values.notes) { json, note in
                    json.object { json in
                        put(note.kind, &json)
                        json.key("text", note.text)
                        json.key("line", line(note.source))
                    }
                }
            }
        }
    }

    /// The alternative, where the document has such.
    private static func put(_ alternative: String?, _ json: inout JSONWriter) {
        if let alternative { json.key("alternative", alternative) }
    }

    private static func put(_ substitution: Qualifications.Substitution, _ json: inout JSONWriter) {
        switch substitution.rate {
        case .collegeTraining(let hours, let forYears, let maximum):
            json.key("kind", "college-training")
            json.key("hours", hours)
            json.key("forYears", forYears)
            json.key("maximumYears", maximum)
        case .degree(let years, let isAdditional):
            json.key("kind", "degree")
            json.key("additionalYears", years)
            json.key("additional", isAdditional)
        case .training(let years):
            json.key("kind", "training")
            json.key("years", years)
        case .experience(let years):
            json.key("kind", "experience-for-education")
            json.key("years", years)
        case .yearForYear(let maximum):
            json.key("kind", "year-for-year")
            json.key("maximumYears", maximum)
        }
        json.key("degree", substitution.degree?.rawValue)
        json.key("field", substitution.field)
        put(substitution.alternative, &json)
    }

    private static func put(_ deadline: Qualifications.Deadline?, _ json: inout JSONWriter) {
        guard let deadline else { return json.literal("null") }
        json.object { json in
            switch deadline {
            case .beforeAppointment: json.key("kind", "before-appointment")
            case .within(let years):
                json.key("kind", "within")
                json.key("months", years.months)
            case .withinDays(let days):
                json.key("kind", "within")
                json.key("days", days)
            case .endOfWorkingTest: json.key("kind", "end-of-working-test")
            }
        }
    }

    private static func put(_ kind: Qualifications.Note.Kind, _ json: inout JSONWriter) {
        switch kind {
        case .definition(let term):
            json.key("kind", "definition")
            json.key("term", term)
        case .reference(let name):
            json.key("kind", "reference")
            json.key("class", name)
        case .interpretation: json.key("kind", "interpretation")
        case .remark: json.key("kind", "remark")
        }
    }
}
