extension Sentence {
    /// Lets the first telling word of an expression stand for the whole: the others come and go with it.
    mutating func joinExpressions(_ lexicon: Lexicon) {
        var members: [Int] = []
        var place = 0
        while place < words.count {
            if words[place].role != .mark,
                let expression = lexicon.longestExpression(at: place, in: words, &members)
            {
                join(members, as: expression)
                place = members.last ?? place
            }
            place += 1
        }
    }

    private mutating func join(_ members: [Int], as expression: Int32) {
        let hasCredential = members.contains { words[$0].role == .credential }
        var isCarried = false
        for member in members {
            switch words[member].role {
            case .quantity, .modality, .proficiency, .mark, .light: continue
            case .verb, .credential, .authority, .content:
                words[member].isInExpression = true
                if isCarried {
                    words[member].role = .light
                } else {
                    words[member].meaning = expression
                    if hasCredential { words[member].role = .credential }
                    isCarried = true
                }
            }
        }
    }
}
