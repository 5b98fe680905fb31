import SpecLayouts
import SpecModel

private let catalog = ProfileCatalog()

/// libFuzzer's entry: any bytes as the canonical text of a revision, as a damaged or foreign archive may hold it.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    guard let text = String(validating: input, as: UTF8.self),
        let profile = try? catalog.profile(named: "us-ct/modern")
    else { return 0 }
    _ = try? CanonicalText.specification(in: text, profile: profile)
    return 0
}
