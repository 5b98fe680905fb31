import SpecModel

// Where a specification begins and ends in a page that holds other things too.
extension OutlineReader {
    /// Takes what stands before the line by which the office opens every specification, and says where to go
    /// on. Without such a line the whole document is the specification.
    mutating func takeSurroundings() -> Int {
        guard profile.hasOpenings,
            let opening = forms.indices.first(where: { isOpening($0) })
        else { return 0 }
        for place in 0..<opening { takeSurrounding(place) }
        outline.take(opening, as: .furniture, because: .knownFurniture)
        switch profile.titlePlace {
        case .none: return opening + 1
        case .above:
            if let place = (0..<opening).last(where: { !forms[$0].isBlank && !isKnownFurniture($0) }) {
                takeTitle(place)
                takeRepeatedTitles(before: place)
            }
            return opening + 1
        case .below:
            guard
                let place = (opening + 1..<forms.count).first(where: {
                    !forms[$0].isBlank && !isKnownFurniture($0)
                })
            else { return opening + 1 }
            for between in opening + 1..<place { takeSurrounding(between) }
            takeTitle(place)
            return place + 1
        }
    }

    private func isOpening(_ place: Int) -> Bool {
        if case .opens? = document.entry(of: place, in: profile.phrases) { return true }
        return false
    }

    private func isKnownFurniture(_ place: Int) -> Bool {
        if case .furniture? = document.entry(of: place, in: profile.phrases) { return true }
        return profile.isFurniture(forms[place])
    }

    private mutating func takeTitle(_ place: Int) {
        guard forms[place].width <= 200 else { return }
        outline.title = (forms[place].text, lines[place].number)
        outline.take(place, as: .fact, because: .title)
    }

    /// Pages bear their title twice, once with the code; the one with the code is kept.
    private mutating func takeRepeatedTitles(before place: Int) {
        let proper = FoldedText(profile.titleProper(forms[place].text))
        for earlier in 0..<place where !forms[earlier].isBlank && forms[earlier].width <= 200 {
            guard FoldedText(profile.titleProper(forms[earlier].text)) == proper else { continue }
            if forms[earlier].width > forms[place].width {
                outline.title = (forms[earlier].text, lines[earlier].number)
            }
            outline.take(earlier, as: .fact, because: .title)
        }
    }

    /// A line such as "Return to Top of Page" ends the specification, unless it goes on.
    mutating func takeClosing(_ place: Int) {
        outline.take(place, as: .furniture, because: .knownFurniture)
        guard outline.parts.contains(where: { $0.role != .head }) else { return }
        let last = lastHeading ?? forms.indices.last { document.isHeading($0, of: profile) } ?? 0
        lastHeading = last
        if last < place { end = place + 1 }
    }

    mutating func takeSurrounding(_ place: Int) {
        if forms[place].isBlank {
            outline.take(place, as: .blank, because: .blank)
        } else {
            outline.take(place, as: .furniture, because: .surroundings)
        }
    }
}
