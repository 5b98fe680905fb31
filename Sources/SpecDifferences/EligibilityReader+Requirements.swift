import SpecModel

extension EligibilityReader {
    mutating func takeGeneral(_ values: QualificationValues) {
        guard let before = values.old.qualifications.general, let after = values.new.qualifications.general,
            let mine = before.field, let theirs = after.field,
            values.items.differ(mine, theirs, old: [before.source], new: [after.source])
        else { return }
        tell(.alters, "The experience that counts is now '\(theirs)'; before, it was '\(mine)'.")
    }

    mutating func takeKind(_ values: QualificationValues) {
        for (owner, before, after) in values.kindPairs {
            let place = owner.alternative.map { "By '\($0)', the" } ?? "The"
            switch (before.label, after.label) {
            case (nil, let now?):
                tell(.tightens, "\(place) experience must now be \(now); before, that was not asked for.")
            case (let was?, nil):
                tell(.eases, "\(place) experience need no longer be \(was).")
            case (let was?, let now?):
                let effect: EligibilityChange.Effect =
                    switch after.tendency(from: before) {
                    case .asksMore: .tightens
                    case .asksLess: .eases
                    case .other: .alters
                    }
                tell(effect, "\(place) experience must now be \(now); before, it had to be \(was).")
            case (nil, nil): break
            }
        }
    }

    mutating func takeSpecial(_ values: QualificationValues) {
        guard values.old.qualifications.special != values.new.qualifications.special else { return }
        for (before, after) in values.specialPairs {
            guard
                values.items.isSubstantive(
                    old: before.map { [$0.source] } ?? [], new: after.map { [$0.source] } ?? [])
            else { continue }
            let name = (after ?? before)?.alternative.map { "By '\($0)', " } ?? ""
            switch (before, after) {
            case (nil, let after?):
                tell(
                    .tightens,
                    "\(name)\(after.label) must now be shown; before, that was not asked for."
                        .capitalizedFirst)
            case (let before?, nil):
                tell(.eases, "\(name)\(before.label) need no longer be shown.".capitalizedFirst)
            case (let before?, let after?):
                if before.years < after.years {
                    tell(
                        .tightens,
                        "\(name)\(after.label) must now be shown; before, \(before.years.enough)."
                            .capitalizedFirst)
                } else if after.years < before.years {
                    tell(
                        .eases,
                        "\(name)\(after.label) \(after.years.isNow) enough; before, it took \(before.years.label)."
                            .capitalizedFirst)
                } else if values.items.differ(
                    before.field, after.field, old: [before.source], new: [after.source])
                {
                    tell(
                        .alters,
                        "\(name)\(after.label) must now be shown; before, it was \(before.kind)."
                            .capitalizedFirst)
                }
            case (nil, nil): break
            }
        }
    }

    mutating func takeCredentials(_ values: QualificationValues) {
        guard values.old.qualifications.credentials != values.new.qualifications.credentials else { return }
        for (before, after) in values.credentialPairs {
            // An item that says the same in another section took nothing away.
            guard
                values.items.isSubstantive(
                    old: before.map { [$0.source] } ?? [], new: after.map { [$0.source] } ?? [])
            else { continue }
            switch (before, after) {
            case (nil, let after?):
                tell(.tightens, "\(after.now): \(after.label); it was not asked for before.")
            case (let before?, nil):
                tell(
                    .eases,
                    "No longer \(before.force == .required ? "required" : "mentioned"): \(before.name).")
            case (let before?, let after?): take(before, after, values)
            case (nil, nil): break
            }
        }
    }

    private mutating func take(
        _ before: Qualifications.Credential, _ after: Qualifications.Credential, _ values: QualificationValues
    ) {
        if before.force != after.force {
            tell(
                after.force == .required ? .tightens : .eases,
                "\(after.now): \(after.label); before, it \(before.force == .required ? "was required" : "might be required")."
            )
        } else if before.deadline != after.deadline {
            let effect: EligibilityChange.Effect
            switch (before.deadline?.reach, after.deadline?.reach) {
            case (let mine?, let theirs?): effect = mine < theirs ? .eases : .tightens
            case (nil, _), (_, nil): effect = .alters
            }
            let (was, now) = (before.deadline?.label, after.deadline?.label)
            tell(
                effect,
                "To be had \(now ?? "at a time that is not stated"): \(after.name); before, \(was ?? "no time was stated")."
            )
        } else if values.items.differ(before.name, after.name, old: [before.source], new: [after.source]) {
            tell(.alters, "\(after.now): \(after.label); before, it was: \(before.name).")
        }
    }
}

extension Qualifications.Special {
    /// `2 years of special experience ('a managerial capacity')`.
    fileprivate var label: String { "\(years.label) of special experience (\(kind))" }
    fileprivate var kind: String { field.map { "'\($0)'" } ?? "of a kind that is not stated" }
}

extension Qualifications.Credential {
    /// Its name, with the time in which it must be had.
    fileprivate var label: String { "\(name)\(deadline.map { " (\($0.label))" } ?? "")" }
    fileprivate var now: String { force == .required ? "Now required" : "May now be required" }
}
