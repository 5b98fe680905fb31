import GitObjects
import SpecModel

/// What an audit looks at beside history: settings, packs, other references, and what makes git tell another story.
extension ArchiveAudit {
    private static let mostOthers = 100

    mutating func tellOther(_ name: String) {
        if report.others.count < Self.mostOthers { report.others.append(name) }
    }

    mutating func examineSettings(_ tip: ObjectID, _ tree: ObjectID) {
        guard let top = lines(tree, at: "", tip) else { return }
        let attributes = try? repository.blob(
            top[ArchiveLayout.attributes]?.id ?? tree, atMost: ArchiveLayout.textLimit)
        if attributes != Array(ArchiveLayout.attributesText.utf8) {
            notice(
                .settings, tip, ArchiveLayout.attributes,
                "is not as a writer of archives leaves it, so that a clone may change bytes")
        }
        // What else can't be used keeps the archive from being opened. Of a damaged one that is told already.
        guard report.verdict != .damaged else { return }
        do throws(ArchiveError) {
            _ = try Archive.open(at: repository.gitDirectory).policies()
        } catch {
            damage(.settings, tip, nil, error.message)
        }
    }

    mutating func examineSurroundings() {
        examinePacks()
        for disguise in repository.disguises {
            let words =
                switch disguise {
                case .grafts: "gives commits other parents in git's eyes; they were not followed here"
                case .shallow: "cuts history off in this clone; what lies before is not here to be proved"
                case .alternates:
                    "has objects lie in other folders too; the archive is not whole without them"
                }
            notice(.disguise, nil, disguise.rawValue, words)
        }
        do throws(GitError) {
            for name in try repository.referenceNames() where name != Self.branch {
                if name.hasPrefix("refs/replace/") {
                    notice(
                        .disguise, nil, name,
                        "makes git show another object in the place of this one; the object itself was read here"
                    )
                } else if !Self.known.contains(where: name.hasPrefix) {
                    tellOther(name)
                }
            }
        } catch {
            damage(.branch, nil, nil, error.description)
        }
    }

    /// References that belong to an archive: of editions, and of where it is shared.
    private static let known = ["refs/tags/edition/", "refs/remotes/", "refs/spectrail/"]

    private mutating func examinePacks() {
        do throws(GitError) {
            for file in try repository.packFiles() {
                do throws(GitError) {
                    report.tally.bytes += try file.check()
                } catch {
                    damage(.pack, nil, file.name, error.description)
                }
            }
        } catch {
            damage(.pack, nil, nil, error.description)
        }
    }
}
