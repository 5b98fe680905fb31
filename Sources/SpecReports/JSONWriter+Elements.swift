import SpecModel

extension JSONWriter {
    /// Puts an array with an element for each of the values.
    ///
    /// It stands here and not beside the writer, since what is generic is made for a type only in its own module,
    /// and documents have hundreds of items.
    mutating func array<Element>(
        _ values: some Collection<Element>, _ body: (inout JSONWriter, Element) -> Void
    ) {
        array { json in
            for place in values.indices { json.element { body(&$0, values[place]) } }
        }
    }

    /// Appends an object and a line end to bytes.
    ///
    /// The array is handed to the writer and back: two owners of it would make each change a copy.
    static func write(_ layout: Layout, to bytes: inout [UInt8], _ body: (inout JSONWriter) -> Void) {
        var json = JSONWriter(layout, after: exchange(&bytes, with: []))
        json.object(body)
        json.endLine()
        bytes = json.bytes
    }
}
