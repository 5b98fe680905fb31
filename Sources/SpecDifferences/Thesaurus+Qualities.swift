extension Thesaurus {
    /// Adjectives, adverbs and set phrases that say the same of a thing or a task.
    static let qualities = """
        # According to.
        in accordance with, according to, in keeping with, consistent with, in line with, under,
            as provided by
        in accordance with, in conformance with, in compliance with, pursuant to, per
        in accordance with, as prescribed by, as set forth in, as laid down in, as specified by,
            as called for by
        in accordance with, as the * provide, as the * require, as provided in, as required by, following
        to align with, in line with, consistent with, in keeping with, that fit, to fit, in alignment with,
            to match
        compatible with, consistent with, that fit

        # Of and about.
        regarding, concerning, about, on, pertaining to, relating to, relative to, in regard to
        regarding, with regard to, with respect to, in respect to, with reference to, in reference to,
            as to, as regards
        regarding, in relation to, having to do with, that have to do with, dealing with, touching on,
            connected with
        regarding, in the matter of, on matters of, on the subject of, in the area of, in the field of,
            in connection with
        related to, associated with, connected with, connected to, tied to

        # And, with, such as.
        as well as, and, and also, along with, together with, in addition to, plus
        in addition, also, additionally, furthermore, moreover, besides
        including, such as, for example, for instance, e.g, among them, to include, which include, like
        including but not limited to, including, including without limitation, such as
        that is, i.e, namely, in other words
        and so on, and so forth, and the like, etc, et cetera, and others
        both within and outside of, within and outside of, inside and outside, inside and outside of,
            within and without
        inside, within, inside of
        outside, outside of
        outdoors, outside, out of doors, in the open
        external, outside
        internal, inside
        within the organization, inside the organization, internal to the organization
        outside the organization, external to the organization
        in conjunction with, together with, along with, with, in cooperation with, jointly with
        in collaboration with, in cooperation with, in partnership with, together with, jointly with
        either or both, one or both
        among, amongst, amid
        across, throughout, all over
        onto, on, upon
        alongside, beside, next to
        near, close to, in the vicinity of
        located in, situated in, in, found in
        located at, situated at, at
        based in, located in
        in terms of, as to, in respect of

        # To and for.
        in order to, to, so as to, for the purpose of, with a view to, with the aim of, with the intent to
        in order that, so that, so
        for the purpose of, for purposes of, for
        for use in, used in, for
        for use by, used by
        on behalf of, for, in the name of, as representative of
        for the benefit of, for, in the interest of
        used for, used to, used in
        by means of, by, through, using, by way of, by use of, via, with, by using, with the use of
        through the use of, by use of, using, with the help of, by the use of, with the aid of
        because of, due to, owing to, as a result of, on account of, by reason of
        as a result, therefore, consequently, thus, hence, accordingly, so
        so as to, in such a way as to, in a way that
        intended to, meant to, designed to
        intended for, meant for, designed for

        # Time.
        prior to, before, in advance of, ahead of
        subsequent to, after, following
        subsequently, afterward, later
        during, in the course of, while, in the process of, throughout the course of
        at the time of, when, on
        at the same time, simultaneously, concurrently
        at the end of, upon completion of, on completion of
        upon, on
        until such time as, until
        in the event of, if, in case of, in the event that, in case, when there is
        whenever, when, every time, as soon as
        as soon as possible, without delay, promptly
        promptly, without delay, quickly, speedily, swiftly
        timely, on time, in a timely manner, on schedule, within deadlines
        currently, now, at present, presently, at this time
        current, up to date, present, latest, contemporary, modern
        current and future, present and future, now and in the future
        ongoing, continuing, continuous, continual, on a continuing basis, on an ongoing basis
        existing, current, present
        previous, prior, earlier, past, preceding, former
        subsequent, later, following, ensuing
        upcoming, coming, forthcoming
        recent, latest, new
        new, novel
        annually, yearly, once a year, every year, each year, per year
        annual, yearly
        monthly, once a month, every month, each month, by the month
        weekly, once a week, every week, each week, by the week
        daily, every day, each day, by the day, day to day
        hourly, every hour, each hour, by the hour
        quarterly, every quarter, each quarter, once a quarter
        semiannually, twice a year, twice yearly, semi annually
        around the clock, day and night, twenty four hours a day, 24 hours a day
        often, frequently
        rarely, seldom
        occasionally, from time to time, now and then, on occasion
        periodic, at intervals, from time to time, at regular intervals
        regularly, on a regular basis, at regular intervals, as a regular matter, routinely
        usually, normally, ordinarily, generally, typically, as a rule, in general, commonly, customarily
        usual, customary, ordinary, normal, standard, typical
        general, ordinary, usual
        at all times, always
        long term, long range
        short term, short range
        temporarily, for a time, on a temporary basis
        permanently, on a permanent basis, for good
        on a daily basis, daily, each day, every day
        on a weekly basis, weekly
        on a monthly basis, monthly
        on an annual basis, annually, yearly
        on a statewide basis, statewide, throughout the state, across the state, state wide,
            all over the state, whole state, entire state
        citywide, throughout the city, across the city, city wide, all over the city, whole city,
            entire city
        countywide, throughout the county, across the county, county wide, whole county, entire county
        agency wide, agencywide, throughout the agency, across the agency, whole agency, entire agency
        department wide, departmentwide, throughout the department, across the department
        nationwide, throughout the nation, across the nation, throughout the country, nation wide
        system wide, systemwide, throughout the system
        on a full time basis, full time
        on a part time basis, part time
        on an as needed basis, as needed, as necessary, when needed, when necessary, as required,
            when required
        as needed, if needed, if necessary, as may be needed, as may be necessary, where necessary,
            as the need arises
        as required, as may be required, when called for, as called for
        as assigned, who are assigned, that are assigned, as may be assigned, when assigned, if assigned
        as directed, as instructed, when directed, as told
        as appropriate, where appropriate, when appropriate, as applicable, where applicable,
            if applicable, as fitting
        upon request, on request, when requested, as requested, when asked, if asked

        # Fit.
        appropriate, suitable, proper, fitting, right, apt
        inappropriate, unsuitable, improper, wrong
        relevant, pertinent, applicable, that apply, which apply, germane, that bear on it
        appropriate, applicable, relevant
        necessary, needed, required, requisite
        essential, vital, crucial, indispensable
        important, significant, key
        main, primary
        primarily, mainly, for the most part, mostly, largely, predominantly
        adequate, sufficient, enough
        equivalent, equal
        equivalent to, equal to, the same as
        equivalent combination of, combination equivalent to, together equivalent, combination * equivalent
        similar, like, comparable
        similarly, likewise, in the same way
        related, allied
        same, identical
        different, distinct
        various, different, varied, a variety of, several kinds of, a range of
        a variety of, various, a range of, a number of, several, an array of, different kinds of,
            many kinds of
        a wide variety of, a wide range of, a broad range of, a wide array of, a broad variety of,
            a great variety of
        many, numerous, a large number of, a great many, a multitude of
        several, a number of, multiple
        at least, not less than, no less than, no fewer than, a minimum of, minimum of, not fewer than
        at most, not more than, no more than, up to, a maximum of, maximum of, to a maximum of,
            not to exceed
        more than, in excess of, over, above, greater than, exceeding
        less than, under, below, fewer than
        approximately, about, around, roughly
        max, maximum
        min, minimum
        entire, whole, complete, full
        overall, all around
        additional, further, extra, added
        each, every
        both, the two

        # Hard and easy.
        difficult, hard, demanding, challenging
        most difficult, hardest, most demanding, most challenging
        more difficult, harder
        complex, complicated, intricate, involved
        simple, uncomplicated, easy
        delicate, sensitive
        urgent, pressing
        severe, serious, grave
        strenuous, arduous, physically demanding
        heavy, weighty
        tedious, monotonous

        # Good.
        effective, effectual, that work
        effectively, so that it works, in an effective manner, in an effective way
        efficiently, in an efficient manner, in an efficient way
        accurately, correctly, with accuracy, without error
        clear, plain, understandable, easy to understand
        clear and concise, clear and brief, clear and short, concise and clear
        concise, brief, succinct
        clearly, plainly, in clear terms, in a clear manner
        complete, full
        inclusive, all inclusive, exhaustive, complete list
        careful, painstaking, meticulous
        carefully, with care, in a careful manner
        safe, free of danger
        safely, in a safe manner, without danger, in a safe way
        orderly, in an orderly manner, in good order
        courteous, polite
        courteously, politely, in a courteous manner, with courtesy
        tactfully, with tact, diplomatically
        cooperative, collaborative
        collaboratively, cooperatively, in cooperation
        collaborative and coordinated, coordinated and collaborative
        independently, on one's own, by oneself, without help
        independent, self reliant
        reliable, dependable, trustworthy
        honest, truthful
        creative, imaginative, inventive
        innovative, original
        flexible, adaptable
        logical, reasoned
        logically, in a logical manner
        objectively, impartially, without bias
        impartial, neutral, fair
        professional manner, professional way
        professionally, in a professional manner
        satisfactory, acceptable
        harmful, injurious, damaging
        dangerous, hazardous, unsafe
        positive, constructive
        beneficial, helpful, advantageous, useful
        useful, helpful, of use
        valid, current and valid
        unusual, uncommon, out of the ordinary, abnormal
        specialized, special
        specific, particular
        especially, particularly, in particular, specifically, notably
        unique, one of a kind
        potential, possible, that may arise
        potentially, possibly
        possible, potential
        expected, anticipated, foreseen
        unexpected, unforeseen, unanticipated
        evolving, changing
        changing, varying, shifting
        prompt, quick, speedy, rapid, swift, fast
        rapidly, quickly, fast, speedily
        slowly, at a slow pace
        initial, first
        final, last

        # Kind of work.
        experienced, seasoned
        licensed, holding a license, who holds a license
        certified, holding a certificate, who holds a certificate
        accredited, holding accreditation
        fiscal, financial
        monetary, money
        statutory, by statute, of statute, required by law, set by law
        legal, of law, in law
        lawful, legal
        unlawful, illegal, against the law
        criminal, of crime
        medical and dental, dental and medical
        electronic, by electronic means, in electronic form
        automated, computerized
        manual, by hand
        verbal, oral, spoken
        verbally, orally, in speech, by word of mouth
        orally and in writing, in speech and in writing, both orally and in writing, in speaking and writing
        in writing, in written form, written
        oral and written, spoken and written, written and oral, verbal and written
        online, on line, on the internet, on the web, over the internet
        in person, face to face
        on site, onsite, at the site, on the site
        off site, offsite, away from the site
        in house, inhouse, inside the agency
        interpersonal, in dealing with people, in human relation, in getting along with people,
            in working with people
        multi disciplinary, multidisciplinary, multidiscipline, of several disciplines,
            from several disciplines
        interdisciplinary, inter disciplinary
        interdepartmental, inter departmental, between departments, among departments
        interagency, inter agency, between agencies, among agencies
        intra agency, intraagency, within the agency, inside the agency
        intergovernmental, inter governmental, between governments
        intradepartmental, intra departmental, within the department
        multicultural, multi cultural, culturally diverse
        bilingual, speaking two languages
        audiovisual, audio visual
        departmental, of the department
        agency's, of the agency
        divisional, of the division
        governmental, of government
        organizational, of the organization
        programmatic, of the program
        nonroutine, non routine
        nonstandard, non standard
        long distance, over long distances
        on call, available for call, subject to call
        after hours, outside of normal business hours, outside normal business hours,
            outside of business hours
        outside of normal business hours, outside regular working hours, outside of normal working hours
        centralized, central
        statewide, state wide
        worldwide, world wide, throughout the world
        up to date, abreast of developments
        abreast, up to date, current, informed
        aware, informed, conscious
        familiar, acquainted

        # What stands between a person and the work.
        responsible for, accountable for, charged with
        is responsible for, is accountable for, has responsibility for, bears responsibility for
        engaged in, working in, occupied with
        involved in, engaged in, concerned with
        exposed to, subject to, open to
        subject to, liable to
        subject to the approval of, with the approval of, upon approval by, on approval by, if approved by
        subject to approval of, with the approval of, upon approval of, when approved by, if * approve
        subject to review by, reviewed by, under review by
        willing to, ready to, prepared to
        interested in, with an interest in
        capable of, able to
        in the custody of, held by, in the keeping of, in the possession of
        owned by, belonging to, the property of
        known as, called, named, entitled
        defined as, means, understood as, taken to mean
        maximize, as large * possible, as much * possible, as many * possible, as great * possible
        consists of, is made up of, comprises, is composed of
        equipped with, fitted with
        accompanied by, together with, with
        composed of, made up of, consisting of
        distinguished from, set apart from, different from
        distinguished by, set apart by
        in the absence of, without, when * absent
        in place of, instead of, in lieu of, as a substitute for
        rather than, instead of
        with the exception of, except, except for, other than, excluding, save for, apart from
        regardless of, irrespective of, without regard to, no matter what
        notwithstanding, despite, in spite of
        depending on, dependent on, according to
        contingent on, conditional on, subject to, contingent upon, depending on
        limited to, confined to, restricted to
        reserved for, only for, for use only by, used only for, restricted to, exclusively for
        solely, only, exclusively
        whether or not, whether
        to the extent possible, as far as possible, so far as possible, as much as possible
        to the extent that, as far as, so far as, insofar as
        at the level of, on the level of
        at the working level, on the working level, for the working level
        of higher grade, in a higher grade, of a higher grade, at a higher grade
        of lower grade, in a lower grade, of a lower grade
        in the capacity of, as, in a capacity of, in the role of, acting as, serving as
        in a managerial capacity, in management, as a manager, in a managerial position
        in a supervisory capacity, in supervision, as a supervisor, in a supervisory position,
            in a supervisory role
        in an administrative capacity, in administration, in an administrative position
        in a professional capacity, in a professional position
        in a technical capacity, in a technical position

        # Qualifications.
        may be substituted, may count in place, may take the place of, may be used in place,
            may be counted in place
        may be substituted for, may count in place of, may replace, may be used instead of,
            may stand in place of
        may be substituted for, may be used in place of, may be accepted in place of, may serve in place of
        on the basis of, at the rate of, at a rate of, based on, counting
        at the rate of, at a rate of
        equaling, equal to, being equal to, counting as, which equal
        for each, per, for every
        to a maximum of, up to a maximum of, up to, with a maximum of, not exceeding
        must have been, shall have been
        must have included, must include, shall have included
        must possess, must have, must hold
        must possess and retain, must possess and maintain, must have and keep, must hold and keep
        may be required to, may have to, may be obliged to, may need to, may be called upon to,
            may be called on to
        will be required, will have, must
        will be required to, will have to, will need to
        is required to, are required to, must, has to, have to, shall
        possession of, holding, having
        graduation from an accredited college or university with,
            degree from an accredited college or university with
        closely related, directly related
        at an accredited college or university, from an accredited college or university

        # Spellings.
        co operative, cooperative
        co ordinated, coordinated
        pre employment, preemployment
        post secondary, postsecondary
        decision making, decisionmaking
        problem solving, solving problems, solution of problems
        decision making, making decisions, making of decisions
        record keeping, recordkeeping, keeping records, keeping of records
        report writing, writing reports, writing of reports
        public speaking, speaking in public, speaking before groups, speaking to groups
        data entry, entry of data, entering data, input of data
        customer service, service to customers
        time management, management of time
        fund raising, fundraising, raising funds, raising money
        note taking, notetaking, taking notes
        map reading, reading maps, reading of maps
        fact finding, finding facts, finding of facts
        case management, management of cases, managing cases
        crowd control, control of crowds, controlling crowds
        traffic control, control of traffic, controlling traffic
        crime prevention, prevention of crime, preventing crime
        fire prevention, prevention of fire, preventing fire
        fire suppression, firefighting, fire fighting
        accident prevention, prevention of accidents, preventing accidents
        information sharing, sharing information, sharing of information
        life saving, lifesaving, saving lives
        proofreading, proof reading
        typewriting, typing
        """
}
