/// Words whose coming and going changes nothing that a specification asks.
///
/// Not among them: not, no, all, only, any, each, except, without, over, within, between, if. Those narrow
/// or widen.
enum LightWords {
    static let all = [
        // Articles and pronouns.
        "a", "an", "the", "this", "that", "these", "those", "it", "its", "their", "they", "them", "his",
        "her",
        "he", "she", "who", "whom", "whose", "which", "such", "there", "own", "another",
        // Prepositions and conjunctions. "Or" for "and" is looked at on its own.
        "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "into", "upon", "inside",
        "among", "through", "throughout", "under", "per", "via", "about", "regarding", "concerning",
        "pertaining", "relating", "related", "involving", "including", "includes", "include", "included",
        "toward", "towards", "during", "while", "when", "where", "and", "or", "nor", "but", "so",
        "than",
        "then", "also", "both", "either", "well", "order", "accordance", "according", "respect", "regard",
        "terms", "etc", "e.g", "i.e",
        // Forms of "be", "have" and "do".
        "be", "is", "are", "was", "were", "been", "being", "has", "have", "had", "having", "do", "does",
        "done",
        // What an office adds or drops without a thought.
        "relevant", "applicable", "appropriate", "pertinent", "various", "other", "necessary", "needed",
        "associated", "assigned", "required", "certain", "given", "following", "effectively", "efficiently",
        "effective", "efficient", "can", "could", "would", "successful", "successfully", "proper", "properly",
        "respective",
        "incumbent",
        "incumbents", "class", "position", "overall", "area", "areas", "activity", "activities",
        "matter", "matters", "aspects", "type", "types", "variety", "number",
    ]
}
