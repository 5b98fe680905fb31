import SpecDifferences
import SpecDocuments
import SpecLayouts
import SpecModel
import Testing

/// What is told of qualifications that were worded otherwise, from the text of both documents on.
struct QualificationWordingTests {
    private typealias Found = (sentences: [String], unknown: [String], changes: [QualificationChange])

    /// The lines of the documents that the tests change.
    private static let training =
        "College training in port management may be substituted for the General Experience on the basis of fifteen (15) semester hours equalling one-half (1/2) year of experience to a maximum of four (4) years for a Bachelor's degree."
    private static let master =
        "A Master's degree in port management may be substituted for two (2) additional years of the General Experience."
    private static let managerial =
        "Three (3) years of the General Experience must have been in a managerial capacity."
    private static let licence =
        "Incumbents in this class must possess and retain a valid boat operator's license."

    private func specification(_ text: String) throws -> Specification {
        try ProfileCatalog().profile(named: "us-ct/modern").read(
            try DocumentText(reading: Array(text.utf8))
        ).specification
    }

    private func document(
        general: String = "Nine (9) years of experience in harbor safety.",
        special: String = managerial, training: String = training, master: String = master,
        requirement: String = licence
    ) throws -> Specification {
        try specification(
            """
            MINIMUM QUALIFICATIONS - GENERAL EXPERIENCE
            \(general)
            MINIMUM QUALIFICATIONS - SPECIAL EXPERIENCE
            \(special)
            MINIMUM QUALIFICATIONS - SUBSTITUTIONS ALLOWED
            - \(training)
            - \(master)
            SPECIAL REQUIREMENTS
            - \(requirement)
            """)
    }

    private func told(_ old: Specification, _ new: Specification) -> Found {
        let found = SpecificationDifference(from: old, to: new).qualifications
        return (found.eligibility.map(\.sentence), found.unknown, found.changes)
    }

    // MARK: Substitutions

    @Test(arguments: [
        "A college degree in", "College education in", "College study in", "College coursework in",
        "College training from an accredited university in",
    ])
    func `the field of college study is kept, whatever the study is called`(opening: String) throws {
        let other = Self.training.replacing("College training in", with: opening)
        let found = told(
            try document(),
            try document(general: "Eight (8) years of experience in harbor safety.", training: other))
        #expect(found.unknown.isEmpty)
        #expect(!found.sentences.contains { $0.contains("in any field") })
        #expect(found.changes.map(\.aspect) == [.years])
    }

