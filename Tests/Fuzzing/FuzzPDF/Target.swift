import SpecDocuments
import SpecModel

/// libFuzzer's entry: any bytes as what `pdftotext` puts out of a PDF.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    _ = try? PDFReader.document(from: input)
    return 0
}
