import SpecModel

// What is concluded from form, where no words of a profile decide.
extension OutlineReader {
    /// A line of a qualification section that is nothing but "Or II".
    mutating func takeAlternative(_ place: Int, _ form: LineForm) -> Bool {
        guard !profile.alternatives.isEmpty, openKind == .minimumQualifications,
            let marker = profile.alternatives.marker(at: form.withoutBullet)
        else { return false }
        let rest = trimmed(marker.rest)
        open(
            place, text: marker.words, .alternative, last: rest.isEmpty ? nil : LineForm(rest).end,
            because: .alternative)
        if !rest.isEmpty { open(place, text: rest[...], .paragraph, because: .alternative) }
        return true
    }

    /// A line of capitals, or one that the document sets as a heading, that no profile knows: a sub-heading where
    /// sections have such, else a section of its own. In a fact it is a value, unless the value is there
    /// already and text follows.
    mutating func takeUnknownHeading(_ place: Int, _ form: LineForm) -> Bool {
        guard looksLikeHeading(form),
            let role = outline.openRole ?? (profile.guessesHeadings ? .head : nil)
        else { return false }
        let byWord =
            profile.guessesHeadings || form.setting == .heading ? profile.kind(byWordOf: form) : nil
        let kind: SectionKind
        var guess = Outline.Guess.unknown
        switch role {
        case .head:
            guard let byWord else { return false }
            (kind, guess) = (byWord, .byWord)
        case .fact:
            guard outline.parts.last?.blocks.isEmpty == false, isFollowedByText(place) else { return false }
            kind = byWord ?? .other
        case .section(let current):
            guard followsGap || form.setting != .running || !isRunningOn else { return false }
            if let byWord {
                (kind, guess) = (byWord, .byWord)
            } else if profile.subHeadingsIn.contains(current) {
                (kind, guess) = (current, .subHeading)
            } else {
                kind = .other
            }
        }
        let reason: LineReason =
            switch guess {
            case .byWord: .guessedHeading
            case .subHeading: .subHeading
            case .unknown: .unknownHeading
            }
        begin(.section(kind), form.text, place, because: reason, guess: guess)
        return true
    }

    /// Whether a line is set as headings are. What completes a lead-in is none, and neither is a lead-in.
    private func looksLikeHeading(_ form: LineForm) -> Bool {
        guard form.marker == .none, form.traits.contains(.hasWord), (4...100).contains(form.width) else {
            return false
        }
        let isSet = form.setting == .heading && !endsSentence(form)
        let isCapitals = form.isAllCapitals && form.width <= 80 && !form.traits.contains(.hasDigit)
        let isTitled =
            profile.guessesHeadings && form.isHeadingLike && form.width <= 60
            && (form.colon == form.text.utf8.count - 1 || followsGap && !form.isTerminated)
        guard isSet || isCapitals && form.setting != .item || isTitled else { return false }
        return openKind != .ksa || !profile.leadIns.isLeadIn(form.text)
    }

    func endsSentence(_ form: LineForm) -> Bool {
        form.isTerminated && !form.traits.contains(.closed)
    }

    /// Whether the next line that is not blank is text, neither a heading nor a label.
    private func isFollowedByText(_ place: Int) -> Bool {
        guard let next = (place + 1..<forms.count).first(where: { !forms[$0].isBlank }) else { return false }
        if case .heading? = document.entry(of: next, in: profile.phrases) { return false }
        guard let colon = forms[next].colon, colon <= PhraseKey.lengthLimit else { return true }
        let bytes = forms[next].text.utf8
        let front = forms[next].text[..<bytes.index(bytes.startIndex, offsetBy: colon)]
        return profile.labels[PhraseKey.of(String(front))] == nil
    }

    mutating func takeText(_ place: Int, _ form: LineForm) {
        if outline.parts.isEmpty {
            outline.begin(Outline.Part(role: .head, heading: nil, line: lines[place].number))
        }
        if isAtHead, let kind = profile.headText, isSentence(place, form) { beginUnnamed(kind, place) }
        if form.marker == .bullet {
            open(place, text: form.content, .bullet, because: .bullet)
        } else if form.setting == .item {
            takeItem(place, form)
        } else if let text = numberedItem(form) {
            open(place, text: text, .bullet, because: .numberedItem)
        } else if followsLoneBullet {
            open(place, text: form.text[...], .bullet, because: .bullet)
        } else if continuesBlock(form) {
            join(place, form)
        } else {
            takeParagraph(place, form)
        }
    }

