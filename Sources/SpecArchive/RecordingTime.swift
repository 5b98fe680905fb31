import SpecModel

/// The times that a commit can bear. git and libgit2 both take times before 1970 and past 2^32 seconds
/// without an error and write other ones, so what lies outside is clamped, and said so.
enum RecordingTime {
    /// 1970-01-02 at noon.
    static let earliest: Int64 = 129_600
    /// 2099-12-31 at noon.
    static let latest: Int64 = 4_102_401_600
    /// How far the branch's last commit may lie ahead of the clock, in seconds: a day, for zones.
    static let tolerance: Int64 = 86_400

    /// Refuses a time at which nothing can be recorded. Unlike an effective date, a time outside is a mistake.
    static func check(_ seconds: Int64) throws(ArchiveError) {
        guard (earliest...latest).contains(seconds) else {
            throw ArchiveError(
                .clockBehind,
                "nothing can be recorded at \(Instant.text(seconds)): times run from 1970-01-02 to 2099-12-31"
            )
        }
    }

    static func clamped(_ seconds: Int64) -> Int64 { min(max(seconds, earliest), latest) }

    /// Noon in UTC, when it is the same day in nearly every zone.
    static func noon(of day: CivilDate) -> Int64 { Int64(day.daysSince1970) * 86_400 + 43_200 }
}
