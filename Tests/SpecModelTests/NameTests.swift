import SpecModel
import Testing

struct JurisdictionTests {
    @Test(arguments: [
        "us-ct", "us-il-chicago", "xx-avalon", "a-1", String(repeating: "a-", count: 19) + "bb",
    ])
    func `lower-case words joined by hyphens name a jurisdiction`(word: String) {
        #expect(Jurisdiction(word)?.description == word)
    }

    @Test(arguments: [
        "", "us", "us-", "-ct", "US-CT", "us_ct", "us ct", "us/ct", "..", "us-ct/..", "us-é", "us-ct\n", "-",
        String(repeating: "a-", count: 20) + "b",
    ])
    func `any other word is refused, since it names a folder`(word: String) {
        #expect(Jurisdiction(word) == nil)
    }
}

struct ClassCodeTests {
    @Test(arguments: [
        ("0514DM", "0514DM"), ("2686t3", "2686T3"), ("0722", "0722"), ("a-1", "A-1"), ("1A", "1A"),
        ("0123456789ABCDEF", "0123456789ABCDEF"),
    ])
    func `a code holds capitals, digits and inner hyphens`(text: String, code: String) {
        #expect(ClassCode(text)?.description == code)
    }

    @Test(arguments: [
        "", "7", "DM", "-12", "12-", "05 14", "0514DM;", "0514/DM", "..", "12.5", "0123456789ABCDEFG", "٠١٢٣",
        "12é", "1ß", "1ſ", "1ﬁ",
    ])
    func `a text of other characters or without a digit is no code`(text: String) {
        #expect(ClassCode(text) == nil)
    }
}

struct ClassIDTests {
    private let jurisdiction: Jurisdiction
    init() throws { jurisdiction = try #require(Jurisdiction("us-ct")) }

    @Test(arguments: [
        "", "..", ".", "a/b", "a\\b", "-a", "~a", ".git", "a b", "a\n", "a\0", "é", "a:b", "a*",
        String(repeating: "a", count: 81),
    ])
    func `a word that could leave its folder is refused`(word: String) {
        #expect(ClassID(jurisdiction: jurisdiction, word: word) == nil)
    }

    @Test(arguments: ["0514DM", "0514DM~2", "statewide-director", "a.b_c", String(repeating: "a", count: 80)])
    func `a word of letters, digits and inner marks is kept as it is`(word: String) {
        #expect(ClassID(jurisdiction: jurisdiction, word: word)?.description == "us-ct/\(word)")
    }

    @Test(arguments: [
        ("Statewide Director of Security", "statewide-director-of-security"),
        ("  DCJ -- Director (Acting) ", "dcj-director-acting"), ("Café Manager 2", "caf-manager-2"),
        ("../../etc", "etc"), ("A/B", "a-b"), ("§ 5", "5"),
        (String(repeating: "word ", count: 40), String(repeating: "word-", count: 11) + "word"),
    ])
    func `a title gives a word of its basic letters, cut at sixty`(title: String, word: String) {
        #expect(ClassID(jurisdiction: jurisdiction, title: title)?.word == word)
        #expect(word.utf8.count <= 60)
    }

    @Test(arguments: ["", "—", "職務", " "])
    func `a title without any basic letter gives no id`(title: String) {
        #expect(ClassID(jurisdiction: jurisdiction, title: title) == nil)
    }

    @Test func `a second class that claims a code is numbered`() throws {
        let code = try #require(ClassCode("0514DM"))
        #expect(ClassID(jurisdiction: jurisdiction, code: code).numbered(2)?.word == "0514DM~2")
        let longest = ClassID(jurisdiction: jurisdiction, word: String(repeating: "a", count: 80))
        #expect(longest != nil && longest?.numbered(2) == nil)
    }

    @Test func `ids are ordered by jurisdiction, then by word`() throws {
        let other = try #require(Jurisdiction("us-az"))
        let ids = [(jurisdiction, "b"), (other, "c"), (jurisdiction, "a")].compactMap {
            ClassID(jurisdiction: $0, word: $1)
        }
        #expect(ids.sorted().map(\.description) == ["us-az/c", "us-ct/a", "us-ct/b"])
    }
}

struct IdentityTests {
    @Test(arguments: [
        ("Ann Lee <ann@ct.gov>", "Ann Lee", "ann@ct.gov"), ("Records  Office<r@x>", "Records Office", "r@x"),
        ("Zoë <z>", "Zoë", "z"),
    ])
    func `a name with a mail address in brackets is an identity`(text: String, name: String, mail: String) {
        #expect(Identity(text) == Identity(name: name, mail: mail))
        #expect(Identity(text)?.name == name)
    }

    @Test(arguments: [
        "", "Ann", "<a@b>", "  <a@b>", "Ann <a@b> x", "Ann <a<b>", "Ann >x< <a@b>", "Ann <a\nb>", "Ann <>",
        "Ann < >", ". <a@b>", "Ann <.>",
    ])
    func `what git can't hold is no identity`(text: String) {
        #expect(Identity(text) == nil)
    }

    @Test func `an identity reads back from its own text`() throws {
        let identity = try #require(Identity(name: "Ann Lee", mail: "ann@ct.gov"))
        #expect(Identity(identity.description) == identity)
        #expect(Identity(name: "Ann\u{7F}", mail: "a@b") == nil)
    }
}
