extension Thesaurus {
    /// Verbs and verb expressions of tasks that stand for one another.
    ///
    /// A light verb and its noun ("conducts inspections of") stand beside the verb ("inspects"); what `*`
    /// skips stays a word of its own. Power, kind and stage of a task keep verbs apart: see `VerbRelations`.
    static let tasks = """
        # What plain language does with the verbs of offices.
        foster, build, encourage, promote
        keep abreast, keep up, stay current, maintain current, keep current, keep up to date, stay abreast
        prepare, compile, put together
        coordinate, arrange
        oversee, have oversight of

        # Helping, and taking part.
        provide * assistance, give * assistance, render * assistance, lend * assistance, assist, help, aid
        provide * help, give * help, offer * help, help, assist
        give * aid, render * aid, provide * aid, aid, assist, help
        provide * assistance, give * help, provide * help, render * aid, provide * aid, give * aid
        be of assistance to, assist, help
        be of help to, help, assist
        help out, help, assist
        assist in, help with, assist with, help in, aid in
        assist in, help to, aid in, assist to
        assist in the, help to, assist with the, help with the
        support, provide * support, give * support, lend * support
        back up, provide * backup, serve as * backup, act as * backup
        contribute to, make * contribution to
        participate in, take part in, take * part in, join in
        participate, take part
        is a participant in, participate in, take part in
        cooperate with, work with, work in cooperation with, work cooperatively with
        collaborate with, work with, work in collaboration with, work collaboratively with,
            work together with
        cooperate with, collaborate with, work jointly with, work in conjunction with
        coordinate with, work with, work in coordination with, coordinate * efforts with,
            coordinate * activities with
        partner with, work in partnership with, work with
        team up with, work with, partner with
        accompany, go with, go along with
        sit in on, attend
        attend, be present at, go to

        # Advising, recommending, speaking.
        advise, serve as * advisor to, act as * advisor to, serve as * advisor, act as * advisor,
            serve as * adviser to, act as * adviser to, serve as * adviser, act as * adviser,
            provide * advice to, give * advice to
        advise, provide * advice, give * advice, offer * advice, render * advice
        advise, counsel
        advise on, provide * advice on, give * advice on, advise in, advise about, counsel on
        advise and provide consultation to, advise and consult with, advise and consult
        consult with, confer with, hold * consultation with, have * consultation with
        consult with, seek * advice of, seek * advice from, ask * advice of, get * advice from
        consult, serve as * consultant, act as * consultant, serve as * consultant to,
            act as * consultant to, provide * consultation to, give * consultation to
        provide * consultation, provide * consulting services, give * consultation, furnish * consultation
        confer, consult
        confer with, meet with, hold * conference with, talk with
        confer with, discuss * with, talk * over with
        recommend, make * recommendation, make * recommendation on, make * recommendation for,
            make * recommendation about
        recommend, make * recommendation concerning, make * recommendation regarding,
            make * recommendation as to
        recommend, offer * recommendation, give * recommendation, provide * recommendation,
            submit * recommendation
        recommend, make * recommendation to
        propose, put forward, make * proposal for, submit * proposal for
        propose, suggest, make * suggestion, make * suggestion for, offer * suggestion, put forward
        submit * proposal, make * proposal, put forward * proposal
        counsel, provide * counseling to, give * counseling to, provide * counseling,
            offer * counseling to, serve as * counselor to, act as * counselor to
        guide, provide * guidance to, give * guidance to, offer * guidance to
        guide, provide * guidance, give * guidance, serve as * guide for, act as * guide for,
            serve as * guide to, act as * guide to
        explain, give * explanation of, provide * explanation of, make * clear, set out
        explain, clarify, make clear
        explain, describe, give * account of
        describe, give * description of, provide * description of, write * description of
        discuss, talk over, talk about, have * discussion about, hold * discussion of, hold * discussion on
        inform * of, notify * of, tell * of, advise * of, make * aware of, give * notice of
        inform * about, tell * about, advise * about, notify * about
        inform * that, notify * that, tell * that, advise * that
        inform, tell, let * know, give * information to, provide * information to
        inform, keep * informed, keep * advised, keep * posted
        notify, give * notice, give * notice to, give * notification to, provide * notice to,
            provide * notification to
        notify, send * notice to, send * notification to, alert
        alert, warn, give * warning, give * warning to, issue * warning, issue * warning to
        announce, make * announcement, make * announcement of, give notice of, make known
        brief, give * briefing to, provide * briefing to, give * briefing, conduct * briefing
        brief, hold * briefing for, conduct * briefing for, provide * briefing for, give * briefing for
        report to, submit * report to, make * report to, give * report to, provide * report to
        report on, submit * report on, make * report on, give * report on, prepare * report on,
            write * report on
        report, make * report of, submit * report of, give * report of, file * report of
        report to, work under, answer to, is responsible to, is accountable to, are accountable to,
            are responsible to
        outline, set out, lay out, set forth, spell out
        demonstrate, show, give * demonstration, give * demonstration of, provide * demonstration of
        demonstrate, show, display, exhibit
        show, exhibit, put on display, display, put * on display
        illustrate, provide * illustration of, make * illustration of, give * illustration of
        present, give * presentation on, make * presentation on, deliver * presentation on,
            give * presentation about
        make * presentation, give * presentation, deliver * presentation, present
        make * speech, give * speech, deliver * speech, speak publicly, give * talk, speak in public
        give * talk, deliver * talk, make * talk, talk to, speak to
        address, speak to, speak before, give * talk to, give * speech to, deliver * speech to
        address, deal with, handle, attend to
        speak for, serve as * spokesperson for, act as * spokesperson for, serve as * spokesperson of,
            act as * spokesperson of, serve as * spokesperson, act as * spokesperson,
            serve as * spokesman for, act as * spokesman for
        speak for, speak on behalf of, represent * views of
        communicate with, keep in touch with, be in communication with, maintain * communication with,
            stay in touch with
        communicate, convey, express, put across, get across
        communicate, make known, pass on, convey
        communicate information, tell others, convey information, pass on information
        convey, transmit, pass on, relay
        relay, pass on, pass along, send on
        respond to, answer, reply to, give * answer to, provide * answer to, provide * response to,
            give * response to
        respond, reply, answer, give * answer, provide * response, make * response, make * reply
        respond to, react to, make * response to
        respond to * call, answer * call, reply to * call
        respond to, go to * scene of
        answer * telephone, respond to * telephone, answer * phone, take * telephone call,
            answer * telephone call
        acknowledge, confirm receipt of, acknowledge receipt of
        correspond with, exchange * correspondence with, write to, carry on * correspondence with
        prepare * correspondence, write * correspondence, compose * correspondence, draft * correspondence
        prepare * correspondence, write * letter, compose * letter
        contact, get in touch with, make * contact with, reach
        contact, communicate with, be in contact with
        maintain * contact with, keep in contact with, stay in contact with, have * contact with,
            keep * contact with
        develop * contact with, make * contact with, build * contact with, establish * contact with
        serve as * liaison with, act as * liaison with, serve as * liaison to, act as * liaison to,
            serve as * liaison between, act as * liaison between, serve as * liaison for,
            act as * liaison for, serve as * liaison, act as * liaison
        serve as * liaison with, act as * liaison with, serve as * liaison to, act as * liaison to,
            maintain * liaison with, provide * liaison with, keep * liaison with, liaise with
        serve as * liaison officer to, act as * liaison officer to, serve as * liaison officer with,
            act as * liaison officer with, serve as * liaison with, act as * liaison with,
            serve as * liaison to, act as * liaison to, liaise with
        serve as * liaison between, act as * liaison between, liaise between, provide * liaison between,
            maintain * liaison between
        serve as * contact for, act as * contact for, serve as * point of contact for,
            act as * point of contact for, serve as * contact person for, act as * contact person for,
            is the contact for, is the point of contact for
        serve as * resource to, act as * resource to, serve as * resource for, act as * resource for,
            serve as * resource person for, act as * resource person for, serve as * resource person to,
            act as * resource person to
        represent, serve as * representative of, act as * representative of, serve as * representative for,
            act as * representative for, act for, act on behalf of, serve as * delegate of
        represent, stand for, serve as * agent of, act as * agent of, serve as * agent for,
            act as * agent for
        represent * before, appear for * before, appear on behalf of * before
        advocate for, serve as * advocate for, act as * advocate for, speak in favor of, champion, argue for
        advocate, speak up for, champion, plead for
        persuade, convince, win over
        request, ask for, make * request for, submit * request for, put in * request for
        request, seek, solicit
        ask, put * question, put * question to, question, pose * question, pose * question to
        ask * question, put * question, pose * question
        seek, look for, search for, try to find
        invite, ask for, call for, solicit
        interview, conduct * interview, hold * interview, conduct * interview with, hold * interview with,
            conduct * interview of
        question, interrogate, ask * question of, put * question to
        listen to, hear, give * attention to
        listen, pay attention to, give * attention to
        translate, make * translation, provide * translation of, make * translation of, render into
        serve as * interpreter, act as * interpreter, serve as * interpreter for, act as * interpreter for,
            interpret for, provide * interpretation for

        # Making plans, policies, papers.
        develop, formulate, devise, work out, draw up
        develop, create, build, build up
        develop, produce, create
        develop, provide for * development of, carry out * development of, do * development of
        formulate, devise, frame, draw up, work out
        plan, make * plan for, prepare * plan for, develop * plan for, draw up * plan for
        plan, work out, lay out, map out
        plan, engage in * planning of, do * planning of, do * planning for, carry out * planning of,
            perform * planning of
        create, make, produce, generate
        create, originate
        create, establish, set up
        establish, set up, put in place
        establish, set, lay down, fix
        establish, found, start, set up
        initiate, start, begin, launch, originate
        initiate, introduce, bring in
        introduce, bring in, bring into use, phase in
        launch, start, begin, kick off, roll out
        deploy, roll out, put into service, put in service
        define, give * definition of, spell out, set out
        define, specify
        specify, spell out, name
        design, draw up * design for, prepare * design for, make * design for, draw up * design of,
            prepare * design of
        write, draft, compose, prepare
        prepare, draft, write, draw up
        prepare, draw up, put together, make up
        prepare, make ready, get ready, make * ready, get * ready
        prepare, make, produce
        prepare, carry out * preparation of, do * preparation of, perform * preparation of,
            engage in * preparation of
        draft, prepare * draft of, write * draft of, draw up
        write, put in writing, set down, write down, put * in writing
        write, produce, create
        rewrite, reword, write again, rephrase
        edit, do * editing of, perform * editing of, carry out * editing of, perform * editing
        revise, rewrite, make * revision to, make * revision of, amend
        revise, change, alter, modify, make * change to, make * change in
        modify, alter, change, make * modification to, make * modification of, make * alteration to
        adapt, adjust, modify, make * adaptation to
        amend, make * amendment to, modify, change
        adjust, make * adjustment to, make * adjustment in, make * adjustment, set
        correct, make * correction to, make * correction, make * correction in, put right, set right
        correct, rectify, remedy, fix
        correct * error, fix * error, correct * mistake, fix * mistake, rectify * error
        update, keep * up to date, bring * up to date, make * update to, keep * current, keep * up-to-date
        update, bring up to date, keep up to date
        keep * abreast of, keep * current on, keep * current with, keep * up to date on, stay abreast of,
            stay current on
        keep abreast of, maintain * current on, stay current with, keep up with, keep * informed of,
            stay informed about
        keep abreast, keep up to date, stay up to date, stay current, keep current, stay abreast,
            maintain current
        remain current, stay current, keep current, remain up to date, stay up to date, keep up to date,
            remain abreast
        remain abreast of, keep abreast of, stay abreast of, remain current on, keep current on,
            keep up with
        improve, make * improvement to, make * improvement in, enhance, make * better
        enhance, improve, strengthen
        strengthen, reinforce, make * stronger, shore up
        expand, enlarge, extend, broaden, widen
        increase, raise, add to, boost
        reduce, lower, cut, decrease, bring down, cut down on, lessen
        minimize, keep * to a minimum, reduce to a minimum, hold * to a minimum
        maximize, make the most of, get the most from, raise to the maximum, make * as large as possible
        simplify, make * simpler, streamline, make simple
        standardize, make * uniform, make uniform, make * standard
        consolidate, combine, merge, bring together
        combine, join, put together, bring together
        integrate, combine, bring together, unify
        align with, bring into line with, be in line with, fit, bring * into line with, agree with
        conform to, comply with, follow, agree with, be in conformity with, be in conformance with
        publish, issue, put out, bring out
        post, put up, put * up
        promulgate, publish, issue, proclaim

        # Doing, putting into effect.
        perform, do, carry out, conduct, execute
        perform, discharge, carry out, fulfill
        perform * duty, do * work, perform * work, do * duty, carry out * duty, carry out * work
        perform related duties, do related work, perform related work, carry out related duties,
            do related duties
        perform other duties, do other work, perform other work, carry out other duties, do other duties,
            do other tasks
        conduct, carry out, do, undertake
        undertake, take on, carry out, engage in
        undertake, assume, take on, take upon oneself
        engage in, take part in, be engaged in, carry on
        carry on, continue, keep on, go on with, pursue
        conduct, carry on, engage in
        implement, carry out, execute, put into effect, put * into effect, put into practice,
            put * into practice
        implement, put in place, put * in place, put into place, put * into place, put into operation,
            put * into operation
        implement, give effect to, bring into effect, carry through, put to work, put * to work
        implement, provide * implementation of, be responsible for * implementation of,
            carry out * implementation of
        accomplish, achieve, attain, reach
        accomplish, carry out, complete, get * done
        achieve, realize, reach, meet
        complete, finish, bring to completion, bring to an end, carry to completion
        complete * form, fill out * form, fill in * form, make out * form
        complete, fill out, fill in
        fulfill, meet, satisfy, comply with
        meet, satisfy, fulfil
        apply, use, put to use, make use of, put into practice, make * use of
        apply, put into effect, carry out
        apply for, make * application for, submit * application for, file * application for, put in for
        exercise, use, make use of, apply
        use, utilize, make use of, make * use of
        handle, deal with, take care of, attend to, see to
        process, carry out * processing of, perform * processing of, do * processing of
        cope with, deal with, handle
        manage time, use time well, organize time
        deal with, interact with, work with
        facilitate, make * easier, make easier, ease, help along
        expedite, speed up, hasten, accelerate, speed
        foster, promote, encourage
        promote, advance, encourage
        promote, get across, publicize
        publicize, make known, make public, make * public, give publicity to, give * publicity to
        encourage, urge, stimulate
        motivate, inspire, stimulate, encourage
        pursue, follow up, follow up on, follow through on
        follow up on, do * follow-up on, conduct * follow-up on, perform * follow-up on,
            provide * follow-up on
        follow, observe, comply with, adhere to, obey, abide by, act in accordance with, keep to
        comply with, meet, be in compliance with, conform to, conform with, be in accordance with
        adhere to, comply with, stick to, hold to, keep to
        follow * instruction, carry out * instruction, follow * direction, carry out * order, follow * order

        # Making sure.
        ensure, assure, make sure, make certain, see to it, see to it that, see that, make sure of
        ensure, insure that, assure that, make sure that, make certain that, see to, ensure that
        ensure compliance with, make sure * complied with, make sure of compliance with,
            see that * complied with
        ensure compliance with, ensure adherence to, ensure conformance with, ensure conformity with,
            assure compliance with
        ensure compliance with, make sure * complies with, see that * followed, make sure * followed
        monitor compliance with, check compliance with, check that * complied with, check * complied with
        monitor compliance with, monitor adherence to, monitor conformance with, check adherence to
        guarantee, ensure, give * guarantee of, give * guarantee that
        confirm, verify, check, make sure of
        verify, check, confirm, ascertain
        verify * accuracy, check * accuracy, check for accuracy, check * for accuracy, confirm * accuracy
        verify, perform * verification of, carry out * verification of, do * verification of,
            make * verification of
        check, look over, go over, examine
        check, perform * check of, make * check of, conduct * check of, carry out * check of,
            make * check on
        proofread, check * for errors, read * for errors, read proof, read * proof
        validate, confirm * validity of, check * validity of, verify * validity of
        protect, safeguard, keep safe, keep * safe
        protect, shield
        safeguard, keep secure, keep * secure, protect * security of, provide * security for, protect
        secure, make secure, make * secure, lock, fasten
        prevent, keep from happening, keep * from happening, avert, forestall
        avoid, keep clear of, keep away from, stay clear of, steer clear of

        # Looking into, examining, judging.
        investigate, look into, inquire into, probe, conduct * investigation, conduct * investigation of,
            conduct * investigation into
        investigate, make * investigation of, perform * investigation of, carry out * investigation of,
            undertake * investigation of
        investigate, make * investigation, perform * investigation, carry out * investigation,
            do * investigation, probe
        investigate, make * inquiry into, conduct * inquiry into, hold * inquiry into, inquire into
        research, conduct * research, do * research, carry out * research, perform * research,
            undertake * research, look into
        research, conduct * research on, do * research on, conduct * research into,
            carry out * research on, make * research into
        study, conduct * study, make * study, carry out * study, perform * study, undertake * study,
            do * study
        study, conduct * study of, make * study of, carry out * study of, look into, conduct * study on
        inspect, conduct * inspection, perform * inspection, carry out * inspection, make * inspection,
            do * inspection, undertake * inspection, conduct * inspection of, perform * inspection of,
            carry out * inspection of, make * inspection of, do * inspection of, undertake * inspection of
        inspect, examine, check
        inspect, look over, go over
        reinspect, conduct * reinspection, conduct * re-inspection, make * reinspection,
            make * re-inspection, inspect again
        reinspect, conduct * reinspection of, conduct * re-inspection of, perform * re-inspection of,
            perform * reinspection of
        examine, conduct * examination, perform * examination, carry out * examination, make * examination,
            do * examination, undertake * examination, conduct * examination of, perform * examination of,
            carry out * examination of, make * examination of, do * examination of,
            undertake * examination of
        examine, look at, scrutinize, look over, check
        examine, review, look at
        review, conduct * review, perform * review, carry out * review, make * review, do * review,
            undertake * review, conduct * review of, perform * review of, carry out * review of,
            make * review of, do * review of, undertake * review of, go over, look over
        reread, read again, read over, go over
        audit, conduct * audit, perform * audit, carry out * audit, make * audit, do * audit,
            undertake * audit, conduct * audit of, perform * audit of, carry out * audit of,
            make * audit of, do * audit of, undertake * audit of
        survey, conduct * survey, perform * survey, carry out * survey, make * survey, do * survey,
            undertake * survey, conduct * survey of, perform * survey of, carry out * survey of,
            make * survey of, do * survey of, undertake * survey of
        test, conduct * test, perform * test, carry out * test, make * test, do * test, undertake * test,
            conduct * test of, perform * test of, carry out * test of, make * test of, do * test of,
            undertake * test of, conduct * test on, perform * test on, carry out * test on, make * test on,
            do * test on, undertake * test on, try out
        retest, test again, repeat * test of
        analyze, conduct * analysis, perform * analysis, carry out * analysis, make * analysis,
            do * analysis, undertake * analysis, conduct * analysis of, perform * analysis of,
            carry out * analysis of, make * analysis of, do * analysis of, undertake * analysis of
        analyze, perform * analyses, perform * analyses of, conduct * analyses, conduct * analyses of,
            make * analyses of
        analyze, break down, dissect, take apart
        evaluate, assess, appraise
        evaluate, conduct * evaluation, perform * evaluation, carry out * evaluation, make * evaluation,
            do * evaluation, undertake * evaluation, conduct * evaluation of, perform * evaluation of,
            carry out * evaluation of, make * evaluation of, do * evaluation of, undertake * evaluation of
        assess, conduct * assessment, perform * assessment, carry out * assessment, make * assessment,
            do * assessment, undertake * assessment, conduct * assessment of, perform * assessment of,
            carry out * assessment of, make * assessment of, do * assessment of, undertake * assessment of
        evaluate, perform * assessment of, conduct * assessment of, carry out * assessment of,
            make * assessment of
        assess, perform * evaluation of, conduct * evaluation of, carry out * evaluation of,
            make * evaluation of
        appraise, conduct * appraisal of, perform * appraisal of, carry out * appraisal of,
            make * appraisal of, do * appraisal of, undertake * appraisal of, conduct * appraisal,
            perform * appraisal, carry out * appraisal, make * appraisal, do * appraisal,
            undertake * appraisal
        evaluate, weigh, judge * worth of, judge * value of
        consider, weigh, take into account, take into consideration, think about, give consideration to
        consider, take * into account, take * into consideration, give * consideration to
        evaluate * performance, appraise * performance, assess * performance, rate * performance
        evaluate staff, evaluate staff performance, assess staff, appraise staff, rate staff,
            evaluate * performance of staff
        conduct * performance evaluation, evaluate * performance, perform * performance evaluation,
            prepare * performance evaluation
        conduct * performance appraisal, appraise * performance, evaluate * performance,
            conduct * performance evaluation
        compare, make * comparison of, make * comparison between, draw * comparison between,
            make * comparison
        match, pair, fit together
        interpret, explain * meaning of, construe, give * interpretation of, make * interpretation of,
            provide * interpretation of
        identify, find, recognize, spot, pick out
        identify, detect, find, discover
        identify, make * identification of, carry out * identification of, perform * identification of
        identify, name
        recognize, know, spot
        find, discover, come upon, turn up, uncover
        locate, find, track down, trace
        observe, see
        determine, ascertain, find out
        determine, decide, make * determination, make * determination of, make * determination on,
            make * determination as to
        determine, make * determination about, make * determination regarding, set, fix
        determine, work out, figure out
        decide, make * decision, make * decision on, make * decision about, make * decision regarding,
            reach * decision on
        decide, rule on, make * ruling, make * ruling on, issue * ruling on, give * ruling on
        adjudicate, decide, rule on, pass judgment on
        conclude, infer, reach * conclusion, draw * conclusion, come to * conclusion, produce * conclusion
        reach * conclusion, draw * conclusion, arrive at * conclusion, come to * conclusion,
            form * conclusion
        resolve, settle, clear up, work out
        resolve, solve, develop * solution to, develop * solution, find * solution to, find * solution for, work out * solution to
        resolve, bring to * resolution, bring * to resolution, dispose of
        solve * problem, resolve * problem, find * solution to * problem, fix * problem, work out * problem
        troubleshoot, find and fix problems, find and correct problems, diagnose and correct problems,
            trouble-shoot
        troubleshoot, diagnose * problem, find * cause of * problem, find * fault, locate * fault,
            locate * problem
        diagnose, make * diagnosis of, make * diagnosis, make * diagnoses, find * cause of,
            determine * cause of
        monitor, track, keep track of, keep watch on, watch, keep watch over
        monitor, keep * eye on, watch over, keep under observation, keep * under observation
        monitor, carry out * monitoring of, conduct * monitoring of, perform * monitoring of,
            do * monitoring of, perform * monitoring
        track, keep track of, keep * record of, trace, follow
        observe, watch, make * observation of, make * observation, look at
        supervise, provide * supervision, provide * supervision of, provide * supervision to,
            exercise * supervision over
        supervise, give * supervision to, give * supervision, exercise * supervision of,
            serve as * supervisor of, act as * supervisor of, serve as * supervisor for,
            act as * supervisor for
        oversee, provide * oversight of, provide * oversight, provide * oversight for,
            exercise * oversight of
        oversee, have * oversight of, have * oversight over, exercise * oversight over, exercise * oversight
        direct, provide * direction to, give * direction to, exercise * direction over,
            provide * direction for, provide * direction of
        direct, act as director of, serve as director of, serve as the director of, act as the director of
        manage, provide * management of, carry out * management of, exercise * management of,
            perform * management of
        manage, act as manager of, serve as manager of, serve as the manager of, serve as * manager for,
            act as * manager for
        manage, have the management of, run
        administer, provide * administration of, carry out * administration of, perform * administration of
        administer, run
        control, exercise * control over, have * control over, have * control of, keep * control of,
            maintain * control of
        control, keep under control, keep * under control, bring under control, bring * under control
        lead, serve as * leader of, act as * leader of, provide * leadership to, give * leadership to,
            provide * leadership for, provide * leadership in
        lead, provide * leadership, exercise * leadership, give * leadership
        serve as * lead worker, act as * lead worker, serve as * lead worker for, act as * lead worker for,
            serve as * lead worker over, act as * lead worker over, serve as * leadworker,
            act as * leadworker, serve as * lead person, act as * lead person, serve as * working leader,
            act as * working leader
        serve as * lead worker to, act as * lead worker to, serve as * lead worker for,
            act as * lead worker for, lead the work of, serve as * leader to, act as * leader to,
            serve as * lead for, act as * lead for, serve as * lead to, act as * lead to
        lead the work of, serve as * lead over, act as * lead over, serve as * lead worker over,
            act as * lead worker over, serve as * lead for, act as * lead for
        coordinate, provide * coordination, provide * coordination of, carry out * coordination of,
            perform * coordination of
        coordinate, serve as * coordinator, act as * coordinator, serve as * coordinator of,
            act as * coordinator of, serve as * coordinator for, act as * coordinator for,
            see to * coordination of
        is responsible for, is accountable for, has responsibility for, bear responsibility for,
            carry responsibility for
        are responsible for, are accountable for, have responsibility for, is responsible for,
            is accountable for
        responsible for, accountable for, charged with, answerable for, entrusted with
        is charged with, is entrusted with, is responsible for, has the responsibility for, has the task of
        take responsibility for, assume responsibility for, take on responsibility for,
            accept responsibility for
        be held responsible for, be held accountable for, is held responsible for, is held accountable for
        in charge of, has charge of, have charge of, take charge of, assume charge of
        assume command, take command, take over command, assume command of, take command of
        take over, assume, take on
        substitute for, stand in for, fill in for, act in * place of, take * place of, act in place of,
            act in * absence of
        act for, act in place of, stand in for, deputize for, act in * absence of
        cover for, substitute for, fill in for

        # Deciding, approving, giving out.
        approve, give * approval, give * approval to, grant * approval of, grant * approval,
            give * approval for, sign off on
        approve, authorize, give * authorization for, give * authorization to, grant * authorization for
        authorize, permit, give * permission for, give * permission to, grant * permission to
        deny, refuse, reject, turn down
        deny, disapprove, withhold * approval of, refuse * approval of, deny * approval of
        reject, turn down, decline
        decline, refuse, turn down
        allow, permit, let
        grant, give, award
        award, make * award of, grant, confer
        issue, grant, give out, hand out
        issue * permit, grant * permit, give * permit, give out * permit
        issue * license, grant * license, give * license, give out * license
        issue * citation, cite, write * citation, give * citation, issue * ticket, write * ticket,
            issue * summons
        issue * citation for, cite for, write * citation for, cite * for
        issue * order, give * order, issue orders, give orders, order
        issue * instruction, give * instruction, issue instructions, give instructions
        sign, affix * signature to, put * signature to, place * signature on
        accept, take, take in
        ratify, confirm, give * ratification to
        enforce, carry out * enforcement of, see to * enforcement of, perform * enforcement of,
            provide * enforcement of
        enforce, see that * obeyed, make sure * obeyed, make sure that * obeyed, see that * are observed
        require, make * mandatory, make mandatory, demand that
        prohibit, forbid, ban, disallow
        restrict, limit, put * restrictions on, place * restrictions on, impose * restrictions on
        assign, give out, allot, hand out
        assign * work, give out * work, give * assignments to, hand out * work, make * work assignments,
            make * assignments
        assign, make * assignment of, make * assignment
        assign * to, give * to, designate * to
        delegate, make * delegation of
        allocate, allot, apportion, set aside
        allocate, make * allocation of, distribute
        select, choose, pick, pick out, make * selection of, make * selection
        select, make * choice of, decide on, decide upon
        appoint, make * appointment of, name
        hire, take on, engage
        hire * staff, take on * staff, employ * staff, engage * staff
        recruit, carry out * recruitment of, conduct * recruitment of, perform * recruitment of,
            do * recruitment of
        promote to, advance to, raise to
        schedule, set * schedule for, make * schedule for, draw up * schedule for, prepare * schedule for,
            make up * schedule for
        schedule, set * date for, set * time for, set up, arrange, make * appointment for
        reschedule, schedule again, change * date of, change * schedule of, change * time of
        schedule * appointment, make * appointment, set up * appointment, arrange * appointment,
            book * appointment
        arrange, make * arrangement for, set up, make * arrangement, see to arrangements for
        arrange, put in order, set in order, organize, place in order
        organize, set up, arrange, put together
        organize, put in order, carry out * organization of, put * in order, bring order to
        convene, call together, call * meeting of, call into session, bring together
        hold * meeting, conduct * meeting, have * meeting, run * meeting
        hold * conference, conduct * conference, have * conference
        hold * hearing, conduct * hearing, hear
        hold * class, conduct * class, teach * class, give * class
        hold * session, conduct * session, run * session
        hold * workshop, conduct * workshop, give * workshop, run * workshop, lead * workshop
        hold * drill, conduct * drill, run * drill, carry out * drill
        chair, preside over, preside at, serve as * chair of, act as * chair of, serve as * chairperson of,
            act as * chairperson of, serve as * chairman of, act as * chairman of, serve as * chair for,
            act as * chair for
        serve as * member of, act as * member of, sit on, serve on, is a member of, be a member of,
            hold membership on, hold membership in
        serve as * secretary to, act as * secretary to, serve as * secretary for, act as * secretary for,
            serve as * secretary of, act as * secretary of
        prioritize, set * priorities, set priorities, set priorities for, put * in order of importance,
            set * priorities for
        prioritize, establish priorities, establish priorities for, determine priorities, set priorities,
            decide priorities
        terminate, end, bring to an end, discontinue, stop, cease
        terminate, close out, end, wind up
        dismiss, discharge, terminate * employment of, terminate employment, remove from employment
        close, shut, shut down, close down
        stop, halt, bring to a stop, put a stop to, bring * to a stop
        suspend, halt temporarily, stop temporarily, stop for a time
        cancel, call off, annul, void
        revoke, withdraw, take away, rescind, cancel
        impose, levy, lay on
        discipline, take disciplinary action against, take disciplinary action, impose discipline on,
            administer discipline to
        waive, set aside, grant * waiver of, grant waivers of

        # Acts described by "serves as", "acts as" and by nouns.
        serve as, act as, function as, work as, serve in the capacity of, act in the capacity of, perform as
        serve, act
        serve in, work in, be assigned to
        serve as a, act as a, function as a, work as a, perform as a
        serve as an, act as an, function as an, work as an
        serve as the, act as the, function as the, work as the
        mentor, serve as * mentor to, act as * mentor to, serve as * mentor for, act as * mentor for,
            provide * mentoring to, provide * mentoring
        coach, serve as * coach to, act as * coach to, serve as * coach for, act as * coach for,
            provide * coaching to, provide * coaching, give * coaching to
        moderate, serve as * moderator of, act as * moderator of, serve as * moderator for,
            act as * moderator for
        facilitate, serve as * facilitator for, act as * facilitator for, serve as * facilitator of,
            act as * facilitator of, provide * facilitation of, provide * facilitation for
        mediate, serve as * mediator in, act as * mediator in, serve as * mediator, act as * mediator,
            serve as * mediator between, act as * mediator between, conduct * mediation of,
            conduct * mediation
        arbitrate, serve as * arbitrator in, act as * arbitrator in, serve as * arbitrator,
            act as * arbitrator, conduct * arbitration, conduct * arbitration of
        negotiate, conduct * negotiation, conduct * negotiation for, conduct * negotiation of,
            carry on * negotiation
        negotiate, engage in * negotiation for, engage in * negotiation of, bargain,
            carry out * negotiation of
        intervene, step in, make * intervention, provide * intervention, carry out * intervention
        host, serve as * host to, act as * host to, serve as * host for, act as * host for,
            serve as * host of, act as * host of
        instruct, serve as * instructor, act as * instructor, serve as * instructor for,
            act as * instructor for, serve as * instructor of, act as * instructor of,
            serve as * instructor in, act as * instructor in
        train, serve as * trainer, act as * trainer, serve as * trainer for, act as * trainer for,
            serve as * trainer of, act as * trainer of
        testify, give * testimony, provide * testimony, give evidence, serve as * witness,
            act as * witness, bear witness, appear as * witness, give * evidence
        testify in court, give evidence in court, appear in court as * witness, give * testimony in court,
            provide * testimony in court
        appear in court, appear before * court, appear before courts, make * court appearance,
            make * appearance in court
        monitor, serve as * monitor for, act as * monitor for, serve as * monitor of, act as * monitor of
        custodian of, serve as * custodian of, act as * custodian of, serve as * custodian for,
            act as * custodian for, keep custody of, have custody of, maintain custody of

        # Teaching.
        teach, instruct, give * instruction to, provide * instruction to, give * instruction in,
            provide * instruction in
        teach, give * lesson, give * lesson in, give * lesson to, teach * lesson, provide * lesson to,
            provide * lesson in
        teach, provide * instruction, give * instruction, conduct * instruction, educate
        educate, teach, provide * education to, provide * education, provide * education for
        train, instruct, give * training to, provide * training to, give * training in,
            provide * training in, conduct * training in
        train, conduct * training, provide * training, give * training, deliver * training,
            carry out * training, hold * training
        train, conduct * training of, conduct * training for, provide * training for,
            carry out * training of, give * training for
        train, hold * training for, deliver * training to, deliver * training for,
            hold * training session for
        train in, instruct in, teach
        conduct * training session, hold * training session, give * training session, run * training session
        retrain, provide * retraining, give * retraining to, train again, provide * retraining to,
            give * further training to
        orient, provide * orientation to, give * orientation to, provide * orientation for,
            conduct * orientation for
        orient, conduct * orientation of, provide * orientation, conduct * orientation, give * orientation,
            familiarize
        tutor, provide * tutoring to, give * tutoring to, provide * tutoring, serve as * tutor to,
            act as * tutor to, serve as * tutor for, act as * tutor for
        lecture, give * lecture, deliver * lecture, give * lecture on, deliver * lecture on
        learn, gain * knowledge of, acquire * knowledge of, develop * understanding of,
            gain * understanding of
        learn, develop and maintain * understanding of, acquire * understanding of, come to know,
            become familiar with
        understand, comprehend, grasp, have * understanding of, make sense of
        know, have * knowledge of, be familiar with, be acquainted with, possess * knowledge of
        remember, recall, keep in mind
        familiarize, acquaint, make * familiar with, make familiar
        read, peruse, go through

        # Giving, getting, keeping.
        provide, furnish, supply, give
        provide, offer, make available, make * available
        provide, deliver, render
        provide * expertise, give * expert help, give * expert advice, provide * expert advice,
            provide * expert help, lend * expertise
        provide * technical assistance, give * technical help, give * technical assistance,
            provide * technical help
        provide * service, render * service, give * service, deliver * service, offer * service
        provide * information, give * information, supply * information, furnish * information,
            offer * information
        provide for, make * provision for, arrange for, see to * provision of
        equip, outfit, fit out, provide * equipment for, furnish * equipment to
        obtain, get, acquire, secure
        obtain, gain, get, come by
        obtain, procure, get
        purchase, buy, procure, make * purchase of, make * purchase, carry out * purchase of,
            perform * purchasing of
        order, place * order for, put in * order for, send for
        requisition, submit * requisition for, prepare * requisition for, make * requisition for,
            put in * requisition for
        sell, make * sale of, make * sale, offer for sale
        lease, rent
        borrow, take on loan, get on loan
        lend, loan, give on loan, make * loan of, check out, charge out
        return, give back, bring back, send back, take back
        replenish, restock, refill, resupply, fill up
        restock, replenish * stock, replenish * stock of, renew * stock of
        stock, keep * stock of, keep in stock, keep * in stock, maintain * stock of
        receive, get, be given, take in
        receive * visitors, greet * visitors, welcome * visitors, meet * visitors
        greet, welcome, meet
        collect, gather, get together, bring together
        collect, carry out * collection of, do * collection of, perform * collection of,
            make * collection of
        collect, take, pick up
        gather, assemble, collect, compile, bring together
        compile, put together, assemble, make up, bring together
        assemble, put together, fit together, build
        accumulate, build up, amass, collect
        pick up, collect, fetch, get
        retain, keep, maintain, hold, hold on to
        maintain, keep, keep up, carry on
        maintain, keep up, keep in repair, keep in good repair, keep * in repair, keep in good condition,
            keep in good order
        maintain, perform * maintenance of, perform * maintenance on, do * maintenance on,
            carry out * maintenance on
        maintain, perform * maintenance, do * maintenance, carry out * maintenance, conduct * maintenance,
            provide * maintenance
        maintain, carry out * maintenance of, provide * maintenance of, do * maintenance of,
            conduct * maintenance of
        maintain, keep in working order, keep * in working order, keep * in good condition,
            keep * in good order, keep up
        maintain * record, keep * record
        maintain * records of, keep * records of, keep track of
        maintain * log, keep * log, write up * log, maintain * logbook, keep * logbook
        maintain * list of, keep * list of, keep lists of, keep a list of
        maintain * inventory, keep * inventory, keep * stock record, maintain * inventory of,
            keep * inventory of
        maintain * file, keep * file, keep up * file, maintain * files of, keep * files of
        maintain order, keep order, preserve order, keep the peace, maintain the peace, preserve the peace
        maintain * relationship with, keep up * relationship with, keep * relations with,
            maintain * relations with
        establish and maintain * relationship with, build and keep * relationship with,
            develop and maintain * relationship with
        establish and maintain, build and keep up, set up and keep up, develop and maintain,
            create and maintain
        develop and maintain, build and keep up, build and maintain, create and keep up
        possess, have, hold
        possess and retain, have and keep, hold and keep, possess and maintain, hold and maintain,
            have and maintain
        store, keep in storage, place in storage, put in storage, put away, put into storage
        store, stow, put away, lay up
        preserve, keep, save
        save, retain, keep
        submit, hand in, turn in, send in, file, put in
        submit, present
        submit * to, present * to, send * to, give * to, hand * to
        deliver, bring, take, carry, hand over
        deliver, make * delivery of, carry out * delivery of, perform * delivery of, make * delivery,
            make deliveries of
        distribute, give out, hand out, pass out, deal out, carry out * distribution of,
            make * distribution of
        distribute, disseminate, circulate, send out, pass around, spread
        disseminate, spread, make known, send out, carry out * dissemination of, make * dissemination of
        send, transmit, forward, dispatch
        send, send out, dispatch
        mail, send by mail, put in * mail, send through * mail
        forward, send on, pass on, route, transmit
        refer, make * referral, make * referral to, make * referral of, send * to, direct * to
        refer to, send to, direct to, pass to, pass on to, pass * on to
        refer, pass on, pass * on, hand on, hand * on
        consult * manual, refer to * manual, use * manual, look up in * manual
        transfer, move, hand over
        exchange, swap
        share, exchange, make available to others, give to others
        dispose of, discard, throw away, get rid of, throw out, scrap, carry out * disposal of
        discard, throw away, throw out, weed out
        remove, take away, take out, take off, clear away, carry away
        replace, put * in place of, change out, make * replacement of, perform * replacement of
        insert, put in, place in, enter
        attach, fasten, join, fix
        separate, keep apart, set apart, sort out
        exclude, leave out, omit, keep out
        include, take in, contain, comprise
        add, put in, attach, append
        release, let go, set free, give out
        disclose, make known, reveal, release, make * disclosure of

        # Records, counting, clerical work.
        record, make * record of, write down, set down, keep * record of, enter
        record * minutes, take * minutes, write * minutes, keep * minutes, prepare * minutes
        document, make * record of, write up, put * on record, provide * documentation of,
            prepare * documentation of
        document, keep * documentation of, maintain * documentation of, make * documentation of,
            keep * record of
        enter * data, key * data, input * data, key in * data, type in * data, enter * information,
            key in * information
        enter, key in, input, put in, type in
        enter * into, input * into, key * into, type * into, put * into
        perform * data entry, do * data entry, enter * data, input * data, key in * data,
            carry out * data entry
        type, keyboard, do * typing of, perform * typing of, do * typing, perform * typing
        transcribe, make * transcript of, prepare * transcript of, write out
        copy, duplicate, reproduce, make * copy of
        photocopy, make * photocopy of
        scan, make * scan of, make * digital copies of
        file, put in * file, place in * file, perform * filing of, do * filing of, do * filing,
            perform * filing
        sort, arrange, put in order
        sort, perform * sorting of, do * sorting of, arrange in order, sort out
        classify, categorize, assign to classes, arrange in classes, make * classification of
        catalog, make * catalog of, prepare * catalog of, perform * cataloging of, do * cataloging of
        index, make * index of, prepare * index of, make * index to, prepare * index to
        list, make * list of, prepare * list of, draw up * list of, compile * list of
        label, mark, tag, put * label on
        retrieve, get back, recover, find, fetch
        retrieve, locate and get, pull, bring out
        look up, search for, find, consult
        search, make * search of, conduct * search of, carry out * search of, perform * search of,
            conduct * search, perform * search
        search for, look for, hunt for, conduct * search for, make * search for
        calculate, compute, work out, figure out
        calculate, make * calculation of, perform * calculation of, make * computation of,
            perform * computation of
        make * calculation, perform * calculation, do * calculation, carry out * calculation,
            perform * computation, make * computation
        perform * computation, do * arithmetic, perform * arithmetic, make * computation, do * computation,
            do sums
        count, make * count of, take * count of, tally
        inventory, take * inventory of, make * inventory of, conduct * inventory of,
            perform * inventory of, count * stock
        tabulate, put in tables, put into tables, make * tabulation of, arrange in tables, put in * table
        summarize, sum up, make * summary of, prepare * summary of, write * summary of,
            provide * summary of, give * summary of
        total, add up, sum, sum up
        measure, take * measurement of, make * measurement of, take * measurement, make * measurement, gauge
        estimate, make * estimate of, prepare * estimate of, make * estimate, prepare * estimate,
            provide * estimate of
        forecast, predict, make * forecast of, prepare * forecast of, make * prediction of,
            make * projection of
        anticipate, foresee, expect, look ahead to
        budget, prepare * budget for, make * budget for, draw up * budget for
        pay, make * payment of, make * payment to, make * payment, pay out, disburse, carry out * payment of
        disburse, pay out, make * disbursement of, make * disbursements, spend
        spend, expend, pay out, lay out
        reimburse, pay back, repay, refund, make * reimbursement to, make * reimbursement of
        deposit, make * deposit of, put in * bank, take to * bank, make * bank deposit of
        bill, invoice, send * bill to, send * bill for, prepare * bill for, prepare * invoice for,
            send * invoice to
        reconcile, perform * reconciliation of, make * reconciliation of, do * reconciliation of,
            carry out * reconciliation of
        make change, give change, provide change
        operate * computer, use * computer, work * computer, run * computer
        back up, make * backup of, make * copies of, perform * backup of, make * back-up of,
            perform * back-up of
        configure, set up, make * configuration of, perform * configuration of, do * configuration of
        upgrade, perform * upgrade of, make * upgrade to, perform * upgrade to, carry out * upgrade of,
            install * upgrade to
        debug, find and fix errors in, remove errors from, correct errors in, find and correct errors in
        program, write * program for, write * code for, do * programming for, do * programming of,
            do * programming
        write code, do coding, code, do * programming
        migrate, move, transfer, carry out * migration of, perform * migration of

        # Trades, equipment, grounds, transport.
        operate, run, work, be in operation of
        operate, carry out * operation of, perform * operation of, conduct * operation of
        operate * vehicle, drive * vehicle
        operate * truck, drive * truck
        operate * bus, drive * bus
        operate * van, drive * van
        operate * boat, run * boat, drive * boat, handle * boat
        operate * machine, run * machine, work * machine
        operate * equipment, run * equipment, work * equipment, use * equipment
        use * tool, operate * tool, handle * tool, work with * tool
        repair, fix, mend, make * repair to, make * repair on, perform * repair on, carry out * repair to,
            do * repair on
        repair, make * repair, perform * repair, do * repair, carry out * repair, make * repair of,
            perform * repair of
        repair, make * repair in, perform * repair to, carry out * repair of, carry out * repair on,
            do * repair of
        restore, bring back, return to * condition, put back, carry out * restoration of,
            perform * restoration of
        restore * service, bring back * service, put * back in service, return * to service
        rebuild, build again, reconstruct
        renovate, remodel, refurbish, carry out * renovation of, perform * renovation of, do * renovation of
        overhaul, rebuild, perform * overhaul of, carry out * overhaul of, do * overhaul of,
            make * overhaul of
        install, put in, set up, mount, perform * installation of, carry out * installation of,
            do * installation of
        install, make * installation of, put in place, put * in place, set in place
        dismantle, take apart, disassemble, take down, take to pieces, strip down, take * apart
        build, construct, erect, put up
        build, make, fabricate, construct
        construct, carry out * construction of, perform * construction of, do * construction of
        erect, put up, set up, raise
        fabricate, make, manufacture
        rig, set up
        raise, lift, hoist, move up
        lower, let down, bring down
        lubricate, grease, apply * lubricant to, perform * lubrication of, put lubricant on
        clean, perform * cleaning of, do * cleaning of, make clean, carry out * cleaning of, keep clean,
            keep * clean
        clean, perform * cleaning, do * cleaning, clean up, carry out * cleaning
        sanitize, make sanitary, make * sanitary
        sharpen, hone, put * edge on, make sharp
        calibrate, perform * calibration of, carry out * calibration of, do * calibration of,
            make * calibration of
        calibrate, perform * calibration on, perform * calibration, carry out * calibration,
            do * calibration, make * calibration
        adjust, set, tune
        start, start up, begin, turn on, set going
        shut down, shut off, turn off, switch off, close down
        turn on, switch on, start
        drain, empty, draw off
        empty, clear out, take out * contents of
        load, put on, place on, put * on, perform * loading of, do * loading of
        unload, take off, perform * unloading of, do * unloading of, take * off
        load and unload, perform * loading and unloading of, do * loading and unloading of
        lift, pick up
        transport, haul, carry, convey, move, take, provide * transport of
        transport, provide * transportation for, provide * transportation to
        move, relocate, transfer
        tow, haul, pull
        ship, send, dispatch, send off
        pack, package, box, put in boxes
        unpack, take out of * packing, open
        dig, excavate, dig out, dig up, perform * excavation of
        backfill, fill in
        fell, cut down, bring down
        prune, trim, cut back, perform * pruning of, do * pruning of
        mow, cut * grass, cut * lawn, perform * mowing of, do * mowing of, cut * grass on
        fertilize, apply * fertilizer to, spread * fertilizer on, put * fertilizer on
        spray, apply * spray to, apply by spray
        plow, clear * snow from, remove * snow from, perform * plowing of
        remove * snow, clear * snow, clear away * snow, plow * snow, shovel * snow
        paint, apply * paint to, put * paint on, coat with paint, perform * painting of, do * painting of
        weld, perform * welding, do * welding, perform * welding of, do * welding of, carry out * welding
        perform * carpentry, do * carpentry, do * carpenter work, perform * carpentry work,
            do * carpentry work
        perform * plumbing, do * plumbing, do * plumbing work, perform * plumbing work
        perform * electrical work, do * electrical work, carry out * electrical work, perform * electrical,
            do * electrical
        survey, take * survey of
        stake out, set out, set * stakes for, lay out
        draw, make * drawing of, prepare * drawing of
        photograph, take * photograph of, take * picture of, make * photograph of, take photographs
        film, make * film of, videotape, record on video, make * video of
        steer, conn
        moor, tie up, make fast, secure
        berth, dock, bring alongside, bring to * berth
        navigate, plot * course of, conduct * navigation of, steer * course, carry out * navigation of
        stand * watch, keep * watch, be on watch, stand watch, keep watch
        sound * alarm, give * alarm, raise * alarm, set off * alarm
        extinguish, put out
        evacuate, carry out * evacuation of, clear * of people, conduct * evacuation of, move * to safety
        rescue, save, carry out * rescue of, perform * rescue of, make * rescue of, conduct * rescue of
        rescue, make * rescue, perform * rescue, conduct * rescue, carry out * rescue, do * rescue

        # Custody, police, courts.
        patrol, conduct * patrol of, make * patrol of, go on patrol, carry out * patrol of,
            perform * patrol of, make * rounds of
        patrol, conduct * patrol, make * patrol, make * rounds, perform * patrol, carry out * patrol,
            walk * rounds
        guard, stand guard over, keep guard over, stand guard
        arrest, make * arrest of, make * arrest, place * under arrest, take * into custody, apprehend,
            place under arrest
        apprehend, catch, capture, take into custody
        detain, hold in custody, keep in custody, hold * in custody, keep * in custody
        hold in custody, have in custody, keep in custody, have in * custody, hold in * custody
        release from custody, let go, set free, discharge from custody
        seize, confiscate, take possession of, take custody of
        restrain, hold back, hold down, apply * restraint to, put restraints on, place * in restraints
        subdue, bring under control, overpower, get control of
        control * crowd, keep crowds under control, perform * crowd control, conduct * crowd control,
            do * crowd control
        direct * traffic, control * traffic, perform * traffic control, conduct * traffic control,
            do * traffic control
        direct traffic, control traffic, regulate traffic
        serve * warrant, execute * warrant, carry out * warrant
        serve * subpoena, deliver * subpoena, hand over * subpoena
        prosecute, bring to trial, conduct * prosecution of, carry out * prosecution of
        defend, conduct * defense of, act in * defense of, carry out * defense of
        fingerprint, take * fingerprint of, take fingerprints of, obtain * fingerprint of, take fingerprints
        collect * evidence, gather * evidence, take * evidence, obtain * evidence
        appeal, make * appeal, take * appeal, file * appeal, lodge * appeal, file * appeal of,
            make * appeal against
        file * complaint, lodge * complaint, make * complaint, bring * complaint, submit * complaint

        # Care, health, laboratories.
        care for, take care of, look after, provide * care for, provide * care to, give * care to,
            attend to, tend
        provide * care, give * care, render * care, deliver * care
        tend, look after, take care of, mind, watch
        treat, give * treatment to, provide * treatment to, provide * treatment for, give * treatment for,
            administer * treatment to
        treat, provide * treatment of, administer * treatment, give * treatment, provide * treatment,
            carry out * treatment of
        administer * medication, give * medication, give * medicine, administer * medicine,
            administer * drug
        administer * first aid, give * first aid, provide * first aid, render * first aid, apply * first aid
        administer * test, give * test, conduct * test, hold * test, give * examination,
            administer * examination
        administer * vaccine, give * vaccine, vaccinate, immunize, inoculate, give * immunizations,
            administer * immunizations
        take * vital signs, measure * vital signs, record * vital signs, check * vital signs,
            obtain * vital signs
        draw * blood, take * blood, collect * blood, take * blood sample, collect * blood sample,
            draw * blood sample
        take * sample, collect * sample, obtain * sample, draw * sample, gather * sample, take samples of,
            collect samples of
        sample, take * sample of, collect * sample of, take samples from, draw * sample of,
            perform * sampling of
        bathe, give * bath to, wash, give baths to, give * bath
        feed, give * food to, give food to, provide * food for
        dress, help * dress, assist * in dressing, help * to dress, help * in dressing
        cook, prepare * food, prepare * meal, do * cooking of, make * meal
        prepare * meal, cook * meal, make * meal, prepare * food, cook * food
        serve * meal, serve * food, give out * meals, hand out * meals
        rehabilitate, provide * rehabilitation of, carry out * rehabilitation of,
            bring about * rehabilitation of
        visit, make * visit to, call on, pay * visit to, conduct * visit to, go to see, make * visit
        make * home visit, visit * homes, visit * at home, conduct * home visit, make visits to * homes,
            conduct visits to * homes
        make * site visit, visit * sites, conduct * site visit, perform * site visit, make * field visit,
            conduct * field visit
        make * field trip, go on * field trip, take * field trip, conduct * field trip
        place, find * place for, make * placement of
        admit, let in, take in, give admission to
        discharge, release, let go
        isolate, set apart, keep apart, place in isolation
        identify * specimen, make * identification of * specimen, carry out * identification of specimens
        mix, blend, combine
        weigh, take * weight of, determine * weight of, find * weight of
        sterilize, perform * sterilization of, do * sterilization of, carry out * sterilization of,
            make sterile

        # Travel, time, states and changes.
        begin, start, commence
        continue, keep on, go on, carry on, persist
        extend, prolong, lengthen, make * longer, grant * extension of
        happen, occur, take place, come about
        arise, come up, occur, emerge
        cause, bring about, give rise to, lead to, result in
        affect, have * effect on, impact, influence, have * impact on, impact on, bear on
        affect, make * difference to, impact upon, have * bearing on, act on
        influence, have * influence on, exert * influence on, exercise * influence over, sway
        depend on, rely on, rest on, count on, depend upon, rely upon, hinge on
        become, come to be, grow, turn
        remain, stay, keep, continue to be
        change, alter, vary, make * change in
        differ from, be different from, be distinguished from, is distinguished from, are distinguished from
        relate to, pertain to, concern, have to do with, deal with, bear on, refer to, apply to
        consist of, be made up of, comprise, include
        contain, hold, have, include
        enable, allow, make * possible, make possible, permit, make it possible for
        want, wish, desire, seek
        try, attempt, endeavor, make * effort, seek, strive, make * attempt
        travel, make * trip, make trips, journey
        travel to, go to, make * trip to, make trips to
        relieve, take * place of, take over from
        rotate, take turns, change about, alternate
        wear, put on, have on
        wait for, await, be ready for
        stand, be on * feet, remain standing
        walk, go on foot, move about on foot
        climb, go up, ascend
        receive * supervision, work under * supervision, be under * supervision, is under * supervision,
            are under * supervision
        receive * direction, work under * direction, be under * direction, is under * direction,
            are under * direction
        receive * guidance, work under * guidance, be under * guidance, is under * guidance
        interact with, deal with, have contact with, have * dealings with, have * contact with
        get along with, get on with, work well with, deal effectively with, work effectively with,
            maintain effective working relationship with, maintain good working relationship with,
            establish and maintain effective working relationship with,
            establish and maintain good working relationship with,
            establish and maintain effective working relation with
        pay attention to, give * attention to, attend to, be attentive to, listen to
        exercise * judgment, use * judgment, apply * judgment, show * judgment, employ * judgment
        exercise * discretion, use * discretion, show * discretion, apply * discretion, employ * discretion
        take * action, take steps, take measures, take * steps, take * measures
        take corrective action, correct, take * corrective measures, take corrective steps,
            initiate corrective action
        take precautions, take * precautions, take care, observe * precautions, exercise * caution,
            use * caution
        think of, come up with, find, devise
        """
}
