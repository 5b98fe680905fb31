/// The JSON that others rely on, key by key.
extension Shape {
    private static let sections = Shape.word([
        "purpose", "guidelines", "supervision-received", "supervision-exercised", "duties", "ksa",
        "general-experience", "special-experience", "substitutions", "minimum-qualifications",
        "special-requirements", "character-requirements", "physical-requirements", "working-conditions",
        "appointment", "equipment", "history", "acknowledgement", "clause", "boilerplate", "other",
    ])
    private static let codedName = Shape.object(["code": .nullable(.text), "name": .text])
    private static let education = Shape.word([
        "none", "high-school", "associate", "bachelor", "master", "law", "doctorate", "equivalent",
    ])

    /// What `read --format json` says of a document.
    static let specification = Shape.object([
        "jurisdiction": .text, "profile": .text,
        "class": .object([
            "code": .nullable(.text), "title": .nullable(.text),
            "titleSource": .nullable(.word(["clause", "label", "heading", "given"])),
        ]),
        "dates": .object([
            "established": .nullable(.text), "revised": .nullable(.text), "effective": .nullable(.text),
            "published": .nullable(.text),
        ]),
        "finalNumber": .nullable(.text), "itemNumber": .nullable(.text), "salaryGroup": .nullable(.text),
        "occupationalGroup": .nullable(codedName), "bargainingUnit": .nullable(codedName),
        "eeo": .nullable(codedName), "designation": .nullable(.text),
        "facts": .list(.object(["name": .text, "value": .text])),
        "clause": .object([
            "kind": .word(["replaces", "new-job-code", "none"]), "title": .nullable(.text),
            "salaryGroup": .nullable(.text), "approvedEffective": .nullable(.text), "note": .nullable(.text),
            "review": .object(["basis": .text]), "claims": .list(.text),
        ]),
        "sections": .list(
            .object([
                "kind": sections, "heading": .nullable(.text),
                "items": .list(
                    .object([
                        "index": .number, "text": .text, "leadIn": .nullable(.text),
                        "flags": .list(.word(["may-be-required-at-entry"])), "line": .number,
                    ])),
            ])),
        "qualifications": qualifications,
        "findings": .list(
            .object([
                "code": .text, "severity": .word(["error", "warning", "note"]), "message": .text,
                "line": .nullable(.number),
            ])),
        "unread": .list(.object(["line": .number, "text": .text])),
    ])

    private static let qualifications = Shape.object([
        "general": .nullable(
            .object(["years": .nullable(.number), "field": .nullable(.text), "line": .nullable(.number)])),
        "special": .list(
            .object([
                "years": .nullable(.number), "of": .nullable(.text), "field": .nullable(.text),
                "line": .nullable(.number),
            ])),
        "substitutions": .list(
            .partial(
                [
                    "kind": .word([
                        "college-training", "degree", "training", "experience-for-education", "year-for-year",
                    ]), "degree": .nullable(.text),
                    "field": .nullable(.text), "line": .nullable(.number),
                ],
                optional: [
                    "hours": .nullable(.number), "forYears": .nullable(.number),
                    "maximumYears": .nullable(.number), "additionalYears": .nullable(.number),
                ])),
        "ways": .list(
            .object([
                "education": education, "years": .nullable(.number), "field": .nullable(.text),
                "basis": .text,
            ])),
    ])

    /// What `read --explain --format json` says of a line.
    static let explainedLine = Shape.object([
        "line": .number,
        "role": .word(["blank", "heading", "fact", "statement", "furniture", "unread"]),
        "section": .nullable(sections), "reason": .text, "text": .text,
    ])

    /// A line of `read --format json` on a file that can't be read.
    static let trouble = Shape.object([
        "file": .text, "error": .object(["code": .text, "message": .text]),
    ])

    /// What `diff --format json` says.
    static let difference = Shape.object([
        "verdict": .word(["identical", "editorial", "substantive"]),
        "facts": .list(.object(["name": .text, "old": .nullable(.text), "new": .nullable(.text)])),
        "changes": .list(
            .partial(
                [
                    "section": sections,
                    "kind": .word([
                        "unchanged", "reworded", "moved", "split", "merged", "added", "removed",
                    ]),
                    "moved": .truth, "significance": .word(["none", "editorial", "substantive"]),
                    "signals": .list(signal),
                    "evidence": .list(
                        .object(["signal": signal, "old": .nullable(.text), "new": .nullable(.text)])),
                    "old": .list(.number), "new": .list(.number),
                ],
                optional: [
                    "oldSection": sections,
                    "leadIn": .object(["old": .nullable(.text), "new": .nullable(.text)]),
                    "words": .list(.object(["op": .word(["keep", "delete", "insert"]), "text": .text])),
                ])),
        "ways": .list(
            .object(["education": education, "old": .nullable(.number), "new": .nullable(.number)])),
        "qualifications": .object([
            "changes": .list(
                .object([
                    "subject": .word([
                        "general-experience", "special-experience", "substitution", "education", "credential",
                    ]),
                    "name": .text, "aspect": .text, "old": .nullable(.text), "new": .nullable(.text),
                    "oldLine": .nullable(.number), "newLine": .nullable(.number),
                    "tendency": .word(["asks-more", "asks-less", "other"]), "summary": .text,
                ])),
            "ways": .list(
                .object(["changed": .truth, "old": .nullable(changedWay), "new": .nullable(changedWay)])),
            "unknown": .list(.text), "remarks": .list(.text),
        ]),
        "eligibility": .list(
            .object([
                "effect": .word(["opens", "closes", "eases", "tightens", "alters"]), "sentence": .text,
            ])),
        "counts": .object(["typographic": .number]),
        "claims": .list(.object(["claim": .text, "holds": .nullable(.truth)])),
    ])

