/// A name for a commit that is an object of its own: who gave it, when and why.
package struct Tag: Hashable, Sendable {
    /// The tag's own name in the store of objects.
    package let id: ObjectID
    /// The name that it gives, without `refs/tags/`.
    package let name: String
    /// What it stands for; a commit, unless somebody tagged something else.
    package let target: ObjectID
    /// Who gave the name, and when; old tags have nobody.
    package let tagger: Signature?
    /// The words as they were written, a signature at their end among them.
    package let message: String
}
