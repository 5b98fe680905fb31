import GitObjects
import SpecModel

extension Archive {
    /// Looks at the signature of each commit of the branch and of each edition.
    ///
    /// - Parameters:
    ///   - path: a file of allowed signers, as `gpg.ssh.allowedSignersFile` of git's configuration names one.
    ///   - progress: told how many of how many are done; a signature takes some thousandths of a second.
    /// - Throws: `ArchiveError` where the file can't be read, ssh-keygen is missing, or an object is damaged.
    public func signatures(
        allowedSigners path: String, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(ArchiveError) -> SignatureReport {
        var checker = try SignatureChecker(allowedSigners: path)
        guard let tip = try store.tip() else { return SignatureReport(entries: [], remarks: []) }
        let commits = try store.history(from: tip)
        let editions = try store.editions()
        let count = commits.count + editions.count
        var entries: [SignatureReport.Entry] = []
        for id in commits.reversed() {
            let commit = try store.commit(id)
            let signed = try store.signedContent(of: id)
            var status = try checker.status(
                of: signed.signature, on: signed.payload, at: commit.recordedAt)
            if status == .unsigned, id.description == ArchiveLayout.beginning { status = .beginning }
            entries.append(
                SignatureReport.Entry(
                    edition: nil, commit: id.description, by: commit.by, seconds: commit.recordedAt,
                    status: status))
            progress(entries.count, count)
        }
        for edition in editions {
            let status = try checker.status(
                of: edition.content.signature, on: edition.content.payload, at: edition.seconds)
            entries.append(
                SignatureReport.Entry(
                    edition: edition.name, commit: edition.commit.description, by: edition.by,
                    seconds: edition.seconds, status: status))
            progress(entries.count, count)
        }
        try vouch(for: &entries)
        return SignatureReport(entries: entries, remarks: checker.remarks.sorted())
    }

    /// A signed edition vouches for all that leads to it: a commit's id proves every commit before it.
    private func vouch(for entries: inout [SignatureReport.Entry]) throws(ArchiveError) {
        var vouched: [String: String] = [:]
        for entry in entries {
            guard let edition = entry.edition, case .good = entry.status else { continue }
            for id in try store.history(from: CommitID(description: entry.commit)) {
                vouched[id.description] = vouched[id.description] ?? edition
            }
        }
        entries = entries.map { entry in
            guard entry.edition == nil, entry.status == .unsigned, let edition = vouched[entry.commit] else {
                return entry
            }
            return SignatureReport.Entry(
                edition: nil, commit: entry.commit, by: entry.by, seconds: entry.seconds,
                status: .vouched(edition: edition))
        }
    }

    /// The signature of the commit that names a new archive, from a rehearsal in a folder of its own: a key that does
    /// not sign is found before the archive's folder is made.
    static func rehearsedSignature(
        _ settings: ArchiveSettings, _ identity: Identity, _ seconds: Int64, by signer: CommitSigner
    ) throws(ArchiveError) -> String {
        let folder = try SigningFolder()
        let store = try GitStore.create(at: folder.path(of: "archive"))
        let rehearsal = try begin(store, settings, identity, seconds)
        guard let tip = try rehearsal.store.tip() else {
            throw ArchiveError(.system, "'\(folder.path(of: "archive"))' lost what was written to it")
        }
        return try signer.signature(of: store.signedContent(of: tip).payload)
    }
}
