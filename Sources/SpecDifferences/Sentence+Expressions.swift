extension Sentence {
    /// Lets the first telling word of an expression stand for the whole: the others come and go with it.
    mutating func joinExpressions(_ lexicon: Lexicon) {
        var place = 0
        while place < words.count {
            let found = words[place].role == .mark ? nil : longestExpression(at: place, lexicon)
            if let found { join(found.members, as: found.expression) }
            place = found?.members.last.map { $0 + 1 } ?? place + 1
        }
    }

    /// The expression with the most words that begins at a place, with the places of its words.
    private func longestExpression(
        at place: Int, _ lexicon: Lexicon
    ) -> (expression: Expression, members: [Int])? {
        guard lexicon.beginsExpression(words[place].meaning) else { return nil }
        var longest: (expression: Expression, members: [Int])?
        for expression in lexicon.expressions(from: words[place].meaning)
        where expression.words.count > longest?.expression.words.count ?? 0 {
            if let members = members(of: expression, from: place) { longest = (expression, members) }
        }
        return longest
    }

    private mutating func join(_ members: [Int], as expression: Expression) {
        let roles = members.map { words[$0].role }
        var isCarried = false
        for member in members {
            switch words[member].role {
            case .quantity, .modality, .proficiency, .mark: continue
            case .light: continue
            case .verb, .credential, .authority, .content:
                if isCarried {
                    words[member].role = .light
                } else {
                    words[member].meaning = expression.meaning
                    if roles.contains(.credential) { words[member].role = .credential }
                    isCarried = true
                }
            }
        }
    }

    /// The places of the words of an expression that begins at a place; nil where it does not stand there.
    private func members(of expression: Expression, from start: Int) -> [Int]? {
        var members = [start]
        var place = start + 1
        var gap = 0
        for word in expression.words.dropFirst() {
            guard word != Expression.gap else {
                gap = Expression.longestGap
                continue
            }
            while place < words.count, words[place].role != .mark, words[place].meaning != word, gap > 0 {
                gap -= 1
                place += 1
            }
            guard place < words.count, words[place].role != .mark, words[place].meaning == word else { return nil }
            members.append(place)
            place += 1
            gap = 0
        }
        return members
    }
}
