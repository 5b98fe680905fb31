/// A word or mark that the reading of qualifications knows; every other word is `other`.
///
/// Sentences are told apart by a few dozen words, so each word of a text is looked up once and from then on
/// compared as a number.
enum Term: UInt8 {
    case other
    // Marks.
    case open, close, comma, semicolon, colon, stop
    // Numbers.
    case digits
    case zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen
    case fifteen, sixteen, seventeen, eighteen, nineteen
    case twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
    case hundred, thousand, half, third, quarter
    // Amounts.
    case year, month, week, day, hour, unit, semester, additional, more, filler, maximum, up
    // Education.
    case degree, bachelor, master, associate, doctorate, law, juris, college, high, school, diploma, ged
    case twelfth, graduation, community, completion, study, training, arts, major
    // Experience.
    case experience, general, special, including, included, interpreted
    // Verbs of requirement.
    case must, may, have, be, been, required, possess, possession, retain, obtain, pass, hold
    case substituted, lieu, basis, preferred, admitted, defined, refer
    // Credentials.
    case licence, certificate, registration, clearance, background, check, examination, valid
    case appointment, within, before, prior, period, working, probationary, end, every, driver
    // Joints and small words.
    case and, or, plus, with, supplemented, of, `in`, `as`, at, by, to, `for`, from, a, the, this, which,
        either
    case equivalent, combination, acceptable, any, note, specification, age, state, employees, pattern, than
    case no, roman, minimum

    /// The value of a number below twenty, or of a ten.
    var number: Int? {
        switch rawValue {
        case Term.zero.rawValue...Term.nineteen.rawValue: Int(rawValue - Term.zero.rawValue)
        case Term.twenty.rawValue...Term.ninety.rawValue: Int(rawValue - Term.twenty.rawValue) * 10 + 20
        default: nil
        }
    }

    /// The spellings, without apostrophes and full stops; those that are a term's own name stand for it too.
    static let spellings: [(term: Term, words: String)] = [
        (.zero, "zero"), (.one, "one"), (.two, "two"), (.three, "three"), (.four, "four"), (.five, "five"),
        (.six, "six"), (.seven, "seven"), (.eight, "eight"), (.nine, "nine"), (.ten, "ten"),
        (.eleven, "eleven"), (.twelve, "twelve"), (.thirteen, "thirteen"), (.fourteen, "fourteen"),
        (.fifteen, "fifteen"), (.sixteen, "sixteen"), (.seventeen, "seventeen"), (.eighteen, "eighteen"),
        (.nineteen, "nineteen"), (.twenty, "twenty"), (.thirty, "thirty"), (.forty, "forty fourty"),
        (.fifty, "fifty"), (.sixty, "sixty"), (.seventy, "seventy"), (.eighty, "eighty"),
        (.ninety, "ninety"), (.hundred, "hundred"), (.thousand, "thousand"), (.half, "half halves"),
        (.third, "third thirds"), (.quarter, "quarter quarters fourth fourths"),
        (.year, "year years"), (.month, "month months"), (.week, "week weeks"), (.day, "day days"),
        (.hour, "hour hours"), (.unit, "unit units credit credits"), (.semester, "semester"),
        (.additional, "additional further"), (.more, "more"),
        (.filler, "full time paid calendar complete consecutive academic continuous fulltime"),
        (.maximum, "maximum"), (.up, "up"),
        (.degree, "degree degrees"), (.bachelor, "bachelor bachelors baccalaureate"),
        (.master, "master masters mba msw"), (.associate, "associate associates"),
        (.doctorate, "doctorate doctoral doctor doctors phd"), (.law, "law"), (.juris, "juris jd llb"),
        (.college, "college university colleges"), (.high, "high"), (.school, "school"),
        (.diploma, "diploma"), (.ged, "ged"), (.twelfth, "twelfth 12th"),
        (.graduation, "graduation graduate graduated"), (.community, "community junior"),
        (.completion, "completion completed complete"), (.study, "study education coursework"),
        (.training, "training"), (.arts, "arts science sciences"),
        (.major, "major majoring specialization concentration"),
        (.experience, "experience"), (.general, "general"), (.special, "special"),
        (.including, "including"), (.included, "included include involved"), (.interpreted, "interpreted"),
        (.must, "must shall should will"), (.may, "may can might could"), (.have, "have has"),
        (.be, "be is are"),
        (.been, "been"), (.required, "required requires require"), (.possess, "possess possesses"),
        (.possession, "possession"), (.retain, "retain maintain retention maintenance"),
        (.obtain, "obtain acquire attain secure"), (.pass, "pass"), (.hold, "hold holds"),
        (.substituted, "substituted substitute substitutes substitution"), (.lieu, "lieu"),
        (.basis, "basis"), (.preferred, "preferred desirable desired"), (.admitted, "admitted"),
        (.defined, "defined"), (.refer, "refer see"),
        (.licence, "license licence licenses licences licensure permit permits licensed"),
        (.certificate, "certificate certification certifications certificates certified credential"),
        (.registration, "registration registered"), (.clearance, "clearance clearances"),
        (.background, "background fingerprint fingerprints fingerprinting"),
        (.check, "investigation investigations check checks checking"),
        (.examination, "examination test screening"), (.valid, "valid"),
        (.appointment, "appointment employment hire hiring appointed hired"), (.within, "within"),
        (.before, "before upon"), (.prior, "prior"), (.period, "period"), (.working, "working"),
        (.probationary, "probationary probation"), (.end, "end completing"), (.every, "every"),
        (.driver, "drivers operators motor"),
        (.and, "and &"), (.or, "or"), (.plus, "plus"), (.with, "with"), (.supplemented, "supplemented"),
        (.of, "of"), (.in, "in"), (.as, "as performing"), (.at, "at"), (.by, "by"), (.to, "to"),
        (.for, "for"), (.from, "from"), (.a, "a an"), (.the, "the"), (.this, "this that such these those"),
        (.which, "which"), (.either, "either"), (.equivalent, "equivalent equivalency equal"),
        (.combination, "combination"), (.acceptable, "acceptable suitable satisfactory"), (.any, "any"),
        (.note, "note notes"), (.specification, "specification specifications class"), (.age, "age old"),
        (.state, "state"), (.employees, "employees"), (.pattern, "pattern"), (.than, "than least"),
        (.no, "no none not never cannot"), (.minimum, "minimum less"), (.roman, "i ii iii iv v vi vii viii"),
    ]
}
