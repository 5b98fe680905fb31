import Foundation

/// The seeds of a property: few in every run, more for a campaign with SPECTRAIL_SEEDS=20, which multiplies them.
enum Seeds {
    static func first(_ count: UInt64) -> Range<UInt64> {
        let factor = ProcessInfo.processInfo.environment["SPECTRAIL_SEEDS"].flatMap { UInt64($0) } ?? 1
        return 0..<count * max(1, min(factor, 10_000))
    }
}
