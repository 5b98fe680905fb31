import SpecModel

/// Cuts a document into its outline, line by line.
///
/// Offices wrap some lines by hand and leave others whole, in one document, so each line is judged by itself
/// and by the one before it; there is no decision for the whole document. The order of the questions
/// matters: what a profile knows by its words comes first, what is concluded from form comes last.
struct OutlineReader {
    private let profile: Profile
    private let lines: [Line]
    private let forms: [LineForm]
    /// The length at which this document's author wraps, where lines are wrapped at all.
    private let wrapWidth: Int?
    /// Whether the items of this document end in a stop, so that one without it goes on in the next line.
    private let stopsEndItems: Bool
    private var outline: Outline
    private var followsGap = false
    private var followsLoneBullet = false

    static func outline(of document: DocumentText, profile: Profile) -> Outline {
        var reader = OutlineReader(document, profile)
        var place = 0
        while place < reader.lines.count { place += reader.take(place) }
        return reader.outline
    }

    private init(_ document: DocumentText, _ profile: Profile) {
        self.profile = profile
        lines = document.lines
        forms = document.lines.map { LineForm($0.text) }
        wrapWidth = Self.wrapWidth(of: forms)
        stopsEndItems = Self.stopsEndItems(of: forms)
        outline = Outline(roles: Array(repeating: .unread, count: document.lines.count))
    }

    /// The longest line that is evidently wrapped: it ends in mid-sentence and the next goes on in lower case.
    private static func wrapWidth(of forms: [LineForm]) -> Int? {
        zip(forms, forms.dropFirst()).compactMap { form, next in
            let isWrapped =
                !form.isBlank && !LineForm.isTerminated(form.text) && next.text.first?.isLowercase == true
            return isWrapped && form.text.count <= 120 ? form.text.count : nil
        }.max()
    }

    /// Goes by the bullets that another bullet follows at once: those are whole.
    private static func stopsEndItems(of forms: [LineForm]) -> Bool {
        let whole = zip(forms, forms.dropFirst()).filter { $0.bulletText != nil && $1.bulletText != nil }
        return whole.count { LineForm.isTerminated($0.0.text) } * 2 >= whole.count
    }

    /// Takes the line at a place and says how many lines were consumed.
    private mutating func take(_ place: Int) -> Int {
        let form = forms[place]
        if form.isBlank {
            outline.roles[place] = .blank
            followsGap = true
            return 1
        }
        if isLoneBullet(place) {
            outline.roles[place] = .furniture
            followsLoneBullet = true
            return 1
        }
        defer { (followsGap, followsLoneBullet) = (false, false) }
        if takeOpening(place, form) || takeKnownLine(place, form) || takeLabels(place, form) { return 1 }
        if let consumed = takeHeading(place, form) { return consumed }
        if takeNote(place, form) || takeUnknownHeading(place, form) { return 1 }
        takeText(place, form)
        return 1
    }

    /// A bullet that lost its text to the next line, as copies from PDF have it.
    private func isLoneBullet(_ place: Int) -> Bool {
        guard forms[place].isLoneBullet, place + 1 < forms.count, case .section = outline.parts.last?.role
        else {
            return false
        }
        let next = forms[place + 1]
        return !next.isBlank && !next.isLoneBullet && next.bulletText == nil
    }

    // MARK: What the profile knows by its words

