public import SpecModel

extension AuditReport {
    /// For people: each finding with its place, and then what was read.
    public var text: String {
        var lines: [String] = []
        for severity in [AuditFinding.Severity.damage, .notice] {
            for finding in findings where finding.severity == severity { lines += Self.lines(finding) }
        }
        if !lines.isEmpty { lines.append("") }
        if !others.isEmpty {
            lines.append("not the archive's concern: \(others.map(\.oneLine).joined(separator: ", "))")
        }
        return (lines + summary).joined(separator: "\n") + "\n"
    }

    private static func lines(_ finding: AuditFinding) -> [String] {
        let commit = finding.commit.map { "commit \($0.prefix(12))" }
        let place = [commit, finding.path?.oneLine].compactMap(\.self).joined(separator: ", ")
        var lines = [
            "\(finding.severity.rawValue): \(place.isEmpty ? "" : "\(place): ")\(finding.message.oneLine)"
        ]
        if let expected = finding.expected { lines.append("    expected \(expected.oneLine)") }
        if let found = finding.found { lines.append("    found    \(found.oneLine)") }
        return lines
    }

    private var summary: [String] {
        var read = [
            Self.count(tally.commits, "commit"), Self.count(tally.classes, "class", "classes"),
            Self.count(tally.revisions, "text") + " of revisions", Self.count(tally.sources, "source"),
            Self.count(tally.folders, "folder"), Self.count(tally.files, "file"),
            Self.count(tally.bytes, "byte"),
        ]
        if tally.corrections > 0 { read.append(Self.count(tally.corrections, "correction")) }
        var lines = ["read: \(read.joined(separator: ", "))"]
        lines.append("sources read anew: \(tally.read)")
        if tally.notRead > 0 { lines[1] += ", not read anew: \(tally.notRead)" }
        if tally.signed > 0 { lines.append("signed by allowed signers: \(tally.signed)") }
        let damages = findings.count { $0.severity == .damage }
        let notices = findings.count - damages
        switch verdict {
        case .proved: lines.append("everything is as the commits say")
        case .notices: lines.append("nothing is damaged; \(Self.count(notices, "notice"))")
        case .damaged:
            let rest = notices > 0 ? ", \(Self.count(notices, "notice"))" : ""
            lines.append(Self.count(damages, "damage") + rest)
        }
        return lines
    }

    private static func count(_ count: Int, _ word: String, _ plural: String? = nil) -> String {
        "\(count) \(count == 1 ? word : plural ?? word + "s")"
    }

    /// For spreadsheets: one row a finding.
    public var csv: String {
        var table = CSVText(header: ["severity", "code", "commit", "path", "message", "expected", "found"])
        for finding in findings {
            table.add([
                finding.severity.rawValue, finding.code.rawValue, finding.commit, finding.path,
                finding.message, finding.expected, finding.found,
            ])
        }
        return table.text
    }

    /// For programs.
    public var json: String {
        var json = JSONWriter(.indented)
        json.object { json in
            json.key("verdict", verdict.rawValue)
            json.key("tip", tip)
            json.key("findings") { json in
                json.array(findings) { json, finding in
                    json.object {
                        $0.key("severity", finding.severity.rawValue)
                        $0.key("code", finding.code.rawValue)
                        $0.key("commit", finding.commit)
                        $0.key("path", finding.path)
                        $0.key("message", finding.message)
                        $0.key("expected", finding.expected)
                        $0.key("found", finding.found)
                    }
                }
            }
            json.key("others") { $0.array(others) { $0.string($1) } }
            json.key("read") { json in
                json.object {
                    $0.key("commits", tally.commits)
                    $0.key("classes", tally.classes)
                    $0.key("revisions", tally.revisions)
                    $0.key("corrections", tally.corrections)
                    $0.key("sources", tally.sources)
                    $0.key("sourcesReadAnew", tally.read)
                    $0.key("sourcesNotReadAnew", tally.notRead)
                    $0.key("folders", tally.folders)
                    $0.key("files", tally.files)
                    $0.key("bytes", tally.bytes)
                    $0.key("signed", tally.signed)
                }
            }
        }
        return json.text
    }
}
