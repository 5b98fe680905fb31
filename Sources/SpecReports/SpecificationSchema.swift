/// The JSON Schema of what `SpecificationJSON` writes.
public enum SpecificationSchema {
    /// The schema, in the draft of 2020-12.
    ///
    /// It says which keys are there and what they hold, and leaves room for more: keys are only ever added, and what is
    /// written by a later version must stay valid.
    public static var text: String { String(decoding: PackageResources.read_schema_json, as: UTF8.self) }
}
