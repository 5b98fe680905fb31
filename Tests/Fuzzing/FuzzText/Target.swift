import SpecDocuments
import SpecModel

/// libFuzzer's entry: any bytes as a document of whatever format they are taken for.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    _ = try? DocumentText(reading: input)
    for encoding in ["utf-8", "utf-16le", "windows-1252", "iso-8859-1"] {
        _ = try? DocumentText(reading: input, options: ReadingOptions(encoding: encoding))
    }
    return 0
}
