import SpecDocuments

/// libFuzzer's entry: any bytes as an RTF document, as far as it is read here and not by pandoc.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    for rejects in [false, true] {
        guard let filter = try? RichTextFilter(input, rejectsChanges: rejects) else { continue }
        // What was filtered once has one stand-in a character and no changes: filtered again, it is the same.
        let again = try? RichTextFilter(filter.output, rejectsChanges: rejects)
        precondition(again?.output.count == filter.output.count && again?.hasTrackedChanges == false)
    }
    return 0
}
