import SpecModel

// What a profile knows by its words.
extension OutlineReader {
    /// A line that is a phrase of the profile, by itself or with the next: a heading, furniture, a fact.
    mutating func takePhrase(_ place: Int, _ form: LineForm) -> Int? {
        if form.isAllCapitals, place + 1 < end, forms[place + 1].isAllCapitals,
            case .heading(let role)? = document.entry(ofTwoFrom: place, in: profile.phrases),
            !isSubHeading(place + 1)
        {
            begin(role, "\(form.text) \(forms[place + 1].text)", place, because: .wrappedHeading)
            outline.take(place + 1, as: .heading, because: .wrappedHeading, in: openKind)
            return 2
        }
        switch document.entry(of: place, in: profile.phrases) {
        case .heading(let role)?:
            guard canBeHeading(form) else { return nil }
            begin(role, form.text, place, because: .knownHeading)
            return 1
        case .furniture?, .opens?:
            outline.take(place, as: .furniture, because: .knownFurniture)
            return 1
        case .closes?:
            takeClosing(place)
            return 1
        case .fact(let fact, let name)?:
            add(fact, name, form.text, place, because: .knownFact)
            return 1
        case .subHeading?:
            guard let kind = openKind else { return nil }
            if isWithinAlternative, form.colon == form.text.utf8.count - 1 {
                // "Experience:" within "Or II" begins the text below it, and no section.
                open(place, text: form.text[...], .label, because: .paragraph)
            } else {
                begin(.section(kind), form.text, place, because: .subHeading)
            }
            return 1
        case .join?:
            guard openKind == .minimumQualifications || openKind == .ksa else { return nil }
            outline.take(place, as: .furniture, because: .join)
            return 1
        case nil: return takeOtherKnown(place, form) ? 1 : nil
        }
    }

    private func isSubHeading(_ place: Int) -> Bool {
        if case .subHeading? = document.entry(of: place, in: profile.phrases) { return true }
        return false
    }

    /// Whether a line such as "Or II" stands above in the section.
    private var isWithinAlternative: Bool {
        outline.parts.last?.blocks.contains { $0.kind == .alternative } ?? false
    }

    /// Furniture that is known in part, the title of a class of the series, or a bare date.
    private mutating func takeOtherKnown(_ place: Int, _ form: LineForm) -> Bool {
        if form.isPageNumber {
            outline.take(place, as: .furniture, because: .pageNumber)
            return true
        }
        if profile.isFurniture(form) {
            outline.take(place, as: .furniture, because: .knownFurniture)
            return true
        }
        if let titles = classTitles, let kind = openKind, kind.isContent, !endsSentence(form),
            document.entry(of: place, in: titles) != nil
                || titles[PhraseKey.of(profile.titleProper(form.text))] != nil
        {
            begin(.section(kind), form.text, place, because: .classTitle)
            return true
        }
        if let fact = profile.bareDate, form.traits.contains(.hasDigit), form.width <= 24,
            profile.dates.contains(where: { $0.read(form.text) != nil })
        {
            add(fact, "date", form.text, place, because: .bareDate)
            return true
        }
        return takeDateBehindWords(place, form) || takeOwnTitle(place, form)
    }

    /// The title of the document again: a running head, or the head of a page that gives it twice.
    private mutating func takeOwnTitle(_ place: Int, _ form: LineForm) -> Bool {
        guard classTitles == nil, form.key != nil, openLabel == nil else { return false }
        if ownTitle == nil, let text = outline.title?.text ?? titleAtHead {
            ownTitle = PhraseKey.of(profile.titleProper(text))
        }
        guard let ownTitle, PhraseKey.of(profile.titleProper(form.text)) == ownTitle else { return false }
        if isAtHead {
            outline.take(place, as: .fact, because: .title)
        } else {
            outline.take(place, as: .furniture, because: .repeatedTitle)
        }
        return true
    }

    /// The line above the first heading that will be taken for the title.
    private var titleAtHead: String? {
        guard profile.titleLine, let part = outline.parts.first, part.role == .head else { return nil }
        return part.blocks.first(where: \.isTitleLike).map { String($0.text) }
    }

    /// "Series established March 22, 1968", which has no colon.
    private mutating func takeDateBehindWords(_ place: Int, _ form: LineForm) -> Bool {
        guard isAtHead || openKind == profile.headText, !profile.dateWords.isEmpty, form.width <= 60,
            form.traits.contains(.hasDigit)
        else { return false }
        var text = form.withoutBullet
        if text.first == "(", text.last == ")" { text = text.dropFirst().dropLast() }
        for words in profile.dateWords {
            guard let range = text.caselessRange(of: words.words), range.lowerBound == text.startIndex else {
                continue
            }
            let rest = trimmed(text[range.upperBound...])
            guard profile.dates.contains(where: { $0.read(rest) != nil }) else { continue }
            add(words.fact, words.words, rest, place, because: .label)
            return true
        }
        return false
    }

