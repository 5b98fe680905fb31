import SpecModel

extension ConsistencyCheck {
    /// Code, title and salary group: whether they are there, whose they are, and whether they agree.
    mutating func identity(_ earlier: [Finding]) {
        code(earlier)
        title()
        guard checks.planIsSuffix, let code = facts.code, let plan = facts.salaryGroup?.plan else { return }
        let suffix = code.description.utf8.drop { (48...57).contains($0) }
        // A suffix with a digit is a variant of a plan by custom, and no rule says which.
        let isPlan = suffix.count == 2 && suffix.allSatisfy { (65...90).contains($0) }
        guard isPlan, suffix.count < code.description.utf8.count else { return }
        // "AR2 65" goes with AR.
        if !plan.utf8.lazy.map(\.uppercasedASCII).starts(with: suffix) {
            let message =
                "class code '\(code)' does not end in the plan of salary group \(quoted(facts.salaryGroup))"
            report(.codeAndPlanDisagree, message, line: places.line(of: .code))
        }
    }

    private mutating func code(_ earlier: [Finding]) {
        guard let code = facts.code else {
            let isUnread = earlier.contains { $0.code == Finding.Kind.codeUnread.code }
            if isWhole, checks.required.contains(.fact(.code)), !isUnread {
                report(.codeMissing, "the document has no class code", line: nil)
            }
            return
        }
        if facts.given.contains("code") {
            report(.suppliedByHand, "class code '\(code)' was supplied by hand", line: nil)
        }
        if let shape = codeShape, !shape.matches(code) {
            let message = "class code '\(code)' is not made of \(shape.description)"
            report(.codeShape, message, line: places.line(of: .code))
        }
    }

    private mutating func title() {
        guard let title = facts.title, let source = facts.titleSource else {
            if isWhole, checks.required.contains(.fact(.title)) {
                report(.titleMissing, "the document does not say what the class is called", line: nil)
            }
            return
        }
        switch source {
        case .clause where isWhole:
            let message = "\(quoted(title)) stands in the clause only, as the title of what was replaced"
            report(.titleFromClause, message, line: clauseLine)
        case .given:
            report(.suppliedByHand, "the title \(quoted(title)) was supplied by hand", line: nil)
        case .clause, .label, .heading: break
        }
        for restricted in checks.restrictedTitles where title.holds(restricted.word) {
            let words = FoldedText(title).words
            guard words.contains(where: { $0 == restricted.word || $0 == "\(restricted.word)s" }) else {
                continue
            }
            let message =
                "'\(restricted.word)' in the title \(quoted(title)) is reserved to \(restricted.holder), \(restricted.rule)"
            report(.restrictedTitle, message, line: source == .clause ? clauseLine : places.line(of: .title))
        }
    }

    private func quoted(_ value: (some CustomStringConvertible)?) -> String {
        Finding.quoted(value?.description ?? "")
    }
}

extension UInt8 {
    fileprivate var uppercasedASCII: UInt8 { (97...122).contains(self) ? self & 0xDF : self }
}
