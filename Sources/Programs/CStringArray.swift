import Glibc

/// Strings as C programs take their arguments.
struct CStringArray {
    private let strings: [String]

    /// A NUL would end a string early, so each is cut there in plain sight.
    init(_ strings: [String]) { self.strings = strings.map { String($0.prefix { $0 != "\0" }) } }

    /// Lends the strings as a list that ends with a null pointer; they live as long as the call.
    func withPointers<Value>(
        _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
    ) -> Value {
        var pointers = unsafe strings.map { unsafe strdup($0) }
        unsafe pointers.append(nil)
        defer { unsafe pointers.forEach { unsafe free($0) } }
        return unsafe pointers.withUnsafeMutableBufferPointer { list in
            // The list holds the final null at least, so it has a first element.
            guard let first = list.baseAddress else { preconditionFailure("an empty list") }
            return unsafe body(first)
        }
    }
}
