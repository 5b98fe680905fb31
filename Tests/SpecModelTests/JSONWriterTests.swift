import Foundation
import SpecModel
import Testing

struct JSONWriterTests {
    private func written(_ layout: JSONWriter.Layout, _ body: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter(layout)
        body(&json)
        return json.text
    }

    private func sample(_ json: inout JSONWriter) {
        json.object { json in
            json.key("zebra", "stripes")
            json.key("apple", 3)
            json.key("none", nil as String?)
            json.key("true", true)
            json.key("years", Years(months: 6))
            json.key("list") { json in
                json.array { json in
                    for number in [1, 2] { json.element { $0.literal("\(number)") } }
                }
            }
            json.key("empty") { $0.array { _ in } }
            json.key("inner") { json in
                json.object { $0.key("x", "y") }
            }
        }
    }

    @Test func `keys stand in the order in which they were put, on one line`() {
        let expected =
            #"{"zebra":"stripes", "apple":3, "none":null, "true":true, "years":0.5, "list":[1, 2], "empty":[], "inner":{"x":"y"}}"#
        #expect(written(.line, sample) == expected + "\n")
    }

    @Test func `the indented layout has one key a line and two blanks a level`() {
        #expect(
            written(.indented, sample) == """
                {
                  "zebra": "stripes",
                  "apple": 3,
                  "none": null,
                  "true": true,
                  "years": 0.5,
                  "list": [
                    1,
                    2
                  ],
                  "empty": [],
                  "inner": {
                    "x": "y"
                  }
                }

                """)
    }

    @Test func `another reader of JSON finds the same values in both layouts`() throws {
        for layout in [JSONWriter.Layout.line, .indented] {
            let object = try JSONSerialization.jsonObject(with: Data(written(layout, sample).utf8))
            let values = try #require(object as? [String: Any])
            #expect(values["zebra"] as? String == "stripes")
            #expect(values["years"] as? Double == 0.5)
            #expect(values["list"] as? [Int] == [1, 2])
            #expect(values["none"] is NSNull)
        }
    }

    @Test func `every character reads back as it was`() throws {
        var text = ""
        for value in 0...UInt32(0x2_0000) {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        let json = written(.line) { $0.array { $0.element { $0.string(text) } } }
        let values = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
        #expect(values?.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }

    @Test func `no character that a terminal acts on is written as it is`() {
        let dangerous =
            (0..<32).map { $0 } + (127..<160).map { $0 } + [0x061C, 0x200E, 0x200F]
            + (0x2028...0x202E).map { $0 }
            + (0x2066...0x2069).map { $0 } as [UInt32]
        for value in dangerous {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let json = written(.line) { $0.string(String(scalar)) }.dropLast()
            #expect(json.utf8.allSatisfy { (32..<127).contains($0) }, "U+\(String(value, radix: 16))")
        }
        #expect(written(.line) { $0.string("\"\\\n\u{1B}[31m") } == "\"\\\"\\\\\\n\\u001b[31m\"\n")
    }

    @Test func `a writer goes on after what an output holds`() {
        var json = JSONWriter(.line, after: Array("before\n".utf8))
        json.object { $0.key("x", 1) }
        json.endLine()
        #expect(String(decoding: json.bytes, as: UTF8.self) == "before\n{\"x\":1}\n")
    }

    @Test func `numbers of any size are written as they are`() {
        for number in [0, 9, 10, 99, 100, 101, 999, 1_000, -1, -10, .max, .min] {
            #expect(written(.line) { $0.array { $0.element { $0.number(number) } } } == "[\(number)]\n")
        }
    }
}
