/// Chooses the lines of a page that are its content.
///
/// What says of itself that it surrounds the content is left out, and so is what is nothing but links. Where a part
/// says of itself that it is the content, only that is kept – if it holds most of the text and no label of a
/// specification stands outside it, for to keep a menu is better than to lose a duty. If nothing were left, all is
/// kept.
struct PageContent {
    private let page: PageBuilder
    /// By part: whether it is left out as furniture.
    private var isFurniture: [Bool]
    /// By part: what is in it and in the parts within, furniture left out.
    private var totals: [PageRegion]

    init(of page: PageBuilder) {
        self.page = page
        totals = page.regions
        isFurniture = Array(repeating: false, count: page.regions.count)
        chooseFurniture()
    }

    /// The lines that are kept.
    var blocks: [TextBlock] {
        let kept = page.collector.blocks.filter { !isFurniture[$0.region] }
        guard kept.contains(where: { !$0.text.isEmpty }) else { return page.collector.blocks }
        guard let content else { return kept }
        var isInside = Array(repeating: false, count: totals.count)
        for place in totals.indices {
            isInside[place] = place == content || place > 0 && isInside[totals[place].parent]
        }
        return kept.filter { isInside[$0.region] || $0.isTitle }
    }

    /// Sums go from the innermost outward: a part stands behind the one that it is in.
    private mutating func chooseFurniture() {
        var sums = page.regions
        for place in sums.indices.reversed() {
            if sums[place].kind == .furniture || sums[place].isMenu { isFurniture[place] = true }
            if place > 0 { sums[sums[place].parent].add(sums[place]) }
        }
        for place in sums.indices.dropFirst() where isFurniture[sums[place].parent] {
            isFurniture[place] = true
        }
        for place in totals.indices where isFurniture[place] { totals[place].clear() }
        for place in totals.indices.reversed() where place > 0 && !isFurniture[place] {
            totals[totals[place].parent].add(totals[place])
        }
    }

    /// The innermost part that says it is the content, and may be taken at its word.
    private var content: Int? {
        let whole = totals[0]
        return totals.indices.filter { place in
            let part = totals[place]
            switch part.kind {
            case .plain, .furniture: return false
            case .content:
                return part.textLength * 2 >= whole.textLength
                    || part.labelCount == whole.labelCount && part.labelCount > 0
            case .perhapsContent:
                guard part.labelCount == whole.labelCount else { return false }
                let share = whole.labelCount > 0 ? 70 : 90
                return part.textLength * 100 >= whole.textLength * share
            }
        }.min { totals[$0].textLength < totals[$1].textLength }
    }
}

extension PageRegion {
    /// Adds what is in a part within this one.
    mutating func add(_ inner: PageRegion) {
        textLength += inner.textLength
        linkLength += inner.linkLength
        linkCount += inner.linkCount
        labelCount += inner.labelCount
    }

    /// Counts nothing of it.
    mutating func clear() { (textLength, linkLength, linkCount, labelCount) = (0, 0, 0, 0) }
}