    private static let changedWay = Shape.object([
        "education": education, "years": .nullable(.number), "field": .nullable(.text),
    ])

    /// What `diff --base --format json` says.
    static let threeWay = Shape.object([
        "verdicts": .object(["proposal": .text, "departure": .text, "adoption": .text]),
        "counts": .object([
            "as-proposed": .number, "with-changes": .number, "refused": .number, "own": .number,
            "untouched": .number,
        ]),
        "decisions": .list(
            .object([
                "outcome": outcome, "section": sections, "significance": .text, "previous": places,
                "proposed": places, "adopted": places, "proposal": .list(.object([:])),
                "departure": .list(.object([:])), "adoption": .list(.object([:])),
            ])),
        "ways": .list(
            .object([
                "outcome": outcome, "proposal": .nullable(.object([:])), "adoption": .nullable(.object([:])),
            ])),
        "facts": .list(
            .object([
                "outcome": outcome, "name": .text, "previous": .nullable(.text),
                "proposed": .nullable(.text), "adopted": .nullable(.text),
            ])),
    ])

    private static let outcome = Shape.word(["as-proposed", "with-changes", "refused", "own"])
    private static let places = Shape.list(.object(["section": sections, "index": .number]))

    private static let signal = Shape.word([
        "quantity", "modality", "verb", "scope", "proficiency", "credential", "authority", "status", "flag",
    ])

    /// What `due --format json` says.
    static let reviews = Shape.object([
        "today": .text, "knownAt": .nullable(.text), "withinMonths": .number,
        "policies": .list(
            .object(["jurisdiction": .text, "citation": .text, "reading": .text, "intervalMonths": .number])),
        "withoutPolicy": .list(.text),
        "classes": .list(
            .object([
                "id": .text, "jurisdiction": .text, "code": .nullable(.text), "title": .nullable(.text),
                "timing": .word(["overdue", "due-soon", "current", "never", "unknown", "abolished"]),
                "due": .nullable(.text), "daysLeft": .nullable(.number),
                "applicability": .word(["applies", "excluded", "undetermined"]), "isDue": .truth,
                "evidence": .object([
                    "date": .nullable(.text), "grade": .number, "basis": .nullable(.text),
                    "revision": .nullable(.text), "sentence": .nullable(.text),
                ]),
                "remarks": .list(.object(["code": .text, "message": .text])),
            ])),
        "totals": .object(["classes": .number]),
    ])

    /// What `list --format json` says.
    static let catalogue = Shape.object([
        "asOf": .nullable(.text), "knownAt": .nullable(.text),
        "classes": .list(
            .object([
                "id": .text, "jurisdiction": .text, "code": .nullable(.text), "title": .nullable(.text),
                "revision": .nullable(.text), "effective": .nullable(.text), "revisions": .number,
                "inForce": .truth, "upcoming": .nullable(.text), "upcomingRevision": .nullable(.text),
                "abolished": .nullable(.text),
            ])),
    ])

    /// What `log --format json` says.
    static let log = Shape.object([
        "id": .text, "jurisdiction": .text,
        "titles": .list(.object(["title": .text, "from": .nullable(.text)])),
        "codes": .list(.object(["code": .text, "from": .nullable(.text)])),
        "revisions": .list(
            .object([
                "revision": .text, "effective": .nullable(.text), "finalNumber": .nullable(.text),
                "commit": .text, "recordedAt": .text, "recordedBy": .text,
                "sourceSHA256": .nullable(.text), "inForce": .truth, "upcoming": .nullable(.text),
            ])),
        "asOf": .nullable(.text), "knownAt": .nullable(.text), "abolished": .nullable(.text),
        "events": .list(
            .object([
                "kind": .word(["retitled", "recoded", "regraded", "split", "merged", "abolished", "restored"]
                ),
                "date": .nullable(.text), "before": .nullable(.text), "after": .nullable(.text),
                "classes": .list(.text), "member": .nullable(.text), "sentence": .nullable(.text),
                "revision": .nullable(.text), "commit": .nullable(.text), "upcoming": .truth,
            ])),
    ])
}
