extension Thesaurus {
    /// Nouns and noun expressions that name the same thing.
    static let things = """
        # What goes with every class: "performs related duties as required".
        duty, task, work, assignment
        interpersonal, dealing with people, working with people
        oral, verbal, spoken, speaking
        email, e mail, electronic mail
        within, inside

        # People at work.
        staff, personnel, employee, worker, staff member, member of the staff, member of staff, workforce
        subordinate, subordinate staff, subordinate employee, subordinate personnel, subordinate worker
        lower level employee, lower level staff, lower level personnel, employee at a lower level,
            employee of a lower level
        coworker, co worker, colleague, fellow employee, fellow worker, fellow staff member
        manpower, workforce, labor force
        manpower, labor

        # People served, and people in general.
        individual, person, people
        general public, public, member of the public, member of the general public, public at large
        customer, client
        patron, library user, library patron, user of the library
        park visitor, visitor to the park, park patron
        passenger, rider
        student, pupil
        recipient, beneficiary
        service recipient, recipient of service, person served, person receiving service
        applicant, job applicant, applicant for employment, person applying
        elderly, elderly person, older adult, older person, senior citizen, elderly people
        disabled person, person with a disability, individual with a disability, person with disabilities,
            disabled individual
        homeless person, person experiencing homelessness, unhoused person, homeless individual
        inmate, prisoner, incarcerated person, incarcerated individual
        parolee, person on parole, individual on parole
        probationer, person on probation, individual on probation
        accused, accused person
        suspect, suspected person
        crime victim, victim of crime, victim of a crime
        attorney, lawyer
        physician, medical doctor
        vendor, supplier
        stakeholder, interested party, interested person
        public official, government official
        board member, member of the board
        committee member, member of the committee
        driver, vehicle operator, motor vehicle operator, operator of a vehicle, operator of a motor vehicle
        adviser, advisor
        liaison, liaison officer, point of contact

        # People's names without their sex.
        chairman, chairperson, chair, chairwoman
        spokesman, spokesperson, spokeswoman
        spokesperson, speak for, speak on behalf of
        fireman, firefighter, fire fighter
        policeman, police officer, policewoman
        draftsman, drafter, draftsperson
        foreman, foreperson, forewoman
        workman, worker
        repairman, repairer, repairperson
        ombudsman, ombudsperson
        businessman, businessperson, business person
        layman, layperson, lay person
        longshoreman, longshore worker
        lineman, lineworker, line worker
        journeyman, journeyperson, journey worker, journeyworker
        fisherman, fisher
        councilman, councilmember, council member, councilwoman
        alderman, alderperson

        # Offices and outsiders.
        outside organization, external organization, organization outside
        outside agency, external agency, agency outside
        outside entity, external entity
        outside party, external party
        employing agency, employing department
        public agency, government agency
        nonprofit, non profit, not for profit, nonprofit organization, non profit organization
        nonprofit agency, non profit agency, not for profit agency
        company, firm, business
        private sector, private industry, private business
        labor union, union, labor organization, employee organization
        community group, community organization
        civic group, civic organization
        citizen group, citizen organization
        working group, workgroup
        correctional facility, correctional institution
        headquarters, main office, central office
        worksite, work site, job site, jobsite
        workplace, work place, place of work
        workstation, work station
        accredited college or university, accredited institution of higher education,
            accredited institution of higher learning
        college or university, institution of higher education, institution of higher learning
        high school, secondary school
        elementary school, grade school, primary school
        vocational school, trade school

        # Work.
        job, work
        duty, task, assignment
        duty, responsibility
        related duty, related work, related task
        work assignment, job assignment, assigned work, assigned task
        work flow, workflow, flow of work
        workload, work load, volume of work
        caseload, case load, assigned case
        on call duty, on call work, on call status
        day to day operation, daily operation, everyday operation
        operation, activity, function
        operation, work
        program activity, program operation, activity of the program
        project, undertaking
        line of work, occupation, vocation
        work experience, job experience, employment experience
        full range of task, full range of duty, full range of work

        # Ends, ways and means.
        goal, objective, aim
        purpose, objective, aim, intent
        mission, purpose
        method, technique, methodology
        method, way, means, manner, approach
        principle, concept
        concept, idea, notion
        stage, phase
        measure, step, action
        result, outcome
        finding, result
        effect, impact, consequence, influence
        implication, consequence, what * mean
        option, alternative, choice
        solution, remedy
        solution, answer
        opportunity, chance
        plan of action, action plan
        emergency plan, plan for emergencies, contingency plan

        # Trouble.
        problem, issue, difficulty
        issue, matter, question, concern
        trouble, problem
        error, mistake, inaccuracy
        defect, fault, flaw
        malfunction, breakdown, mechanical failure
        discrepancy, inconsistency
        violation, breach
        noncompliance, non compliance, failure to comply, lack of compliance
        conflict, dispute, disagreement
        danger, hazard, risk
        probability, likelihood, chance
        accident, mishap
        incident, occurrence
        emergency, emergency situation
        disaster, catastrophe
        injury, physical harm, bodily harm, bodily injury, physical injury
        injury, harm
        illness, sickness, ailment
        food borne illness, foodborne illness, food borne disease, foodborne disease
        situation, circumstance
        traffic accident, motor vehicle accident, vehicle accident, traffic collision, motor vehicle crash,
            car accident
        shortcoming, weakness, weak point, deficiency, what * weak
        strength, strong point, what * strong
        disadvantage, drawback
        advantage, benefit
        obstacle, barrier, hindrance, impediment
        unsafe condition, unsafe situation, hazardous condition, dangerous condition
        workplace violence, violence in the workplace, violence at work, violence in the work place

        # Talk.
        inquiry, enquiry, question, query
        inquiry, request for information, information request
        answer, response, reply
        comment, remark, feedback
        view, viewpoint, point of view, perspective
        decision, determination
        discussion, conversation
        speech, talk
        collaboration, cooperation, working together
        relationship, relation, working relationship
        contact, connection
        connectivity, connection, tie
        advice, guidance
        assistance, help
        expertise, expert help, expert advice
        notice, announcement, notification
        explanation, clarification
        oral and written communication, communication orally and in writing, speaking and writing
        oral and written communication, spoken and written communication,
            communication in speech and writing
        interpersonal relation, human relation, relation with people
        interpersonal skill, skill in dealing with people, skill in working with people, people skill
        interpersonal skill, skill in getting along with people, human relation skill,
            skill in human relation
        communication skill, skill in communication
        leadership skill, skill in leadership, skill in leading, skill as a leader
        negotiation skill, skill in negotiation
        writing skill, skill in writing
        computer skill, skill in computer use, skill in the use of computers

        # Law and rule.
        statute, law, legislation
        regulation, rule
        law, legal requirement
        ordinance, local law
        provision, term, stipulation, clause
        collective bargaining agreement, labor contract, labor agreement, union contract,
            bargaining agreement
        memorandum of understanding, mou
        memorandum of agreement, moa
        lawsuit, suit, legal action, court action
        court, court of law
        crime, criminal offense, criminal act
        arrest, apprehension
        confinement, incarceration, imprisonment
        guideline, guidance
        criterion, standard
        need, requirement
        freedom of information act, foia, foi act
        freedom of information, foi
        request under the freedom of information act, freedom of information request, foia request,
            freedom of information act request
        administrative hearing, administrative proceeding
        court proceeding, judicial proceeding, court hearing, proceeding in court
        chain of custody, custody chain

        # Money and buying.
        expenditure, expense, spending
        cost, expense
        fund, money, monies
        fee, charge
        pay, compensation, remuneration
        procurement, purchasing
        purchase order, order for purchase
        budget request, request for budget
        budget proposal, proposed budget
        cost estimate, estimate of cost, estimated cost
        cost effectiveness, cost efficiency
        request for proposals, rfp
        bid, tender
        goods, merchandise, commodity
        inventory, stock
        accounts payable, payable account
        accounts receivable, receivable account
        bookkeeping, book keeping, keeping of accounts
        financial record, fiscal record
        financial statement, fiscal statement
        financial report, fiscal report
        revenue, income

        # Paper.
        record, file
        record, documentation
        case record, case file, case folder
        medical record, health record, patient record, patient chart
        personnel record, personnel file, employee record, employee file
        information, data
        statistics, statistical data, statistical information
        detail, particular
        memorandum, memo
        press release, news release, media release, release to the press, release for the press
        media, news media, press
        media inquiry, inquiry from the media, question from the media, press inquiry, media question
        brochure, pamphlet, leaflet, booklet
        flyer, flier, handout
        manual, handbook, guidebook
        book, volume
        periodical, serial, serial publication
        newsletter, news letter
        exhibit, display
        chart, graph
        image, picture
        photograph, photo
        film, motion picture, movie
        log, logbook, log book
        schedule, timetable, time table
        agenda, order of business
        timesheet, time sheet, time record
        collection, holding
        circulation, lending
        interlibrary loan, inter library loan
        bibliography, list of references
        retention schedule, records retention schedule, schedule of retention
        specification, spec
        class specification, job specification, class spec, job spec
        questionnaire, survey form
        progress report, report of progress, report on progress, status report
        statistical report, report of statistics

        # Machines and tools.
        equipment, device, apparatus
        equipment, gear
        machine, machinery
        accessory, peripheral equipment, peripheral, peripheral device
        software, computer software, computer program, software program, software application,
            computer application
        hardware, computer hardware, computer equipment
        information technology, computer technology
        database, data base, data bank
        spreadsheet, spread sheet
        word processing software, word processing program, word processor
        e mail, email, electronic mail
        internet, web, world wide web
        website, web site, internet site
        webpage, web page
        social media platform, social media, social media site, social media channel, social network
        social media account, account on social media
        telephone, phone
        cell phone, cellular telephone, mobile phone, cellular phone, mobile telephone, cellphone
        fax, facsimile, fax machine, facsimile machine
        photocopier, copier, copy machine, photocopy machine
        calculator, calculating machine
        television, tv
        video, video recording
        videotape, video tape
        laptop, notebook computer, portable computer, laptop computer
        handheld computer, hand held computer
        vehicle, motor vehicle
        automobile, car, passenger car
        firearm, gun
        protective equipment, protective gear
        personal protective equipment, ppe
        safety equipment, safety gear
        hand tool, manual tool
        office equipment, office machine
        spare part, replacement part
        office environment, office setting
        laboratory environment, laboratory setting
        hospital environment, hospital setting
        school environment, school setting
        correctional environment, correctional setting
        closed circuit television, cctv

        # Buildings, grounds and sites.
        road, roadway
        path, pathway, footpath
        restroom, bathroom, washroom
        garbage, refuse, trash, rubbish
        sewage, waste water, wastewater
        storm water, stormwater
        drinking water, potable water
        ground water, groundwater
        residence, home, dwelling, place of residence
        forest, woods, woodland
        shrub, bush
        back country, backcountry, remote area, remote location
        grocery, grocery store
        restaurant, eating place, eating establishment
        location, place
        electricity, electric power
        heating ventilation and air conditioning, hvac
        heating ventilating and air conditioning, hvac
        maintenance, upkeep
        renovation, remodeling, refurbishment
        alteration, modification, change
        improvement, enhancement, betterment
        demolition, tearing down, razing
        construction site, building site
        construction project, building project
        building material, construction material
        state owned building, building owned by the state
        leased building, building under lease
        wildlife, wild animal

        # Laboratory and health.
        laboratory, lab
        specimen, sample
        examination, exam
        x ray, radiograph, xray
        medication, medicine
        hazardous material, dangerous material, hazmat
        health care, healthcare
        health care provider, healthcare provider, provider of health care
        cardiopulmonary resuscitation, cpr
        emergency medical technician, emt
        emergency medical service, ems
        welfare, well being, wellbeing
        personal hygiene, personal cleanliness
        physical examination, physical exam

        # Engineering and computing.
        computer aided design, cad, computer assisted design
        geographic information system, gis
        global positioning system, gps
        quality assurance, qa
        quality control, qc
        source code, program code
        user need, need of the user, user requirement, requirement of the user
        help desk, helpdesk, user support desk
        backup, back up copy, backup copy
        information security, data security, security of information
        local area network, lan
        wide area network, wan
        operating procedure, procedure for operation
        standard operating procedure, sop

        # Schooling and papers held.
        license, licensure
        driver's license, driving license, motor vehicle operator's license,
            operator's license for motor vehicles
        driver's license, motor vehicle license, license to drive, license to operate a motor vehicle
        commercial driver's license, cdl
        bachelor's degree, baccalaureate degree, baccalaureate
        doctorate, doctoral degree, doctor's degree
        juris doctor, jd
        high school diploma, high school graduation, graduation from high school, diploma from high school
        high school equivalency diploma, high school equivalency certificate, high school equivalency
        high school equivalency, general educational development certificate, general equivalency diploma,
            ged
        coursework, course work
        education, schooling
        instruction, teaching
        field, discipline, area
        subject, topic, subject matter
        specialty, specialization, area of specialization
        field of study, area of study, course of study
        related field, related discipline, related area, allied field
        mathematics, math
        college training, college education, college study, training in college
        in service training, inservice training
        training session, training class

        # Personnel.
        vacancy, vacant position, open position, job opening
        selection, choice
        dismissal, discharge, firing
        performance evaluation, performance appraisal, performance review, evaluation of performance
        disciplinary action, discipline
        new employee orientation, orientation of new employee, orientation of new staff
        equal employment opportunity, eeo
        seniority, length of service
        probationary period, probation period, working test period
        shift, work shift, tour of duty
        normal business hours, regular business hours, regular working hours, normal working hours
        normal business hours, regular work hours, normal work hours, business hours, usual business hours
        deadline, due date
        time frame, timeframe, timeline
        period, period of time, time period
        background investigation, investigation of background, investigation of * background

        # Time and measure.
        beginning, start, outset, commencement
        end, conclusion, close
        amount, quantity
        size, dimension, magnitude
        scope, extent, range, breadth
        portion, part, share
        majority, most, greater part
        rest, remainder
        kind, type, sort
        example, instance, illustration
        source, origin
        reason, cause
        basis, foundation
        feature, characteristic, attribute, trait
        factor, element, consideration
        component, part, element
        trend, tendency
        recent development, new development, latest development, recent advance, new advance

        # Qualities as nouns.
        effectiveness, efficacy
        accuracy, correctness
        completeness, thoroughness
        attention to detail, care for detail, concern for detail, thoroughness about detail,
            care about detail
        tact, diplomacy
        courtesy, politeness
        honesty, truthfulness
        dependability, reliability
        willingness, readiness
        stress, pressure
        behavior, conduct
        adherence, compliance, conformance, observance
        self control, self restraint
        physical strength, bodily strength
        stamina, endurance
        inclement weather, bad weather, adverse weather, foul weather
        all weathers, any weather, all kinds of weather, all types of weather, all weather conditions
        height, high place, elevated place
        """
}
