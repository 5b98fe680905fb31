/// How the verbs of tasks stand to one another, pair by pair, by their base forms.
///
/// Pairs and no tiers: nothing follows from two rows together.
enum VerbRelations {
    /// Verbs of taking part in what another does: weaker than any verb that is not among them.
    static let helping = [
        "assist", "help", "aid", "participate", "support", "contribute", "collaborate", "cooperate",
    ]

    /// A verb, and behind the `<` those that bind its holder to more or give more power.
    static let weaker = """
        # Proposing and advising bind to less than deciding.
        recommend < approve, authorize, decide, determine, establish, set, adopt, direct, order, require,
            appoint, hire, select, award, grant, deny, reject, terminate, dismiss, suspend, revoke,
            discipline, promote, develop, formulate, implement, enforce, close, allocate, assign, purchase,
            certify, adjudicate, impose, waive, cancel, issue
        suggest < recommend, approve, authorize, decide, determine, establish, set, adopt, direct, order,
            require, implement, develop
        propose < approve, authorize, decide, determine, establish, set, adopt, direct, order, require,
            implement
        advise < approve, authorize, decide, determine, direct, manage, supervise, order, establish,
            require, adopt, control
        consult < approve, authorize, decide, determine, direct, order
        confer < approve, authorize, decide, determine, direct, order
        counsel < discipline
        inform < require, order, direct, instruct
        notify < require, order, direct
        request < order, require, direct, authorize, approve, purchase, enforce, ensure
        requisition < purchase, order, authorize, approve
        nominate < appoint, select, hire
        discuss < negotiate, decide, determine, approve
        draft < approve, authorize, adopt, establish, issue, publish, sign, promulgate, finalize
        prepare < approve, authorize, adopt, establish, issue, publish, sign, promulgate
        write < approve, authorize, adopt, issue, publish, sign, promulgate
        develop < establish, adopt, promulgate
        formulate < establish, adopt, promulgate

        coordinate < approve, authorize, decide, determine

        # Looking at binds to less than deciding on it or answering for it.
        review < approve, authorize, certify, decide, determine, audit, adjudicate
        read < review, edit, approve, interpret
        examine < approve, authorize, certify, decide, adjudicate
        evaluate < approve, authorize, certify, decide
        assess < approve, authorize, certify, decide
        analyze < approve, authorize, decide
        inspect < approve, authorize, certify, repair, overhaul
        check < approve, authorize, certify, audit
        verify < approve, authorize, certify
        test < approve, certify, design, build
        screen < select, hire, appoint, approve, diagnose, treat
        interview < select, hire, appoint, approve
        recruit < hire, appoint, select
        observe < monitor, supervise, oversee, control, direct, manage, enforce, diagnose, treat, examine
        watch < supervise, oversee, control, direct, manage
        monitor < control, oversee, supervise, manage, direct, administer, enforce, regulate, ensure
        track < control, manage, direct, oversee, regulate
        identify < resolve, solve, correct, eliminate, remedy
        detect < resolve, correct, prevent, eliminate, remedy
        estimate < determine, measure
        investigate < decide, adjudicate, resolve
        collect < analyze, interpret, evaluate
        gather < analyze, interpret, evaluate
        compile < analyze, interpret, evaluate
        record < analyze, interpret, evaluate
        tabulate < analyze, interpret, evaluate
        report < resolve, correct, investigate, remedy
        refer < resolve, decide, adjudicate, investigate, treat, diagnose
        forward < approve, resolve, decide, review
        receive < approve, accept, process, review, evaluate, resolve, investigate
        process < approve, authorize, decide, determine, adjudicate, certify
        submit < approve, authorize
        respond < resolve

        # Leading, from the watch of work to the charge of it.
        attend < participate, conduct, lead, chair, direct
        coordinate < direct, manage, supervise, oversee, control
        schedule < direct, manage, supervise, oversee
        facilitate < lead, direct, manage, control
        guide < lead, supervise, manage, direct
        lead < supervise, manage, direct
        oversee < manage, direct
        supervise < manage, direct
        control < direct
        administer < direct, prescribe
        operate < manage, direct, supervise, oversee, design, build
        train < direct, manage
        coach < supervise, direct, manage
        mentor < supervise, direct, manage
        assign < direct, manage

        # Following rules binds to less than making or keeping them up.
        implement < establish, adopt
        follow < establish, adopt, enforce, interpret, set
        apply < establish, adopt
        interpret < establish, adopt
        maintain < establish, create, design, build
        use < establish, create, design, build
        encourage < require, ensure, enforce, order
        promote < require, ensure, enforce
        urge < require, ensure, enforce, order
        offer < require
        warn < suspend, arrest, discipline, dismiss
        reprimand < suspend, dismiss, terminate
        suspend < dismiss, terminate, revoke
        detain < arrest
        mediate < arbitrate, adjudicate, decide
        negotiate < approve, adjudicate

        # Care.
        dispense < prescribe

        # Trades.
        clean < disinfect, sanitize, sterilize, repair, overhaul
        disinfect < sterilize
        sanitize < sterilize
        adjust < repair, overhaul, rebuild
        lubricate < repair, overhaul, rebuild
        repair < overhaul, rebuild
        service < overhaul, rebuild
        diagnose < repair, overhaul
        patch < rebuild, replace

        # Clerical work, programs of machines.
        copy < compose, edit, write, draft, prepare
        type < compose, edit, write, draft
        transcribe < compose, edit, write, draft
        proofread < edit, write, compose, approve
        edit < approve, publish
        file < classify, analyze
        sort < classify, analyze, evaluate
        shelve < catalog, classify
        install < design, build
        """

