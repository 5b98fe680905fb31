import CLibxml2

/// Something that is told of an XML document's elements one after the other.
protocol XMLReceiver {
    /// An element begins.
    mutating func start(_ element: XMLElement) throws(DocumentError)
    /// An element ends.
    mutating func end(_ name: WordElement) throws(DocumentError)
    /// Text in valid UTF-8; one text may come in several pieces.
    mutating func text(_ utf8: Span<UInt8>) throws(DocumentError)
}

/// libxml2's parser of XML. No tree is built, entities are not expanded, and nothing is fetched.
enum XMLParser {
    /// The deepest that elements may stand in each other. Text in a table in a text box reaches thirty.
    static let depthLimit = 200

    /// What the callbacks from C share.
    @safe private struct Session {
        var receiver: any XMLReceiver
        let context: xmlParserCtxtPtr
        var failure: DocumentError?
        var depth = 0
        /// The name of a namespace that was last found to be one that is read; libxml2 keeps each name once.
        private var space: UnsafePointer<xmlChar>?

        init(receiver: any XMLReceiver, context: xmlParserCtxtPtr) {
            self.receiver = receiver
            unsafe self.context = context
        }

        /// What an element is; nil where it is of another vocabulary.
        mutating func element(
            _ name: UnsafePointer<xmlChar>?, in space: UnsafePointer<xmlChar>?
        ) -> WordElement? {
            guard let name = unsafe name, let space = unsafe space else { return nil }
            if unsafe space != self.space {
                guard spaces.contains(where: { unsafe isEqual($0, space) }) else { return nil }
                unsafe self.space = space
            }
            return unsafe WordElement(MarkupName(name))
        }

        mutating func attempt(_ step: (inout Session) throws(DocumentError) -> Void) {
            guard failure == nil else { return }
            do throws(DocumentError) {
                try step(&self)
            } catch {
                failure = error
                unsafe xmlStopParser(context)
            }
        }
    }

    /// Reads a part of a document to its end; `name` is the part's, for errors.
    static func parse<Receiver: XMLReceiver>(
        _ bytes: [UInt8], named name: String, into receiver: inout Receiver
    ) throws(DocumentError) {
        guard !bytes.isEmpty else {
            throw DocumentError(.damaged, "is a damaged Word document: its part '\(name)' is empty")
        }
        let noMemory = DocumentError(.tooLarge, "can't be read for want of memory")
        guard let context = unsafe xmlNewParserCtxt() else { throw noMemory }
        defer { unsafe xmlFreeParserCtxt(context) }
        guard let handler = unsafe context.pointee.sax else { throw noMemory }
        unsafe handler.pointee = receivers
        var session = unsafe Session(receiver: receiver, context: context)
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        unsafe withUnsafeMutablePointer(to: &session) { session in
            unsafe context.pointee.userData = UnsafeMutableRawPointer(session)
            unsafe bytes.withUnsafeBytes { bytes in
                let start = unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress
                let tree = unsafe xmlCtxtReadMemory(
                    context, start, CInt(bytes.count), nil, nil, CInt(options))
                unsafe xmlFreeDoc(tree)
            }
        }
        if let failure = session.failure { throw failure }
        guard unsafe context.pointee.wellFormed == 1 else {
            let line = unsafe context.pointee.lastError.line
            throw DocumentError(
                .damaged,
                "is a damaged Word document: its part '\(name)' is no valid XML from line \(line) on")
        }
        if let read = session.receiver as? Receiver { receiver = read }
    }

    /// What is asked of the parser; all else it keeps to itself.
    private static var receivers: xmlSAXHandler {
        var receivers = unsafe xmlSAXHandler()
        unsafe receivers.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe receivers.startElementNs = { session, name, _, space, _, _, count, _, attributes in
            unsafe XMLParser.session(session)?.pointee.attempt { session throws(DocumentError) in
                session.depth += 1
                guard session.depth <= XMLParser.depthLimit else {
                    throw DocumentError(.tooDeep, "nests elements more than \(XMLParser.depthLimit) deep")
                }
                let element = unsafe session.element(name, in: space)
                let values = element == nil ? [] : unsafe XMLParser.read(attributes, Int(count))
                try session.receiver.start(XMLElement(element, values))
            }
        }
        unsafe receivers.endElementNs = { session, name, _, space in
            unsafe XMLParser.session(session)?.pointee.attempt { session throws(DocumentError) in
                session.depth -= 1
                if let element = unsafe session.element(name, in: space) { try session.receiver.end(element) }
            }
        }
        unsafe receivers.characters = { session, characters, length in
            guard let characters = unsafe characters, length > 0 else { return }
            let bytes = unsafe UnsafeBufferPointer(start: characters, count: Int(length))
            unsafe XMLParser.session(session)?.pointee.attempt { session throws(DocumentError) in
                unsafe try session.receiver.text(bytes.span)
            }
        }
        // Parts of Word documents have no document type; one that has means harm.
        unsafe receivers.internalSubset = { session, _, _, _ in
            unsafe XMLParser.session(session)?.pointee.attempt { _ throws(DocumentError) in
                throw DocumentError(.documentType, "declares a document type, as no Word document does")
            }
        }
        return unsafe receivers
    }

    private static func session(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Session>? {
        unsafe pointer?.assumingMemoryBound(to: Session.self)
    }

    /// The namespaces of WordprocessingML, as Office writes it and as the strict standard has it, and that of
    /// the markup for compatibility.
    private static let spaces = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
    ]

    private static func isEqual(_ text: String, _ other: UnsafePointer<xmlChar>) -> Bool {
        let bytes = text.utf8.span
        for place in 0..<bytes.count where unsafe other[place] != bytes[place] { return false }
        return unsafe other[bytes.count] == 0
    }

    /// Five pointers an attribute: name, prefix, namespace, and the begin and end of the value.
    private static func read(
        _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
    ) -> [(name: XMLElement.Attribute, value: String)] {
        guard let fields = unsafe fields else { return [] }
        var attributes: [(name: XMLElement.Attribute, value: String)] = []
        for index in 0..<count {
            guard let name = unsafe fields[5 * index], let begin = unsafe fields[5 * index + 3],
                let end = unsafe fields[5 * index + 4]
            else { continue }
            guard let known = unsafe XMLElement.Attribute(MarkupName(name)) else { continue }
            let value = unsafe UnsafeBufferPointer(start: begin, count: end - begin)
            unsafe attributes.append((known, String(decoding: value, as: UTF8.self)))
        }
        return attributes
    }
}
