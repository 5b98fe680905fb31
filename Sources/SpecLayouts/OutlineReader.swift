import SpecModel

/// Cuts a document into its outline, line by line.
///
/// Offices wrap some lines by hand and leave others whole, in one document, so each line is judged by itself
/// and by the one before it; there is no decision for the whole document. The order of the questions
/// matters: what a profile knows by its words comes first, what is concluded from form comes last.
struct OutlineReader {
    let profile: Profile
    let lines: [Line]
    let document: DocumentForms
    let forms: [LineForm]
    /// The length at which this document's author wraps, where lines are wrapped at all.
    let wrapWidth: Int?
    /// Whether the items of this document end in a stop, so that one without it goes on in the next line.
    let stopsEndItems: Bool
    /// The titles of a series' classes, from its tables.
    var classTitles: PhraseTable<Int>?
    var outline: Outline
    var followsGap = false
    var followsLoneBullet = false
    /// The table whose rows are being read.
    var openTable: OpenTable?
    /// The label whose value stands on the next line.
    var openLabel: Profile.Label?
    /// The kinds of the sections that have a heading which the profile knows.
    let headedKinds: Set<SectionKind>
    /// The key of the document's own title, once it was asked for.
    var ownTitle: [UInt8]?
    /// Where a page goes on behind the specification.
    var end: Int
    /// The place of the last heading that the profile knows; nil before it was asked for.
    var lastHeading: Int?

    static func outline(of document: DocumentForms, profile: Profile) -> Outline {
        var reader = OutlineReader(document, profile)
        var place = reader.takeSurroundings()
        while place < reader.end { place += reader.take(place) }
        for place in reader.end..<reader.lines.count { reader.takeSurrounding(place) }
        return reader.outline
    }

    private init(_ document: DocumentForms, _ profile: Profile) {
        self.profile = profile
        self.document = document
        lines = document.document.lines
        forms = document.forms
        wrapWidth = Self.wrapWidth(of: document.forms)
        stopsEndItems = Self.stopsEndItems(of: document.forms)
        let unread = LineReading(role: .unread, reason: .notUnderstood, section: nil)
        outline = Outline(lines: Array(repeating: unread, count: lines.count))
        end = lines.count
        headedKinds = Self.headedKinds(of: document, profile)
        if profile.classTitlesAreSubHeadings { classTitles = titlesInTables() }
    }

    private static func headedKinds(of document: DocumentForms, _ profile: Profile) -> Set<SectionKind> {
        guard profile.paragraphs.contains(where: \.kind.isContent) || !profile.holdings.isEmpty else {
            return []
        }
        return Set(
            document.forms.indices.compactMap { place in
                guard case .heading(.section(let kind))? = document.entry(of: place, in: profile.phrases)
                else {
                    return nil
                }
                return kind
            })
    }

    /// The longest line that is evidently wrapped: it ends in mid-sentence and the next goes on in lower case.
    private static func wrapWidth(of forms: [LineForm]) -> Int? {
        var width: Int?
        for place in forms.indices.dropLast() where forms[place + 1].beginsLower {
            let form = forms[place]
            guard form.setting == .running, !form.isBlank, !form.isTerminated, form.width <= 120 else {
                continue
            }
            width = max(width ?? 0, form.width)
        }
        return width
    }

    /// Goes by the bullets that another bullet follows at once: those are whole.
    private static func stopsEndItems(of forms: [LineForm]) -> Bool {
        var (whole, stopped) = (0, 0)
        for place in forms.indices.dropLast() where isItem(forms[place]) && isItem(forms[place + 1]) {
            whole += 1
            if forms[place].isTerminated { stopped += 1 }
        }
        return stopped * 2 >= whole
    }

    private static func isItem(_ form: LineForm) -> Bool { form.marker == .bullet || form.setting == .item }

