import SpecLayouts
import SpecModel

/// libFuzzer's entry: any bytes as a profile that a user or an archive brings.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    var catalog = ProfileCatalog()
    _ = try? catalog.add(input)
    return 0
}
