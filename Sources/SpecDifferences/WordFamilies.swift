/// Words of one family whose endings `Stem` does not fold: irregular verbs and plurals, nouns of verbs.
///
/// The families share no stem, so that a word belongs to one at most.
enum WordFamilies {
    /// A family a line, as in `Thesaurus`.
    static let rows = """
        # Nouns in -al, -ance and -ence.
        approve, approval
        remove, removal
        renew, renewal
        refer, referral
        appraise, appraisal
        propose, proposal
        dispose, disposal, disposition
        withdraw, withdrew, withdrawn, withdrawal
        retrieve, retrieval
        deny, denial
        transmit, transmittal, transmission
        submit, submittal, submission
        arrive, arrival
        survive, survival
        rehearse, rehearsal
        dismiss, dismissal
        rent, rental
        comply, compliance
        assist, assistance
        guide, guidance
        maintain, maintenance
        insure, insurance
        attend, attendance
        accept, acceptance
        appear, appearance
        resist, resistance
        issue, issuance
        conform, conformance, conformity
        occur, occurrence
        recur, recurrence
        differ, difference, different
        exist, existence
        adhere, adherence
        correspond, correspondence
        depend, dependence
        rely, reliance
        vary, variation
        observe, observance
        avoid, avoidance
        disturb, disturbance
        remit, remittance
        interfere, interference
        convey, conveyance
        sever, severance
        reside, residence, residential

        # Nouns in -t, -tion and -sion.
        receive, receipt
        retain, retention
        detain, detention
        abstain, abstention
        produce, production
        operate, operating, operation
        reduce, reduction
        introduce, introduction
        reproduce, reproduction
        induce, induction
        deduce, deduction
        describe, description, descriptive
        prescribe, prescription
        transcribe, transcription
        subscribe, subscription
        inscribe, inscription
        solve, solution
        resolve, resolution
        dissolve, dissolution
        evolve, evolution
        decide, decision
        provide, provision
        collide, collision
        expand, expansion
        extend, extension
        suspend, suspension
        apprehend, apprehension
        comprehend, comprehension
        respond, response, responsive
        intend, intent
        expend, expenditure
        offend, offense
        admit, admission, admittance
        omit, omission
        emit, emission
        succeed, success
        intervene, intervention
        convert, conversion
        divert, diversion
        invert, inversion
        absorb, absorption
        acquire, acquisition
        inquire, inquiry
        enquire, enquiry
        apply, application
        imply, implication
        destroy, destruction
        analyze, analyse, analysis, analytic, analytical
        diagnose, diagnosis, diagnostic
        synthesize, synthesis, syntheses
        emphasize, emphasis
        hypothesize, hypothesis, hypotheses
        recognize, recognition
        define, definition
        repeat, repetition
        compete, competition
        explain, explanation
        proclaim, proclamation
        reclaim, reclamation
        reveal, revelation
        believe, belief
        relieve, relief
        prove, proof, proven
        lose, lost
        sell, sold, sale
        give, gave, given
        weigh, weight
        think, thought
        complain, complaint
        restrain, restraint
        constrain, constraint
        choose, chose, chosen, choice
        fly, flew, flown, flight
        pursue, pursuit
        deceive, deception
        redeem, redemption
        seize, seizure
        expose, exposure
        close, closure
        disclose, disclosure
        enclose, enclosure
        foreclose, foreclosure
        fail, failure
        erase, erasure

        # Nouns in -ment that are too short for the endings.
        treat, treatment
        move, movement
        agree, agreement
        place, placement
        amend, amendment
        abate, abatement
        pay, paid, payment
        allot, allotment
        argue, argument
        pave, pavement
        abut, abutment

        # Nouns in -y and -ery.
        deliver, delivery
        recover, recovery
        enter, entry
        injure, injury
        discover, discovery
        remedy, remedial

        # Nouns in -age and others.
        store, storage
        cover, coverage
        drain, drainage
        mix, mixture
        marry, marriage
        haul, haulage
        lead, led

        # Adjectives in -ive.
        protect, protective
        prevent, preventive, preventative
        investigate, investigative
        evaluate, evaluative
        cooperate, cooperative
        collaborate, collaborative
        legislation, legislative
        support, supportive
        administer, administration, administrative
        innovate, innovative
        instruct, instructive
        educate, educative
        adapt, adaptive
        interpret, interpretive, interpretative
        narrate, narrative
        consult, consultative
        manipulate, manipulative
        restore, restorative
        rehabilitate, rehabilitative

        # Adjectives in -al, -ic and -ical.
        manage, managerial
        department, departmental
        government, governmental
        environment, environmental
        finance, financial
        industry, industrial
        region, regional
        budget, budgetary
        discipline, disciplinary
        contract, contractual
        procedure, procedural
        agriculture, agricultural
        horticulture, horticultural
        architecture, architectural
        structure, structural
        culture, cultural
        theory, theoretical
        history, historical
        biology, biological
        ecology, ecological
        geology, geological
        psychology, psychological
        sociology, sociological
        hydrology, hydrologic, hydrological
        pathology, pathological
        toxicology, toxicological
        epidemiology, epidemiological, epidemiologic
        microbiology, microbiological
        bacteriology, bacteriological
        technology, technological
        geography, geographic, geographical
        bibliography, bibliographic, bibliographical
        demography, demographic
        topography, topographic, topographical
        cartography, cartographic
        photograph, photography, photographic
        statistic, statistical
        mathematics, mathematical
        economy, economic
        electric, electrical
        logic, logical
        logistics, logistical
        strategy, strategic, strategically
        automatic, automatically
        systematic, systematically
        electronic, electronically
        periodic, periodically
        specific, specifically
        crime, criminal
        tribe, tribal
        surgery, surgical
        supplement, supplemental, supplementary
        dentistry, dental
        anatomy, anatomical
        philosophy, philosophical
        archive, archival
        fiduciary, fiducial
        ethic, ethical
        aesthetic, aesthetical
        recreation, recreational
        program, programmatic
        experiment, experimental

        # Nouns in -ty, -cy, -ce and -ness of adjectives.
        difficult, difficulty
        accountable, accountability
        responsible, responsibility
        confidential, confidentiality
        authentic, authenticity
        accurate, accuracy
        adequate, adequacy
        consistent, consistency
        available, availability
        eligible, eligibility
        feasible, feasibility
        reliable, reliability
        dependable, dependability
        suitable, suitability
        vulnerable, vulnerability
        competent, competence, competency
        independent, independence
        delinquent, delinquency
        deficient, deficiency
        literate, literacy
        urgent, urgency
        vacant, vacancy
        relevant, relevance
        significant, significance
        important, importance
        violent, violence
        absent, absence
        excellent, excellence
        sensitive, sensitivity
        flexible, flexibility
        creative, creativity
        complex, complexity
        safe, safety
        effective, effectiveness
        efficient, efficiency
        aware, awareness
        thorough, thoroughness
        complete, completeness
        timely, timeliness
        ready, readiness
        willing, willingness
        full, fully
        whole, wholly
        weak, weakness
        strong, strength
        ill, illness
        sick, sickness
        fit, fitness
        clean, cleanliness
        long, length
        wide, width
        deep, depth
        high, height
        broad, breadth
        grow, grew, grown, growth
        true, truth
        truthful, truthfulness
        honest, honesty
        courteous, courtesy
        polite, politeness
        punctual, punctuality
        diverse, diversity
        legal, legality
        mobile, mobility
        stable, stability
        similar, similarity
        valid, validity
        visible, visibility
        intense, intensity
        acute, acuity
        agile, agility
        dexterous, dexterity
        credible, credibility
        compatible, compatibility
        accessible, accessibility
        possible, possibility
        probable, probability
        toxic, toxicity
        elastic, elasticity
        moist, moisture
        humid, humidity
        hazard, hazardous
        danger, dangerous
        infect, infectious
        hostile, hostility
        anonymous, anonymity
        tactful, tact

        # Verbs of nouns and adjectives.
        category, categorize
        summary, summarize
        priority, prioritize
        computer, computerize

        # Irregular verbs.
        write, wrote, written
        hold, held
        build, built
        rebuild, rebuilt
        keep, kept
        find, found
        teach, taught
        speak, spoke, spoken, speech
        see, seen
        take, took, taken
        undertake, undertook, undertaken
        make, made
        bring, brought
        buy, bought
        catch, caught
        come, came
        overcome, overcame
        become, became
        deal, dealt
        draw, drew, drawn
        drive, drove, driven
        eat, ate, eaten
        feed, fed
        fight, fought
        forbid, forbade, forbidden
        forget, forgot, forgotten
        freeze, froze, frozen
        go, went, gone
        undergo, underwent, undergone
        hide, hidden
        know, knew, known
        leave, left
        lend, lent
        mean, meant
        meet, met
        oversee, oversaw, overseen, oversight
        foresee, foresaw, foreseen
        ride, rode, ridden
        run, ran
        seek, sought
        send, sent
        shake, shook, shaken
        show, shown
        shrink, shrank, shrunk
        sink, sank, sunk
        sit, sat
        spend, spent
        stand, stood
        understand, understood
        withstand, withstood
        steal, stole, stolen
        strike, struck, stricken
        swim, swam, swum
        tell, told
        throw, threw, thrown
        wear, wore, worn
        win, won
        uphold, upheld
        withhold, withheld
        mislead, misled
        get, got, gotten
        begin, began, begun
        break, broke, broken, breakage
        dig, dug
        do, did, done
        drink, drank, drunk
        sweep, swept
        sleep, slept
        lay, laid
        rewrite, rewrote, rewritten
        redo, redid, redone
        retell, retold
        arise, arose, arisen
        bend, bent
        outgrow, outgrew, outgrown

        # Short verbs whose letters the endings spare.
        use, used, using, usage
        tie, tied, tying
        own, ownership

        # Spellings.
        judgment, judgement
        catalog, catalogue
        center, centre
        labor, labour
        color, colour
        defense, defence
        license, licence
        practice, practise
        gray, grey
        meter, metre
        organize, organise
        utilize, utilise
        enroll, enrolment

        # Irregular plurals.
        criterion, criteria
        memorandum, memoranda
        child, children
        man, men
        woman, women
        tooth, teeth
        mouse, mice
        curriculum, curricula
        appendix, appendices
        index, indices
        matrix, matrices
        crisis, crises
        thesis, theses
        bacterium, bacteria
        datum, data
        addendum, addenda
        phenomenon, phenomena
        knife, knives
        wife, wives
        shelf, shelves
        wharf, wharves
        hoof, hooves
        loaf, loaves
        alumnus, alumni
        stimulus, stimuli
        nucleus, nuclei
        fungus, fungi
        synopsis, synopses
        parenthesis, parentheses
        prosthesis, prostheses
        chassis, chasses

        # The rest.
        behave, behavior, behaviour, behavioral
        defend, defense, defence
        assure, assurance
        age, aged, aging
        correct, corrective
        say, said
        """
}
