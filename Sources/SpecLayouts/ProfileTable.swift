import TOMLKit

/// A table of a profile's file that is read key by key: a value of the wrong kind, a missing key and a key
/// that nobody asked for are errors that name the key.
///
/// The library's own decoder stops at the first mismatch without its place and lets unknown keys pass
/// where a table repeats, so a misspelt key would be ignored in silence.
final class ProfileTable {
    private let table: TOMLTable
    private let path: String
    /// A class because children note what was read of them while the parent is still being read.
    private var read: Set<String> = []
    private var children: [ProfileTable] = []

    /// Parses a file.
    convenience init(parsing text: String) throws(ProfileError) {
        try TOMLBrackets.check(text)
        do {
            self.init(try TOMLTable(string: text), path: "")
        } catch let error as TOMLParseError {
            let place = error.source.begin
            throw ProfileError(.syntax, "line \(place.line), column \(place.column): \(error.description)")
        } catch {
            throw ProfileError(.syntax, "\(error)")
        }
    }

    private init(_ table: TOMLTable, path: String) {
        self.table = table
        self.path = path
    }

    /// The names of the keys, in order.
    var keys: [String] { table.keys.sorted() }

    /// Every key that was asked for, here and below, whether it is there or not: `section.headings`.
    var askedKeys: Set<String> {
        let place = String(path.filter { !"[]0123456789".contains($0) })
        return children.reduce(Set(read.map { place + $0 })) { $0.union($1.askedKeys) }
    }

    func string(_ key: String) throws(ProfileError) -> String? {
        try value(key, "a text") { $0.string }
    }

    func required(_ key: String) throws(ProfileError) -> String {
        guard let text = try string(key) else {
            throw ProfileError(.missingKey, "'\(path)\(key)' is missing")
        }
        guard !text.allSatisfy(\.isWhitespace) else {
            throw ProfileError(.badValue, "'\(path)\(key)' must not be empty")
        }
        return text
    }

    func integer(_ key: String) throws(ProfileError) -> Int? {
        try value(key, "a whole number") { $0.int }
    }

    func truth(_ key: String) throws(ProfileError) -> Bool? {
        try value(key, "true or false") { $0.bool }
    }

    /// A list of texts. None may be empty: an empty wording would be found everywhere.
    func strings(_ key: String) throws(ProfileError) -> [String]? {
        try value(key, "a list of texts that are not empty") { value in
            guard let array = value.array else { return nil }
            let texts = array.compactMap(\.string)
            let isWhole = texts.count == array.count
            return isWhole && texts.allSatisfy { !$0.allSatisfy(\.isWhitespace) } ? texts : nil
        }
    }

    /// A word that must be one of an enumeration's.
    func word<Word: RawRepresentable<String>>(_ key: String, _ type: Word.Type) throws(ProfileError) -> Word?
    {
        guard let text = try string(key) else { return nil }
        guard let word = Word(rawValue: text) else { throw unknownWord(text, key) }
        return word
    }

    func child(_ key: String) throws(ProfileError) -> ProfileTable? {
        guard let table = try value(key, "a table", { $0.table }) else { return nil }
        let child = ProfileTable(table, path: "\(path)\(key).")
        children.append(child)
        return child
    }

    func list(_ key: String) throws(ProfileError) -> [ProfileTable]? {
        let tables: [TOMLTable]? = try value(key, "a list of tables") { value in
            guard let array = value.array else { return nil }
            let tables = array.compactMap(\.table)
            return tables.count == array.count ? tables : nil
        }
        guard let tables else { return nil }
        let list = tables.enumerated().map {
            ProfileTable($0.element, path: "\(path)\(key)[\($0.offset + 1)].")
        }
        children += list
        return list
    }

    func unknownWord(_ word: String, _ key: String) -> ProfileError {
        ProfileError(.badValue, "'\(path)\(key)' can't be '\(word)'")
    }

    /// Throws for the first key, by name, that nothing asked for, here or below.
    func refuseUnknownKeys() throws(ProfileError) {
        if let key = table.keys.sorted().first(where: { !read.contains($0) }) {
            throw ProfileError(.unknownKey, "'\(path)\(key)' is no key of a profile")
        }
        for child in children { try child.refuseUnknownKeys() }
    }

    private func value<Value>(
        _ key: String, _ kind: String, _ convert: (any TOMLValueConvertible) -> Value?
    ) throws(ProfileError) -> Value? {
        read.insert(key)
        guard let value = table[key] else { return nil }
        guard let converted = convert(value) else {
            throw ProfileError(.badValue, "'\(path)\(key)' must be \(kind)")
        }
        return converted
    }
}
