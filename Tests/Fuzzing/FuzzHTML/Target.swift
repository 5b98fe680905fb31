import SpecDocuments
import SpecModel

/// libFuzzer's entry: any bytes as the body of a page.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    _ = try? DocumentText(reading: Array("<html>".utf8) + input)
    return 0
}
