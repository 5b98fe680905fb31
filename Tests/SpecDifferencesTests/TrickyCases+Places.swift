import SpecModel

@testable import SpecDifferences

/// What stands where, and in which form.
extension TrickyCases {
    static let form = Group(
        title: "Form that is no change",
        cases: [
            TrickyCase(
                "Lines broken elsewhere", .duties,
                old: [
                    "- Inspects ferry landings and reports defects of ramps,",
                    "fenders and lighting to the harbor master;",
                ],
                new: [
                    "- Inspects ferry landings and reports",
                    "defects of ramps, fenders and lighting to the harbor master;",
                ],
                possible: "Two lines went out, two came in.",
                desired: "Nothing differs. Where a line ends is the doing of whoever typed it.",
                told: []),
            TrickyCase(
                "Bullets for clauses", .duties, layouts: (.older, .modern),
                old: [
                    "Directs the operations of the unit; prepares the annual budget; trains new staff; performs related duties as required."
                ],
                new: [
                    "- Directs the operations of the unit;",
                    "- Prepares the annual budget;",
                    "- Trains new staff;",
                    "- Performs related duties as required.",
                ],
                possible: "One paragraph went out, four duties came in.",
                desired:
                    "Nothing differs: the older layout of Connecticut sets in a paragraph what the modern one sets in a list.",
                told: []),
            TrickyCase(
                "Quotes and dashes", .duties,
                old: ["- Maintains patrons' records — paper and electronic — under the \"records\" statute;"],
                new: ["• Maintains patrons’ records - paper and electronic - under the “records” statute."],
                possible: "Six words changed.",
                desired: "Nothing differs: a word processor bent the quotes and shortened the dashes.",
                told: []),
            TrickyCase(
                "Figures in words and in digits", .generalExperience,
                old: ["Eight (8) years of experience in bridge maintenance."],
                new: ["8 years of experience in bridge maintenance."],
                possible: "“Eight (8)” went out and “8” came in, as they would have for another figure.",
                desired: "Editorial: the same length in another spelling.",
                told: [
                    Told("1 → 1", .reworded, .editorial)
                ]),
            TrickyCase(
                "A heading of another name", .duties, layouts: (.modern, .chicago),
                old: [
                    "- Directs the operations of the unit;",
                    "- Trains new staff;",
                ],
                new: [
                    "- Directs the operations of the unit;",
                    "- Trains new staff;",
                ],
                possible: "A section went out and another came in.",
                desired: "Nothing differs: both headings open the duties.",
                told: []),
            TrickyCase(
                "Knowledge in a flat list and in a nested one", .ksa,
                old: [
                    "- Considerable knowledge of",
                    "- budget preparation;",
                    "- purchasing procedures;",
                ],
                new: [
                    "- Considerable knowledge of budget preparation;",
                    "- Considerable knowledge of purchasing procedures;",
                ],
                possible: "Three lines went out and two came in.",
                desired: "Nothing differs: a lead-in that stands once above its list is said of each member.",
                told: []),
            TrickyCase(
                "Knowledge in one paragraph where the layout has lists", .ksa,
                old: [
                    "- Considerable knowledge of budget preparation;",
                    "- Considerable knowledge of purchasing procedures;",
                ],
                new: [
                    "Considerable knowledge of budget preparation; considerable knowledge of purchasing procedures."
                ],
                possible: "Two lines went out and one came in.",
                desired: "Nothing differs: both documents ask for the same two things.",
                told: [
                    Told("1+2 → 1", .merged, .editorial)
                ],
                limit:
                    "the modern layout of Connecticut has no paragraphs of clauses, so the paragraph is read as one item and the two are said to be merged: of wording, not of substance"
            ),
        ])

