import GitObjects
import SpecLayouts
import SpecModel

/// What an audit asks of the text that a commit brought.
extension ArchiveAudit {
    /// Holds a text against the trailers of its commit, and says what it says; nil where it can't be read.
    mutating func checkText(
        of examined: inout Examined, _ written: JournalEntry.RevisionEntry
    ) -> Specification? {
        guard let path = examined.textPath, let id = examined.entry?.classID,
            let bytes = content(at: path, &examined)
        else { return nil }
        report.tally.revisions += 1
        guard let text = String(validating: bytes, as: UTF8.self) else {
            damage(.text, examined.id, path, "is not UTF-8")
            return nil
        }
        let said: Specification
        do {
            said = try ArchiveView.specification(text, of: id, try catalog(of: examined), at: path)
        } catch {
            damage(.text, examined.id, path, error.message)
            return nil
        }
        checkDigest(of: bytes, examined, written, path)
        if case .revision? = examined.entry?.deed { checkName(of: examined, said, written, path) }
        checkTrailers(of: examined, said, path)
        return said
    }

    /// Corrections and merges go by the digest that a commit gives its text.
    private mutating func checkDigest(
        of bytes: [UInt8], _ examined: Examined, _ written: JournalEntry.RevisionEntry, _ path: String
    ) {
        guard let found = try? digest(of: bytes), written.textSHA256 != found else { return }
        tellTrailer(
            TrailerKey.text, examined, path, [found], written.textSHA256.map { [$0] }, .damage)
    }

    private mutating func checkName(
        of examined: Examined, _ said: Specification, _ written: JournalEntry.RevisionEntry, _ path: String
    ) {
        let name = ArchiveLayout.revisionName(said.facts, sourceSHA256: written.source.sha256 ?? "")
        if name != ArchiveLayout.unnumbered(written.name) {
            damage(
                .name, examined.id, path, "does not bear the date and number of its front matter",
                expected: name, found: written.name)
        }
        let commit = examined.commit
        let times = CommitTimes(said.facts, recordedAt: commit.committer.seconds)
        if times.authored != commit.author.seconds {
            damage(
                .trailers, examined.id, path, "does not take effect on the day from which its commit counts",
                expected: Instant.text(times.authored), found: Instant.text(commit.author.seconds))
        }
    }

    /// What was understood of the text must stand in the trailers, word for word. A clause that another version
    /// understood otherwise is no damage: the text has its sentence.
    private mutating func checkTrailers(of examined: Examined, _ said: Specification, _ path: String) {
        let facts = Self.values(RevisionTrailers.pairs(said.facts, nil))
        let all = Self.values(RevisionTrailers.pairs(said.facts, said.clause))
        var found: [String: [String]] = [:]
        for trailer in examined.trailers { found[trailer.key, default: []].append(trailer.value) }
        for key in TrailerKey.facts where facts[key] != found[key] {
            tellTrailer(key, examined, path, facts[key], found[key], .damage)
        }
        let isOwn = isOwnReading(examined, said.profile)
        for key in TrailerKey.clauseParts where all[key] != found[key] {
            tellTrailer(key, examined, path, all[key], found[key], isOwn ? .damage : .notice)
        }
        let profile = found[TrailerKey.reader]?.last?.split(separator: " ").last.map(String.init)
        if profile != said.profile {
            tellTrailer(
                TrailerKey.reader, examined, path, ["… \(said.profile)"], found[TrailerKey.reader], .damage)
        }
    }

    private mutating func tellTrailer(
        _ key: String, _ examined: Examined, _ path: String, _ expected: [String]?, _ found: [String]?,
        _ severity: AuditFinding.Severity
    ) {
        let (expected, found) = [expected, found].map { $0?.joined(separator: " | ") ?? "none" }.pair
        switch severity {
        case .damage:
            damage(
                .trailers, examined.id, path, "says otherwise than the trailer \(key) of its commit",
                expected: expected, found: found)
        case .notice:
            notice(
                .reading, examined.id, path,
                "is understood otherwise by this version than the trailer \(key) of its commit says",
                expected: expected, found: found)
        }
    }

    /// The values of trailers by key, as git reads back what was written.
    private static func values(_ pairs: [(key: String, value: String?)]) -> [String: [String]] {
        var values: [String: [String]] = [:]
        for (key, value) in pairs {
            guard let value, !value.isEmpty else { continue }
            values[key, default: []].append(Trailer.trimmed(RecordingMessage.oneLine(value)))
        }
        return values
    }

    /// Whether this very version recorded it, so that it must read today as it did.
    func isOwnReading(_ examined: Examined, _ profile: String) -> Bool {
        examined.trailers.contains {
            $0.key == TrailerKey.reader && $0.value == "\(options.reader) \(profile)"
        }
    }

    // MARK: Sources

