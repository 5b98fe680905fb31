import Foundation
import SpecModel
import TestSupport

/// The page of the documentation that explains every kind of finding, as it is made of the kinds themselves.
enum FindingsPage {
    static let file = Corpus.root.appending(path: "Sources/Spectrail/Documentation.docc/Findings.md")

    static var text: String {
        var lines = [
            "# Findings",
            "",
            "What Spectrail finds in one document, how much it weighs, and what to do about it.",
            "",
            "## Overview",
            "",
            "Every finding bears a code that scripts can rely on, a severity, a message with the words in question, and the "
                + "line that it is about, where it is about one. `spectrail read` lists all of them below the document and in "
                + "its JSON; `spectrail record` says errors and warnings on standard error. No finding keeps a document "
                + "from being read, and none but `guessed-layout` from being recorded; nothing in a document is changed.",
            "",
            "- **error**: the document contradicts itself or a rule",
            "- **warning**: probably a fault",
            "- **note**: worth knowing",
            "",
            "Some are measured by what a jurisdiction asks for: those keys of a profile stand below `[checks]`.",
        ]
        for topic in Finding.Kind.Topic.allCases {
            lines += ["", "## \(topic.rawValue)"]
            for kind in Finding.Kind.all where kind.topic == topic { lines += [""] + entry(kind) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func entry(_ kind: Finding.Kind) -> [String] {
        var lines = ["### \(kind.code)", "", "*\(kind.severity.rawValue)* · \(kind.meaning)", ""]
        if let ground = kind.ground { lines += ["**Measured by**: \(ground).", ""] }
        return lines + ["**What to do**: \(kind.advice)"]
    }
}