    /// A paragraph under no heading that is told by how it begins.
    mutating func takeOpening(_ place: Int, _ form: LineForm) -> Bool {
        takeKnownOpening(place, form) || takeHolding(place, form)
    }

    /// A paragraph whose words tell its kind, in a document that has no heading of that kind.
    private mutating func takeHolding(_ place: Int, _ form: LineForm) -> Bool {
        guard !profile.holdings.isEmpty, form.marker == .none, form.setting != .item, !form.beginsLower,
            form.width > 20, outline.openEnd?.isTerminated ?? true,
            case let text = wrappedText(from: place),
            let holding = profile.holdings.first(where: { holding in
                holding.kind != openKind && !headedKinds.contains(holding.kind) && text.holds(holding.words)
            })
        else { return false }
        beginUnnamed(holding.kind, place)
        open(place, text: form.text[...], .paragraph, because: .opening)
        return true
    }

    /// A paragraph with the lines that evidently go on with it, as far as words are looked for.
    private func wrappedText(from place: Int) -> String {
        var text = forms[place].text
        var next = place + 1
        while text.utf8.count < 400, next < forms.count, !forms[next].isBlank, forms[next].marker == .none,
            forms[next].setting == .running, !forms[next - 1].isTerminated
        {
            text += " " + forms[next].text
            next += 1
        }
        return text
    }

    private mutating func takeKnownOpening(_ place: Int, _ form: LineForm) -> Bool {
        guard !form.beginsLower, let first = form.text.utf8.first, profile.openingBytes.holds(first),
            let opening = profile.paragraphs.first(where: { begins(place, with: $0.begins) })
        else { return false }
        if opening.kind.isContent {
            // Under its own heading it is a paragraph like others; and where its kind has a heading, that decides.
            guard openKind != opening.kind, !headedKinds.contains(opening.kind) else { return false }
            beginUnnamed(opening.kind, place)
        } else if openKind != opening.kind || isBelowFilledHeading {
            beginUnnamed(opening.kind, place)
        }
        open(place, text: form.text[...], .paragraph, because: .opening)
        return true
    }

    /// Whether the open section has a heading of its own and text already.
    private var isBelowFilledHeading: Bool {
        guard let part = outline.parts.last else { return false }
        return part.heading != nil && !part.blocks.isEmpty
    }

    /// Whether a paragraph begins so, its lines wrapped or not.
    private func begins(_ place: Int, with opening: String) -> Bool {
        var text = forms[place].folded
        guard text.hasPrefix(opening) || opening.hasPrefix(text) else { return false }
        var next = place + 1
        while text.utf8.count < opening.utf8.count, next < forms.count, !forms[next].isBlank {
            text += " " + forms[next].folded
            next += 1
        }
        return text.hasPrefix(opening)
    }

    // MARK: Labels

    /// `CLASS: 0514DM;`, or several labels on one line, with semicolons or tabs between them or without.
    mutating func takeLabels(_ place: Int, _ form: LineForm) -> Bool {
        let hasCells = form.setting == .row || form.traits.contains(.hasTab)
        guard form.colon != nil || hasCells else { return false }
        let text = hasCells ? cellsAsLabels(form) : form.withoutBullet
        guard text.utf8.contains(UInt8(ascii: ":")), label(at: text) != nil else { return false }
        var found: [(label: Profile.Label, value: String)] = []
        for segment in text.utf8.split(separator: UInt8(ascii: ";")) {
            let segment = trimmed(Substring(segment))
            guard !segment.isEmpty else { continue }
            guard let entries = labels(in: segment) else { return false }
            found += entries
        }
        guard !found.isEmpty else { return false }
        for entry in found {
            add(entry.label.fact, entry.label.spelling, entry.value, place, because: .label)
        }
        if let last = found.last, last.value.isEmpty { openLabel = last.label }
        return true
    }

    /// Cells as labels on one line. Of two cells the first is a label without its colon too.
    private func cellsAsLabels(_ form: LineForm) -> Substring {
        let cells = Cells.split(form).filter { !$0.isEmpty }
        if cells.count == 2, !cells[0].hasSuffix(":"), profile.labels[PhraseKey.of(cells[0])] != nil {
            return "\(cells[0]): \(cells[1])"
        }
        var text = ""
        for cell in cells {
            if !text.isEmpty { text += label(at: cell[...]) == nil ? " " : "; " }
            text += cell
        }
        return text[...]
    }

