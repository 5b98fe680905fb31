extension QualificationSentence {
    /// How binding the verb of a sentence is.
    enum Force {
        /// "Must", or no verb that says otherwise.
        case binding
        /// "Should": whether it is asked of everyone can't be told.
        case advised
        /// "May", "need not", "is not required": nobody is held to it.
        case free
    }

    /// Whether it says that something may not be substituted: "shall not be substituted", "no college training
    /// may be substituted", "substitutions are not allowed". A limit, "no more than two years", denies nothing.
    var deniesSubstitution: Bool {
        guard let verb = first(.substituted) else { return false }
        func denies(_ place: Int) -> Bool {
            list[place] == .no && ![.more, .minimum].contains(list[place + 1])
        }
        if denies(range.lowerBound), range.lowerBound < verb { return true }
        var place = verb - 1
        while place >= max(range.lowerBound, verb - 4),
            [.be, .been, .have, .to, .other].contains(list[place])
        {
            place -= 1
        }
        if place >= range.lowerBound, list[place] == .no { return true }
        guard !range.contains(where: { $0 < verb && [.may, .must].contains(list[$0]) }) else { return false }
        return range.contains { $0 > verb && list[$0] == .be && list[$0 + 1] == .no }
    }

    /// Whether it denies no more than what goes beyond a limit: "shall not be substituted for more than two years".
    var deniesOnlyBeyond: Bool {
        guard let verb = first(.substituted) else { return false }
        return range.contains { $0 > verb && list[$0] == .more && list[$0 + 1] == .than }
    }

    /// How binding it is to hold something: "must possess", "should possess", "need not possess".
    var forceOfHolding: Force {
        force(of: [.possess, .hold, .obtain, .retain, .have, .pass, .be, .required])
    }

    /// Whether "must" is the verb nearest before a noun: "must possess a license and may be required to travel".
    func mustBeHeld(_ noun: Int) -> Bool {
        let modal = (range.lowerBound..<max(noun, range.lowerBound)).last {
            [.must, .may].contains(list[$0])
        }
        return modal.map { list[$0] == .must } ?? false
    }

    /// How binding a kind of experience is: "must have been", "may have been".
    var forceOfExperience: Force { force(of: [.have, .be, .been, .included]) }

    private func force(of verbs: [Term]) -> Force {
        for place in range where list[place] == .no && verbs.contains(list[place + 1]) {
            let before = list[place - 1]
            if [.must, .may, .be].contains(before) || ["need", "needs"].contains(word(place - 1)) {
                return .free
            }
        }
        for place in range where list[place] == .be {
            switch word(place + 1) {
            case "optional": return .free
            case "expected", "encouraged": return .advised
            default: break
            }
        }
        if list[range.lowerBound] == .no, holds(.required) { return .free }
        guard let modal = range.first(where: { [.must, .may].contains(list[$0]) }) else { return .binding }
        guard list[modal] == .may else { return word(modal) == "should" ? .advised : .binding }
        // "May be required to possess" is a requirement of some.
        let isFree = verbs.contains(list[modal + 1]) && !range.contains { list[$0] == .must }
        return isFree && !holds(.required) && !holds(.may, .be) ? .free : .binding
    }

    /// The word at a place, in small letters.
    func word(_ place: Int) -> String {
        guard list.items.indices.contains(place) else { return "" }
        return String(list.slice(list.items[place].start, list.items[place].end)).lowercased()
    }
}