    @Test func `training without a field counts in any`() throws {
        let found = told(
            try document(), try document(training: Self.training.replacing("in port management ", with: "")))
        #expect(
            found.sentences == [
                "A Bachelor's degree now counts in any field; before, only in port management."
            ])
    }

    @Test func `a maximum without the name of a degree closes no way of that degree`() throws {
        let found = told(
            try document(),
            try document(training: Self.training.replacing(" for a Bachelor's degree", with: "")))
        #expect(found.sentences.isEmpty)
        #expect(found.changes.map(\.aspect) == [.degree])
    }

    @Test func `a maximum that makes no degree leaves untold what a degree counts for`() throws {
        let found = told(
            try document(),
            try document(
                training: Self.training.replacing(
                    "four (4) years for a Bachelor's degree", with: "three (3) years")))
        #expect(
            found.sentences == [
                "Whether someone with a Bachelor's degree in port management can still qualify with 5 years of experience can't be told.",
                "Whether someone with a Master's degree in port management can still qualify with 3 years of experience can't be told.",
            ])
    }

    @Test(arguments: ["shall not be", "may not be", "cannot be", "must never be"])
    func `what shall not be substituted is no substitution`(verb: String) throws {
        let old = try document()
        let new = try document(master: Self.master.replacing("may be", with: verb))
        #expect(new.qualifications.substitutions.count == 1)
        #expect(
            told(old, new).sentences == [
                "Someone with a Master's degree in port management now needs 5 years of experience; before, 3 years were enough."
            ])
    }

    // MARK: Force

    @Test(arguments: ["may possess", "need not possess", "are not required to possess"])
    func `a licence that nobody must hold is no longer required`(verb: String) throws {
        let other = Self.licence.replacing("must possess and retain", with: verb)
        #expect(
            told(try document(), try document(requirement: other)).sentences == [
                "No longer required: valid boat operator's license."
            ])
    }

    @Test func `a licence that must be held stays required beside a certificate that may be`() throws {
        let other = Self.licence.replacing(".", with: " and may be required to hold a pilot certificate.")
        #expect(
            !told(try document(), try document(requirement: other)).sentences.contains {
                $0.contains("May now")
            })
    }

    @Test(arguments: ["should possess", "are expected to possess"])
    func `whether a licence that should be held is required can't be told`(verb: String) throws {
        let other = Self.licence.replacing("must possess and retain", with: verb)
        let found = told(try document(), try document(requirement: other))
        #expect(found.sentences.isEmpty)
        #expect(found.unknown == ["line 9 of the new document was not understood"])
    }

    @Test func `to be able to obtain a licence is not to hold it`() throws {
        let other = Self.licence.replacing("possess and retain", with: "be able to obtain")
        #expect(
            told(try document(), try document(requirement: other)).sentences == [
                "Now required: be able to obtain a valid boat operator's license; before, it was: valid boat operator's license."
            ])
    }

    @Test(arguments: ["may", "could", "need not"])
    func `experience that may have been of a kind need not be shown`(verb: String) throws {
        let other = Self.managerial.replacing("must", with: verb)
        #expect(
            told(try document(), try document(special: other)).sentences == [
                "3 years of special experience ('a managerial capacity') need no longer be shown."
            ])
    }

    @Test func `whether experience that should have been of a kind must be shown can't be told`() throws {
        let found = told(
            try document(), try document(special: Self.managerial.replacing("must", with: "should")))
        #expect(found.sentences.isEmpty)
        #expect(found.unknown == ["line 4 of the new document was not understood"])
    }

    // MARK: The kind of experience

    @Test(arguments: [
        ("of professional experience", "professional"), ("of supervisory experience", "supervisory"),
        ("of full-time experience", "full-time"), ("of full time paid experience", "paid and full-time"),
        ("' full-time experience", "full-time"),
    ])
    func `experience of a kind that was not asked for is told both ways`(words: String, kind: String) throws {
        let old = try document()
        let new = try document(
            general: "Nine (9) years of experience in harbor safety.".replacing(
                words.hasPrefix("'") ? " of experience" : "of experience", with: words))
        let found = told(old, new)
        #expect(
            found.sentences == [
                "The experience must now be \(kind); before, that was not asked for."
            ])
        #expect(found.changes.map(\.summary) == ["General experience, kind: any -> '\(kind)'"])
        #expect(found.changes.map(\.tendency) == [.asksMore])
        #expect(told(new, old).sentences == ["The experience need no longer be \(kind)."])
    }

    @Test(arguments: [
        "Nine (9) years of experience at the professional level in harbor safety.",
        "Nine (9) years of experience in harbor safety, including two (2) years of professional experience.",
    ])
    func `a kind that is named elsewhere in the item is told of no one`(general: String) throws {
        let plain = try document(general: "Nine (9) years of professional experience in harbor safety.")
        let found = told(try document(general: general), plain)
        #expect(!found.sentences.contains { $0.hasPrefix("The experience must now be professional") })
        #expect(!found.changes.contains { $0.aspect == .kind })
    }

    @Test func `of two kinds one is enough where the item says or`() throws {
        let found = told(
            try document(),
            try document(general: "Nine (9) years of professional or technical experience in harbor safety."))
        #expect(
            found.sentences == [
                "The experience must now be professional or technical; before, that was not asked for."
            ])
    }

    @Test func `the kind of experience beside a degree is told too`() throws {
        func document(_ kind: String) throws -> Specification {
            try specification(
                """
                MINIMUM QUALIFICATIONS
                - Graduation from an accredited college with a Bachelor's degree in law, plus five (5) years of \(kind)harbor experience
                """)
        }
        #expect(
            told(try document(""), try document("supervisory ")).sentences == [
                "The experience must now be supervisory; before, that was not asked for."
            ])
    }

    // MARK: Several classes

    @Test func `of a document of several classes it is said that the first alone is told of`() throws {
        func requirements(_ years: Int) -> Requirements {
            var requirements = Requirements(general: (years, "harbor work"))
            requirements.facts.classes = ["Deckhand", "Mate"].map {
                var found = SeriesClass()
                found.title = $0
                return found
            }
            return requirements
        }
        let found = SpecificationDifference(
            from: try requirements(8).specification(), to: try requirements(7).specification())
        #expect(
            found.qualifications.remarks == [
                "the old document describes 2 classes: this is told of the first, Deckhand, only",
                "the new document describes 2 classes: this is told of the first, Deckhand, only",
            ])
    }

    // MARK: Degrees

    @Test func `a Master's degree in a Bachelor's place lets nobody in`() throws {
        func document(_ degree: String) throws -> Specification {
            try specification(
                """
                MINIMUM QUALIFICATIONS
                - Graduation from an accredited college with a \(degree) degree in law, plus five (5) years of harbor experience; or an equivalent combination of education and experience
                """)
        }
        let found = told(try document("Bachelor's"), try document("Master's"))
        #expect(
            found.sentences == [
                "Someone with a Bachelor's degree in law can no longer qualify with 5 years of experience; only an equivalent combination is accepted now."
            ])
        #expect(!found.changes.contains { $0.tendency == .asksLess })
    }
}
