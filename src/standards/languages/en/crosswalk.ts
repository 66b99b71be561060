/** What the crosswalks of the two standards say, in the project’s own words. */
export const crosswalk = {
  dispositions: {
    reuse:
      'Same clause in both standards: the existing ISMS process is used and its scope widened.',
    extend: 'Same clause number, with AI content to add.',
    new: 'No counterpart in ISO/IEC 27001: made new.',
  },
  clauseNote:
    'Numbers and titles are those of the two standards; which disposition fits is a reading of this project, and an organisation states its own.',
  clauses: {
    '4.1':
      'The organisation also states which AI roles it plays (for example provider, producer, customer) and what its AI systems are for. Whether climate change is relevant is decided in both: ISO/IEC 42001 has asked it from the start, ISO/IEC 27001 since Amendment 1 of 2024.',
    '4.2':
      'Interested parties now include people affected by AI outputs, AI regulators and model or data suppliers. Requirements that parties have because of climate change are among them, here as in ISO/IEC 27001 since Amendment 1 of 2024.',
    '4.3': 'The scope names AI systems and AI activities, not only information and sites.',
    '4.4': 'Same obligation to run the system and its processes, applied to AI.',
    '5.1':
      'Same leadership duties; top management now also answers for the AI policy and AI objectives.',
    '5.2':
      'A policy on AI is needed (stand-alone or merged) that refers to other relevant policies; A.2.2-A.2.4 add detail.',
    '5.3':
      'Same duty to assign roles, also for conformity and for reporting on the performance of the AIMS; the title is shorter in 42001 and A.3.2 adds AI roles.',
    '6.1.1':
      'AI risk criteria are set here, taking domain, intended use and context of each AI system into account.',
    '6.1.2':
      'Consequences are judged for the organisation, for individuals and for societies, not only for confidentiality, integrity and availability.',
    '6.1.3':
      'Own Statement of Applicability against the 38 AI controls. Designated management approves the treatment plan and accepts the residual risks, where 27001 asks the risk owners.',
    '6.1.4':
      'Defines the process to assess what an AI system may do to individuals, groups and societies; results feed the risk assessment.',
    '6.2':
      'Objectives on AI, for which Annex C offers candidates such as fairness, safety or transparency.',
    '6.3': 'Same planned-change rule, applied to the AIMS.',
    '7.1': 'Same duty; A.4 asks for AI-specific resource records on top.',
    '7.2': 'Same proof of competence; the skill profiles are AI-specific.',
    '7.3': 'Same awareness duty, now about the AI policy.',
    '7.4': 'Same what-when-whom-how logic; A.8 adds information duties towards users and others.',
    '7.5.1': 'Same rule for what must be documented.',
    '7.5.2': 'Same rule for creating and updating documents (longer title in 42001).',
    '7.5.3': 'Same document control.',
    '8.1':
      'Controls chosen for AI development and use are put to work and their effect is watched.',
    '8.2':
      'Same periodic and event-driven run; consequences for individuals and societies are judged as well (6.1.2).',
    '8.3':
      'When treatment does not work or new AI risks appear, the treatment is checked and the plan updated.',
    '8.4':
      'Runs the impact assessment from 6.1.4 at planned intervals and on significant change, and keeps the results.',
    '9.1': 'Same measurement duty; metrics cover AI performance and controls.',
    '9.2.1': 'Same audit duty; a combined audit with the ISMS is possible.',
    '9.2.2': 'Same audit programme.',
    '9.3.1': 'Same review duty.',
    '9.3.2':
      '42001 lists fewer inputs than 27001 (no separate entries for feedback of interested parties, results of risk assessment or fulfilment of objectives), so a joint agenda follows the longer 27001 list.',
    '9.3.3': 'Same outputs.',
    '10.1': 'Same improvement duty.',
    '10.2': 'Same corrective-action loop, now also for AI nonconformities.',
  },
  transfers: {
    format: 'The ISMS has the same kind of document or routine; reuse the form, write new content.',
    partial:
      'Part of the substance already exists in the ISMS and counts as evidence; AI aspects are added.',
    none: 'No ISMS counterpart; new work.',
  },
  controlNote:
    'ISO publishes no mapping of controls. Which controls of ISO/IEC 27001 relate, and how far they carry over, is an indicative reading; an organisation states its own.',
  controls: {
    'A.2.2': 'Policy template, approval and publication path carry over; the content is new.',
    'A.2.3': 'The policy register shows where to look; the AI overlap analysis is new.',
    'A.2.4': 'The yearly policy review cycle can include the AI policy.',
    'A.3.2': 'The role matrix is extended; AI roles and oversight have to be added.',
    'A.3.3':
      'The channel for reporting events exists as a form; protection from reprisal, scope and handling of concerns about AI are new.',
    'A.4.2': 'The asset inventory is the base; a per-system view by life cycle phase is added.',
    'A.4.3':
      'Data sets are often inventoried as assets; AI facts such as purpose, labels and known bias are added.',
    'A.4.4':
      'Software inventory and development tooling records count; models and ML frameworks are added.',
    'A.4.5': 'Configuration, capacity and cloud records count; compute use per AI system is added.',
    'A.4.6': 'Training and skill records carry over as a form; AI skill profiles are new.',
    'A.5.2':
      'The ISMS has no assessment of effects on people and society; at most the privacy assessment lends its form.',
    'A.5.3': 'Record retention rules carry over; the record itself is new.',
    'A.5.4': 'Only the privacy slice can be reused; fairness, rights and safety are new.',
    'A.5.5': 'No ISMS counterpart.',
    'A.6.1.2': 'The objective-setting routine carries over; the objectives are new.',
    'A.6.1.3': 'The secure development process is the base; responsible-AI gates are added.',
    'A.6.2.2':
      'Security requirements are covered; functional, fairness and performance requirements are added.',
    'A.6.2.3':
      'Architecture and development records count; model and data design choices are added.',
    'A.6.2.4': 'Security tests count; accuracy, robustness and bias tests are added.',
    'A.6.2.5': 'Change and release control counts; AI release criteria are added.',
    'A.6.2.6': 'Technical monitoring counts; drift, quality and user support are added.',
    'A.6.2.7': 'Document control carries over; the technical file for each audience is new.',
    'A.6.2.8':
      'The strongest carry-over: logging and time synchronization exist; AI events have to be added.',
    'A.7.2':
      'Security and privacy handling of data counts; representativeness and fitness for purpose are added.',
    'A.7.3': 'Rights, access and privacy checks count; selection reasons are added.',
    'A.7.4': 'Classification is not data quality; quality criteria and checks are new.',
    'A.7.5': 'Inventory and labelling lend the form; the lineage record is new.',
    'A.7.6': 'Masking and test-data rules touch the topic only; preparation methods are new.',
    'A.8.2': 'Procedure templates carry over; user information on an AI system is new.',
    'A.8.3':
      'An intake channel can be opened to outsiders; the handling of adverse-impact reports is new.',
    'A.8.4': 'Incident plans and contacts count; AI incidents and user notices are added.',
    'A.8.5': 'The legal register lends the form; AI reporting duties are new entries.',
    'A.9.2': 'The acceptable-use rules are extended by AI rules and approvals.',
    'A.9.3': 'The objective-setting routine carries over; the objectives are new.',
    'A.9.4': 'Acceptable use lends the form; checking use against the intended purpose is new.',
    'A.10.2': 'Supplier and role agreements count; AI duties along the life cycle are added.',
    'A.10.3':
      'Supplier assessment, contracts and monitoring count; responsible-AI criteria are added.',
    'A.10.4':
      'The needs of interested parties and contract requirements are known; what customers expect of AI is new.',
  },
  dimensions: {
    governs: {
      title: 'What it governs',
      iso27001:
        'Information: what the organisation holds and has to protect, on paper, in systems and in heads.',
      iso42001:
        'AI systems over their whole life cycle: those it develops, provides, embeds or uses.',
    },
    question: {
      title: 'Core question',
      iso27001: 'Do our information and our operations stay confidential, intact and available?',
      iso42001: 'Do our AI systems do right by the people they touch, and can we answer for them?',
    },
    clauses: {
      title: 'Management clauses',
      iso27001: 'Clauses 4 to 10 in the harmonised structure of ISO management systems.',
      iso42001:
        'The same clauses 4 to 10, plus the AI system impact assessment: its process in 6.1.4, its performance in 8.4.',
    },
    annexes: {
      title: 'Annex structure',
      iso27001:
        'Annex A only: 93 controls in four themes; their guidance is a standard of its own, ISO/IEC 27002.',
      iso42001:
        'Annex A: 38 controls in nine areas. Annex B guides each of them, Annex C names objectives and risk sources, Annex D speaks of domains and sectors.',
    },
    risk: {
      title: 'Risk focus',
      iso27001: 'Inward: what could happen to the assets and the business of the organisation.',
      iso42001:
        'Inward and outward: also what the AI systems could do to individuals, groups and society, such as unfairness, harm or loss of rights.',
    },
    artefact: {
      title: 'Signature artefact',
      iso27001:
        'The Statement of Applicability over the 93 controls, with the risk treatment plan.',
      iso42001:
        'The AI system impact assessment, and a Statement of Applicability of its own over the 38 controls.',
    },
    certification: {
      title: 'Certification',
      iso27001:
        'By a body that is accredited under ISO/IEC 17021-1 and ISO/IEC 27006-1, for three years with yearly surveillance.',
      iso42001:
        'The same cycle, and audits can be combined; but it is a certificate of its own, by a body that is accredited under ISO/IEC 17021-1 and ISO/IEC 42006:2025. ISO/IEC 42001 is not a harmonised standard (Art. 40 of the EU AI Act): its certificate gives no presumption of conformity, and neither certificate proves compliance with the act.',
    },
  },
  nistNote:
    'Published crosswalk, listed by the NIST AI Resource Center without endorsement, made against the final draft of ISO/IEC 42001. Annex B items are given as the Annex A control of the same number.',
};
