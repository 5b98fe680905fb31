import Testing

@testable import GitObjects

struct DigestTests {
    @Test func `an object id reads back the digits it prints`() {
        let text = "00ff1234567890abcdef00000000000000000001"
        #expect(ObjectID(text)?.description == text)
        #expect(ObjectID(text.uppercased())?.description == text)
    }

    @Test(arguments: [
        "", "ff", String(repeating: "0", count: 39), String(repeating: "0", count: 41),
        "+" + String(repeating: "0", count: 39), "g" + String(repeating: "0", count: 39),
        "é" + String(repeating: "0", count: 38),
    ])
    func `an object id is 40 hexadecimal digits and nothing else`(text: String) {
        #expect(ObjectID(text) == nil)
    }

    @Test func `object ids are in the order of their digits`() {
        let digits = ["0", "00000000000000001", "0000000000000000000000000000000000000001", "7", "f"]
        let texts = digits.map { $0 + String(repeating: "0", count: 40 - $0.count) }.sorted()
        #expect(texts.reversed().compactMap { ObjectID($0) }.sorted().map(\.description) == texts)
    }

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func `a SHA-256 is the one that the standard gives as an example`(text: String, digest: String) throws {
        let computed = try SHA256(of: text.utf8.span)
        #expect(computed.description == digest)
        #expect(SHA256(digest) == computed)
        #expect(SHA256(digest.dropLast()) == nil)
    }

    @Test(arguments: [
        ("", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"),
        ("what is up, doc?", "bd9dbf5aae1a3862dd1526723246b20206e5fc37"),
    ])
    func `a blob's id is known without a repository`(text: String, id: String) throws {
        #expect(try Repository.blobID(of: text.utf8.span).description == id)
    }
}
