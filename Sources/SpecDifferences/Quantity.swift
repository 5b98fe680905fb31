/// A number with its unit, so that "Eight (8) years", "8 years" and "ninety-six months" say the same.
struct Quantity: Hashable {
    /// A number as a document writes it: whole, or with a fraction.
    struct Number: Hashable {
        let numerator: Int
        let denominator: Int

        init(_ numerator: Int, over denominator: Int = 1) {
            self.numerator = numerator
            self.denominator = denominator
        }

        static func + (left: Number, right: Number) -> Number {
            Number(
                left.numerator * right.denominator + right.numerator * left.denominator,
                over: left.denominator * right.denominator)
        }

        static func * (left: Number, right: Int) -> Number {
            Number(left.numerator * right, over: left.denominator)
        }

        static func < (left: Number, right: Number) -> Bool {
            left.numerator * right.denominator < right.numerator * left.denominator
        }

        /// The number in lowest terms.
        var reduced: Number {
            var (larger, smaller) = (numerator, denominator)
            while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
            return larger > 1 ? Number(numerator / larger, over: denominator / larger) : self
        }
    }

    /// The number; nil for a frequency, which is all unit.
    let number: Number?
    /// The number in the brackets, where it is another: "Eight (7) years" is a fault that must not vanish.
    let contradicting: Number?
    /// The unit, in the singular; empty where none follows.
    let unit: String

    /// One of something that is no unit.
    static let one = Quantity(number: Number(1), contradicting: nil, unit: "")

    init(number: Number?, contradicting: Number?, unit: String) {
        self.number = number?.reduced
        self.contradicting = contradicting?.reduced
        self.unit = unit
    }

    /// What it says: the same for any way to write it.
    var meaning: String {
        let numbers = [number, contradicting].compactMap { $0?.reduced }
        return "#\(numbers.map { "\($0.numerator)/\($0.denominator)" }.joined(separator: "|")) \(unit)"
    }

    /// Whether one is less than the other; nil where they are of different kinds.
    func isLess(than other: Quantity) -> Bool? {
        guard let number, let theirs = other.number, unit == other.unit, number.reduced != theirs.reduced
        else { return nil }
        return number < theirs
    }
}
