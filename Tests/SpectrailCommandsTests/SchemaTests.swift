import Foundation
import TestSupport
import Testing

/// The JSON Schema that the tool prints is that of what it puts out, by a validator that is not ours.
struct SchemaTests {
    /// Reads a schema and lines of JSON; the last argument says whether keys that the schema does not name are
    /// faults. Prints `line: place: message` for each line that is not valid, and one more for each of `changes`
    /// that makes a valid line stay valid.
    private static let validator = """
        import copy, json, sys
        from jsonschema import Draft202012Validator
        schema = json.load(open("schema.json"))
        Draft202012Validator.check_schema(schema)
        open_check = Draft202012Validator(schema)

        def closed(node):
            if isinstance(node, dict):
                node = {key: closed(value) for key, value in node.items()}
                return {**node, "additionalProperties": False} if "properties" in node else node
            return [closed(item) for item in node] if isinstance(node, list) else node

        closed_check = Draft202012Validator(closed(schema))
        lines = [json.loads(line) for line in open("lines.json")]
        for number, line in enumerate(lines, 1):
            for check in (open_check, closed_check):
                for error in check.iter_errors(line):
                    print(f"{number}: {line.get('file')}: {error.message[:300]}")
                    for cause in error.context or []:
                        print(f"    {cause.json_path}: {cause.message[:200]}")

        def broken(line):
            for path in json.load(open("changes.json")):
                copied = copy.deepcopy(line)
                place = copied
                for step in path["at"][:-1]:
                    place = place[step]
                if "to" in path: place[path["at"][-1]] = path["to"]
                else: del place[path["at"][-1]]
                yield path, copied

        for path, line in broken(next(line for line in lines if "error" not in line)):
            if open_check.is_valid(line): print(f"still valid: {path}")
        extended = {**lines[0], "keyOfALaterVersion": 1}
        if not open_check.is_valid(extended): print("a further key is refused")
        print(f"{len(lines)} lines")
        """

    private static let readChanges = """
        [{"at": ["profile"]}, {"at": ["class", "code"]}, {"at": ["class", "code"], "to": 7},
         {"at": ["dates", "revised"], "to": "7/31/2024"}, {"at": ["sections", 0, "kind"], "to": "tasks"},
         {"at": ["sections", 0, "items", 0, "index"], "to": "0"}, {"at": ["qualifications", "ways"], "to": {}},
         {"at": ["qualifications", "licences"]}, {"at": ["findings", 0, "severity"], "to": "grave"},
         {"at": ["clause", "kind"], "to": "cancels"}, {"at": ["unread"], "to": null}]
        """

    @Test func `all that read puts out is as the schema says, and what is not is refused`() throws {
        let desk = try Desk()
        try desk.folder.write("", to: "empty.txt")
        // Reading by path in the corpus's folders brings in the pages beside the texts.
        var folders = ["Specs/xx-avalon", "Specs/xx-cascadia", "Specs/xx-hartmoor"]
        folders += ["Specs/xx-port-meridian", "Specs/xx-sierra-nova", "empty.txt"]
        if let seeds = Corpus.seeds { folders.append(seeds.path) }
        let options = ["--format", "json"] + (try Desk.allProfiles())
        let plain = try desk.run(["read"] + options + folders)
        let explained = try desk.run(["read", "--explain"] + options + ["Specs/xx-hartmoor", "none.txt"])
        let guessed = try desk.run(["read", "--format", "json", "--profile", "zz-unknown"] + folders)
        let lines = plain.output + explained.output + guessed.output
        let count = try Self.validate(lines, "read", Self.readChanges, at: desk)
        #expect(count > 100)
    }

    private static let diffChanges = """
        [{"at": ["verdict"]}, {"at": ["verdict"], "to": "same"}, {"at": ["changes", 0, "kind"], "to": "gone"},
         {"at": ["changes", 0, "moved"], "to": "no"}, {"at": ["changes", 0, "old"], "to": [-1]},
         {"at": ["facts", 0, "old"], "to": 7}, {"at": ["ways", 0, "education"], "to": "some"},
         {"at": ["ways", 0, "kind"]}, {"at": ["counts", "typographic"]}, {"at": ["form"]},
         {"at": ["claims", 0, "holds"], "to": "yes"}]
        """

    @Test func `all that diff puts out is as the schema says, and what is not is refused`() throws {
        let desk = try Desk()
        for (name, text) in Sketch.files.merging(Sketch.folders, uniquingKeysWith: { first, _ in first }) {
            try desk.folder.write(text, to: name)
        }
        let json = ["diff", "--format", "json"]
        let options = json + (try Desk.allProfiles())
        // The first is the one that is broken on purpose: it has something of everything.
        var lines = try Self.line(desk.run(options + [Spec.library[2], Spec.library[3]]))
        lines += try Self.line(desk.run(options + [Spec.library[2], "none.txt"]))
        lines += try Self.line(desk.run(json + Sketch.three))
        lines += try Self.line(
            desk.run(options + ["--base", Spec.library[1], Spec.library[2], Spec.library[3]]))
        lines += try desk.run(options + ["before", "after"]).output
        // Every document against every other of its folder: what is alike in nothing is a difference too.
        for folder in ["Specs/xx-avalon", "Specs/xx-hartmoor"] {
            let files = try Spec.all().filter { $0.hasPrefix(folder + "/") }
            for (place, file) in files.enumerated() {
                let bytes = try Data(contentsOf: Corpus.root.appending(path: file))
                let other = files[(place + 1) % files.count]
                let otherBytes = try Data(contentsOf: Corpus.root.appending(path: other))
                try desk.folder.write("", to: "left/\(place).txt")
                try desk.folder.write("", to: "right/\(place).txt")
                try desk.write(Array(bytes), to: "left/\(place).txt")
                try desk.write(Array(otherBytes), to: "right/\(place).txt")
            }
            lines += try desk.run(options + ["left", "right"]).output
        }
        let count = try Self.validate(lines, "diff", Self.diffChanges, at: desk)
        #expect(count > 50)
    }

    /// What was put out, on one line.
    private static func line(_ result: Program.Result) throws -> String {
        let object = try JSONSerialization.jsonObject(with: Data(result.bytes))
        let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    /// Holds lines against the schema of a verb, and gives their number.
    private static func validate(
        _ lines: String, _ verb: String, _ changes: String, at desk: Desk
    ) throws -> Int {
        try desk.folder.write(try desk.done([verb, "--schema"]), to: "schema.json")
        try desk.folder.write(changes, to: "changes.json")
        try desk.folder.write(validator, to: "validate.py")
        try desk.folder.write(lines, to: "lines.json")
        let result = try desk.shell("python3 validate.py")
        #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
        let said = result.output.split(separator: "\n").map(String.init)
        #expect(said.dropLast().joined(separator: "\n") == "")
        return try #require(said.last.flatMap { Int($0.split(separator: " ")[0]) })
    }

    @Test func `the schema is printed alone, and without it a document is needed`() throws {
        let desk = try Desk()
        let both = try desk.run(["read", "--schema", Spec.city])
        #expect(both.status == 64 && both.output.isEmpty)
        #expect(both.errors.contains("--schema reads no documents"))
        let neither = try desk.run(["read"])
        #expect(neither.status == 64 && neither.output.isEmpty)
        #expect(neither.errors.contains("name a document or a folder"))
    }
}