    /// Holds a source against its SHA-256, and reads it anew.
    mutating func checkSource(
        of examined: inout Examined, _ entry: JournalEntry
    ) {
        let revision =
            switch entry.deed {
            case .revision(let written), .draft(let written): written.name
            case .source(let name, _), .withdrawal(let name, _), .draftEnd(let name, _): name
            case .event: ""
            }
        guard let path = examined.sourcePath, let sha256 = examined.source?.sha256 else {
            damage(
                .trailers, examined.id, nil, "names no source of revision \(revision) of \(entry.classID)",
                expected: "trailers \(TrailerKey.sourceFile) and \(TrailerKey.sourceSHA256)", found: "none")
            return
        }
        guard let bytes = content(at: path, &examined) else { return }
        report.tally.sources += 1
        do {
            let found = try digest(of: bytes)
            if found != sha256 {
                damage(
                    .source, examined.id, path,
                    "is not the document that was recorded: its SHA-256 is another",
                    expected: sha256, found: found)
                return
            }
        } catch {
            damage(.source, examined.id, path, error.message)
            return
        }
        readAnew(bytes, path, &examined, entry, revision)
    }

    private mutating func readAnew(
        _ bytes: [UInt8], _ path: String, _ examined: inout Examined, _ entry: JournalEntry,
        _ revision: String
    ) {
        let textPath = examined.textPath ?? ArchiveLayout.revision(revision, of: entry.classID)
        guard options.readsSources, let reader, let held = content(at: textPath, &examined),
            let text = String(validating: held, as: UTF8.self),
            let catalog = try? catalog(of: examined),
            let name = CanonicalText.profileName(in: text), let profile = try? catalog.profile(named: name),
            let said = try? CanonicalText.specification(in: text, profile: profile)
        else {
            report.tally.notRead += 1
            return
        }
        let given = GivenFacts(suppliedFor: said.facts)
        let wanted = CanonicalText.withoutTitleSource(text)
        func canonical(_ reading: Specification) -> String {
            CanonicalText((try? given.added(to: reading)) ?? reading).text
        }
        switch reader(bytes, profile, { CanonicalText.withoutTitleSource(canonical($0)) == wanted }) {
        case .same: report.tally.read += 1
        case .noProgram: report.tally.notRead += 1
        case .unreadable(let why):
            notice(.reading, examined.id, path, "can't be read by this version: \(why)")
        case .other(let reading, let byAnotherProgram):
            let (expected, found) = Self.firstDifference(text, canonical(reading))
            if byAnotherProgram || !isOwnReading(examined, profile.name) {
                notice(
                    .reading, examined.id, path,
                    "reads otherwise now than its text says, which may be the reader's doing",
                    expected: expected, found: found)
            } else {
                damage(
                    .reading, examined.id, path,
                    "says something else than its text, which this very version is said to have read from it",
                    expected: expected, found: found)
            }
        }
    }

    /// The first line in which two texts differ.
    private static func firstDifference(_ one: String, _ other: String) -> (String, String) {
        let lines = [one, other].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        for place in 0..<max(lines[0].count, lines[1].count) {
            let pair = lines.map { $0.indices.contains(place) ? String($0[place]) : "no line" }
            if pair[0] != pair[1] { return pair.pair }
        }
        return ("", "")
    }

    /// The bytes of a file of which a commit speaks, whether it brought them or found them there.
    mutating func content(at path: String, _ examined: inout Examined) -> [UInt8]? {
        if let bytes = examined.contents[path] { return bytes }
        if let change = examined.changes.last(where: { $0.path == path }), change.new != nil {
            // It was reported why it can't be read.
            return nil
        }
        do throws(GitError) {
            guard let entry = try repository.entry(at: path, in: examined.commit.tree) else {
                damage(.missing, examined.id, path, "is not there, though the commit speaks of it")
                return nil
            }
            guard entry.kind == .blob || entry.kind == .executable else { return nil }
            let bytes = bytes(of: entry.id, at: path, examined.id, atMost: ArchiveLayout.sourceLimit)
            examined.contents[path] = bytes
            return bytes
        } catch {
            damage(.object, examined.id, path, error.description)
            return nil
        }
    }

    /// The profiles as of a commit.
    private mutating func catalog(of examined: Examined) throws(ArchiveError) -> ProfileCatalog {
        let folder = lines(examined.commit.tree, at: "", examined.id)?[ArchiveLayout.profiles]
        let id = folder?.kind == .tree ? folder?.id : nil
        if let catalog, catalog.folder == id { return catalog.catalog }
        var files: [[UInt8]] = []
        for entry in id.flatMap({ lines($0, at: ArchiveLayout.profiles, examined.id) })?.entries ?? [] {
            let path = "\(ArchiveLayout.profiles)/\(entry.name)"
            guard entry.kind == .blob,
                let bytes = bytes(of: entry.id, at: path, examined.id, atMost: ArchiveLayout.textLimit)
            else { continue }
            files.append(bytes)
        }
        do {
            let made = try Archive.catalog(of: files)
            catalog = (id, made)
            return made
        } catch {
            throw .damaged(ArchiveLayout.profiles, "holds a profile that can't be used: \(error)")
        }
    }
}

extension Array {
    fileprivate var pair: (Element, Element) { (self[0], self[1]) }
}