    static let lists = Group(
        title: "Lists",
        cases: [
            TrickyCase(
                "A list in another order", .duties,
                old: [
                    "Coordinates, plans and manages advertising, marketing and public information activities."
                ],
                new: [
                    "Plans, coordinates and manages marketing, advertising and public information activities."
                ],
                possible: "Two words went out and two came in.",
                desired: "Editorial: the order of such a list says nothing.",
                told: [
                    Told("1 → 1", .reworded, .editorial)
                ]),
            TrickyCase(
                "A list with a new member", .duties,
                old: ["Maintains records of permits, fees and inspections."],
                new: ["Maintains records of permits, fees, appeals and inspections."],
                possible: "One word came in.",
                desired:
                    "Substantive: appeals are new work. One short word in a long sentence is no small change.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.scope, nil, "appeals"))
                ]),
            TrickyCase(
                "“And” became “or”", .minimumQualifications,
                old: ["A Bachelor's degree in engineering and a professional engineer's license."],
                new: ["A Bachelor's degree in engineering or a professional engineer's license."],
                possible: "One of the smallest words changed.",
                desired: "Substantive: either is now enough, where both were required.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.scope, "and", "or"))
                ]),
            TrickyCase(
                "The lead-in of a list has another grade", .ksa,
                old: [
                    "- Considerable knowledge of",
                    "- budget preparation;",
                    "- purchasing procedures;",
                ],
                new: [
                    "- Knowledge of",
                    "- budget preparation;",
                    "- purchasing procedures;",
                ],
                possible: "One word of one line went out; the members are as they were.",
                desired:
                    "Substantive for each member: less is asked of budget preparation and of purchasing procedures.",
                told: [
                    Told(
                        "1 → 1", .reworded, .substantive,
                        .proof(.proficiency, "Considerable knowledge", "Knowledge", .lowered)),
                    Told(
                        "2 → 2", .reworded, .substantive,
                        .proof(.proficiency, "Considerable knowledge", "Knowledge", .lowered)),
                ]),
        ])

    static let places = Group(
        title: "Places",
        cases: [
            TrickyCase(
                "A duty in another place", .duties,
                old: [
                    "- Directs the operations of the unit;",
                    "- Prepares the annual budget;",
                    "- Inspects ferry landings;",
                    "- Trains new staff;",
                ],
                new: [
                    "- Directs the operations of the unit;",
                    "- Inspects ferry landings;",
                    "- Trains new staff;",
                    "- Prepares the annual budget;",
                ],
                possible: "A line went out at one place and came in at another.",
                desired: "Moved, with no significance. The others kept their order and did not move.",
                told: [
                    Told("2 → 4", .moved, .none)
                ]),
            TrickyCase(
                "A duty moved and worded anew", .duties,
                old: [
                    "- Prepares the annual budget of the port;",
                    "- Directs the operations of the unit;",
                    "- Inspects ferry landings;",
                    "- Trains new staff;",
                ],
                new: [
                    "- Directs the operations of the unit;",
                    "- Inspects ferry landings;",
                    "- Trains new staff;",
                    "- Assists in preparing the annual budget of the port;",
                ],
                possible: "A duty went out and a new one came in.",
                desired: "One duty, moved and reduced: to assist in a task is less than to do it.",
                told: [
                    Told(
                        "1 → 4", .reworded, .substantive, isMoved: true,
                        .proof(.verb, "Prepares", "Assists in preparing", .lowered))
                ]),
            TrickyCase(
                "Two duties changed places", .duties,
                old: [
                    "- Trains new staff;",
                    "- Conducts surveys of member libraries on present and future needs;",
                ],
                new: [
                    "- Conducts surveys of member libraries on present and future needs;",
                    "- Trains new staff;",
                ],
                possible: "Either may be shown as moved.",
                desired: "Of the two the shorter one is shown as moved, so that less is to be read.",
                told: [
                    Told("1 → 2", .moved, .none)
                ]),
            TrickyCase(
                "The same duty twice", .duties,
                old: [
                    "- Trains new staff;",
                    "- Inspects ferry landings;",
                ],
                new: [
                    "- Trains new staff;",
                    "- Inspects ferry landings;",
                    "- Trains new staff;",
                ],
                possible: "The first line of the two may be shown as new and the second as the old one.",
                desired: "One is as it was, the other came in: each item stands in exactly one change.",
                told: [
                    Told("- → 3", .added, .substantive)
                ]),
        ])

    static let parts = Group(
        title: "One item and several",
        cases: [
            TrickyCase(
                "A duty that was split", .duties,
                old: [
                    "- Prepares the annual budget and represents the agency at hearings of the legislature;"
                ],
                new: [
                    "- Prepares the annual budget;",
                    "- Represents the agency at hearings of the legislature;",
                ],
                possible: "A duty shortened and a duty added.",
                desired: "Split, editorial: both tasks are still there.",
                told: [
                    Told("1 → 1+2", .split, .editorial)
                ]),
            TrickyCase(
                "Two duties that were merged", .duties,
                old: [
                    "- Collects water samples;",
                    "- Records the results of field tests in the laboratory log;",
                ],
                new: [
                    "- Collects water samples and records the results of field tests in the laboratory log;"
                ],
                possible: "A duty widened and a duty removed.",
                desired: "Merged, editorial: both tasks are still there.",
                told: [
                    Told("1+2 → 1", .merged, .editorial)
                ]),
            TrickyCase(
                "A split that says the object again", .duties,
                old: ["- Reviews and approves applications for mooring permits;"],
                new: [
                    "- Reviews applications for mooring permits;",
                    "- Approves applications for mooring permits;",
                ],
                possible: "A verb went out, and a duty came in.",
                desired: "Split, editorial: what both parts need is said in both.",
                told: [
                    Told("1 → 1+2", .split, .editorial)
                ]),
            TrickyCase(
                "A split with something new", .duties,
                old: [
                    "- Prepares the annual budget and represents the agency at hearings of the legislature;"
                ],
                new: [
                    "- Prepares the annual budget;",
                    "- Represents the agency at hearings of the legislature and before the federal courts;",
                ],
                possible: "A duty shortened and a duty added.",
                desired: "Split, substantive: the federal courts are new.",
                told: [
                    Told("1 → 1+2", .split, .substantive, .proof(.scope, nil, "before the federal courts"))
                ]),
        ])
}
