import SpecModel

/// An item as a test writes it: `"*Considerable knowledge of: legal processes"` has a flag, a lead-in and a text.
struct Draft: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, Hashable {
    var text: String
    var leadIn: String?
    var flags: [Statement.Flag] = []

    init(_ written: String) {
        let isFlagged = written.hasPrefix("*")
        let body = isFlagged ? String(written.dropFirst()) : written
        flags = isFlagged ? [.mayBeRequiredAtEntry] : []
        let cut = body.indices.first { body[$0...].hasPrefix(": ") }
        leadIn = cut.map { String(body[..<$0]) }
        text = cut.map { String(body[$0...].dropFirst(2)) } ?? body
    }

    init(stringLiteral value: String) { self.init(value) }
}

/// A specification with such sections; a kind may come twice, and indices run on.
func specification(
    _ sections: [(SectionKind, [Draft])], facts: Specification.Facts = Specification.Facts(),
    claims: [Claim] = [], ways: [Qualifications.Way] = [], heading: String? = nil
) throws -> Specification {
    var counts: [SectionKind: Int] = [:]
    var line = 0
    return Specification(
        jurisdiction: try Jurisdiction("us-ct").orThrow(), profile: "us-ct/modern", facts: facts,
        clause: claims.isEmpty ? nil : CancellationClause(kind: .replaces, claims: claims),
        sections: sections.map { kind, drafts in
            line += 1
            return Section(
                kind: kind, heading: heading ?? kind.rawValue.uppercased(), line: line,
                statements: drafts.map { draft in
                    let index = counts[kind, default: 0]
                    counts[kind] = index + 1
                    line += 1
                    return Statement(
                        index: index, text: draft.text, leadIn: draft.leadIn, flags: draft.flags, line: line)
                })
        },
        qualifications: Qualifications(ways: ways))
}

/// A specification that has duties alone.
func duties(_ drafts: Draft...) throws -> Specification { try specification([(.duties, drafts)]) }

struct Missing: Error {}

extension Optional {
    /// The value, or an error that fails the test.
    func orThrow() throws -> Wrapped {
        guard let self else { throw Missing() }
        return self
    }
}
