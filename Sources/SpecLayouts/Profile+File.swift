import SpecModel

// The tables in which a profile looks up what its file lists.
extension Profile {
    static func phrases(_ file: ProfileFile) -> PhraseTable<Phrase> {
        var phrases: [(phrase: [UInt8], value: Phrase)] = []
        func add(_ texts: [String], _ phrase: Phrase) {
            phrases += texts.map { (PhraseKey.of($0), phrase) }
        }
        for section in file.sections { add(section.headings, .heading(.section(section.kind))) }
        for entry in file.facts {
            add(entry.headings, .heading(.fact(entry.fact)))
            for line in entry.lines { add([line], .fact(entry.fact, entry.name ?? line)) }
        }
        add(file.opensAt ?? [], .opens)
        add(file.closesAt ?? [], .closes)
        add(file.subHeadings ?? [], .subHeading)
        add(file.joins ?? [], .join)
        add(file.furniture ?? [], .furniture)
        return PhraseTable(phrases)
    }

    static func table(_ columns: [Column]) -> Table {
        Table(
            columns: PhraseTable(columns.map { (PhraseKey.of($0.name), $0) }),
            names: columns.map { FoldedText($0.name).description }.sorted { $0.utf8.count > $1.utf8.count })
    }
}
