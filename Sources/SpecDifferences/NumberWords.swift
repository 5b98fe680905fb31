/// The words by which specifications write numbers, units and frequencies.
enum NumberWords {
    /// Numbers below a hundred that are one word.
    static let cardinals: [String: Int] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
        "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    /// Words that multiply the number before them.
    static let multiples: [String: Int] = ["hundred": 100, "thousand": 1000]

    /// The lower part of a fraction in words: "one-half", "three quarters".
    static let fractions: [String: Int] = [
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
        "fourths": 4,
    ]

    /// Units, with the unit in which they are counted and how many of those they are.
    static let units: [String: (unit: String, count: Int)] = [
        "year": ("month", 12), "years": ("month", 12), "month": ("month", 1), "months": ("month", 1),
        "week": ("week", 1), "weeks": ("week", 1), "day": ("day", 1), "days": ("day", 1),
        "hour": ("hour", 1), "hours": ("hour", 1), "minute": ("minute", 1), "minutes": ("minute", 1),
        "credit": ("credit", 1), "credits": ("credit", 1), "percent": ("percent", 1), "%": ("percent", 1),
        "pound": ("pound", 1), "pounds": ("pound", 1), "lb": ("pound", 1), "lbs": ("pound", 1),
        "mile": ("mile", 1), "miles": ("mile", 1), "foot": ("foot", 1), "feet": ("foot", 1),
        "inch": ("inch", 1), "inches": ("inch", 1), "dollar": ("dollar", 1), "dollars": ("dollar", 1),
    ]

    /// What may stand before "hours" and make another unit of them.
    static let kindsOfHour: Set<String> = ["semester", "quarter", "credit", "college", "contact"]

    /// How often, in one word, with the unit of time that it names: "weekly" is every week.
    static let frequencies: [String: String] = [
        "hourly": "hour", "daily": "day", "weekly": "week", "biweekly": "2 weeks", "monthly": "month",
        "bimonthly": "2 months", "semimonthly": "half month", "quarterly": "quarter",
        "semiannually": "half year", "annually": "year",
        "annual": "year", "yearly": "year", "semiannual": "half year", "biannual": "half year",
        "biannually": "half year",
        "biennially": "2 years", "biennial": "2 years",
    ]

    /// Units of time that say something without a number: "weeks in advance" is not "days in advance".
    static let bareUnits: [String: String] = [
        "hour": "hour", "hours": "hour", "day": "day", "days": "day", "week": "week", "weeks": "week",
        "month": "month", "months": "month", "year": "year", "years": "year",
    ]
}
