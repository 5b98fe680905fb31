/// The commits of a history as they were found, to be put in order.
struct HistoryLinks<Item> {
    private var links: [HistoryLink] = []
    private var items: [Item] = []
    private var numbers: [ObjectID: Int] = [:]

    func holds(_ id: ObjectID) -> Bool { numbers[id] != nil }

    /// Adds a commit that is not held; the first one is the tip.
    mutating func add(_ item: Item, _ link: HistoryLink) {
        numbers[link.id] = links.count
        links.append(link)
        items.append(item)
    }

    /// What belongs to each commit, children before their parents or the other way round.
    func inOrder(_ order: HistoryOrder) -> [Item] {
        let parents = links.map { link in link.parents.compactMap { numbers[$0] } }
        var children = [Int](repeating: 0, count: links.count)
        for parent in parents.joined() { children[parent] += 1 }

        var ordered: [Item] = []
        ordered.reserveCapacity(links.count)
        var waiting: [Int] = links.isEmpty ? [] : [0]
        while let number = waiting.popLast() {
            ordered.append(items[number])
            for parent in parents[number] {
                children[parent] -= 1
                guard children[parent] == 0 else { continue }
                waiting.insert(parent, at: place(of: parent, in: waiting))
            }
        }
        return order == .newestFirst ? ordered : ordered.reversed()
    }

    /// The list has the commit to tell next at its end: the latest, or else by id.
    private func place(of number: Int, in waiting: [Int]) -> Int {
        let link = links[number]
        let last = waiting.lastIndex { other in
            (links[other].seconds, links[other].id) < (link.seconds, link.id)
        }
        return last.map { $0 + 1 } ?? 0
    }
}
