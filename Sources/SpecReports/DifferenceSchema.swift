/// The JSON Schema of what `DifferenceJSON` and `ThreeWayJSON` write.
public enum DifferenceSchema {
    /// The schema, in the draft of 2020-12.
    public static var text: String { String(decoding: PackageResources.diff_schema_json, as: UTF8.self) }
}
