import SpecModel

extension Archive {
    /// How often a merge is made anew because somebody else pushed meanwhile.
    private static var tries: Int { 5 }

    /// Fetches what another repository holds, joins it with what is here, and sends the whole there.
    ///
    /// Commits are only added, on both sides. Where the process is stopped, the archive holds what had been joined
    /// by then, and the next run goes on.
    /// - Parameter remote: the name or the address of a repository; nil is `origin`, or the only one that is known.
    /// - Throws: `noRemote`, `remote` where it can't be reached or does not take what is sent, `damaged` where what it
    ///   holds is no archive or shares no beginning with this one.
    public func sync(with remote: String?, _ options: RecordingOptions) throws(ArchiveError) -> SyncReport {
        guard let transport = try store.transport(to: remote) else {
            throw ArchiveError(.noRemote, "an archive in memory is shared with nobody")
        }
        var joined = Joined()
        for _ in 0..<Self.tries {
            guard let here = try store.tip() else {
                throw ArchiveError(.notAnArchive, "the archive has no branch 'main'")
            }
            var there: CommitID?
            if let reference = try transport.fetch() { there = try store.tip(of: reference) }
            do {
                try join(here, there, options, &joined)
            } catch  where error.code == .modified {
                continue
            }
            guard let tip = try store.tip(), tip != there else {
                return joined.report(transport.remote, sent: 0)
            }
            let sent = try count(tip, without: there)
            if try transport.push() == .done { return joined.report(transport.remote, sent: sent) }
        }
        throw ArchiveError(
            .remote,
            "others push to '\(transport.remote.withoutPassword)' all the time; what came is joined here")
    }

    /// What was done so far, over all tries.
    private struct Joined {
        var received = 0
        var isMerged = false
        var contradictions: [SyncReport.Contradiction] = []
        var separations: [SyncReport.Separation] = []
        var overruled: [String] = []
        var workingFolder = WorkingFolderState.upToDate

        func report(_ remote: String, sent: Int) -> SyncReport {
            SyncReport(
                remote: remote.withoutPassword, received: received, sent: sent, isMerged: isMerged,
                contradictions: contradictions, separations: separations, overruled: overruled,
                workingFolder: workingFolder)
        }
    }

    private func join(
        _ here: CommitID, _ there: CommitID?, _ options: RecordingOptions, _ joined: inout Joined
    ) throws(ArchiveError) {
        guard let there, there != here else { return }
        let (ours, theirs) = (try store.history(from: here), try store.history(from: there))
        if ours.contains(there) { return }
        joined.received += Set(theirs).subtracting(ours).count
        try check(there)
        if theirs.contains(here) {
            joined.workingFolder = try store.moveTip(from: here, to: there)
            return
        }
        let common = Set(theirs)
        guard let base = ours.first(where: common.contains) else {
            throw ArchiveError(
                .damaged, "what the other repository holds shares no beginning with this archive")
        }
        let strangers = try ClassSeparation.needed(store, ours: here, theirs: there, base: base)
        let merged = try merge(here, there, base, options, &joined)
        joined.workingFolder = try store.moveTip(from: here, to: merged)
        joined.isMerged = true
        for separation in strangers { try separate(separation, options, &joined) }
    }

    /// Gives one of two classes that claim an id another, by moving its revisions as a person would.
    private func separate(
        _ separation: ClassSeparation, _ options: RecordingOptions, _ joined: inout Joined
    ) throws(ArchiveError) {
        var home: RefilingDestination = .founded
        let names = try view().history(of: separation.id)?.revisions.map(\.name) ?? []
        for name in names where separation.leaves(name) {
            let place = RevisionPlace(classID: separation.id, revision: name)
            let (refiled, workingFolder) = try move(
                place, to: home, why: "two offices gave this id to different classes", options)
            joined.workingFolder = workingFolder
            guard let to = refiled.to, home == .founded else { continue }
            home = .held(to.classID)
            joined.separations.append(SyncReport.Separation(id: separation.id, keptAs: to.classID))
        }
    }

    /// What comes from elsewhere must be an archive before the branch leads to it.
    private func check(_ tip: CommitID) throws(ArchiveError) {
        guard let bytes = try store.file(ArchiveLayout.settings, at: tip, atMost: ArchiveLayout.textLimit)
        else {
            throw ArchiveError(
                .damaged,
                "what the other repository holds is no archive: it has no '\(ArchiveLayout.settings)'")
        }
        _ = try ArchiveSettings(reading: bytes)
        let journal = try Journal(store, from: tip)
        _ = try ArchiveView(store, try catalog(at: tip), files: tip, journal.classes()).histories()
    }

    private func count(_ tip: CommitID, without other: CommitID?) throws(ArchiveError) -> Int {
        guard let other else { return try store.history(from: tip).count }
        return Set(try store.history(from: tip)).subtracting(try store.history(from: other)).count
    }

    // MARK: Merging

    private func merge(
        _ ours: CommitID, _ theirs: CommitID, _ base: CommitID, _ options: RecordingOptions,
        _ joined: inout Joined
    ) throws(ArchiveError) -> CommitID {
        let last = max(try store.commit(ours).recordedAt, try store.commit(theirs).recordedAt)
        let seconds = max(options.seconds, last)
        let commit = NewCommit(
            files: [:],
            message: "Join the histories of two offices\n\nRecorded-At: \(Instant.text(seconds))\n",
            by: options.identity, authoredAt: seconds, recordedAt: seconds)
        // The order of both histories is that of a commit that follows both; nothing leads to this one.
        let outline = try store.join(commit, JoinedFiles(), onto: ours, and: theirs)
        let accounts = try Journal(store, from: outline).classes()
        var merge = ArchiveMerge(store, ours: ours, theirs: theirs, base: base, accounts)
        try merge.merge()
        joined.overruled += merge.overruled
        var tip = try store.join(commit.signed(by: options.signer), merge.change, onto: ours, and: theirs)
        for id in merge.shared.sorted() {
            guard let account = accounts[id] else { continue }
            var settlement = Settlement(account, try Snapshot(store, at: tip).record(of: id))
            for (revision, source) in account.homelessSources {
                let commit = try settlement.house(source, of: revision, store, options, at: seconds)
                tip = try store.append(commit.signed(by: options.signer), onto: tip)
            }
            for revision in account.contradictions {
                let (kept, commit) = try settlement.settle(revision, store, options, at: seconds)
                tip = try store.append(commit.signed(by: options.signer), onto: tip)
                joined.contradictions.append(
                    SyncReport.Contradiction(
                        place: RevisionPlace(classID: id, revision: revision.name),
                        keptAs: RevisionPlace(classID: id, revision: kept)))
            }
        }
        return tip
    }
}
