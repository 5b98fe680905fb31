import Glibc
import Spectrail

/// The one place that reads the clock, and that lets time pass.
enum Clock {
    /// Seconds since 1970.
    static var seconds: Int64 { Int64(time(nil)) }

    /// The day here and now, by the TZ of the environment.
    static var today: CivilDate? {
        var now = time(nil)
        var parts = unsafe tm()
        guard unsafe localtime_r(&now, &parts) != nil else { return nil }
        return unsafe CivilDate(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    /// Lets some seconds pass.
    static func wait(_ seconds: Double) { usleep(UInt32(max(0, min(seconds, 60)) * 1_000_000)) }
}
