/// Words that say something, but so little that one of them alone, come or gone, is no change: "performs work", the
/// agency itself, "experience" beside years of it.
enum VagueWords {
    static let all = [
        // What is done, whatever it is.
        "perform", "conduct", "use", "apply", "work", "produce", "ask", "count", "follow", "require", "need",
        "involve",
        "give", "take", "make", "made", "come", "get", "set", "put", "keep", "hold", "bring", "go", "serve",
        "act", "show",
        "possess", "present", "reach", "happen", "exist", "include", "concern", "place", "occur",
        // Whoever it is.
        "person", "people", "individual", "anyone", "everyone", "employee", "staff",
        // The office that the document is about.
        "agency", "department", "departmental", "division", "center", "bureau", "office", "organization",
        // What goes without saying.
        "experience", "each", "possible", "able", "together", "responsible", "accountable", "relative",
        "task", "duty", "job",
        "problem", "decision", "government", "platform", "day-to-day", "overall",
        "within", "against",
        "apart", "content", "probability", "issue", "action", "level", "matter", "determine", "determined",
        "found",
        "capable", "capability", "define", "ability", "applicant", "terminology", "idea", "implication",
        "equal", "provide",
        "sure", "rate", "practice", "call", "member", "current", "combination",
        // What goes with a verb: "carries out", "draws up".
        "out", "up", "off", "away", "down", "back", "forth", "ahead", "place", "effect",
        "pertain", "gain", "pay", "answer",
    ]
}
