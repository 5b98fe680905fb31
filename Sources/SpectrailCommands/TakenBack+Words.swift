import Spectrail

extension TakenBack {
    /// `a revision of this name was withdrawn on 2026-11-24: not ours`.
    var sentence: String {
        let what =
            switch fate {
            case .withdrawn: "withdrawn"
            case .moved(let place): "moved to \(place)"
            }
        let reason = why.map { ": \($0)" } ?? ""
        return "a revision of this name was \(what) on \(Instant.text(at).prefix(10))\(reason)"
    }
}
