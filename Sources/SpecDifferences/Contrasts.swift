/// Words of which one in place of another is a real change, however alike the sentences are.
enum Contrasts {
    /// A set a line, as in `Thesaurus`.
    static let rows = """
        # Governments and their reach.
        state, federal, local, municipal, city, county, town, village, tribal, national, international,
            regional
        state, department, division, bureau, unit, section
        statewide, citywide, countywide, nationwide, regional, local
        governor, mayor, legislature, council, court, commission
        public, private, nonprofit
        internal, external
        domestic, foreign, international
        urban, rural, suburban
        headquarters, field
        classified, unclassified
        competitive, noncompetitive
        represented, exempt
        legislative, executive, judicial
        civil, criminal, administrative
        civilian, military, sworn
        elected, appointed
        union, nonunion

        # Who.
        adult, juvenile, child, infant, elderly
        male, female
        child, parent, guardian
        victim, witness, offender, suspect
        inmate, parolee, probationer, detainee
        inmate, patient, student, client
        patient, resident, visitor
        employee, applicant, volunteer, intern, contractor
        employee, employer
        manager, supervisor, lead worker
        subordinate, superior, peer
        applicant, incumbent, retiree
        landlord, tenant
        buyer, seller
        plaintiff, defendant
        judge, prosecutor, defender
        teacher, student, parent
        citizen, alien
        veteran, civilian
        group, individual

        # Which official, and of what rank.
        chief, deputy, assistant, associate
        commissioner, director, manager, supervisor, administrator
        director, deputy, assistant
        secretary, undersecretary, commissioner, governor
        superintendent, principal, teacher
        captain, lieutenant, sergeant, major, colonel, corporal
        warden, captain, lieutenant
        attorney, paralegal, investigator
        physician, nurse, aide, physician assistant
        registered, practical, licensed
        engineer, technician, architect, surveyor
        librarian, library assistant, library technician
        professional, paraprofessional, technical, clerical, administrative, managerial
        skilled, semiskilled, unskilled
        journey level, apprentice, helper, master
        senior, junior, principal
        entry, working, lead, advanced
        trainee level, working level, lead level, supervisory level
        supervisory, nonsupervisory

        # Authority.
        close, general, limited, administrative, executive, direct
        immediate, general
        direct, indirect
        final, preliminary, interim
        primary, secondary
        primary, backup
        functional, administrative
        full, partial, limited
        sole, joint, shared
        independent, supervised
        policy, procedure
        law, policy

        # Forces and services.
        police, fire, medical, military
        police, sheriff, trooper
        correctional, probation, parole
        patrol, investigation
        prevention, suppression, investigation
        safety, security
        jail, prison, hospital, school
        courthouse, prison, hospital
        criminal, traffic
        felony, misdemeanor
        pretrial, sentenced
        armed, unarmed
        lethal, nonlethal

        # Hazards and grades of work.
        routine, complex
        simple, complex
        standard, nonstandard
        minor, major
        light, heavy, moderate
        easy, difficult
        basic, intermediate, advanced
        hazardous, nonhazardous
        high, low, medium
        low, high, moderate
        small, large, medium
        short, long
        maximum, minimum, medium
        maximum, minimum, average
        preventive, corrective, emergency
        emergency, routine
        scheduled, unscheduled
        emergency, nonemergency
        acute, chronic
        inpatient, outpatient
        clinical, administrative
        physical, mental
        mental, medical, dental
        individual, family, group
        emotional, physical
        primary, secondary, postsecondary
        elementary, secondary
        surgical, medical
        infant, toddler, adolescent

        # Manner.
        written, oral
        written, spoken
        verbal, written
        formal, informal
        manual, automated, electronic, mechanical
        hard copy, electronic
        paper, electronic
        quantitative, qualitative
        chemical, physical, biological, microbiological, radiological
        theoretical, practical, applied
        qualitative, statistical
        visual, audio
        digital, analog
        analytical, clerical
        remote, onsite
        indoor, outdoor
        mandatory, voluntary, optional
        required, preferred, desirable
        confidential, public
        classified, confidential, secret
        strategic, tactical, operational
        strategic, daily
        technical, administrative, clerical
        tentative, final
        draft, final

        # Time and terms.
        permanent, temporary, provisional, seasonal, acting, interim
        full time, part time
        temporary, regular
        continuous, intermittent
        short term, long term
        short range, long range
        current, former, future, new
        existing, proposed, new, former
        before, after, during
        annual, biennial, monthly, weekly, daily, quarterly, semiannual
        week, month, year, day, hour
        semester, quarter
        day, night, evening
        weekday, weekend
        paid, unpaid
        active, inactive
        initial, final
        first, last
        early, late

        # Amount and logic.
        all, some, most, many, few, none
        all, selected, certain
        every, some
        each, either
        more, less, fewer
        most, least
        maximum, actual
        always, sometimes, never, occasionally, frequently
        frequent, occasional, rare, constant
        above, below
        over, under
        increase, decrease
        one, several
        single, multiple
        individual, collective
        major, all
        with, without
        include, exclude
        inside, outside
        intra, inter
        intradepartmental, interdepartmental
        intraagency, interagency
        intrastate, interstate
        capital, operating
        gross, net
        fixed, variable
        payable, receivable
        revenue, expenditure
        income, expense
        debit, credit
        assets, liabilities
        grant, loan
        purchase, sale, lease
        salary, fringe benefit
        local, state, federal
        taxable, nontaxable

        # Schooling.
        bachelor, master, doctor, associate
        undergraduate, graduate, doctoral
        diploma, degree, certificate
        general, special
        degree, certificate, license
        accredited, unaccredited
        high school, college, university, vocational school
        credit, noncredit

        # Built things and goods.
        building, road, bridge, vehicle
        new, used
        residential, commercial, industrial, agricultural
        indoor, outdoor
        surface, ground, drinking
        storm, sanitary
        water, sewer, gas, electric
        water, air, soil
        wastewater, drinking water
        solid, liquid, gas
        diesel, gasoline
        steel, wood, concrete, masonry
        plumbing, electrical, heating, carpentry
        electrical, mechanical, civil, structural, chemical
        high voltage, low voltage
        high pressure, low pressure
        gas, electric, oil
        hardware, software
        network, database, desktop
        mainframe, server
        passenger, freight, commercial
        truck, bus, automobile
        inland, coastal, marine
        aircraft, vessel, vehicle
        plant, animal
        crop, livestock
        wild, domestic
        fish, game
        meat, dairy, produce
        retail, wholesale
        animal, human
        human, veterinary
        drug, alcohol, tobacco
        legal, illegal
        prescription, nonprescription
        """
}
