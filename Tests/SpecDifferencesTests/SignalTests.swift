@testable import SpecDifferences
import SpecModel
import Testing

/// Which words make a change a substantive one.
struct SignalTests {
    /// A rewording, and what it is evidence of.
    struct Case: CustomTestStringConvertible, Sendable {
        let section: SectionKind
        let old: String
        let new: String
        let signals: [Change.Signal]
        let evidence: [String]

        init(
            _ section: SectionKind, _ old: String, _ new: String, _ signals: Change.Signal...,
            evidence: String...
        ) {
            self.section = section
            self.old = old
            self.new = new
            self.signals = signals
            self.evidence = evidence
        }

        var testDescription: String { "\(old) → \(new)" }
    }

    private func change(_ section: SectionKind, _ old: String, _ new: String) throws -> Change {
        try SpecificationDifference(
            from: specification([(section, [Draft(old)])]), to: specification([(section, [Draft(new)])])
        ).changes.first.orThrow()
    }

    @Test(arguments: [
        Case(
            .generalExperience, "Eight (8) years of experience in journalism",
            "Seven (7) years of experience in journalism", .quantity,
            evidence: "Eight (8) years → Seven (7) years, lowered"),
        Case(
            .substitutions, "fifteen (15) semester hours equalling one-half (1/2) year",
            "fifteen (15) semester hours equalling one (1) year", .quantity,
            evidence: "one-half (1/2) year → one (1) year, raised"),
        Case(
            .duties, "Prepares reports monthly", "Prepares reports quarterly", .quantity,
            evidence: "monthly → quarterly"),
        Case(
            .generalExperience, "Eight (8) years of experience", "Eight (7) years of experience", .quantity,
            evidence: "Eight (8) years → Eight (7) years"),
        Case(
            .supervisionExercised, "May direct professional staff", "Directs professional staff", .modality,
            evidence: "May direct → Directs, raised"),
        Case(
            .specialRequirements, "Incumbents may be required to travel", "Incumbents must travel", .modality,
            evidence: "may be required to travel → must travel, raised"),
        Case(
            .duties, "Directs operations of unit", "Assists in directing operations of unit", .verb,
            evidence: "Directs → Assists in directing, lowered"),
        Case(
            .duties, "Monitors expenditures", "Controls expenditures", .verb,
            evidence: "Monitors → Controls, raised"),
        Case(
            .duties, "Ensures adherence to statutes", "Reviews adherence to statutes", .verb,
            evidence: "Ensures → Reviews"),
        Case(
            .duties, "Coordinates, plans and manages unit activities",
            "Coordinates and plans unit activities", .verb),
        Case(
            .ksa, "Knowledge of legal processes", "Considerable knowledge of legal processes", .proficiency,
            evidence: "Knowledge → Considerable knowledge, raised"),
        Case(
            .ksa, "Knowledge of: legal processes", "Considerable knowledge of: legal processes", .proficiency),
        Case(
            .ksa, "Considerable ability to negotiate", "Ability to negotiate", .proficiency,
            evidence: "Considerable ability → Ability, lowered"),
        Case(
            .substitutions, "A Master's degree in social work may be substituted",
            "A Bachelor's degree in social work may be substituted", .credential,
            evidence: "Master's → Bachelor's"),
        // The stem of "directly", which says little, is that of "directs".
        Case(.duties, "Directs operations of a unit", "Inspects operations of a unit", .verb),
        Case(
            .duties, "Coordinates requests for approved payments",
            "Coordinates and approves requests for payments", .verb),
        Case(
            .specialRequirements, "Must hold a driver license",
            "Must hold a driver license and Secret clearance", .credential),
        Case(
            .supervisionReceived, "Receives executive direction from the Commissioner",
            "Receives executive direction from the Deputy Commissioner", .authority, evidence: "nil → Deputy"),
        Case(
            .supervisionReceived, "Works under the general supervision of the Chief",
            "Works under the limited supervision of the Chief", .authority, evidence: "general → limited"),
        Case(
            .duties, "Administers programs for all state agencies", "Administers programs for state agencies",
            .scope, evidence: "all → nil"),
        Case(.duties, "Conducts audits of buildings", "Conducts audits of leased buildings", .scope),
        Case(
            .minimumQualifications, "A degree in law and a license", "A degree in law or a license", .scope,
            evidence: "and → or"),
        Case(
            .ksa, "knowledge of film", "*knowledge of film", .flag, evidence: "nil → may-be-required-at-entry"
        ),
    ])
    func `words that change what is asked are substantive`(_ example: Case) throws {
        let change = try change(example.section, example.old, example.new)
        #expect(change.kind == .reworded)
        #expect(change.significance == .substantive)
        #expect(change.signals == example.signals)
        guard !example.evidence.isEmpty else { return }
        #expect(change.evidence.map(\.told) == example.evidence)
    }

    @Test(arguments: [
        Case(
            .duties, "Coordinates, plans and manages activities", "Plans, coordinates and manages activities"),
        Case(.duties, "Prepares reports for the unit", "Prepares reports for unit"),
        Case(.duties, "Trains personnel on policies", "Trains staff on policies"),
        Case(.duties, "Evaluates staff", "Assesses staff"),
        Case(
            .duties, "Prepares or assists in preparation of budget", "Prepares or assists in preparing budget"
        ),
        Case(.generalExperience, "Eight (8) years of experience", "8 years of experience"),
        Case(.generalExperience, "One (1) year of experience", "Twelve (12) months of experience"),
        Case(.substitutions, "a closely related field", "a closely-related field"),
        Case(.specialRequirements, "must possess a license", "shall possess a license"),
        Case(
            .supervisionReceived, "Works under the supervision of a Chief", "Receives supervision of a Chief"),
        Case(
            .duties, "Interprets and administers pertinent laws", "Interprets and administers relevant laws"),
    ])
    func `other words for the same thing are editorial`(_ example: Case) throws {
        let change = try change(example.section, example.old, example.new)
        #expect(change.kind == .reworded)
        #expect(change.evidence.map(\.told) == [])
        #expect(change.significance == .editorial)
    }

    @Test func `a lead-in that differs is told`() throws {
        let change = try change(.ksa, "Knowledge of: budgets", "Considerable knowledge of: budgets")
        #expect(change.leadIn?.old == "Knowledge of")
        #expect(change.leadIn?.new == "Considerable knowledge of")
        #expect(change.words == [WordRun(keeping: "budgets")])
    }

    @Test func `a number phrase and a modal verb change as a whole`() throws {
        let years = try change(.generalExperience, "Eight (8) years of work", "Seven (7) years of work")
        #expect(years.words.map(\.told) == ["-Eight (8) years", "+Seven (7) years", "= of work"])
        let modal = try change(.duties, "May direct staff", "Directs staff")
        #expect(modal.words.map(\.told) == ["-May direct", "+Directs", "= staff"])
    }
}

extension Change.Evidence {
    /// `old → new`, and the tendency where it is known.
    fileprivate var told: String {
        "\(old ?? "nil") → \(new ?? "nil")" + (tendency.map { ", \($0.rawValue)" } ?? "")
    }
}

extension WordRun {
    fileprivate init(keeping text: String) { self.init(op: .keep, text: text) }

    fileprivate var told: String {
        switch op {
        case .keep: "=\(text)"
        case .delete: "-\(text)"
        case .insert: "+\(text)"
        }
    }
}