    /// Labels of a code or a date are known by their value wherever they stand; others stand only at the head,
    /// where "Group:" can't be the beginning of a sentence.
    private func labels(in segment: String) -> [(label: Profile.Label, value: String)]? {
        guard let (label, behind) = label(at: segment[...]) else { return nil }
        var value = trimmed(behind)
        var others: [(label: Profile.Label, value: String)] = []
        if label.fact == .code || label.fact.isDate || isAtHead {
            // What labels at the head say is short, and another label may follow it.
            if value.utf8.count <= 200, value.utf8.contains(UInt8(ascii: ":")),
                let start = value.utf8.indices.first(where: {
                    value.utf8[$0] == 32 && self.label(at: value[value.utf8.index(after: $0)...]) != nil
                })
            {
                guard let rest = labels(in: String(value[value.utf8.index(after: start)...])) else {
                    return nil
                }
                others = rest
                value = trimmed(value[..<start])
            }
        }
        if label.fact == .code, !value.isEmpty, !profile.isAbsent(value), ClassCode(value) == nil {
            return nil
        }
        return label.fact == .code || label.fact.isDate || isAtHead ? [(label, value)] + others : nil
    }

    /// The label with which a text begins, and what stands behind its colon.
    private func label(at text: Substring) -> (label: Profile.Label, behind: Substring)? {
        let bytes = text.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let front = text[..<colon]
        guard front.utf8.count <= PhraseKey.lengthLimit else { return nil }
        var key: [UInt8] = []
        PhraseKey.append(front.utf8.span, to: &key)
        guard let label = profile.labels[key] else { return nil }
        return (label, text[bytes.index(after: colon)...])
    }

    /// The value of a label that stands alone on its line.
    mutating func takeValue(_ place: Int, _ form: LineForm) -> Bool {
        guard let label = openLabel else { return false }
        openLabel = nil
        guard form.colon == nil, form.width <= 80, document.entry(of: place, in: profile.phrases) == nil,
            let labelled = outline.labelled.last, labelled.value.isEmpty
        else { return false }
        let value = form.withoutBullet
        if label.fact == .code, ClassCode(value) == nil { return false }
        if label.fact.isDate, !profile.isAbsent(value), profile.date(value) == nil { return false }
        outline.labelled.removeLast()
        add(label.fact, label.spelling, value, place, because: .valueOfLabel)
        return true
    }

    // MARK: Headings

    /// A heading with text behind its colon.
    mutating func takeHeadingBeforeColon(_ place: Int, _ form: LineForm) -> Bool {
        guard form.marker != .bullet, form.setting != .item, let colon = form.colon,
            colon <= PhraseKey.lengthLimit
        else { return false }
        let bytes = form.text.utf8
        let index = bytes.index(bytes.startIndex, offsetBy: colon)
        var key: [UInt8] = []
        PhraseKey.append(form.text[..<index].utf8.span, to: &key)
        let front = LineForm(String(form.text[..<index]))
        if case .heading(let role)? = profile.phrases[key] {
            guard canBeHeading(front) else { return false }
            begin(role, front.text, place, because: .headingBeforeColon)
        } else if let kind = openKind, kind.isContent, classTitles?[key] != nil {
            begin(.section(kind), front.text, place, because: .classTitle)
        } else {
            return false
        }
        open(
            place, text: trimmed(form.text[bytes.index(after: index)...])[...], .paragraph,
            because: .paragraph)
        return true
    }

    /// Capitals are a heading anywhere; other spellings only where a sentence can't be running on. The value of a
    /// fact and a title are no sentences, and a clause ends in a number. A line in small letters is one only where
    /// it stands alone.
    func canBeHeading(_ form: LineForm) -> Bool {
        if form.isAllCapitals || form.setting == .heading { return true }
        guard form.marker != .bullet, form.setting != .item, !form.beginsLower else { return false }
        if followsGap || form.setting == .paragraph { return true }
        guard form.isHeadingLike else { return false }
        switch outline.openRole {
        case .fact, .head, .section(.clause), nil: return true
        case .section: return !isRunningOn
        }
    }

    mutating func takeNote(_ place: Int, _ form: LineForm) -> Bool {
        guard form.begins(with: profile.noteBytes), let note = profile.note else { return false }
        let text = form.withoutBullet
        let folded = FoldedText(text).description
        guard note.begins.contains(where: folded.hasPrefix) else { return false }
        switch note.place {
        case .item:
            guard openKind != nil else { return false }
            open(place, text: text, .paragraph, because: .note)
        case .section:
            guard let colon = text.firstIndex(of: ":") else { return false }
            outline.begin(
                Outline.Part(
                    role: .section(.other), heading: String(text[..<colon]), line: lines[place].number))
            outline.take(place, as: .heading, because: .note, in: .other)
            open(place, text: trimmed(text[text.index(after: colon)...])[...], .paragraph, because: .note)
        }
        return true
    }
}
