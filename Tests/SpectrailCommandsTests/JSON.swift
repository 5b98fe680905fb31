import Foundation

/// A JSON value as it was written, to be held against a shape.
indirect enum JSON: Decodable, Equatable {
    case null
    case truth(Bool)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(_ text: some StringProtocol) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let truth = try? value.decode(Bool.self) {
            self = .truth(truth)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    /// The value under a key of an object.
    subscript(key: String) -> JSON? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The elements of a list.
    var elements: [JSON] {
        if case .list(let elements) = self { elements } else { [] }
    }
}

/// What a value must be. Keys may come beside those that are named: they are only ever added.
indirect enum Shape: Sendable {
    case truth, number, text
    /// A text that is one of these.
    case word([String])
    case list(Shape)
    case object([String: Shape])
    /// An object in which these keys may be missing.
    case partial([String: Shape], optional: [String: Shape])
    /// The value or null; the key stands there all the same.
    case nullable(Shape)

    /// The places at which a value is not of the shape.
    func faults(in value: JSON, at place: String = "$") -> [String] {
        switch (self, value) {
        case (.truth, .truth), (.number, .number), (.text, .text), (.nullable, .null): return []
        case (.word(let words), .text(let text)): return words.contains(text) ? [] : ["\(place): \(text)"]
        case (.nullable(let shape), _): return shape.faults(in: value, at: place)
        case (.list(let shape), .list(let elements)):
            return elements.enumerated().flatMap { shape.faults(in: $1, at: "\(place)[\($0)]") }
        case (.object(let members), .object):
            return Shape.partial(members, optional: [:]).faults(in: value, at: place)
        case (.partial(let members, let optional), .object(let values)):
            let missing = members.keys.filter { values[$0] == nil }.map { "\(place).\($0): missing" }
            return missing
                + members.merging(optional) { $1 }.flatMap { key, shape in
                    values[key].map { shape.faults(in: $0, at: "\(place).\(key)") } ?? []
                }
        case (.truth, _), (.number, _), (.text, _), (.word, _), (.list, _), (.object, _), (.partial, _):
            return ["\(place): \(value)"]
        }
    }
}
