/// Instants as text: RFC 3339, whole seconds, UTC.
public enum Instant {
    /// `2024-07-31T09:30:00Z` for seconds since 1970.
    public static func text(_ seconds: Int64) -> String {
        // Repositories can hold any number, so nothing here may overflow.
        let isBeforeMidnight = seconds % 86_400 < 0
        let days = seconds / 86_400 - (isBeforeMidnight ? 1 : 0)
        let rest = seconds % 86_400 + (isBeforeMidnight ? 86_400 : 0)
        guard let day = CivilDate(daysSince1970: Int(clamping: days)) else { return "\(seconds)" }
        let parts = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day)T\(parts.joined(separator: ":"))Z"
    }

    /// The seconds since 1970 that a text names: `2024-07-31T09:30:00Z`, with an offset such as `+02:00`, or a
    /// day alone for its noon; nil where it names none.
    public static func seconds(_ text: some StringProtocol) -> Int64? {
        guard let day = CivilDate(iso: text.prefix(10)) else { return nil }
        let midnight = Int64(day.daysSince1970) * 86_400
        let time = text.dropFirst(10)
        guard let separator = time.first else { return midnight + 43_200 }
        guard separator == "T" || separator == "t" || separator == " " else { return nil }
        let clock = time.dropFirst().prefix(8)
        guard clock.count == 8, let seconds = clockSeconds(clock, limits: [24, 60, 60]) else { return nil }
        let zone = time.dropFirst(9)
        if zone == "Z" || zone == "z" { return midnight + seconds }
        guard let sign = zone.first, sign == "+" || sign == "-", zone.count == 6,
            let offset = clockSeconds(zone.dropFirst(), limits: [24, 60])
        else { return nil }
        return midnight + seconds + (sign == "+" ? -offset : offset)
    }

    /// `HH:MM:SS` or `HH:MM` in seconds.
    private static func clockSeconds(_ text: some StringProtocol, limits: [Int64]) -> Int64? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == limits.count else { return nil }
        var total: Int64 = 0
        for (part, limit) in zip(parts, limits) {
            guard part.utf8.count == 2, part.utf8.allSatisfy({ (48...57).contains($0) }),
                let number = Int64(part),
                number < limit
            else { return nil }
            total = total * 60 + number
        }
        return limits.count == 2 ? total * 60 : total
    }
}
