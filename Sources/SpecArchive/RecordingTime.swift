import SpecModel

/// The times that a commit can bear. git and libgit2 both take times before 1970 and past 2^32 seconds
/// without an error and write other ones, so what lies outside is clamped, and said so.
enum RecordingTime {
    /// 1970-01-02 at noon.
    static let earliest = noon(of: CivilDate(daysSince1970: 1))
    /// 2099-12-31 at noon.
    static let latest = noon(of: CivilDate(year: 2099, month: 12, day: 31))
    /// How far the branch's last commit may lie ahead of the clock, in seconds: a day, for zones.
    static let tolerance: Int64 = 86_400

    static func clamped(_ seconds: Int64) -> Int64 { min(max(seconds, earliest), latest) }

    /// Noon in UTC, when it is the same day in nearly every zone.
    static func noon(of day: CivilDate?) -> Int64 { Int64(day?.daysSince1970 ?? 1) * 86_400 + 43_200 }
}
