/** The duties of the EU AI Act, and why controls usually carry them, in the project’s own words. */
export const aiActDuties = {
  duties: {
    'Art. 4': {
      short: 'Support the AI literacy of staff and of others who operate or use AI on your behalf',
      note: 'Reworded from 27 July 2026: a duty to take measures, with no level to be guaranteed.',
    },
    'Art. 5': {
      short: 'Do not place on the market, put into service or use what is banned',
      note: 'Two further bans, Art. 5(1)(ba) and (bb), apply from 2 December 2026.',
    },
    'Art. 87': {
      short: 'Let people report breaches of the act, and protect those who do',
      condition:
        'the national law that implements Directive (EU) 2019/1937 requires a reporting channel of you',
    },
    'Art. 8': {
      short: 'Meet the high-risk requirements as a whole',
    },
    'Art. 9': {
      short: 'Run a risk management system over the life cycle',
    },
    'Art. 10': {
      short: 'Govern training, validation and test data',
      note: 'Art. 10(5) was replaced by Art. 4a in 2026.',
    },
    'Art. 11 and Annex IV': {
      short: 'Draw up technical documentation',
      note: 'Simplified form for SMEs and small mid-caps.',
    },
    'Art. 12': {
      short: 'Build in event logging',
      note: 'Art. 12(3) sets minimum contents for remote biometric identification (Annex III, point 1(a)).',
    },
    'Art. 13': {
      short: 'Provide clear instructions for deployers',
    },
    'Art. 14': {
      short: 'Design for human oversight',
      note: 'Art. 14(5) asks for a check by two people in remote biometric identification (Annex III, point 1(a)).',
    },
    'Art. 15': {
      short: 'Reach suitable accuracy, robustness and cybersecurity',
    },
    'Art. 16(b)': {
      short: 'Put your name and address on the system, its packaging or its documents',
    },
    'Art. 16(l)': {
      short: 'Make the system accessible to people with disabilities',
    },
    'Art. 17': {
      short: 'Run a quality management system',
      note: 'Financial institutions with internal governance rules under Union financial services law: the duty is met by those rules, except Art. 17(1)(g), (h) and (i) (Art. 17(4)). It is in proportion to your size, and SMEs may simplify elements of it (Art. 17(2), 63(1)).',
    },
    'Art. 18': {
      short: 'Keep the documents for ten years',
      note: 'Ten years from placing on the market or putting into service. Financial institutions with internal governance rules under Union financial services law: kept with the documents under that law (Art. 18(3)).',
    },
    'Art. 19': {
      short: 'Keep the automatic logs',
      condition: 'the logs are under your control',
      note: 'At least six months. Financial institutions with internal governance rules under Union financial services law: kept with the documents under that law (Art. 19(2)).',
    },
    'Art. 20': {
      short: 'Correct faults and inform',
    },
    'Art. 21': {
      short: 'Cooperate with authorities',
    },
    'Art. 22(1)': {
      short: 'Appoint an authorised representative in the Union',
      condition:
        'you are established outside the Union and make the system available on the Union market',
      note: 'Whether a provider outside the Union that uses the system itself makes it available is not settled.',
    },
    'Art. 43': {
      short: 'Pass the conformity assessment',
      note: 'Internal control for areas 2 to 8 of Annex III; area 1 may need a notified body. Systems under both annexes follow the procedure of the product law (Art. 43(3)). By its letter, Art. 113(c) does not defer this article. It concerns high-risk systems, so the dates for them are expected.',
    },
    'Art. 47': {
      short: 'Issue the EU declaration of conformity and keep it for ten years',
      note: 'By its letter, Art. 113(c) does not defer this article. It concerns high-risk systems, so the dates for them are expected.',
    },
    'Art. 48': {
      short: 'Affix the CE marking',
      note: 'By its letter, Art. 113(c) does not defer this article. It concerns high-risk systems, so the dates for them are expected.',
    },
    'Art. 49(1)': {
      short: 'Register yourself and the system in the EU database',
      note: 'Systems of Annex III only; those of Annex I are not registered. Areas 1, 6 and 7 in law enforcement, migration and border control: in the closed section (Art. 49(4)). By its letter, Art. 113(c) does not defer this article. It concerns high-risk systems, so the dates for them are expected.',
    },
    'Art. 49(5)': {
      short: 'Register the system at national level',
      note: 'By its letter, Art. 113(c) does not defer this article. It concerns high-risk systems, so the dates for them are expected.',
    },
    'Art. 60': {
      short: 'Test in real-world conditions only by an approved plan and with registration',
      condition:
        'you test the system in real-world conditions outside a sandbox before it is placed on the market',
      note: 'Allowed with a plan that the authority approved, at any time before the system is placed on the market or put into service.',
    },
    'Art. 61': {
      short: 'Get informed consent of those who take part in a test in real-world conditions',
      condition:
        'you test the system in real-world conditions outside a sandbox before it is placed on the market',
    },
    'Art. 72': {
      short: 'Monitor after market launch',
      note: 'Financial institutions with internal governance rules under Union financial services law: may be part of the monitoring under that law (Art. 72(4)). The Commission gives guidance on the plan by 2 September 2027 (Art. 72(3)). By its letter, Art. 113(c) does not defer this article. It concerns high-risk systems, so the dates for them are expected.',
    },
    'Art. 73': {
      short: 'Report serious incidents to the market surveillance authority',
      note: 'At once, and at the latest after 15 days; 10 days for a death; 2 days for a widespread infringement or critical infrastructure (Art. 73(2) to (4)). To the AI Office if it supervises the system (Art. 75(1a)). By its letter, Art. 113(c) does not defer this article. It concerns high-risk systems, so the dates for them are expected.',
    },
    'Art. 26(1)': {
      short: 'Use the system as its instructions say',
    },
    'Art. 26(2)': {
      short: 'Assign oversight to people with competence, training, authority and support',
    },
    'Art. 26(4)': {
      short: 'Use relevant and representative input data',
      condition: 'the input data is under your control',
    },
    'Art. 26(5)': {
      short: 'Watch the operation; suspend use at a risk; report risks and serious incidents',
      note: 'A risk: without undue delay to the provider or distributor and the authority. A serious incident: at once to the provider, then to the importer or distributor and the authority; if the provider cannot be reached, Art. 73 applies. Financial institutions with internal governance rules under Union financial services law: the monitoring is met by those rules; reporting is not.',
    },
    'Art. 26(6)': {
      short: 'Keep the automatic logs',
      condition: 'the logs are under your control',
      note: 'At least six months, unless other law says otherwise. Financial institutions with internal governance rules under Union financial services law: kept with the documents under that law.',
    },
    'Art. 26(7)': {
      short: 'Inform workers and their representatives before use at the workplace',
      condition: 'you are the employer and use it at the workplace',
    },
    'Art. 26(9)': {
      short: "Use the provider's information in the data protection impact assessment",
      condition: 'a data protection impact assessment is due',
    },
    'Art. 26(10)': {
      short: 'Get authorisation for post-remote biometric identification, and report on its use',
      condition: 'you search for suspects or convicted persons with it in a criminal investigation',
    },
    'Art. 26(11)': {
      short: 'Tell people that a high-risk system takes part in a decision about them',
      condition: 'you take decisions about natural persons with it, or prepare them',
    },
    'Art. 26(12)': {
      short: 'Cooperate with authorities',
    },
    'Art. 6(4)': {
      short: 'Document why an Annex III system is not high-risk',
      note: 'A system that profiles natural persons is always high-risk (Art. 6(3), last subparagraph).',
    },
    'Art. 49(2)': {
      short: 'Register an Annex III system considered not high-risk',
      note: 'The reading of the date is disputed. By its letter, Art. 113(c) does not defer this article. It concerns high-risk systems, so the dates for them are expected.',
    },
    'Art. 80': {
      short: 'Bring the system into line if the authority finds that it is high-risk after all',
      condition: 'the market surveillance authority finds that the system is high-risk',
      note: 'By its letter, Art. 113(c) does not defer this article. It concerns high-risk systems, so the dates for them are expected.',
    },
    'Art. 27': {
      short: 'Assess the impact on fundamental rights',
      condition: 'you are a public body, or a private one that provides public services',
      note: 'Every deployer of credit scoring (5(b)) and of risk assessment and pricing in life and health insurance (5(c)) has this duty. May refer to the data protection impact assessment (Art. 27(4)).',
    },
    'Art. 27(3)': {
      short: 'Notify the authority of the assessment of fundamental rights',
      condition: 'you are a public body, or a private one that provides public services',
      note: 'With the template of the AI Office (Art. 27(5)).',
    },
    'Art. 49(3)': {
      short: 'Register yourself and the use; do not use an unregistered system',
      condition: 'you are a public authority or act on behalf of one',
      note: 'By its letter, Art. 113(c) does not defer this article. It concerns high-risk systems, so the dates for them are expected.',
    },
    'Art. 86': {
      short: 'Explain individual decisions on request',
      condition:
        'a decision has legal or similarly grave effects on a person, and no other Union law gives the right',
      note: 'By its letter, Art. 113(c) does not defer this article. It concerns high-risk systems, so the dates for them are expected.',
    },
    'Art. 50(1)': {
      short: 'Tell people that they deal with AI',
      condition: 'people deal with the system directly and it is not obvious',
    },
    'Art. 50(2)': {
      short: 'Mark synthetic content in machine-readable form',
      condition: 'the system generates more than an aid to standard editing',
    },
    'Art. 50(3)': {
      short: 'Tell people about emotion recognition or biometric categorisation',
      condition: 'the system recognises emotions or sorts people by biometrics',
    },
    'Art. 50(4)': {
      short: 'Disclose deepfakes and AI-written texts of public interest',
      condition:
        'the system makes deepfakes, or texts on matters of public interest that nobody reviews',
    },
    'Art. 50(5)': {
      short: 'Inform clearly, at the first contact, and accessibly',
      condition: 'Art. 50(1) to (4) requires you to inform people',
    },
    'Art. 23': {
      short:
        'Check conformity, documents and markings before import, and keep copies for ten years',
      note: 'The copies are kept for ten years (Art. 23(5)).',
    },
    'Art. 24': {
      short: 'Check markings and documents before passing on',
    },
    'Art. 22(3)': {
      short: 'Carry out the mandate and keep documents available for ten years',
    },
    'Art. 25(3)': {
      short: "Take the provider's duties for AI safety components sold under your own name",
    },
    'Art. 25(1)(a), (b)': {
      short: "Take the provider's duties after re-branding or a substantial modification",
      condition: 'you put your name on the system or modify it substantially',
    },
    'Art. 25(1)(c)': {
      short: "Take the provider's duties after giving a system a high-risk purpose",
      condition:
        'you change the purpose of a system that is not high-risk, a general-purpose one included, so that it becomes high-risk',
      note: '2 August 2028 if the new purpose falls under Annex I.',
    },
    'Art. 25(2)': {
      short: 'Hand over information and support when another party becomes provider',
      condition:
        'another party makes your system high-risk or takes it over, and you did not clearly exclude that',
      note: 'Falls on the first provider. 2 August 2028 for systems under Annex I. Breach can be fined (Art. 99(4)(da)).',
    },
    'Art. 25(4)': {
      short: 'Agree in writing on information, access and help',
      condition:
        'a third party supplies models, parts, tools, services or processes for the system',
      note: 'Free and open-source components other than general-purpose AI models are exempt. Breach can be fined (Art. 99(4)(da)).',
    },
    'Art. 53(1)(a), (b)': {
      short: 'Keep documentation of the model, for the AI Office and for downstream providers',
      condition:
        'the model has systemic risk, or is not released under a free and open-source licence with public weights',
      note: 'A code of practice is a way to show compliance (Art. 53(4), 56).',
    },
    'Art. 53(1)(c), (d)': {
      short: 'Respect copyright and publish a summary of the training content',
      note: 'A code of practice is a way to show compliance (Art. 53(4), 56).',
    },
    'Art. 53(3)': {
      short: 'Cooperate with the Commission and authorities',
    },
    'Art. 54(1)': {
      short: 'Appoint an authorised representative in the Union',
      condition:
        'you are established outside the Union, and the model has systemic risk or is not free and open-source',
    },
    'Art. 54(3)': {
      short: 'Carry out the mandate for a provider of a general-purpose AI model outside the Union',
      note: 'The documentation is kept for ten years (Art. 54(3)(b)).',
    },
    'Art. 55': {
      short:
        'Evaluate and test the model, reduce systemic risks, report serious incidents, secure the model',
      condition: 'the model has systemic risk (Art. 51)',
    },
    'Art. 52': {
      short: 'Notify the Commission within two weeks',
      condition:
        'the model has high-impact capabilities (Art. 51(1)(a)), or it is known that it will',
    },
  },
  controlsNote:
    'Neither ISO nor the Union publishes a mapping of duties to controls. Which controls usually carry a duty is the reading of this project; a control carries it in fact only as far as its implementation says so, and no control replaces the duty.',
  controls: {
    'Art. 4':
      'The skills that the people around a system need are recorded there; clauses 7.2 and 7.3 see that they get them.',
    'Art. 5':
      'The policy names what the organisation does not do, and the gates before a system is built or used turn it away.',
    'Art. 87':
      'A safe channel for concerns is what the control is about; the directive adds deadlines and protection from reprisal.',
    'Art. 8': 'The requirements of the act reach the system as requirements of its specification.',
    'Art. 9':
      'The article looks at risks to health, safety and fundamental rights, which is what an impact assessment weighs; the gates of the life cycle make it recur. Clauses 6.1 and 8.2 lend the process.',
    'Art. 10':
      'Choice, origin, quality and preparation of data are the whole of area A.7; the data sets themselves are recorded under A.4.3.',
    'Art. 11 and Annex IV':
      'Annex IV asks for the record of design and development and for the technical documents made from it.',
    'Art. 12': 'The system has to write the logs before they can be kept or read.',
    'Art. 13':
      'Instructions for deployers are information for users, drawn from the technical documentation.',
    'Art. 14':
      'Oversight by people is an objective of responsible use that has to be designed in as a requirement.',
    'Art. 15':
      'Accuracy and robustness are tested before release and watched in operation; cybersecurity leans on the controls of the ISMS.',
    'Art. 16(b)':
      'Who made the system and how to reach them is part of the technical documents and of what users are given.',
    'Art. 16(l)':
      'Accessibility is a requirement of the specification, and is tested with the others.',
    'Art. 17':
      'Clauses 4 to 10 are the frame of the system; accountability and the procedures of design, test and release are what these controls add.',
    'Art. 18':
      'What has to be kept is the technical documentation; how long is laid down under clause 7.5.3.',
    'Art. 19': 'Which logs are kept, and for how long, is decided with the logging itself.',
    'Art. 20':
      'Repair belongs to operation; telling users belongs to the communication of incidents.',
    'Art. 21':
      'Authorities are interested parties: what they may ask for, and who answers, is settled beforehand.',
    'Art. 22(1)':
      'The mandate splits duties between the provider and someone outside the organisation.',
    'Art. 43':
      'The assessment rests on the results of verification and validation, and the release plan makes it a condition of going live.',
    'Art. 47': 'The declaration is a condition of release and part of the technical documents.',
    'Art. 48': 'The release plan makes the marking a condition of going live.',
    'Art. 49(1)':
      'Registration is a condition of release, and tells the public what has to be known about the system.',
    'Art. 49(5)':
      'Registration is a condition of release; authorities have to know of systems in critical infrastructure.',
    'Art. 60':
      'Such a test is validation outside the laboratory; its plan says who takes part, and when it stops.',
    'Art. 61':
      'The people in a test are told what is done with them and their data before they agree.',
    'Art. 72':
      'Monitoring in operation supplies the figures, and reports from outside supply what they do not show.',
    'Art. 73': 'What has to be reported to whom is known beforehand, and incidents set it off.',
    'Art. 26(1)': 'Use as intended, and the rules that keep to it, are controls of their own.',
    'Art. 26(2)': 'Who oversees the system is a role with responsibilities and skills.',
    'Art. 26(4)':
      'What may go into the system is a matter of data quality and of the rules of use.',
    'Art. 26(5)':
      'Watching belongs to operation; what is reported to whom is known beforehand, and incidents set it off.',
    'Art. 26(6)': 'Which logs are kept, and for how long, is decided with the logging itself.',
    'Art. 26(7)': 'Telling staff is a rule of use and information for interested parties.',
    'Art. 26(9)':
      'The assessment of effects on people takes in what the provider says about the system.',
    'Art. 26(10)': 'Each use needs a permission, which is a rule of use.',
    'Art. 26(11)':
      'Telling those affected is a rule of use and information for interested parties.',
    'Art. 26(12)':
      'Authorities are interested parties: what they may ask for, and who answers, is settled beforehand.',
    'Art. 6(4)':
      'Why the system is not high-risk follows from what it may do to people, and is kept with the technical documents.',
    'Art. 49(2)':
      'Registration is a condition of release, and tells the public what has to be known about the system.',
    'Art. 80':
      'Corrections belong to operation; what an authority may ask for is settled beforehand.',
    'Art. 27':
      'The assessment of fundamental rights is an impact assessment with a form laid down by law.',
    'Art. 27(3)':
      'The result is documented, and the authority is an interested party that has to be told.',
    'Art. 49(3)':
      'Registration is a step before use, and tells the public what has to be known about it.',
    'Art. 86':
      'Who may ask for an explanation, and how it is given, is part of the rules of use and of what affected people are told.',
    'Art. 50(1)': 'That people deal with AI is the first thing that a user is told.',
    'Art. 50(2)':
      'The mark is a requirement of the system, for the good of those who meet its output.',
    'Art. 50(3)': 'Telling those exposed is a rule of use and information for interested parties.',
    'Art. 50(4)': 'Disclosure is a rule of use and information for interested parties.',
    'Art. 50(5)':
      'How people are told is part of the information for users and for other interested parties.',
    'Art. 23':
      'The provider is a supplier whose conformity is checked before anything is taken over from it.',
    'Art. 24':
      'The provider or importer is a supplier whose markings and papers are checked before the system is passed on.',
    'Art. 22(3)':
      'The mandate says who does what; the documents that are kept available are the technical ones.',
    'Art. 25(3)':
      'The duties of the provider are allocated to the manufacturer and enter its requirements.',
    'Art. 25(1)(a), (b)':
      'Those who keep to the intended use and know the split of duties do not become provider unawares.',
    'Art. 25(1)(c)': 'Those who keep to the intended use do not become provider unawares.',
    'Art. 25(2)':
      'What is handed over is the technical documentation; to whom and on what terms follows from the allocation of responsibilities.',
    'Art. 25(4)':
      'The agreement with those who supply parts is where duties are allocated and the supplier is steered.',
    'Art. 53(1)(a), (b)':
      'The technical documentation of the model, and what those need who build on it.',
    'Art. 53(1)(c), (d)':
      'Rights in the data acquired for the model, and what the public has to be told of it.',
    'Art. 53(3)':
      'Authorities are interested parties: what they may ask for, and who answers, is settled beforehand.',
    'Art. 54(1)':
      'The mandate splits duties between the provider and someone outside the organisation.',
    'Art. 54(3)':
      'The mandate says who does what; the documents that are kept available are those of the model.',
    'Art. 55':
      'Systemic risk is impact on society: assessed, tested against, watched and reported.',
    'Art. 52': 'The Commission is an interested party that has to be told within a time limit.',
  },
};
