/// What is known of a signature.
public enum SignatureStatus: Hashable, Sendable {
    /// It is of these bytes, by a key that counted for this principal when it was made.
    case good(principal: String, key: String)
    /// It is of these bytes, by a key that counts for nobody, or did not when it was made.
    case unknownKey(String)
    /// It is no signature of these bytes: they were changed, or it was.
    case bad
    /// It is of another kind than SSH's, which is not looked into.
    case otherKind
    /// There is none.
    case unsigned
    /// There is none, but an edition that is signed well names it or a commit that leads on from it.
    case vouched(edition: String)
    /// There is none, nor can there be: the first commit is the same in every archive, to the byte.
    case beginning
}
