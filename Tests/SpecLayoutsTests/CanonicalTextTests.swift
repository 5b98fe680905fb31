import SpecLayouts
import SpecModel
import TestSupport
import Testing

struct CanonicalTextTests {
    @Test(arguments: Seeds.first(20))
    func `what is written reads back as the same content and is written again in the same bytes`(seed: UInt64)
        throws
    {
        let profile = try Profile.builtIn()
        var generator = SpecificationGenerator(seed: seed, profile: profile)
        for round in 0..<20 {
            let specification = generator.specification()
            let text = CanonicalText(specification).text
            let again = try CanonicalText.specification(in: text, profile: profile)
            #expect(again.content == specification.content, "seed \(seed), round \(round):\n\(text)")
            #expect(Array(CanonicalText(again).text.utf8) == Array(text.utf8), "seed \(seed), round \(round)")
        }
    }

    @Test(arguments: ReadCorpus.entries)
    func `a document reads back from its canonical text`(entry: ReadCorpus.Entry) throws {
        let text = CanonicalText(entry.reading.specification).text
        #expect(CanonicalText.profileName(in: text) == entry.profile.name)
        let again = try CanonicalText.specification(in: text, profile: entry.profile)
        #expect(again.content == entry.reading.specification.content)
        #expect(CanonicalText(again).text == text)
    }

    @Test(arguments: Seeds.first(12))
    func `a damaged canonical text gives a value or an error that names its line`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "\n", "---", "- ", "  - ", "## ", "{", "}", "\\", ":", "\"", "{duties}", "\r", "\r\n", "code: ",
            "\u{301}", "effective: 2024-13-01\n", "\0",
        ]
        for entry in ReadCorpus.entries {
            var bytes = Array(CanonicalText(entry.reading.specification).text.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
                bytes.replaceSubrange(
                    place..<end, with: random.happens(oneIn: 3) ? [] : Array(random.pick(pieces).utf8))
            }
            let text = String(decoding: bytes, as: UTF8.self)
            do throws(CanonicalError) {
                let specification = try CanonicalText.specification(in: text, profile: entry.profile)
                let written = CanonicalText(specification).text
                let again = try CanonicalText.specification(in: written, profile: entry.profile)
                #expect(CanonicalText(again).text == written, "seed \(seed), \(entry.name)")
            } catch {
                let lines = bytes.count { $0 == 10 } + 1
                #expect((1...lines).contains(error.line), "seed \(seed), \(entry.name): \(error)")
            }
        }
    }

    @Test(arguments: [
        ("", 1, "front matter must begin here"), ("# x\n", 1, "front matter must begin here"),
        ("---\nspectrail: 1", 2, "the front matter has no end"),
        ("---\nspectrail: 2\n---\n", 2, "form '2' is newer than this tool"),
        ("---\nnonsense: 1\n---\n", 2, "'nonsense' is no key of the front matter"),
        ("---\nnonsense\n---\n", 2, "front matter is made of lines 'key: value'"),
        ("---\ncode: DM\n---\n", 2, "'DM' is no code"),
        ("---\neffective: 2024-02-30\n---\n", 2, "'2024-02-30' is no date"),
        ("---\nfact: x\n---\n", 2, "a fact is written 'name=value'"),
        ("---\ntitle: \"x\n---\n", 2, "front matter is made of lines 'key: value'"),
        ("---\n---\n- x\n", 3, "an item stands above all headings"),
        ("---\n---\n## x\n", 3, "a heading must end in its kind, such as {duties}"),
        ("---\n---\n## x {dutys}\n", 3, "a heading must end in its kind, such as {duties}"),
        ("---\n---\n## {duties}\n  - x\n", 4, "an inner item needs a lead-in above it"),
        ("---\n---\n## {duties}\n- x {flag}\n", 4, "'flag' is no flag"),
        ("---\n---\ntext\n", 3, "neither a heading nor an item"),
    ])
    func `the line that no writer of the form wrote is named`(text: String, line: Int, message: String) throws
    {
        let error = #expect(throws: CanonicalError.self) {
            try CanonicalText.specification(in: text, profile: try Profile.builtIn())
        }
        #expect(error?.line == line)
        #expect(error?.message == message)
        #expect(error?.description == "line \(line): \(message)")
    }

    @Test(arguments: [
        ("0722", "\"0722\""), ("0722E5", "\"0722E5\""), ("0514DM", "0514DM"), ("2024-07-23", "2024-07-23"),
        ("on", "\"on\""), ("True", "\"True\""), ("a: b", "\"a: b\""), ("#x", "\"#x\""),
        ("", "\"\""), ("x ", "\"x \""), ("\"q\"", "\"\\\"q\\\"\""),
        ("Statewide Director", "Statewide Director"), ("- x", "\"- x\""), ("é", "\"é\""),
    ])
    func `a value that YAML could take for something else is quoted`(title: String, written: String) throws {
        var facts = Specification.Facts()
        facts.title = title
        let specification = Specification(
            jurisdiction: try #require(Jurisdiction("us-ct")), profile: "us-ct/modern", facts: facts,
            clause: nil, sections: [], qualifications: Qualifications())
        #expect(CanonicalText(specification).text.contains("\ntitle: \(written)\n"))
    }

    @Test(arguments: [
        "", "x", "---\n", "---\nspectrail: 1\n", "---\nspectrail: 1\nbroken\nprofile: x\n", "# CLASS\n",
    ])
    func `a text that names no profile is no canonical text`(text: String) {
        #expect(CanonicalText.profileName(in: text) == nil)
    }
}
