import SpecLayouts
import SpecModel
import TestSupport
import Testing

struct ProfileTests {
    private static let head = "jurisdiction = \"xx-test\"\n"

    private func error(_ text: String) -> ProfileError? {
        do throws(ProfileError) {
            var catalog = ProfileCatalog()
            try catalog.add(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func `the built-in profiles load, and so do those of the invented jurisdictions`() throws {
        #expect(
            ProfileCatalog().profiles.map(\.name) == [
                "us-ct/modern", "us-ct/older", "us-ct/portal", "us-il-chicago/modern", "us-ca/modern",
                "us-wa/modern", "zz-unknown/fallback",
            ])
        #expect(
            Set(try ProfileCatalog.ofTheCorpus().names).subtracting(ProfileCatalog().names) == [
                "xx-avalon/modern", "xx-cascadia/modern", "xx-hartmoor/older", "xx-hartmoor/portal",
                "xx-port-meridian/modern", "xx-sierra-nova/modern",
            ])
    }

    @Test(arguments: [
        ("", "profile-missing-key", "'jurisdiction' is missing"),
        ("jurisdiction = 3", "profile-bad-value", "'jurisdiction' must be a text"),
        (
            "jurisdiction = \"Test\"", "profile-bad-value",
            "'jurisdiction' must be lower-case words joined by hyphens, such as 'us-ct', not 'Test'"
        ),
        (head + "layout = \"../x\"", "profile-bad-value", "'layout' can't be '../x'"),
        (head + "colour = \"red\"", "profile-unknown-key", "'colour' is no key of a profile"),
        (head + "code = \"12\"", "profile-bad-value", "'code' can't be '12'"),
        (head + "dates = [\"M/D\"]", "profile-bad-value", "'dates' can't be 'M/D'"),
        (
            head + "dates = \"M/D/YYYY\"", "profile-bad-value",
            "'dates' must be a list of texts that are not empty"
        ),
        (
            head + "furniture = [\"A\", 1]", "profile-bad-value",
            "'furniture' must be a list of texts that are not empty"
        ),
        (
            head + "recognised-by = [\"\"]", "profile-bad-value",
            "'recognised-by' must be a list of texts that are not empty"
        ),
        (head + "title-line = \"yes\"", "profile-bad-value", "'title-line' must be true or false"),
        (head + "bare-date = \"today\"", "profile-bad-value", "'bare-date' can't be 'today'"),
        (head + "sub-headings-in = [\"dutys\"]", "profile-bad-value", "'sub-headings-in' can't be 'dutys'"),
        (
            head + "note = { begins = [\"N\"], as = \"both\" }", "profile-bad-value",
            "'note.as' can't be 'both'"
        ), (head + "note = { as = \"item\" }", "profile-missing-key", "'note.begins' is missing"),
        (head + "note = 3", "profile-bad-value", "'note' must be a table"),
        (head + "flags = [{ mark = \"*\" }]", "profile-missing-key", "'flags' needs a 'flag' for each mark"),
        (
            head + "flags = [{ mark = \"\", flag = \"may-be-required-at-entry\" }]", "profile-bad-value",
            "'flags[1].mark' must not be empty"
        ),
        (
            head + "flags = [{ flag = \"may-be-required-at-entry\" }]", "profile-missing-key",
            "'flags[1].mark' is missing"
        ),
        (head + "[[section]]\nheadings = [\"A\"]", "profile-missing-key", "'section' needs a 'kind'"),
        (head + "[[section]]\nkind = \"dutys\"", "profile-bad-value", "'section[1].kind' can't be 'dutys'"),
        (
            head + "[[section]]\nkind = \"duties\"\nheading = [\"A\"]", "profile-unknown-key",
            "'section[1].heading' is no key of a profile"
        ),
        (
            head + "[[fact]]\nfact = \"code\"\n[[fact]]\nfact = \"colour\"", "profile-bad-value",
            "'fact[2].fact' can't be 'colour'"
        ), (head + "[[fact]]\nlabels = [\"A\"]", "profile-missing-key", "'fact[1].fact' is missing"),
        (head + "section = 1", "profile-bad-value", "'section' must be a list of tables"),
        (
            head + "[[review]]\nbasis = \"x\"\ngrade = 4", "profile-bad-value",
            "'review[1].grade' can't be '4'"
        ),
        (head + "[[review]]\ngrade = 1", "profile-missing-key", "'review[1].basis' is missing"),
        (head + "[[paragraph]]\nkind = \"x\"", "profile-bad-value", "'paragraph[1].kind' can't be 'x'"),
        (
            head + "[clause]\nreplace = [\"x\"]", "profile-unknown-key",
            "'clause.replace' is no key of a profile"
        ),
        (
            head + "[lead-ins]\njoin = [\"of\"]", "profile-unknown-key",
            "'lead-ins.join' is no key of a profile"
        ),
        (
            head + "[claims]\nmodify-format = [\"x\"]", "profile-unknown-key",
            "'claims.modify-format' is no key of a profile"
        ),
        (
            head + "[policy]\nreading = \"x\"\ninterval-months = 60", "profile-missing-key",
            "'policy.citation' is missing"
        ),
        (
            head + "[policy]\ncitation = \"x\"\nreading = \"x\"", "profile-bad-value",
            "'policy.interval-months' must be a number of months from 1 to 1200"
        ),
        (
            head + "[policy]\ncitation = \"x\"\nreading = \"x\"\ninterval-months = 60\nweakest-grade = 5",
            "profile-bad-value", "'policy.weakest-grade' must be a grade from 1 to 4"
        ),
        (
            head + "[policy]\ncitation = \"x\"\nreading = \"x\"\ninterval-months = 60\nanchor = \"x\"",
            "profile-bad-value", "'policy.anchor' can't be 'x'"
        ),
        (
            head + "extends = \"us-xx\"", "profile-unknown-parent",
            "'extends' names 'us-xx', which is no known profile (us-ca/modern, us-ct/modern, us-ct/older, us-ct/portal, us-il-chicago/modern, us-wa/modern, zz-unknown/fallback)"
        ),
    ])
    func `a fault in a profile is named by its key`(text: String, code: String, message: String) {
        #expect(error(text)?.code.rawValue == code)
        #expect(error(text)?.description == message)
    }

    @Test func `a fault of syntax is named by its line`() {
        #expect(error(Self.head + "layout = \n")?.code == .syntax)
        #expect(error(Self.head + "layout = \n")?.message.hasPrefix("line 2, column ") == true)
        #expect(
            error(Self.head + "[[=section]]\n")?.message
                == "line 2: a name must follow the bracket of a table")
        #expect(error(Self.head + "dates = [\"M/D/YYYY\",\n}]\n")?.message == "line 3: '}' closes nothing")
        #expect(
            error(Self.head + "name = \"[!} # \\\" '\" # }]\nfurniture = ['}', \"\"\"\n[=\n\"\"\"]\n") == nil)
        #expect(error(Self.head + "\n [ ")?.code == .syntax)
        // The library ended the program at such a bracket behind the mark of UTF-8.
        #expect(error("\u{FEFF} [\u{1},")?.code == .syntax)
        #expect(error(Self.head + "layout = \"a\"\nlayout = \"b\"\n")?.code == .syntax)
    }

    @Test func `bytes that are no text, or too many, are no profile`() {
        #expect(throws: ProfileError.self) { try ProfileCatalog().adding([0xFF, 0xFE]) }
        #expect(throws: ProfileError.self) {
            try ProfileCatalog().adding(Array(repeating: 35, count: 200_001))
        }
        #expect(throws: Never.self) { try ProfileCatalog().adding(Array((Self.head + "# x").utf8)) }
    }

    @Test func `a profile that extends another has its own words and the other's`() throws {
        let catalog = try ProfileCatalog().adding(
            Array(
                (Self.head
                    + "extends = \"us-ct\"\nnote = { begins = [\"NB:\"] }\n[[section]]\nkind = \"duties\"\nheadings = [\"WORK\"]\n")
                    .utf8))
        let profile = try catalog.profile(named: "xx-test")
        #expect(profile.name == "xx-test/modern")
        #expect(profile.parent == "us-ct")
        let specification = try profile.specification("WORK\n- Directs;\nNB: x\nWORKING CONDITIONS\nNoise.\n")
        #expect(specification.outline == ["duties WORK", "working-conditions WORKING CONDITIONS"])
        #expect(specification.sentences(.duties) == ["Directs", "NB: x"])
        #expect(specification.profile == "xx-test/modern")
    }

    @Test func `a review policy is never inherited`() throws {
        let catalog = try ProfileCatalog().adding(Array((Self.head + "extends = \"us-ct\"\n").utf8))
        #expect(try catalog.profile(named: "xx-test").policy == nil)
        #expect(catalog.policies.keys.map(\.description) == ["us-ct"])
        let policy = try #require(catalog.policies.values.first)
        #expect(policy.intervalMonths == 60)
        #expect(policy.anchor == .lastReview)
        #expect(policy.parts.map(\.applies) == [true, false, true])
        #expect(policy.parts[1].units == ["01", "53", "70"])
    }

    @Test func `a user's profile stands in the place of the built-in one of its name`() throws {
        let catalog = try ProfileCatalog().adding(
            Array(
                "jurisdiction = \"us-ct\"\nextends = \"us-ct\"\nname = \"Ours\"\n[[section]]\nkind = \"duties\"\nheadings = [\"OUR TASKS\"]\n"
                    .utf8))
        #expect(catalog.names == ProfileCatalog().names)
        #expect(try catalog.profile(named: "us-ct").title == "Ours")
        #expect(
            try catalog.profile(named: "us-ct/modern").specification(
                "OUR TASKS\n- x\nSPECIAL REQUIREMENTS\ny\n"
            ).outline.count == 2)
    }

    @Test
    func
        `a document is read by the profile that knows most of it, and the phrases of an office count five times`()
        throws
    {
        let catalog = try ProfileCatalog.ofTheCorpus()
        let text = "WORKING CONDITIONS\nPHYSICAL REQUIREMENTS\nSPECIAL REQUIREMENTS\n"
        #expect(
            catalog.bestFit(for: DocumentText(text))?.jurisdiction.description.hasSuffix("chicago") == false)
        #expect(catalog.bestFit(for: DocumentText(text + "CGS 5-200a"))?.name == "us-ct/modern")
        #expect(catalog.bestFit(for: DocumentText(text + "AGS 7-310"))?.name == "xx-avalon/modern")
        let only = try catalog.profile(named: "us-il-chicago")
        #expect(catalog.bestFit(for: DocumentText(text + "CGS 5-200a"), among: [only])?.name == only.name)
        #expect(catalog.bestFit(for: DocumentText("CGS 5-200a\n")) == nil)
    }

    @Test func `a profile that is not known is named with those that are`() throws {
        let error = #expect(throws: ProfileError.self) { try ProfileCatalog().profile(named: "us-xx") }
        #expect(error?.code == .unknownProfile)
        #expect(
            error?.message
                == "no profile is named 'us-xx' (us-ca/modern, us-ct/modern, us-ct/older, us-ct/portal, us-il-chicago/modern, us-wa/modern, zz-unknown/fallback)"
        )
    }

    @Test(arguments: Seeds.first(12))
    func `a damaged profile is a profile or an error, and reads documents all the same`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let entry = try #require(ReadCorpus.entries.first)
        for source in ProfileCatalog().profiles.map(\.source) {
            var bytes = source
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                let end = min(bytes.count, place + Int.random(in: 0...6, using: &random))
                bytes.replaceSubrange(
                    place..<end,
                    with: random.pick([[], [32], [34, 34], [UInt8.random(in: 0...255, using: &random)]]))
            }
            guard let catalog = try? ProfileCatalog().adding(bytes) else { continue }
            for profile in catalog.profiles {
                #expect(profile.read(entry.document).roles.count == entry.document.lines.count)
            }
        }
    }
}

extension ProfileCatalog {
    /// The catalog with one more profile.
    fileprivate func adding(_ source: [UInt8]) throws(ProfileError) -> ProfileCatalog {
        var catalog = self
        try catalog.add(source)
        return catalog
    }
}
