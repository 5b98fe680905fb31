import CLibxml2

/// libxml2's parser of HTML, which repairs what authors left open and tells of one element after the other.
///
/// No tree is built: a page is 400 KB around 5 KB of text, and the tree would be ten times the page. What is told
/// is balanced: each start has its end.
enum HTMLParser {
    /// What the callbacks from C share.
    @safe private struct Session {
        var page: PageBuilder
        let context: htmlParserCtxtPtr
        var failure: DocumentError?

        mutating func attempt(_ step: (inout PageBuilder) throws(DocumentError) -> Void) {
            guard failure == nil else { return }
            do throws(DocumentError) {
                try step(&page)
            } catch {
                failure = error
                unsafe xmlStopParser(context)
            }
        }
    }

    /// Reads markup in valid UTF-8 to its end.
    static func parse(_ utf8: [UInt8]) throws(DocumentError) -> PageBuilder {
        guard let context = unsafe htmlNewParserCtxt() else { throw noMemory }
        defer { unsafe htmlFreeParserCtxt(context) }
        guard let handler = unsafe context.pointee.sax else { throw noMemory }
        unsafe handler.pointee = receivers
        var session = unsafe Session(page: PageBuilder(), context: context)
        let options =
            HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
            | HTML_PARSE_RECOVER.rawValue
        unsafe withUnsafeMutablePointer(to: &session) { session in
            unsafe context.pointee.userData = UnsafeMutableRawPointer(session)
            unsafe utf8.withUnsafeBytes { bytes in
                let start = unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress
                let tree = unsafe htmlCtxtReadMemory(
                    context, start, CInt(bytes.count), nil, "UTF-8", CInt(options))
                unsafe xmlFreeDoc(tree)
            }
        }
        if let failure = session.failure { throw failure }
        try session.page.finish()
        return session.page
    }

    private static let noMemory = DocumentError(.tooLarge, "can't be read for want of memory")

    /// What is asked of the parser; all else it keeps to itself.
    private static var receivers: xmlSAXHandler {
        var receivers = unsafe xmlSAXHandler()
        unsafe receivers.startElement = { session, name, attributes in
            guard let name = unsafe name else { return }
            let element = unsafe HTMLElement(MarkupName(name))
            let values = unsafe HTMLParser.read(attributes)
            unsafe HTMLParser.session(session)?.pointee.attempt { page throws(DocumentError) in
                try page.start(element, values)
            }
        }
        unsafe receivers.endElement = { session, name in
            guard let name = unsafe name else { return }
            let element = unsafe HTMLElement(MarkupName(name))
            unsafe HTMLParser.session(session)?.pointee.attempt { page throws(DocumentError) in
                try page.end(element)
            }
        }
        let text: charactersSAXFunc = { session, characters, length in
            guard let characters = unsafe characters, length > 0 else { return }
            let bytes = unsafe UnsafeBufferPointer(start: characters, count: Int(length))
            unsafe HTMLParser.session(session)?.pointee.attempt { page throws(DocumentError) in
                unsafe try page.text(bytes.span)
            }
        }
        unsafe receivers.characters = text
        unsafe receivers.ignorableWhitespace = text
        return unsafe receivers
    }

    private static func session(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Session>? {
        unsafe pointer?.assumingMemoryBound(to: Session.self)
    }

    /// Names and values by turns, up to a null.
    private static func read(
        _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) -> HTMLAttributes {
        var attributes = HTMLAttributes()
        guard var next = unsafe pairs else { return attributes }
        while let name = unsafe next.pointee {
            if let attribute = unsafe HTMLAttributes.Name(MarkupName(name)) {
                attributes.set(
                    attribute, unsafe next[1].map { unsafe AttributeValue($0) } ?? AttributeValue())
            }
            unsafe next += 2
        }
        return attributes
    }
}