    /// Takes the line at a place and says how many lines were consumed.
    private mutating func take(_ place: Int) -> Int {
        let form = forms[place]
        if form.isBlank {
            outline.take(place, as: .blank, because: .blank)
            followsGap = true
            return 1
        }
        if isLoneBullet(place) {
            outline.take(place, as: .furniture, because: .loneBullet)
            followsLoneBullet = true
            return 1
        }
        defer { (followsGap, followsLoneBullet) = (false, false) }
        if let consumed = takeTableHead(place, form) { return consumed }
        if takeRow(place, form) || takeValue(place, form) { return 1 }
        if let consumed = takePhrase(place, form) { return consumed }
        if takeOpening(place, form) || takeLabels(place, form) || takeAlternative(place, form) { return 1 }
        if takeHeadingBeforeColon(place, form) || takeNote(place, form) { return 1 }
        if takeUnknownHeading(place, form) { return 1 }
        takeText(place, form)
        return 1
    }

    /// A bullet that lost its text to the next line, as copies from PDF have it.
    private func isLoneBullet(_ place: Int) -> Bool {
        guard forms[place].traits.contains(.loneBullet), place + 1 < forms.count,
            case .section = outline.openRole
        else { return false }
        let next = forms[place + 1]
        return !next.isBlank && !next.traits.contains(.loneBullet) && next.marker != .bullet
    }

    // MARK: Putting it down

    var openBlock: Outline.Block? { outline.parts.last?.blocks.last }

    /// The kind of the section that is being read.
    var openKind: SectionKind? {
        guard case .section(let kind) = outline.openRole else { return nil }
        return kind
    }

    /// Whether the text above is in mid-sentence, as far as the stops of this document tell.
    var isRunningOn: Bool {
        guard stopsEndItems, let last = outline.openEnd, last.setting == .running else { return false }
        return !last.isTerminated
    }

    var isAtHead: Bool { outline.parts.allSatisfy { $0.role == .head } }

    mutating func begin(
        _ role: Profile.HeadingRole, _ heading: String, _ place: Int, because reason: LineReason,
        guess: Outline.Guess? = nil
    ) {
        let partRole: Outline.Part.Role
        var section: SectionKind?
        switch role {
        case .section(let kind):
            partRole = .section(kind)
            section = kind
        case .fact(let fact): partRole = .fact(fact)
        }
        outline.begin(
            Outline.Part(
                role: partRole, heading: headingText(heading), line: lines[place].number, guess: guess))
        outline.take(place, as: .heading, because: reason, in: section)
    }

    /// Opens a section that has no heading.
    mutating func beginUnnamed(_ kind: SectionKind, _ place: Int) {
        outline.begin(Outline.Part(role: .section(kind), heading: nil, line: lines[place].number))
    }

    mutating func open(
        _ place: Int, text: Substring, _ kind: Outline.Block.Kind, last: LineEnd? = nil,
        because reason: LineReason
    ) {
        guard !text.isEmpty, !outline.parts.isEmpty else { return }
        let block = Outline.Block(
            kind: kind, text: text, line: lines[place].number, places: place...place,
            last: last ?? forms[place].end)
        outline.add(block)
        if outline.lines[place].role != .heading {
            outline.take(place, as: .statement, because: reason, in: openKind)
        }
    }

    mutating func join(_ place: Int, _ form: LineForm) {
        outline.join(form.text, form.end, at: place)
        outline.take(place, as: .statement, because: .continuation, in: openKind)
    }

    mutating func add(
        _ fact: FactName, _ name: String, _ value: some StringProtocol, _ place: Int,
        because reason: LineReason
    ) {
        outline.labelled.append(
            Outline.LabelledFact(
                fact: fact, name: name, value: String(value), line: lines[place].number, place: place))
        outline.take(place, as: .fact, because: reason)
    }

    private func headingText(_ text: String) -> String {
        text.utf8.last == UInt8(ascii: ":") ? trimmed(Substring(text.utf8.dropLast())) : trimmed(text)
    }
}
