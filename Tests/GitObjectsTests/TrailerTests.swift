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

    @Test func `a message with a NUL is refused rather than cut short`() {
        let refusal = error { try Trailer.all(in: "s\n\nA: 1\n\0B: 2\n") }
        #expect(refusal?.code == .invalidCommit)
    }
}
