/// Words beyond `LightWords` whose coming and going changes nothing that a specification asks.
enum FillerWords {
    static let all = [
        // Pronouns and question words.
        "am", "we", "our", "ours", "your", "yours", "you", "my", "mine", "him", "hers", "theirs", "himself",
        "herself", "itself", "themselves", "yourself", "ourselves", "oneself", "one's",
        "what", "whatever", "whatsoever", "whichever", "how", "whether", "why", "whenever", "wherever",
        "wherein", "someone", "somebody", "something", "thing", "things",
        "anything",
        // Prepositions and conjunctions of several words.
        "behalf", "means", "manner", "fashion", "way", "ways", "purpose", "purposes", "sake", "virtue",
        "basis", "regards", "accord", "relation", "conjunction",
        "connection", "extent", "context", "lieu",
        "capacity", "effort", "efforts", "endeavor", "endeavors",
        "along", "alongside", "across", "amongst", "amid", "amidst", "unto", "onto", "beside", "besides",
        "because", "although", "though", "whereas", "like", "yet",
        "thereby", "thus", "hence", "therefore", "accordingly", "consequently", "furthermore", "moreover",
        "additionally", "however", "otherwise",
        "respectively", "namely", "forth",
        // The lawyer's words.
        "thereof", "therein", "thereto", "therefor", "therefrom", "thereon", "thereunder", "therewith",
        "thereafter",
        "hereof", "herein", "hereto", "hereby", "hereunder", "herewith", "hereinafter", "hereafter",
        "whereby", "whereof", "whereupon",
        "said", "aforesaid", "aforementioned", "abovementioned", "foregoing", "pursuant", "deemed",
        // Needless words.
        "aspect", "facet", "facets", "kind", "kinds", "sort", "sorts", "actual", "actually", "concerned",
        "situated", "surrounding", "particularly", "especially",
        "cetera", "et", "viz",
        "did", "doing",
    ]
}