    /// A paragraph under no heading that is told by how it begins.
    private mutating func takeOpening(_ place: Int, _ form: LineForm) -> Bool {
        guard form.text.first?.isLowercase == false,
            let opening = profile.paragraphs.first(where: { begins(place, with: $0.begins) })
        else { return false }
        if outline.parts.last?.heading != nil || outline.parts.last?.role != .section(opening.kind) {
            outline.parts.append(
                Outline.Part(role: .section(opening.kind), heading: nil, line: lines[place].number))
        }
        open(place, text: form.text, isBullet: false)
        return true
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

    /// Furniture, a line that is a fact by itself, or a bare date.
    private mutating func takeKnownLine(_ place: Int, _ form: LineForm) -> Bool {
        if profile.furniture.contains(form.folded) || form.isPageNumber {
            outline.roles[place] = .furniture
            return true
        }
        if let name = profile.factLines[form.folded] {
            add(.other, name, form.text, place)
            return true
        }
        if let fact = profile.bareDate, profile.dates.contains(where: { $0.read(form.text) != nil }) {
            add(fact, "date", form.text, place)
            return true
        }
        return false
    }

    /// `CLASS: 0514DM;`, or several labels on one line, with semicolons between them or without.
    private mutating func takeLabels(_ place: Int, _ form: LineForm) -> Bool {
        guard form.text.utf8.contains(UInt8(ascii: ":")) else { return false }
        let segments = form.text.split(separator: ";").map { trimmed($0) }.filter { !$0.isEmpty }
        var found: [(label: Profile.Label, value: String)] = []
        for segment in segments {
            guard let entries = labels(in: segment) else { return false }
            found += entries
        }
        guard !found.isEmpty else { return false }
        for entry in found { add(entry.label.fact, entry.label.spelling, entry.value, place) }
        return true
    }

    /// Labels of a code or a date are known by their value wherever they stand; others stand only at the head,
    /// where "Group:" can't be the beginning of a sentence.
    private func labels(in segment: String) -> [(label: Profile.Label, value: String)]? {
        guard let (label, behind) = label(at: segment[...]) else { return nil }
        var value = trimmed(behind)
        var others: [(label: Profile.Label, value: String)] = []
        if label.fact == .code || label.fact.isDate {
            // A code or a date is short, and another label may follow it.
            let starts = value.utf8.count <= 200 ? value.indices.filter { value[$0] == " " } : []
            if let start = starts.first(where: { self.label(at: value[value.index(after: $0)...]) != nil }) {
                guard let rest = labels(in: String(value[value.index(after: start)...])) else { return nil }
                others = rest
                value = trimmed(value[..<start])
            }
        }
        if label.fact == .code, !value.isEmpty, ClassCode(value) == nil { return nil }
        let isAtHead = outline.parts.allSatisfy { $0.role == .head }
        return label.fact == .code || label.fact.isDate || isAtHead ? [(label, value)] + others : nil
    }

    /// The label with which a text begins, and what stands behind its colon.
    private func label(at text: Substring) -> (label: Profile.Label, behind: Substring)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let folded = FoldedText(text[..<colon]).description
        guard let label = profile.labels.first(where: { $0.folded == folded }) else { return nil }
        return (label, text[text.index(after: colon)...])
    }

    /// A heading alone on its line, wrapped over two, or with text behind its colon.
    private mutating func takeHeading(_ place: Int, _ form: LineForm) -> Int? {
        guard form.bulletText == nil else { return nil }
        if form.isAllCapitals, place + 1 < forms.count, forms[place + 1].isAllCapitals {
            let key = Outline.headingKey("\(form.folded) \(forms[place + 1].folded)")
            if let role = profile.headings[key] {
                outline.roles[place + 1] = .heading
                begin(role, "\(form.text) \(forms[place + 1].text)", place)
                return 2
            }
        }
        if let role = profile.headings[Outline.headingKey(form.folded)], canBeHeading(form) {
            begin(role, form.text, place)
            return 1
        }
        guard let colon = form.text.firstIndex(of: ":") else { return nil }
        let front = LineForm(String(form.text[..<colon]))
        guard let role = profile.headings[Outline.headingKey(front.folded)], canBeHeading(front) else {
            return nil
        }
        begin(role, front.text, place)
        let rest = trimmed(form.text[form.text.index(after: colon)...])
        open(place, text: rest, isBullet: false)
        return 1
    }

    /// Capitals are a heading anywhere; other spellings only where a sentence can't be running on. The value of a
    /// fact is no sentence, and a clause ends in a number.
    private func canBeHeading(_ form: LineForm) -> Bool {
        if form.isAllCapitals { return true }
        guard form.isHeadingLike else { return false }
        switch outline.parts.last?.role {
        case .fact, .section(.clause): return true
        case .section, .head, nil: break
        }
        return followsGap || !isRunningOn
    }

    private mutating func takeNote(_ place: Int, _ form: LineForm) -> Bool {
        let text = form.bulletText ?? form.text
        guard let note = profile.note else { return false }
        let folded = form.bulletText.map { FoldedText($0).description } ?? form.folded
        guard note.begins.contains(where: folded.hasPrefix) else { return false }
        switch note.place {
        case .item:
            guard case .section = outline.parts.last?.role else { return false }
            open(place, text: text, isBullet: false)
        case .section:
            guard let colon = text.firstIndex(of: ":") else { return false }
            outline.parts.append(
                Outline.Part(
                    role: .section(.other), heading: String(text[..<colon]), line: lines[place].number))
            outline.roles[place] = .heading
            let rest = trimmed(text[text.index(after: colon)...])
            open(place, text: rest, isBullet: false)
        }
        return true
    }

    // MARK: What is concluded from form

    /// A line of capitals that no profile knows: a sub-heading where sections have such, else a section of
    /// its own. In a fact it is a value, unless the value is there already and text follows.
    private mutating func takeUnknownHeading(_ place: Int, _ form: LineForm) -> Bool {
        guard form.bulletText == nil, form.isAllCapitals, form.text.count >= 4, form.text.count <= 80,
            !form.text.contains(where: \.isNumber), let part = outline.parts.last
        else { return false }
        let kind: SectionKind
        switch part.role {
        case .head: return false
        case .fact:
            guard !part.blocks.isEmpty, isFollowedByText(place) else { return false }
            kind = .other
        case .section(let current):
            guard followsGap || !isRunningOn else { return false }
            kind = profile.subHeadingsIn.contains(current) ? current : .other
        }
        outline.parts.append(
            Outline.Part(
                role: .section(kind), heading: headingText(form.text), line: lines[place].number,
                isGuess: true))
        outline.roles[place] = .heading
        return true
    }

