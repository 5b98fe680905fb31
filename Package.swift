// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// The readers that `Scripts/fuzz` feeds with chance. Their programs need libFuzzer, which no ordinary build has.
let fuzzed = ["Text", "HTML", "DOCX", "RTF", "PDF", "Layouts", "Canonical", "Profile"]
let fuzzing: [Target] =
    Context.environment["SPECTRAIL_FUZZ"] == nil
    ? []
    : fuzzed.map { name in
        .executableTarget(
            name: "Fuzz\(name)", dependencies: ["SpecDocuments", "SpecLayouts", "SpecModel"],
            path: "Tests/Fuzzing/Fuzz\(name)", swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]
        )
    }

/// What `Scripts/bench` holds against `git fast-import`: a program that writes a history in packs, and no more.
let benchmarks: [Target] =
    Context.environment["SPECTRAIL_BENCH"] == nil
    ? []
    : [
        .executableTarget(
            name: "ArchiveBenchmark", dependencies: ["GitObjects"],
            path: "Tests/Benchmarks/ArchiveBenchmark", swiftSettings: settings)
    ]

let package = Package(
    name: "Spectrail",
    products: [
        .library(name: "Spectrail", targets: ["Spectrail"]),
        .executable(name: "spectrail", targets: ["spectrail"]),
    ],
    dependencies: [
        // The command line: verbs, options, help, completion.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Files and standard output with errors that say what is wrong: `print` hides a full disk.
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        // Profiles are TOML: people who are no programmers write them, and errors name the line. Beside
        // Yams it starts faster and needs no Foundation (the binary is 27 MB against 76).
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        // The index beside an archive is SQLite, of the system. GRDB is a safe face on it: statements are finalised,
        // rows are decoded without a copy, and no pointer leaves it. It brings Foundation into the program, which
        // costs each start 2 ms; a face of our own would have to be proved as safe first.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // The archive's history: any git client can check what Spectrail wrote.
        .systemLibrary(
            name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
        // SHA-256 of the sources. libgit2 loads the same library already.
        .systemLibrary(
            name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        // HTML pages, and the XML in Word documents.
        .systemLibrary(
            name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        // Word documents are zip containers; their directory is read before anything is unpacked.
        .systemLibrary(name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .target(name: "GitObjects", dependencies: ["CLibgit2", "CLibcrypto"], swiftSettings: settings),
        .target(name: "SpecModel", swiftSettings: settings),
        // Other programs under limits: those that read what no library here reads, ssh-keygen and git.
        .target(name: "CProcess"),
        .target(name: "Programs", dependencies: ["CProcess"], swiftSettings: settings),
        .target(
            name: "SpecDocuments", dependencies: ["SpecModel", "Programs", "CLibxml2", "CLibzip"],
            swiftSettings: settings),
        .target(
            name: "SpecLayouts",
            dependencies: ["SpecModel", .product(name: "TOMLKit", package: "TOMLKit")],
            resources: [
                .embedInCode("Profiles/us-ct.toml"),
                .embedInCode("Profiles/us-ct-older.toml"),
                .embedInCode("Profiles/us-ct-portal.toml"),
                .embedInCode("Profiles/us-il-chicago.toml"),
                .embedInCode("Profiles/us-ca.toml"),
                .embedInCode("Profiles/us-wa.toml"),
                .embedInCode("Profiles/generic.toml"),
            ],
            swiftSettings: settings),
        .target(name: "SpecDifferences", dependencies: ["SpecModel"], swiftSettings: settings),
        .target(
            name: "SpecArchive",
            dependencies: [
                "SpecModel", "SpecLayouts", "GitObjects", "Programs",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .target(
            name: "SpecReviews", dependencies: ["SpecModel", "SpecDifferences"], swiftSettings: settings),
        .target(
            name: "SpecReports", dependencies: ["SpecModel", "SpecDifferences", "SpecReviews"],
            resources: [.embedInCode("Schemas/read.schema.json"), .embedInCode("Schemas/diff.schema.json")],
            swiftSettings: settings),
        .target(
            name: "Spectrail",
            dependencies: [
                "SpecModel", "SpecDocuments", "SpecLayouts", "SpecDifferences", "SpecArchive",
                "SpecReviews", "SpecReports",
            ],
            swiftSettings: settings),
        .target(
            name: "SpectrailCommands",
            dependencies: [
                "Spectrail", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "spectrail", dependencies: ["SpectrailCommands"],
            swiftSettings: settings),
        .testTarget(
            name: "GitObjectsTests", dependencies: ["GitObjects", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "SpecModelTests", dependencies: ["SpecModel", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "ProgramsTests", dependencies: ["Programs", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "SpecDocumentsTests",
            dependencies: ["SpecDocuments", "SpecModel", "Programs", "TestSupport", "CLibzip"],
            swiftSettings: settings),
        .testTarget(
            name: "SpecLayoutsTests",
            dependencies: ["SpecLayouts", "SpecDocuments", "SpecModel", "TestSupport"],
            exclude: ["Golden"], swiftSettings: settings),
        .testTarget(
            name: "SpecDifferencesTests",
            dependencies: ["SpecDifferences", "SpecDocuments", "SpecLayouts", "SpecModel", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "SpecArchiveTests",
            dependencies: [
                "SpecArchive", "SpecDocuments", "SpecLayouts", "SpecModel", "SpecReports", "SpecReviews",
                "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "SpecReviewsTests", dependencies: ["SpecReviews", "SpecModel", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "SpecReportsTests", dependencies: ["SpecReports", "SpecDifferences", "SpecModel"],
            swiftSettings: settings),
        // One specification in all formats, made by the programs that offices use.
        .testTarget(
            name: "FormatTests",
            dependencies: ["SpecDocuments", "SpecLayouts", "SpecModel", "TestSupport"],
            swiftSettings: settings),
        // The built tool, run as users run it, and the borders between the modules.
        .testTarget(
            name: "SpectrailCommandsTests", dependencies: ["spectrail", "TestSupport"], exclude: ["Golden"],
            swiftSettings: settings),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    ] + fuzzing + benchmarks
)
