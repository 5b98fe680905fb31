public import SpecModel

extension AuditReport {
    /// Adds what is known of signatures: one that does not fit its bytes is damage, one that is missing or of a key that
    /// counts for nobody is a notice, since nothing is lost by it.
    public mutating func add(_ signatures: SignatureReport) {
        for entry in signatures.entries {
            func tell(_ severity: AuditFinding.Severity, _ message: String) {
                add(
                    AuditFinding(
                        severity, .signature, commit: entry.commit,
                        path: entry.edition.map { "refs/tags/\($0)" }, message))
            }
            let what = entry.edition == nil ? "commit" : "edition"
            switch entry.status {
            case .good: tally.signed += 1
            case .beginning, .vouched: break
            case .bad: tell(.damage, "bears a signature that is not of this \(what)")
            case .unknownKey(let key):
                tell(.notice, "is signed by a key that counts for no allowed signer at that time: \(key)")
            case .otherKind:
                tell(.notice, "bears a signature of another kind than SSH's, which is not looked into")
            case .unsigned: tell(.notice, "is not signed")
            }
        }
        for remark in signatures.remarks {
            add(AuditFinding(.notice, .signature, "ssh-keygen says of the allowed signers: \(remark)"))
        }
    }
}