    /// Whether a line is the beginning of a text and no title.
    private func isSentence(_ place: Int, _ form: LineForm) -> Bool {
        form.width > 60 || endsSentence(form) || place + 1 < forms.count && forms[place + 1].beginsLower
    }

    /// An item of a list; where the author typed the number too, it is dropped as a bullet is.
    private mutating func takeItem(_ place: Int, _ form: LineForm) {
        open(place, text: form.marker == .none ? form.text[...] : form.content, .bullet, because: .listItem)
    }

    /// A paragraph. In a knowledge section "Knowledge of: …" is a lead-in with what completes it.
    private mutating func takeParagraph(_ place: Int, _ form: LineForm) {
        let text = form.text.utf8
        if openKind == .ksa, profile.clausesIn.contains(.ksa), let colon = form.colon, colon < 60 {
            let end = text.index(text.startIndex, offsetBy: colon)
            let (front, rest) = (form.text[..<end], trimmed(form.text[text.index(after: end)...]))
            if !rest.isEmpty, profile.leadIns.isLeadIn("\(front):") {
                open(place, text: "\(front):", .paragraph, last: LineForm("\(front):").end, because: .leadIn)
                open(place, text: rest[...], .paragraph, because: .leadIn)
                return
            }
        }
        open(place, text: form.text[...], .paragraph, because: .paragraph)
    }

    /// The item behind a number. In mid-sentence "12. " is the end of the sentence before, unless the item above
    /// was numbered too.
    private func numberedItem(_ form: LineForm) -> Substring? {
        guard form.marker == .number, openKind != nil else { return nil }
        guard let block = openBlock, !followsGap, form.setting == .running, !block.last.isTerminated else {
            return form.content
        }
        return block.last.marker == .number ? form.content : nil
    }

    /// Whether a line without bullet goes on with the paragraph or bullet above it.
    private func continuesBlock(_ form: LineForm) -> Bool {
        guard let block = openBlock, let role = outline.openRole, block.kind != .alternative else {
            return false
        }
        if role == .section(.ksa), form.beginsUpper {
            if profile.leadIns.isLeadIn(form.text) { return false }
            // "Knowledge of", set as a heading or a paragraph, is completed by paragraphs.
            if form.setting != .running, block.places.count == 1, profile.leadIns.isLeadIn(block.text) {
                return false
            }
            if !isRunningOn, profile.leadIns.isWhole(form.text, afterLowerCase: false) { return false }
        }
        let last = block.last
        if block.isNoteAlone || block.kind == .label { return true }
        // An event ends in its date or a stop; another word goes on in the next line.
        if role == .section(.history), profile.history != nil {
            let end = last.byte
            let isWhole = last.isTerminated || (48...57).contains(end) || end == UInt8(ascii: ")")
            return form.beginsLower || !isWhole
        }
        if followsGap { return !last.isTerminated && form.beginsLower }
        switch role {
        case .head: return false
        case .fact(let fact) where fact.isDate: return false
        case .fact, .section: break
        }
        // What the document marks as a paragraph is whole, unless its last word must go on.
        if form.setting != .running || last.setting != .running {
            return !last.isTerminated && (form.beginsLower || last.traits.contains(.hangs))
        }
        guard last.isTerminated else {
            guard role == .section(.ksa), profile.leadIns.isLeadIn(block.text) else {
                return true
            }
            // What completes a bulleted lead-in is bulleted too: other text goes on with its line.
            return block.isBullet && form.beginsLower
        }
        if last.traits.contains(.closed) { return false }
        if form.beginsLower { return true }
        // A full stop can end a line by chance: it did where the next word had no room on it.
        guard let wrapWidth, last.width <= wrapWidth else { return false }
        let word = form.text.utf8.prefix { $0 != 32 }
        return last.width + 1 + word.count > wrapWidth
    }
}
