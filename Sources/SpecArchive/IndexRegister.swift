import SpecModel

/// What the index tells. Whatever is wrong with it, the journal is read instead, and the index goes.
struct IndexRegister: Register {
    let index: ArchiveIndex
    let store: any ArchiveStore

    func histories(for need: RevisionNeed) throws(ArchiveError) -> [ClassHistory] {
        try answer { rows in
            let classes = try rows.allClasses().filter(\.isShown)
            guard need != .all else {
                let accounts = try rows.journal().classes()
                return classes.map { Self.history($0.record, accounts[$0.record.id]) }
            }
            return try Self.histories(classes, for: need, rows)
        } otherwise: { journal throws(ArchiveError) in
            try journal.histories(for: need)
        }
    }

    func history(of id: ClassID) throws(ArchiveError) -> ClassHistory? {
        try answer { rows in
            // What is no class of the archive is told by its files.
            guard let found = try rows.class(id), found.isFiled else { throw IndexTrouble.unfit }
            return Self.history(found.record, try Self.account(found, rows))
        } otherwise: { journal throws(ArchiveError) in
            try journal.history(of: id)
        }
    }

    func account(of id: ClassID) throws(ArchiveError) -> ClassAccount? {
        try answer { rows in
            try rows.class(id).flatMap { try Self.account($0, rows) }
        } otherwise: { journal throws(ArchiveError) in
            journal.account(of: id)
        }
    }

    func accountsWithAsides() throws(ArchiveError) -> [ClassAccount] {
        try answer { rows in
            try rows.allClasses().filter(\.hasAsides).compactMap { try Self.account($0, rows) }
        } otherwise: { journal throws(ArchiveError) in
            journal.accountsWithAsides()
        }
    }

    func classes(called name: String) throws(ArchiveError) -> [ClassRecord] {
        try answer { rows in
            let named = try rows.classes(called: name).filter(\.isShown)
            let found = ClassRecord.called(name, among: named.map(\.record))
            guard found.isEmpty else { return found }
            // What else it may be, and that it is nothing, is said by all of them: a row of the keys carries no sum.
            let classes = try rows.allClasses()
            let known = ClassRecord.called(name, among: classes.filter(\.isShown).map(\.record))
            guard known.isEmpty else { return known }
            let title = FoldedText(name).description
            let replacing = classes.filter { $0.isShown && $0.predecessors.contains(title) }
            guard replacing.isEmpty else { return replacing.map(\.record) }
            let emptied = try classes.filter(\.hasAsides).compactMap { try Self.account($0, rows) }
            return ClassRecord.called(name, among: [], emptied: emptied)
        } otherwise: { journal throws(ArchiveError) in
            try journal.classes(called: name)
        }
    }

    // MARK: From rows

    private static func account(_ found: IndexedClass, _ rows: IndexRows) throws -> ClassAccount? {
        let entries = try rows.entries(found.entries)
        return Journal(found.entries.compactMap { entries[$0] }).classes()[found.record.id]
    }

    private static func history(_ record: ClassRecord, _ account: ClassAccount?) -> ClassHistory {
        ClassHistory(
            record: record, revisions: account?.standing ?? [], events: account?.events ?? [],
            takenBack: account?.takenBack ?? [])
    }

    private static func histories(
        _ classes: [IndexedClass], for need: RevisionNeed, _ rows: IndexRows
    ) throws -> [ClassHistory] {
        var chosen: [[Int]] = []
        chosen.reserveCapacity(classes.count)
        var numbers: [Int] = []
        for found in classes {
            let places = found.isWhole ? [] : need.places(in: found.outlines)
            chosen.append(places)
            for place in places { numbers += found.entries(at: place) }
        }
        let entries = try rows.entries(numbers)
        return try zip(classes, chosen).map { found, places in
            if found.isWhole { return history(found.record, try account(found, rows)) }
            var account = ClassAccount(id: found.record.id)
            for number in places.flatMap(found.entries(at:)).sorted() {
                if let entry = entries[number] { account.take(entry) }
            }
            return ClassHistory(
                record: found.record, revisions: account.standing,
                leftOut: ClassHistory.LeftOut(
                    revisions: found.outlines.count - places.count,
                    upcoming: need.upcoming(in: found.outlines, leavingOutAllBut: places)))
        }
    }

    private func answer<Answer>(
        _ ask: (IndexRows) throws -> Answer,
        otherwise: (JournalRegister) throws(ArchiveError) -> Answer
    ) throws(ArchiveError) -> Answer {
        do {
            return try index.read(ask)
        } catch {
            index.discard(after: error)
            let journal = try Journal(store, from: index.tip)
            return try otherwise(JournalRegister(store, files: index.tip, journal.classes()))
        }
    }
}
