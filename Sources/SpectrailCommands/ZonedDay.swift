import FoundationEssentials
import Glibc
import Spectrail

/// When a day ends in a zone of the system's zone database.
///
/// The C library reads the database: it knows the rules of the past, and those that go on past its tables. The last
/// second of a day is searched for and not computed from the next midnight, which some days that change the clock do
/// not have. Foundation's zones would bring ICU, three times the program's size, for this one question.
enum ZonedDay {
    /// The last second of a day, in seconds since 1970. Of a day that a zone leaves out, as Samoa left out 2011-12-30, it
    /// is that of the day before.
    static func end(of day: CivilDate, in zone: String) throws(Failure) -> Int64 {
        let midnight = Int64(day.daysSince1970) * 86_400
        if zone == "UTC" { return midnight + 86_399 }
        guard isKnown(zone) else {
            throw Failure(
                "the archive's time zone '\(zone)' is not in this system's zone database",
                hint:
                    "give --known-at as an instant, such as 2024-07-31T23:59:59Z, or install the package tzdata"
            )
        }
        let former = ProcessInfo.processInfo.environment["TZ"]
        unsafe setenv("TZ", zone, 1)
        tzset()
        defer {
            if let former { unsafe setenv("TZ", former, 1) } else { unsafe unsetenv("TZ") }
            tzset()
        }
        // No zone lies further than 15 hours from UTC, and no clock is ever put back over a day.
        var (known, later) = (midnight - 54_001, midnight + 86_400 + 54_000)
        while later - known > 1 {
            let middle = (known + later) / 2
            if localDay(at: middle).map({ $0 <= day }) ?? false { known = middle } else { later = middle }
        }
        return known
    }

    private static func localDay(at seconds: Int64) -> CivilDate? {
        var instant = time_t(seconds)
        var parts = unsafe tm()
        guard unsafe localtime_r(&instant, &parts) != nil else { return nil }
        return unsafe CivilDate(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    /// Whether the system has a zone database at all.
    static var hasDatabase: Bool { FileManager.default.fileExists(atPath: folder) }

    private static var folder: String {
        ProcessInfo.processInfo.environment["TZDIR"] ?? "/usr/share/zoneinfo"
    }

    /// Whether a zone is in the system's database: the C library takes an unknown one for UTC without a word, which would
    /// answer for another moment.
    static func isKnown(_ zone: String) -> Bool {
        let parts = zone.split(separator: "/", omittingEmptySubsequences: false)
        let isName = parts.allSatisfy { part in
            !part.isEmpty && !part.hasPrefix(".")
                && part.utf8.allSatisfy { byte in
                    (48...57).contains(byte) || (65...90).contains(byte & 0xDF)
                        || [43, 45, 95].contains(byte)
                }
        }
        var isFolder = false
        return isName && zone.utf8.count <= 64
            && FileManager.default.fileExists(atPath: "\(folder)/\(zone)", isDirectory: &isFolder)
            && !isFolder
    }
}