    /// Whether the next line that is not blank is text, neither a heading nor a label.
    private func isFollowedByText(_ place: Int) -> Bool {
        guard let next = forms[(place + 1)...].first(where: { !$0.isBlank }) else { return false }
        return profile.headings[Outline.headingKey(next.folded)] == nil && labels(in: next.text) == nil
    }

    private mutating func takeText(_ place: Int, _ form: LineForm) {
        if outline.parts.isEmpty {
            outline.parts.append(Outline.Part(role: .head, heading: nil, line: lines[place].number))
        }
        if let text = form.bulletText ?? numberedItem(form) {
            open(place, text: text, isBullet: true)
        } else if followsLoneBullet {
            open(place, text: form.text, isBullet: true)
        } else if continuesBlock(form) {
            join(place, form.text)
        } else {
            open(place, text: form.text, isBullet: false)
        }
    }

    /// The item behind a number. In mid-sentence "12. " is the end of the sentence before, unless the item above
    /// was numbered too.
    private func numberedItem(_ form: LineForm) -> String? {
        guard let text = form.numberedText, case .section = outline.parts.last?.role else { return nil }
        guard let block = openBlock, !followsGap, !LineForm.isTerminated(block.lastLine) else { return text }
        return LineForm(block.lastLine).numberedText == nil ? nil : text
    }

    /// Whether a line without bullet goes on with the paragraph or bullet above it.
    private func continuesBlock(_ form: LineForm) -> Bool {
        guard let block = openBlock, let part = outline.parts.last, let first = form.text.first else {
            return false
        }
        if part.role == .section(.ksa), first.isUppercase {
            if profile.leadIns.isLeadIn(form.text) { return false }
            if !isRunningOn, profile.leadIns.isWhole(form.text, after: []) { return false }
        }
        let last = block.lastLine
        let isTerminated = LineForm.isTerminated(last)
        if followsGap { return !isTerminated && first.isLowercase }
        switch part.role {
        case .head: return false
        case .fact(let fact) where fact.isDate: return false
        case .fact, .section: break
        }
        guard isTerminated else {
            guard part.role == .section(.ksa), profile.leadIns.isLeadIn(block.text) else { return true }
            // What completes a bulleted lead-in is bulleted too: other text goes on with its line.
            return block.isBullet && first.isLowercase
        }
        if last.hasSuffix(";") || last.hasSuffix(":") { return false }
        if first.isLowercase { return true }
        // A full stop can end a line by chance: it did where the next word had no room on it.
        guard let wrapWidth, last.count <= wrapWidth else { return false }
        let word = form.text.prefix { !$0.isWhitespace }
        return last.count + 1 + word.count > wrapWidth
    }

    // MARK: Putting it down

    private var openBlock: Outline.Block? { outline.parts.last?.blocks.last }

    /// Whether the text above is in mid-sentence, as far as the stops of this document tell.
    private var isRunningOn: Bool {
        guard stopsEndItems, let block = openBlock else { return false }
        return !LineForm.isTerminated(block.lastLine)
    }

    private mutating func begin(_ role: Profile.HeadingRole, _ heading: String, _ place: Int) {
        let partRole: Outline.Part.Role =
            switch role {
            case .section(let kind): .section(kind)
            case .fact(let fact): .fact(fact)
            }
        outline.parts.append(
            Outline.Part(role: partRole, heading: headingText(heading), line: lines[place].number))
        outline.roles[place] = .heading
    }

    private mutating func open(_ place: Int, text: String, isBullet: Bool) {
        guard !text.isEmpty, !outline.parts.isEmpty else { return }
        let block = Outline.Block(
            isBullet: isBullet, text: text, line: lines[place].number, lastLine: forms[place].text,
            places: [place])
        outline.parts[outline.parts.count - 1].blocks.append(block)
        if outline.roles[place] != .heading { outline.roles[place] = .statement }
    }

    private mutating func join(_ place: Int, _ text: String) {
        let part = outline.parts.count - 1
        let block = outline.parts[part].blocks.count - 1
        outline.parts[part].blocks[block].text += " " + text
        outline.parts[part].blocks[block].lastLine = text
        outline.parts[part].blocks[block].places.append(place)
        outline.roles[place] = .statement
    }

    private mutating func add(_ fact: FactName, _ name: String, _ value: String, _ place: Int) {
        outline.labelled.append(
            Outline.LabelledFact(fact: fact, name: name, value: value, line: lines[place].number))
        outline.roles[place] = .fact
    }

    private func headingText(_ text: String) -> String {
        trimmed(text.last == ":" ? text.dropLast() : text[...])
    }
}
