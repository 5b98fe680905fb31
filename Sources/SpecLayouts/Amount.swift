import SpecModel

/// An amount in a qualification: time or credit hours, as words and digits say it.
struct Amount {
    enum Unit {
        case years, months, weeks, days, hours, credits
    }

    let unit: Unit
    /// The least amount in twelfths, so that halves and months are exact: "two to four" is two.
    let twelfths: Int
    /// Whether "additional" stands before the unit.
    let isAdditional: Bool
    /// Its items in the sentence.
    let items: Range<Int>

    /// The amount as a length of time; nil for hours.
    var years: Years? {
        switch unit {
        case .years: Years(months: twelfths)
        case .months: Years(months: (twelfths + 6) / 12)
        case .weeks, .days, .hours, .credits: nil
        }
    }

    /// The amount in whole hours of study; nil for a length of time.
    var hours: Int? { unit == .hours || unit == .credits ? twelfths / 12 : nil }
}

/// Finds the amounts among the words of a text: "Eight (8) years", "one-half (1/2) year", "30 semester units".
struct AmountReader {
    let list: TermList
    /// The items that contradict each other: "Eight (7)".
    private(set) var contradictions: [Range<Int>] = []

    init(_ list: TermList) { self.list = list }

    /// The amounts in a part of the text, in order.
    mutating func amounts(in range: Range<Int>) -> [Amount] {
        var found: [Amount] = []
        var place = range.lowerBound
        while place < range.upperBound {
            guard let number = spelled(at: place) else {
                place += 1
                continue
            }
            if let amount = amount(number, from: place) {
                found.append(amount)
                place = amount.items.upperBound
            } else {
                place = max(number.end, place + 1)
            }
        }
        return found
    }

    private struct Number {
        var twelfths: Int
        var end: Int
    }

    private func amount(_ number: Number, from start: Int) -> Amount? {
        var place = number.end
        // "two to four years", "2-4 years", "two or three years": the least counts.
        let isRange =
            list[place] == .to || (list[place] == .or && list[place + 1] != .more)
            || list[place] == .digits && list.items[place].followsDash
        if isRange, let upper = self.number(at: list[place] == .digits ? place : place + 1),
            upper.twelfths >= number.twelfths
        {
            place = upper.end
            if list[place] == .open, let digits = self.number(at: place + 1), list[digits.end] == .close {
                place = digits.end + 1
            }
        }
        var (isAdditional, isCredit) = (false, false)
        func amount(_ unit: Amount.Unit) -> Amount {
            Amount(
                unit: unit, twelfths: number.twelfths, isAdditional: isAdditional, items: start..<(place + 1))
        }
        for _ in 0..<6 {
            switch list[place] {
            case .year: return amount(.years)
            case .month: return amount(.months)
            case .week: return amount(.weeks)
            case .day: return amount(.days)
            case .hour: return amount(isCredit ? .credits : .hours)
            case .unit:
                // "credit hours" is one unit.
                if list[place + 1] == .hour { place += 1 }
                return amount(.credits)
            case .semester, .quarter:
                isCredit = true
                place += 1
                // "30 semester or 45 quarter units": the semester counts.
                if list[place] == .or, let other = self.number(at: place + 1), list[other.end] == .quarter {
                    place = other.end
                } else if list[place] == .or, list[place + 1] == .quarter {
                    place += 1
                }
            case .additional:
                isAdditional = true
                place += 1
            case .filler, .more, .or, .completion: place += 1
            // "two of which must have been": of the years before.
            case .of where list[place + 1] == .which && isNumberWord(start):
                return Amount(
                    unit: .years, twelfths: number.twelfths, isAdditional: false, items: start..<place)
            default: return nil
            }
        }
        return nil
    }

    private func isNumberWord(_ place: Int) -> Bool { list[place].number != nil }

    /// A number with the digits in brackets that repeat it, and the half that may follow.
    private mutating func spelled(at start: Int) -> Number? {
        guard var number = number(at: start) else { return nil }
        let mayDisagree = list[start] != .digits
        func digits(at place: Int) -> Number? {
            guard list[place] == .open, let digits = self.number(at: place + 1), list[digits.end] == .close
            else { return nil }
            return Number(twelfths: digits.twelfths, end: digits.end + 1)
        }
        var disagreement: Range<Int>?
        if let digits = digits(at: number.end) {
            if digits.twelfths != number.twelfths { disagreement = start..<digits.end }
            number.end = digits.end
        }
        if list[number.end] == .and,
            let half = fraction(at: list[number.end + 1] == .a ? number.end + 2 : number.end + 1)
        {
            number = Number(twelfths: number.twelfths + half.twelfths, end: half.end)
            if let digits = digits(at: number.end) {
                if digits.twelfths != number.twelfths, digits.twelfths != half.twelfths, disagreement == nil {
                    disagreement = start..<digits.end
                }
                number.end = digits.end
            }
        }
        if mayDisagree, let disagreement { contradictions.append(disagreement) }
        return number
    }

    /// A number in words or digits, `1 1/2` too.
    private func number(at start: Int) -> Number? {
        if let fraction = fraction(at: start) { return fraction }
        if list[start] == .digits {
            let whole = Number(twelfths: list.items[start].twelfths, end: start + 1)
            if let part = fraction(at: start + 1), list[start + 1] == .digits {
                return Number(twelfths: whole.twelfths + part.twelfths, end: part.end)
            }
            return whole
        }
        guard var number = belowHundred(at: start) else { return nil }
        if (1...9).contains(number.value), list[number.end] == .hundred {
            number = (number.value * 100, number.end + 1)
            let isJoined = list[number.end] == .and
            if let rest = belowHundred(at: isJoined ? number.end + 1 : number.end) {
                number = (number.value + rest.value, rest.end)
            }
        }
        if list[number.end] == .thousand { number = (number.value * 1000, number.end + 1) }
        return Number(twelfths: number.value * 12, end: number.end)
    }

    private func belowHundred(at start: Int) -> (value: Int, end: Int)? {
        guard let first = list[start].number else { return nil }
        guard first >= 20, let one = list[start + 1].number, (1...9).contains(one) else {
            return (first, start + 1)
        }
        return (first + one, start + 2)
    }

    /// `1/2`, `one-half`, `half`, `three-quarters`; "one quarter unit" is none.
    private func fraction(at start: Int) -> Number? {
        switch list[start] {
        case .digits:
            let twelfths = list.items[start].twelfths
            return (1..<12).contains(twelfths) ? Number(twelfths: twelfths, end: start + 1) : nil
        case .half: return Number(twelfths: 6, end: start + 1)
        case .one, .two, .three:
            let count = list[start].number ?? 1
            switch list[start + 1] {
            case .half where count == 1: return Number(twelfths: 6, end: start + 2)
            case .third where count < 3: return Number(twelfths: 4 * count, end: start + 2)
            case .quarter where list[start + 2] != .unit && list[start + 2] != .hour && count != 2:
                return Number(twelfths: 3 * count, end: start + 2)
            default: return nil
            }
        default: return nil
        }
    }
}
