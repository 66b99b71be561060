/** The terms of the field, in words of our own. */
export const glossary = {
  title: 'Glossary',
  lead: 'What the terms of this handbook mean, in its own words.',
  terms: {
    aims: {
      term: 'AI management system (AIMS)',
      meaning:
        'How an organisation directs and controls its development and use of AI: policies, roles, processes and their records. ISO/IEC 42001 says what it needs.',
    },
    isms: {
      term: 'Information security management system (ISMS)',
      meaning: 'The management system under ISO/IEC 27001 on which this handbook builds.',
    },
    soa: {
      term: 'Statement of Applicability',
      meaning:
        'The list of all 38 controls of Annex A: which apply here, why, and how far each is implemented.',
    },
    control: {
      term: 'Control',
      meaning:
        'A measure that changes a risk. Annex A of ISO/IEC 42001 lists 38; an organisation can add its own.',
    },
    clause: {
      term: 'Clause',
      meaning:
        'A numbered requirement of a standard. Clauses 4 to 10 of ISO/IEC 42001 apply to everyone who seeks a certificate.',
    },
    evidence: {
      term: 'Evidence',
      meaning:
        'A record which proves that something was done: a report, a log, minutes. It is valid until a date.',
    },
    documented: {
      term: 'Documented information',
      meaning:
        'What the standard wants in writing: documents that say how something is done, and records which show that it was done (7.5).',
    },
    system: {
      term: 'AI system',
      meaning:
        'Software that makes outputs such as predictions, texts or decisions from its inputs. Each has an entry in the inventory.',
    },
    impact: {
      term: 'AI system impact assessment',
      meaning:
        'An examination of what a system can do to individuals, groups and society (6.1.4, ISO/IEC 42005).',
    },
    fria: {
      term: 'Fundamental rights impact assessment',
      meaning:
        'What Article 27 of the EU AI Act asks of some deployers before they use a high-risk system.',
    },
    provider: {
      term: 'Provider',
      meaning:
        'Under the EU AI Act: who develops an AI system, or has it developed, and puts it on the market under its own name.',
    },
    deployer: {
      term: 'Deployer',
      meaning: 'Under the EU AI Act: who uses an AI system in its work.',
    },
    appetite: {
      term: 'Risk appetite',
      meaning:
        'The score up to which the organisation is willing to take a risk without more treatment.',
    },
    treatment: {
      term: 'Risk treatment',
      meaning:
        'What is done about a risk: mitigate, avoid, transfer or accept it. The open actions are the treatment plan (6.1.3).',
    },
    residual: {
      term: 'Residual risk',
      meaning: 'The risk that remains once the treatment is done. The management accepts it.',
    },
    finding: {
      term: 'Finding',
      meaning:
        'What an audit found: conformity, an opportunity for improvement, or a nonconformity.',
    },
    nonconformity: {
      term: 'Nonconformity',
      meaning:
        'A requirement that is not met. A major one puts the certificate at risk; a minor one does not.',
    },
    corrective: {
      term: 'Corrective action',
      meaning: 'What removes the cause of a nonconformity, so that it does not come back (10.2).',
    },
    internal: {
      term: 'Internal audit',
      meaning:
        'An examination by people who do not audit their own work, at planned intervals (9.2).',
    },
    review: {
      term: 'Management review',
      meaning:
        'The meeting in which top management judges the management system and decides on changes (9.3).',
    },
    stages: {
      term: 'Stage 1 and stage 2',
      meaning: 'The two parts of a certification audit: first the documents, then the practice.',
    },
    entry: {
      term: 'Entry',
      meaning: 'One file of the handbook: fields at the top, then a text. Its file name is its id.',
    },
    frontmatter: {
      term: 'Front matter',
      meaning: 'The fields at the top of an entry, in YAML, between two lines of three hyphens.',
    },
    asof: {
      term: 'As-of date',
      meaning: 'The day on which everything is judged: what is due, what has expired.',
    },
  },
};
