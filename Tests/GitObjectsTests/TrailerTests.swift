import TestSupport
import Testing

@testable import GitObjects

struct TrailerTests {
    @Test func `the last paragraph gives the trailers in their order`() throws {
        let message = """
            us-ct 0514DM: revised

            Class: is not a trailer here

            Class: 0514DM
            Effective-Date: 2024-07-23
            Class: 0515DM

            """
        #expect(
            try Trailer.all(in: message) == [
                Trailer(key: "Class", value: "0514DM"), Trailer(key: "Effective-Date", value: "2024-07-23"),
                Trailer(key: "Class", value: "0515DM"),
            ])
    }

    @Test(arguments: ["", "\n", "subject", "subject\n\nOnly words.\n", "Class: 0514DM"])
    func `a message without such a paragraph has no trailers`(message: String) throws {
        #expect(try Trailer.all(in: message).isEmpty)
    }

    @Test(arguments: UInt64(1)...40)
    func `our own reading of trailers is libgit2's`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "Class: 0514DM", "Title:  Cook ", "A-1:x", "Key :v", "Empty:", "Empty: ", " goes on", "\tgoes on",
            "words",
            "# comment", "---", "--- a", "--", "Conflicts:", "\tfile", "Signed-off-by: A <a@b.c>", "Ä: x",
            ": x", "A:: b",
            "(cherry picked from commit 1)", "K: \u{B}v\u{C}", "K: é", "T:\tv", "T: \tv", " ", "",
        ]
        var fast = 0
        for _ in 0..<400 {
            var message = random.happens(oneIn: 8) ? "" : "subject\n\n"
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                let piece =
                    random.happens(oneIn: 2) ? random.pick(Array(pieces.prefix(3))) : random.pick(pieces)
                message += piece + random.pick(["\n", "\n", "\n", "\n\n", "\r\n", ""])
            }
            if TrailerScan(message).trailers != nil { fast += 1 }
            #expect(
                try Trailer.all(in: message) == Trailer.allByLibgit2(in: message),
                "seed \(seed): \(message.debugDescription)")
        }
        #expect(fast > 20, "seed \(seed)")
    }

    @Test func `a message with a NUL is refused rather than cut short`() {
        let refusal = error { try Trailer.all(in: "s\n\nA: 1\n\0B: 2\n") }
        #expect(refusal?.code == .invalidCommit)
    }
}
