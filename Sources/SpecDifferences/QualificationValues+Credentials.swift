import SpecModel

extension QualificationValues {
    mutating func compareCredentials() {
        guard old.qualifications.credentials != new.qualifications.credentials else { return }
        for (before, after) in credentialPairs { compare(before, after) }
    }

    /// Each licence or the like beside its counterpart.
    var credentialPairs: [(Qualifications.Credential?, Qualifications.Credential?)] {
        pairs(old.qualifications.credentials, new.qualifications.credentials) { left, right in
            let isPair = items.isPair(left.source, right.source)
            let likeness = Counterparts.likeness(left.name, right.name)
            // One item can be read as a check here and as a certification there, for the words about it.
            let isOneKind = left.kind == right.kind
            guard isOneKind ? isPair || likeness > 0.4 : isPair && likeness > 0.4 else { return nil }
            return (isPair ? 1 : 0) + 2 * likeness + (isOneKind ? 1 : 0)
        }
    }

    private mutating func compare(_ before: Qualifications.Credential?, _ after: Qualifications.Credential?) {
        guard let either = after ?? before else { return }
        let label = either.kind.label
        let owner = Owner(
            subject: .credential,
            name: label.prefix(1).uppercased() + label.dropFirst()
                + (before == nil || after == nil ? "" : " \(quoted(either.name))"),
            old: before.map { [$0.source] } ?? [], new: after.map { [$0.source] } ?? [])
        guard let before, let after else {
            addPresence(
                owner, before.map(self.label), after.map(self.label),
                before == nil ? .asksMore : .asksLess)
            return
        }
        if items.differ(before.name, after.name, old: owner.old, new: owner.new) {
            add(owner, .name, quoted(before.name), quoted(after.name), .other)
        }
        if before.force != after.force, differInWords(owner) {
            add(
                owner, .force, before.force.label, after.force.label,
                after.force == .required ? .asksMore : .asksLess)
        }
        if before.deadline != after.deadline, differInWords(owner) {
            add(
                owner, .deadline, before.deadline?.label, after.deadline?.label,
                tendency(before.deadline?.reach, after.deadline?.reach, longerAsksMore: false))
        }
        compare(owner, .retention, before.isRetained, after.isRetained)
        compare(owner, .entry, before.isAtEntry, after.isAtEntry)
    }

    private func label(_ credential: Qualifications.Credential) -> String {
        let remarks = [
            credential.force == .required ? nil : credential.force.label, credential.deadline?.label,
        ]
        return ([quoted(credential.name)] + remarks.compactMap(\.self)).joined(separator: ", ")
    }
}

extension Qualifications.Credential.Force {
    var label: String {
        switch self {
        case .required: "required"
        case .mayBeRequired: "may be required"
        }
    }
}

extension Qualifications.Deadline {
    /// The days until it must be there, by which two deadlines are compared; nil where that depends on the office.
    var reach: Int? {
        switch self {
        case .beforeAppointment: 0
        case .within(let years): years.months * 30
        case .withinDays(let days): days
        case .endOfWorkingTest: nil
        }
    }
}
