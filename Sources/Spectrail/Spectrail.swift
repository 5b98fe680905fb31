// The library's public face: one import brings what a user of it needs. Nothing of git shows through it.
@_exported public import SpecArchive
@_exported public import SpecDifferences
@_exported public import SpecDocuments
@_exported public import SpecLayouts
@_exported public import SpecModel
@_exported public import SpecReports
@_exported public import SpecReviews

/// The version of Spectrail; it stands in the trailers of what it records.
public let version = "0.1.0"
