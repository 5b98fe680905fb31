import SpecModel

extension ImportReport {
    /// For spreadsheets: one line a file.
    public var csv: String {
        var table = CSVText(header: [
            "file", "outcome", "class", "revision", "new class", "kept apart", "looks like", "commit",
            "warnings", "doubt", "notes", "reason", "message",
        ])
        for row in rows {
            table.add([
                row.file, row.outcome.rawValue, row.classID?.description, row.revision,
                row.isNewClass ? "yes" : "no", row.isNewClass ? row.ambiguity : nil,
                row.lookalikes.map(\.description).joined(separator: " "), row.commit, "\(row.warnings)",
                row.doubt, row.notes.joined(separator: "; "), row.refusal?.code, row.refusal?.message,
            ])
        }
        return table.text
    }

    /// For programs: the line of one file.
    public func appendJSON(_ row: Row, to bytes: inout [UInt8]) {
        JSONWriter.write(.line, to: &bytes) { json in
            json.key("file", row.file)
            json.key("outcome", row.outcome.rawValue)
            if let refusal = row.refusal {
                json.key("error") {
                    $0.object {
                        $0.key("code", refusal.code)
                        $0.key("message", refusal.message)
                    }
                }
                return
            }
            json.key("class", row.classID?.description)
            json.key("revision", row.revision)
            json.key("newClass", row.isNewClass)
            json.key("ambiguity", row.isNewClass ? row.ambiguity : nil)
            json.key("lookalikes") { $0.array(row.lookalikes) { $0.string($1.description) } }
            json.key("commit", row.commit)
            json.key("warnings", row.warnings)
            json.key("doubt", row.doubt)
            json.key("notes") { $0.array(row.notes) { $0.string($1) } }
        }
    }

    /// For programs: the last line.
    ///
    /// - Parameters:
    ///   - commit: what the archive's branch leads to in the end.
    ///   - edition: the name of the signed edition, where one was made.
    public func appendTotalJSON(commit: String, edition: String? = nil, to bytes: inout [UInt8]) {
        JSONWriter.write(.line, to: &bytes) { json in
            json.key("total") { json in
                json.object { json in
                    json.key("files", rows.count)
                    json.key("recorded", count(.recorded))
                    json.key("addedSource", count(.addedSource))
                    json.key("alreadyRecorded", count(.alreadyRecorded))
                    json.key("refused", count(.refused))
                    json.key("newClasses", newClasses)
                    json.key("keptApart", keptApart)
                    json.key("rehearsal", isRehearsal)
                    json.key("commit", commit)
                    json.key("edition", edition)
                }
            }
        }
    }
}
