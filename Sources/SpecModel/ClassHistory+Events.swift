/// What befell a class, told from its revisions: nobody records a new title, code or salary group for itself.
///
/// A class stands in a row of states, by date: each dated revision is one, and so is the predecessor that a clause
/// names and that is not held. Where a value that is known differs from the one that was known last, something befell
/// the class on the day of the later state. A gap hides no change: what a clause attests of an unheld predecessor
/// stands between the two held revisions. The cost is that of sorting; texts are read only where a change shows.
extension ClassHistory {
    /// All that befell the class, the earliest first: what was recorded, and what follows from its revisions.
    ///
    /// - Parameter sentence: the sentence of the clause in a revision's text; where none is to be had, the clause's
    ///   parts stand for it.
    public func allEvents<Trouble: Error>(
        sentence: (Revision) throws(Trouble) -> String?
    ) throws(Trouble) -> [ClassEvent] {
        var events = events
        for change in changes() {
            var said: String?
            if change.teller.clause?.kind == .replaces {
                said = try sentence(change.teller) ?? change.teller.clause?.parts
            }
            events.append(
                ClassEvent(
                    kind: change.kind, date: change.date, before: change.before, after: change.after,
                    sentence: said, revision: change.teller.name))
        }
        events += endsOfMembers
        return events.enumerated().sorted { left, right in
            Self.order(left.element, left.offset) < Self.order(right.element, right.offset)
        }.map(\.element)
    }

    /// The same from what the journal holds alone.
    public var allEvents: [ClassEvent] { allEvents { (_: Revision) throws(Never) in nil } }

    private static func order(_ event: ClassEvent, _ place: Int) -> (Int, Int) {
        (event.date?.lastDay.daysSince1970 ?? .min, place)
    }

    // MARK: Changes

    private struct Change {
        let kind: ClassEvent.Kind
        let date: PartialDate
        let before, after: String
        /// The revision that tells of it.
        let teller: Revision
    }

    /// What is known of the class at a date.
    private struct State {
        let date: PartialDate
        let title, code, group: String?
        let teller: Revision
    }

    private func changes() -> [Change] {
        var changes: [Change] = []
        var title, code, group: String?
        for state in states {
            func note(
                _ kind: ClassEvent.Kind, _ known: inout String?, _ value: String?,
                _ isSame: (String, String) -> Bool
            ) {
                guard let value else { return }
                if let before = known, !isSame(before, value) {
                    changes.append(
                        Change(
                            kind: kind, date: state.date, before: before, after: value, teller: state.teller))
                }
                known = value
            }
            note(.retitled, &title, state.title) { FoldedText($0) == FoldedText($1) }
            note(.recoded, &code, state.code, ==)
            note(.regraded, &group, state.group) { FoldedText($0) == FoldedText($1) }
        }
        return changes
    }

    private var states: [State] {
        var states: [State] = []
        for revision in revisions {
            guard let date = revision.facts.revisionDate else { continue }
            if let attested = attested(by: revision, before: date) { states.append(attested) }
            states.append(
                State(
                    date: date, title: ownTitle(of: revision),
                    code: revision.facts.code?.description, group: revision.facts.salaryGroup?.description,
                    teller: revision))
        }
        return states.enumerated().sorted { left, right in
            (left.element.date.lastDay.daysSince1970, left.offset)
                < (right.element.date.lastDay.daysSince1970, right.offset)
        }.map(\.element)
    }

    /// The predecessor that a revision's clause names, where it is not held.
    private func attested(by revision: Revision, before date: PartialDate) -> State? {
        guard let clause = revision.clause, clause.kind == .replaces, let approved = clause.approvedEffective,
            approved.lastDay < date.lastDay, clause.title != nil || clause.salaryGroup != nil,
            !revisions.contains(where: { $0.facts.revisionDate == approved })
        else { return nil }
        return State(
            date: approved, title: clause.title, code: nil, group: clause.salaryGroup?.description,
            teller: revision)
    }

    /// A revision's own title: one that only its clause gives is its predecessor's, and no later clause says otherwise.
    private func ownTitle(of revision: Revision) -> String? {
        let facts = revision.facts
        guard facts.titleSource == .clause, let date = facts.effective else { return facts.title }
        return revisions.first { $0.clause?.approvedEffective == date && $0.clause?.title != nil }?
            .clause?.title
    }

    /// What a series document says of the end of its classes, each once: by the latest revision that says so.
    private var endsOfMembers: [ClassEvent] {
        var ends: [ClassEvent] = []
        var seen: Set<String> = []
        for revision in revisions.reversed() {
            for entry in revision.facts.classes {
                guard let words = entry.abolished else { continue }
                let names = [entry.code?.description, entry.title].compactMap(\.self)
                let member = names.isEmpty ? "a class of the series" : names.joined(separator: " ")
                guard seen.insert(member).inserted else { continue }
                ends.append(
                    ClassEvent(
                        kind: .abolished, date: entry.abolishedOn, sentence: words, member: member,
                        revision: revision.name))
            }
        }
        return ends.reversed()
    }
}

extension CancellationClause {
    /// The parts of the clause in one phrase, where its sentence is not at hand.
    fileprivate var parts: String? {
        var parts: [String] = []
        if let title { parts.append("'\(title)'") }
        if let salaryGroup { parts.append("salary group \(salaryGroup)") }
        if let approvedEffective { parts.append("approved \(approvedEffective)") }
        return parts.isEmpty ? nil : "replaces " + parts.joined(separator: ", ")
    }
}
