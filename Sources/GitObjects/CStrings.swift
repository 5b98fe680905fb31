/// Many texts as C takes them, each ended by a NUL, in one buffer that is lent for the time of a call.
struct CStrings {
    private var bytes: [CChar] = []
    private var starts: [Int] = []

    init(_ texts: [String]) {
        for text in texts {
            starts.append(bytes.count)
            bytes.append(contentsOf: text.utf8.lazy.map { CChar(bitPattern: $0) })
            bytes.append(0)
        }
    }

    /// Lends one pointer a text, in their order; none may outlive the closure.
    @unsafe func withPointers<Result>(_ body: ([UnsafePointer<CChar>]) -> Result) -> Result {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return unsafe body([]) }
            return unsafe body(starts.map { unsafe base + $0 })
        }
    }
}
