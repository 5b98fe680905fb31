import SpecModel

@testable import SpecDifferences

/// What is said, and in which words.
extension TrickyCases {
    static let verbs = Group(
        title: "Verbs",
        cases: [
            TrickyCase(
                "A weaker verb", .duties,
                old: ["Directs operations of the laboratory."],
                new: ["Assists in directing operations of the laboratory."],
                possible: "Two words came in, one ending changed.",
                desired: "Substantive: whoever assists answers for less than whoever directs.",
                told: [
                    Told(
                        "1 → 1", .reworded, .substantive,
                        .proof(.verb, "Directs", "Assists in directing", .lowered))
                ]),
            TrickyCase(
                "A stronger verb", .duties,
                old: ["Monitors expenditures of the program."],
                new: ["Controls expenditures of the program."],
                possible: "One word for another.",
                desired: "Substantive: to control is to decide, to monitor is to watch.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.verb, "Monitors", "Controls", .raised))
                ]),
            TrickyCase(
                "Another verb", .duties,
                old: ["Writes procedures for the records center."],
                new: ["Tests procedures for the records center."],
                possible: "One word for another.",
                desired: "Substantive: another task, neither weaker nor stronger.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.verb, "Writes", "Tests"))
                ]),
            TrickyCase(
                "One of several verbs is gone", .duties,
                old: ["Coordinates, plans and manages activities of the unit."],
                new: ["Coordinates and plans activities of the unit."],
                possible: "One word went out.",
                desired: "Substantive: management went out.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.verb, "manages", nil))
                ]),
            TrickyCase(
                "A task became the oversight of a task", .duties,
                old: ["Oversees or directly prepares informational materials."],
                new: ["Oversees the preparation of informational materials."],
                possible: "“Prepares” became “preparation”.",
                desired: "Substantive: the incumbent no longer prepares them.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.verb, "directly prepares", "preparation"))
                ]),
            TrickyCase(
                "The closeness of supervision", .supervisionReceived,
                old: ["Works under the general supervision of a Bureau Chief."],
                new: ["Works under the limited supervision of a Bureau Chief."],
                possible: "One word for another.",
                desired:
                    "Substantive: how closely an incumbent is supervised is part of the grade of the class.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.authority, "general", "limited"))
                ]),
            TrickyCase(
                "Another official", .supervisionReceived,
                old: ["Receives executive direction from the Commissioner."],
                new: ["Receives executive direction from the Deputy Commissioner."],
                possible: "One word came in.",
                desired: "Substantive: the class reports to another office.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.authority, nil, "Deputy"))
                ]),
        ])

    static let modality = Group(
        title: "May and must",
        cases: [
            TrickyCase(
                "“May” went out", .supervisionExercised,
                old: ["May direct professional staff as assigned."],
                new: ["Directs professional staff as assigned."],
                possible: "A short word went out.",
                desired: "Substantive: what was possible is now part of every position.",
                told: [
                    Told(
                        "1 → 1", .reworded, .substantive, .proof(.modality, "May direct", "Directs", .raised))
                ]),
            TrickyCase(
                "“May be required to” became “must”", .specialRequirements,
                old: ["Incumbents may be required to travel."],
                new: ["Incumbents must travel."],
                possible: "Four words became one.",
                desired: "Substantive: what could be asked is now asked of everyone.",
                told: [
                    Told(
                        "1 → 1", .reworded, .substantive,
                        .proof(.modality, "may be required to travel", "must travel", .raised))
                ]),
            TrickyCase(
                "“Will” became “may”", .duties,
                old: ["Will represent the port at public hearings."],
                new: ["May represent the port at public hearings."],
                possible: "A short word for another.",
                desired: "Substantive: a duty became a possibility.",
                told: [
                    Told(
                        "1 → 1", .reworded, .substantive,
                        .proof(.modality, "Will represent", "May represent", .lowered))
                ]),
            TrickyCase(
                "Required became preferred", .specialRequirements,
                old: ["A master's license for inland waters is required."],
                new: ["A master's license for inland waters is preferred."],
                possible: "One word for another.",
                desired: "Substantive: those without it can now be appointed.",
                told: [
                    Told(
                        "1 → 1", .reworded, .substantive, .proof(.modality, "required", "preferred", .lowered)
                    )
                ]),
        ])

    static let figures = Group(
        title: "Figures",
        cases: [
            TrickyCase(
                "Fewer years", .generalExperience,
                old: ["Eight (8) years of experience in bridge maintenance."],
                new: ["Seven (7) years of experience in bridge maintenance."],
                possible: "Two words, one of them in parentheses.",
                desired: "Substantive, as one change: “Eight (8) years” to “Seven (7) years”, lowered.",
                told: [
                    Told(
                        "1 → 1", .reworded, .substantive,
                        .proof(.quantity, "Eight (8) years", "Seven (7) years", .lowered))
                ]),
            TrickyCase(
                "Weekly became monthly", .duties,
                old: ["Prepares weekly reports of water quality."],
                new: ["Prepares monthly reports of water quality."],
                possible: "One word for another.",
                desired: "Substantive: the work is done a quarter as often.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.quantity, "weekly", "monthly"))
                ]),
            TrickyCase(
                "Two weeks became ten days", .duties,
                old: ["Answers written complaints within two weeks."],
                new: ["Answers written complaints within ten (10) days."],
                possible: "Two words for three.",
                desired: "Substantive: two weeks are fourteen days, so the time is shorter.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.quantity, "two weeks", "ten (10) days"))
                ]),
            TrickyCase(
                "Two figures changed places", .substitutions,
                old: [
                    "Two (2) years of experience as an Inspector or three (3) years as a Deputy Inspector may be substituted for the General Experience."
                ],
                new: [
                    "Three (3) years of experience as an Inspector or two (2) years as a Deputy Inspector may be substituted for the General Experience."
                ],
                possible: "The same words in another order: nothing, to a comparison that counts words.",
                desired: "Substantive: both lengths differ, one raised and one lowered.",
                told: [
                    Told(
                        "1 → 1", .reworded, .substantive,
                        .proof(.quantity, "Two (2) years", "Three (3) years", .raised),
                        .proof(.quantity, "three (3) years", "two (2) years", .lowered))
                ]),
        ])

    static let qualifications = Group(
        title: "Qualifications",
        cases: [
            TrickyCase(
                "Another grade of a knowledge", .ksa,
                old: ["Considerable knowledge of legal processes."],
                new: ["Some knowledge of legal processes."],
                possible: "One word for another.",
                desired: "Substantive: less is asked at entry.",
                told: [
                    Told(
                        "1 → 1", .reworded, .substantive,
                        .proof(.proficiency, "Considerable knowledge", "Some knowledge", .lowered))
                ]),
            TrickyCase(
                "A licence for more", .specialRequirements,
                old: ["Incumbents must possess a valid driver's license."],
                new: ["Incumbents must possess a valid commercial driver's license."],
                possible: "One word came in.",
                desired: "Substantive: a commercial license is another credential.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.credential, nil, "commercial"))
                ]),
            TrickyCase(
                "The field of a degree", .substitutions,
                old: [
                    "A Master's degree in social work may be substituted for one (1) additional year of the General Experience."
                ],
                new: [
                    "A Master's degree may be substituted for one (1) additional year of the General Experience."
                ],
                possible: "Three words went out.",
                desired: "Substantive: a degree in any field now counts.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.scope, "social work", nil))
                ]),
            TrickyCase(
                "An item may be required at entry", .ksa, layouts: (.chicago, .chicago),
                old: ["- Wastewater treatment methods"],
                new: ["- *Wastewater treatment methods"],
                possible: "A mark came in, which looks like a bullet.",
                desired:
                    "Substantive: in Chicago the mark says that the knowledge may be asked for at entry.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.flag, nil, "may-be-required-at-entry"))
                ]),
            TrickyCase(
                "A least number became a greatest one", .specialRequirements,
                old: ["Vision must be not less than 20/40 in either eye."],
                new: ["Vision must be not more than 20/40 in either eye."],
                possible: "One word for another.",
                desired: "Substantive: who could be appointed can no longer be, and the reverse.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.scope, "less", "more"))
                ]),
        ])

    static let scope = Group(
        title: "Scope",
        cases: [
            TrickyCase(
                "A qualifier went out", .duties,
                old: ["Inspects leased vehicles of the agency."],
                new: ["Inspects vehicles of the agency."],
                possible: "One word went out.",
                desired: "Substantive: all vehicles are more than the leased ones.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.scope, "leased", nil))
                ]),
            TrickyCase(
                "A qualifying clause went out", .duties,
                old: ["Inspects vehicles that are leased."],
                new: ["Inspects vehicles."],
                possible: "Three words went out.",
                desired: "Substantive: all vehicles are more than the leased ones.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.scope, "leased", nil))
                ]),
            TrickyCase(
                "One of a pair of contraries for the other", .duties,
                old: ["Interprets state regulations on water quality."],
                new: ["Interprets federal regulations on water quality."],
                possible: "One word for another, of the same field: likeness by meaning calls them the same.",
                desired: "Substantive: other regulations.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.scope, "state", "federal"))
                ]),
            TrickyCase(
                "All agencies became executive agencies", .duties,
                old: ["Administers purchasing for all state agencies."],
                new: ["Administers purchasing for all executive branch agencies."],
                possible: "One word for two.",
                desired: "Substantive: the judicial and legislative branches went out.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.scope, "state", "executive branch"))
                ]),
            TrickyCase(
                "The catch-all duty", .duties,
                old: [
                    "- Directs the operations of the unit;",
                    "- Performs related duties as required.",
                ],
                new: [
                    "- Directs the operations of the unit;",
                    "- Performs other related duties as assigned.",
                ],
                possible: "Two words changed.",
                desired: "Editorial: it stands at the end of every list and opens nothing new.",
                told: [
                    Told("2 → 2", .reworded, .editorial)
                ]),
        ])

    static let rewrites = Group(
        title: "Other words for nearly everything",
        cases: [
            TrickyCase(
                "Passive for active", .duties,
                old: ["Inspects ferry landings and reports defects."],
                new: ["Ferry landings are inspected and defects are reported."],
                possible: "Nearly every word moved.",
                desired: "Editorial: the same task.",
                told: [
                    Told("1 → 1", .reworded, .editorial)
                ]),
            TrickyCase(
                "A passive that says who acts", .duties,
                old: ["Reviews reports for the Director."],
                new: ["Reports are reviewed by the Director."],
                possible: "Nearly every word moved.",
                desired: "Substantive: the Director reviews them now, and no longer the incumbent.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.verb, "Reviews", nil))
                ]),
            TrickyCase(
                "A noun for a verb", .duties,
                old: ["Prepares or assists in preparation of the laboratory budget."],
                new: ["Prepares or assists in preparing the laboratory budget."],
                possible: "“Preparation of” became “preparing”.",
                desired: "Editorial: the same task.",
                told: [
                    Told("1 → 1", .reworded, .editorial)
                ]),
            TrickyCase(
                "Plain language", .duties,
                old: [
                    "- Facilitates the provision of technical assistance to municipal personnel;",
                    "- Utilizes electronic systems for the maintenance of records;",
                ],
                new: [
                    "- Helps provide technical aid to city and town staff;",
                    "- Uses electronic systems to maintain records;",
                ],
                possible: "Two duties went out and two came in.",
                desired: "Editorial, pair by pair: shorter words for the same tasks.",
                told: [
                    Told(
                        "1 → 1", .reworded, .substantive,
                        .proof(
                            .verb,
                            "Facilitates the provision of technical assistance to municipal personnel",
                            "Helps provide technical aid to city and town staff")),
                    Told("2 → 2", .reworded, .editorial),
                ],
                limit:
                    "the first pair is called substantive, with all of its words for evidence, so that a person judges it"
            ),
            TrickyCase(
                "A plain rewrite that hides a change", .duties,
                old: [
                    "- Conducts investigations of complaints pertaining to water quality on a quarterly basis;"
                ],
                new: ["- Investigates complaints about water quality each year;"],
                possible: "Everything changed, so the figure is lost among the rest.",
                desired: "Substantive, for one reason: quarterly became yearly. The other words are form.",
                told: [
                    Told("1 → 1", .reworded, .substantive, .proof(.quantity, "quarterly", "year"))
                ]),
            TrickyCase(
                "A figure that stands elsewhere", .duties,
                old: ["Conducts investigations of complaints on a quarterly basis."],
                new: ["Once a year, investigates complaints."],
                possible: "Everything changed, so the figure is lost among the rest.",
                desired: "Substantive, for one reason: quarterly became once a year.",
                told: [
                    Told(
                        "1 → 1", .reworded, .substantive, .proof(.quantity, "Conducts", "year, investigates"),
                        .proof(.quantity, "quarterly", nil))
                ],
                limit:
                    "the signal is right, and its words are not: the two figures are not shown as one change"),
        ])
}
