import SpecDocuments
import SpecLayouts
import SpecModel

private let catalog = ProfileCatalog()

/// libFuzzer's entry: any bytes as a text, read by every profile that fits, written as canonical text and read back.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    guard let text = try? DocumentText(reading: input) else { return 0 }
    let forms = DocumentForms(text)
    for fit in catalog.fits(for: forms) {
        let specification = fit.profile.read(forms).specification
        let canonical = CanonicalText(specification).text
        guard let again = try? CanonicalText.specification(in: canonical, profile: fit.profile),
            again.content == specification.content
        else { fatalError("what was written reads otherwise") }
    }
    return 0
}
