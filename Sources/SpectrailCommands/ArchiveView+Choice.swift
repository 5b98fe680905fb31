import Spectrail

extension Archive {
    /// What is known now, or was at a moment.
    func known(at moment: Moment? = nil) throws -> ArchiveView {
        try archived { () throws(ArchiveError) in try view(at: moment) }
    }
}

extension ArchiveView {
    /// The class that a person means, with its revisions.
    func history(called name: String) throws -> ClassHistory {
        try archived { () throws(ArchiveError) in
            let record = try self.class(called: name)
            return try history(of: record.id) ?? ClassHistory(record: record, revisions: [])
        }
    }

    /// What a revision says.
    func text(of revision: Revision) throws -> Specification {
        try archived { () throws(ArchiveError) in try specification(of: revision) }
    }
}
