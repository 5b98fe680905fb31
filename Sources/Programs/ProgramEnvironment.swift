import CProcess
import Glibc

/// The variables that a program finds around it.
package enum ProgramEnvironment: Sendable {
    /// A path, a locale and a folder that it takes for the user's home; none exists where none is named. For programs
    /// that read what nobody vouches for.
    case bare(home: String?)
    /// Those of this process, so that the user's keys, agents, helpers and proxies work, with some set to other
    /// values, or taken away where that is nil.
    case inherited(changing: [String: String?] = [:])

    /// The variables as a program takes them.
    var variables: [String] {
        switch self {
        case .bare(let home):
            let path = Self.variable("PATH") ?? ProgramPath.usual
            return ["PATH=\(path)", "LC_ALL=C.UTF-8", "HOME=\(home ?? "/nonexistent")"]
        case .inherited(let changes):
            let kept = Self.all.filter { variable in
                !changes.keys.contains(String(variable.prefix { $0 != "=" }))
            }
            let set = changes.sorted { $0.key < $1.key }.compactMap { name, value in
                value.map { "\(name)=\($0)" }
            }
            return kept + set
        }
    }

    /// A variable of this process; nil where it is unset or empty.
    package static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// The variables of this process. One that is not in UTF-8 is left out: it would arrive as another.
    private static var all: [String] {
        var found: [String] = []
        var index: CInt = 0
        while let entry = unsafe variable_of_process(index) {
            if let text = unsafe String(validatingCString: entry) { found.append(text) }
            index += 1
        }
        return found
    }
}
