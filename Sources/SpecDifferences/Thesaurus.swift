/// Words and expressions that stand for one another in specifications.
///
/// A row is a claim that a board would not call the exchange a change; what could be one (oversees and directs, laws
/// and policies) must not stand in a row. Rows are not joined: a word may stand in several, as "develop" with "devise"
/// and with "build", and these two are no synonyms for that. Members are base forms, compared by stem; `*` stands for
/// up to three words in between. A preposition at the end is passed over where the row has the bare verb as well:
/// "advise on" beside "advise".
enum Thesaurus {}