    /// A verb, and behind the `<` those of which it is only a part or a way.
    static let narrower = """
        # A way of recording or showing.
        photograph < document, record
        film < document, record
        videotape < document, record
        fingerprint < identify
        sketch < draw
        diagram < illustrate
        graph < illustrate

        # A way of reaching or telling someone.
        telephone < contact
        phone < contact
        email < contact, communicate, send
        radio < contact, communicate
        mail < send, distribute
        fax < send, transmit
        lecture < teach
        cross-examine < question, examine
        subpoena < summon

        # A way of cleaning or keeping up.
        mop < clean
        sweep < clean
        vacuum < clean
        dust < clean
        scrub < clean
        wash < clean
        polish < clean
        mow < maintain
        prune < maintain
        weed < maintain
        rake < maintain
        lubricate < maintain, service
        patch < repair
        weld < join
        solder < join
        bolt < fasten
        rivet < fasten

        # A way of moving.
        drive < transport
        tow < move, remove
        shovel < remove, clear, move
        plow < clear

        # A way of caring for, of cooking.
        bathe < care
        feed < care
        vaccinate < treat
        handcuff < restrain
        fry < cook
        boil < cook
        roast < cook
        grill < cook

        # A way of getting, sorting, measuring.
        purchase < acquire, obtain
        lease < acquire, obtain
        alphabetize < sort, arrange, organize
        weigh < measure
        photocopy < copy, reproduce, duplicate
        proofread < review, check
        tutor < teach
        """

    /// A verb, and behind the `/` those that look alike or stand beside it and are different tasks.
    static let other = """
        # Making sure is neither looking nor doing.
        ensure / review, recommend, direct, provide, conduct, maintain, perform, supervise, coordinate,
            manage, oversee, administer, develop, implement, verify, evaluate, inspect, prepare, establish,
            approve

        # Charge of people and of work: words apart, though no board agrees which is more.
        oversee / supervise, administer, lead, control, perform, train, review, evaluate, assist, conduct,
            prepare
        supervise / train, evaluate, assign, perform, conduct, inspect, instruct, administer, control
        direct / manage, review, prepare, perform, conduct, assist, develop, plan, implement
        manage / administer, control, perform, assist, plan, develop, implement, maintain
        administer / enforce, interpret, develop, establish, coordinate, evaluate, implement
        control / inspect, review, record
        lead / coordinate, participate, assist, train, conduct
        coordinate / conduct, perform, provide, develop, plan, implement, prepare, schedule, train

        # Planning, making, doing, judging are stages.
        plan / implement, organize, conduct, evaluate, schedule, design, supervise, perform, execute,
            administer, develop
        develop / implement, maintain, evaluate, deliver, review, conduct, interpret, approve, revise,
            monitor
        establish / evaluate, monitor, review, enforce
        formulate / implement, maintain, administer, evaluate, review, interpret
        implement / evaluate, monitor, enforce, review, interpret, design
        design / build, construct, inspect, evaluate, review
        prepare / review, present, submit, analyze, implement, distribute, deliver, monitor
        draft / review, edit, interpret, negotiate
        write / edit, review, read, present
        revise / review, write
        interpret / enforce, apply, explain
        enforce / inspect, educate, investigate, explain
        conduct / review, arrange, schedule, recommend
        perform / review, monitor, schedule, inspect
        provide / arrange, recommend, refer, receive, obtain

        # Looking at, and what follows.
        review / investigate, inspect
        monitor / evaluate, inspect, investigate, conduct, audit
        investigate / prosecute, inspect, audit, mediate
        inspect / audit, build, install, operate
        evaluate / train, audit, diagnose, treat
        analyze / design, recommend
        audit / reconcile, prepare, record
        research / develop, write, teach, recommend
        study / teach, recommend, implement
        interview / investigate, counsel
        negotiate / administer, advise, interpret, enforce, mediate
        represent / advise, assist, inform
        testify / represent, advise

        # Staff.
        train / assign, recruit
        hire / train, evaluate, dismiss, terminate, assign, supervise
        select / train, evaluate
        assign / review, schedule, perform
        delegate / perform
        promote / hire, transfer
        transfer / dismiss, suspend

        # Money and things.
        purchase / receive, sell, lease, issue, inspect
        collect / disburse, deposit, bill
        bill / pay
        allocate / spend, request
        receive / issue, ship, inspect
        issue / revoke, suspend
        approve / deny, reject, implement
        grant / deny, revoke
        store / dispose, distribute
        install / maintain, repair, operate, remove
        maintain / operate, repair, replace, inspect
        operate / repair
        repair / replace
        load / drive, transport
        lift / push, pull

        # Custody and law.
        patrol / guard, supervise
        guard / escort, transport
        escort / search, transport
        search / arrest, seize
        arrest / cite, prosecute, interview
        prosecute / defend, advise
        adjudicate / prosecute
        detain / search

        # Care, schools, libraries.
        assess / treat, counsel, diagnose, refer, teach
        diagnose / treat
        counsel / refer, treat, teach, investigate, supervise
        teach / evaluate, develop
        dispense / administer
        prescribe / recommend
        catalog / acquire, preserve, circulate
        preserve / restore, conserve
        type / proofread
        program / operate, test
        """
}
