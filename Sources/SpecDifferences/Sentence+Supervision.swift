extension Sentence {
    /// Marks how closely a task is watched, wherever that is said: "under the general direction of", "with little or
    /// no supervision".
    mutating func assignSupervision(_ lexicon: Lexicon) {
        for place in words.indices where lexicon.traits(of: words[place].number).contains(.beforeSupervision)
        {
            let near = words[(place + 1)...].prefix(6).prefix { $0.role != .mark }
            guard let end = near.lastIndex(where: { lexicon.traits(of: $0.number).contains(.supervision) })
            else { continue }
            for member in place + 1...end
            where words[member].role != .light || lexicon.traits(of: words[member].number).contains(.limiting)
            {
                words[member].role = .authority
            }
        }
    }
}
