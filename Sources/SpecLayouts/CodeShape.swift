import SpecModel

/// What a jurisdiction's class codes look like: `9999XX`, where 9 is a digit, A a letter and X either.
struct CodeShape: Hashable, Sendable {
    private let pattern: [UInt8]

    /// A shape, or nil where the pattern holds other characters.
    init?(_ pattern: String) {
        guard !pattern.isEmpty, pattern.utf8.allSatisfy({ "9AX-".utf8.contains($0) }) else { return nil }
        self.pattern = Array(pattern.utf8)
    }

    /// Whether a code is of this shape.
    func matches(_ code: ClassCode) -> Bool {
        let bytes = Array(code.description.utf8)
        return bytes.count == pattern.count
            && zip(bytes, pattern).allSatisfy { byte, want in
                let isDigit = (48...57).contains(byte)
                let isLetter = (65...90).contains(byte)
                return switch want {
                case UInt8(ascii: "9"): isDigit
                case UInt8(ascii: "A"): isLetter
                case UInt8(ascii: "X"): isDigit || isLetter
                default: byte == want
                }
            }
    }

    /// A code of this shape, made of its digits and the letters of the pay plan where only both together have it.
    func completed(_ code: ClassCode, plan: String) -> ClassCode {
        guard !matches(code), let whole = ClassCode("\(code)\(plan)"), matches(whole) else { return code }
        return whole
    }

    /// The shape in words, for a message: `4 digits and 2 letters or digits`.
    var description: String {
        var runs: [(want: UInt8, count: Int)] = []
        for want in pattern {
            if runs.last?.want == want {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((want, 1))
            }
        }
        return runs.map { run in
            switch run.want {
            case UInt8(ascii: "9"): "\(run.count) digit\(run.count == 1 ? "" : "s")"
            case UInt8(ascii: "A"): "\(run.count) letter\(run.count == 1 ? "" : "s")"
            case UInt8(ascii: "X"):
                "\(run.count) letter\(run.count == 1 ? "" : "s") or digit\(run.count == 1 ? "" : "s")"
            default: "'\(Unicode.Scalar(run.want))'"
            }
        }.joined(separator: " and ")
    }
}
