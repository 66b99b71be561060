/** The EU AI Act beside its duties, in the project’s own words. */
export const aiAct = {
  amendment: {
    id: 'Regulation (EU) 2026/1744',
    short: 'Digital Omnibus on AI',
  },
  roles: {
    provider: {
      title: 'Provider',
      basis: 'Art. 3(3)',
      meaning:
        'develops an AI system or GPAI model, or has it developed, and places it on the market or puts it into service under its own name or trademark, paid or free',
    },
    deployer: {
      title: 'Deployer',
      basis: 'Art. 3(4)',
      meaning: 'uses an AI system under its own authority, other than privately',
    },
    'authorised-representative': {
      title: 'Authorised representative',
      basis: 'Art. 3(5)',
      meaning: 'located or established in the Union, acts for a provider on a written mandate',
    },
    importer: {
      title: 'Importer',
      basis: 'Art. 3(6)',
      meaning:
        'located or established in the Union, places on the market a system that carries the name or trademark of a party established outside the Union; a company outside the Union is never an importer',
    },
    distributor: {
      title: 'Distributor',
      basis: 'Art. 3(7)',
      meaning:
        'makes a system available on the Union market without being its provider or importer',
    },
    'product-manufacturer': {
      title: 'Product manufacturer',
      basis: 'Named in Art. 3(8), 2(1)(e) and 25(3); no own definition in Art. 3',
      meaning:
        'places a product with an AI system on the market under its own name; counts as provider where the AI is a high-risk safety component of a product under Annex I Section A',
    },
    'gpai-provider': {
      title: 'Provider of a general-purpose AI model',
      basis: 'Art. 3(3) and 3(63)',
      meaning:
        'develops a general-purpose AI model, or has it developed, and places it on the market under its own name or trademark',
    },
    'component-supplier': {
      title: 'Supplier of components',
      basis: 'Art. 25(4)',
      meaning:
        'supplies an AI system, a model, tools, services, components or processes that are used or built into a high-risk system of another provider',
    },
    'third-party': {
      title: 'Other third party',
      basis: 'Art. 25(1)',
      meaning:
        'becomes provider by re-branding a high-risk system, modifying it substantially, or giving a system a high-risk purpose',
    },
  },
  annexIII: {
    '1': 'Biometrics',
    '1a': 'remote biometric identification',
    '1b': 'biometric categorisation by sensitive attributes',
    '1c': 'emotion recognition',
    '2': 'Critical infrastructure',
    '3': 'Education and vocational training',
    '3a': 'admission to education',
    '3b': 'evaluation of learning outcomes',
    '3c': 'level of education that a person receives',
    '3d': 'monitoring of tests',
    '4': "Employment, workers' management and access to self-employment",
    '4a': 'recruitment and selection',
    '4b': 'terms of work, promotion, termination, allocation of tasks, monitoring',
    '5': 'Essential private services and public services and benefits',
    '5a': 'public assistance benefits and services',
    '5b': 'creditworthiness and credit scores',
    '5c': 'risk assessment and pricing in life and health insurance',
    '5d': 'emergency calls and dispatch',
    '6': 'Law enforcement',
    '6a': 'risk of becoming a victim',
    '6b': 'polygraphs',
    '6c': 'reliability of evidence',
    '6d': 'risk of offending',
    '6e': 'profiling in criminal investigations',
    '7': 'Migration, asylum and border control management',
    '7a': 'polygraphs',
    '7b': 'risks posed by persons who enter',
    '7c': 'applications for asylum, visa or residence',
    '7d': 'detecting, recognising or identifying persons',
    '8': 'Administration of justice and democratic processes',
    '8a': 'research and interpretation for judicial authorities',
    '8b': 'influencing elections or voting',
  },
  penalties: [
    {
      basis: 'Art. 99(3)',
      for: 'banned practices (Art. 5)',
      max: 'EUR 35 million or 7 % of worldwide annual turnover',
    },
    {
      basis: 'Art. 99(4)',
      for: 'operator duties incl. Art. 50',
      max: 'EUR 15 million or 3 %',
    },
    {
      basis: 'Art. 99(5)',
      for: 'wrong information to authorities or notified bodies',
      max: 'EUR 7.5 million or 1 %',
    },
    {
      basis: 'Art. 99(6)',
      for: 'SMEs',
      max: 'the lower of the two amounts',
    },
    {
      basis: 'Art. 99(6a)',
      for: 'small mid-caps, paragraphs 4 and 5 only',
      max: 'the lower of the two amounts',
    },
    {
      basis: 'Art. 101',
      for: 'GPAI providers',
      max: 'EUR 15 million or 3 %',
    },
  ],
  changes: [
    {
      provision: 'Art. 3(14), (14a), (14b)',
      change:
        'Says what a safety function is, in the definition of the safety component; defines SMEs and small mid-caps (SMC).',
    },
    {
      provision: 'Art. 4',
      change:
        'AI literacy is now a duty to take measures that support the literacy of staff and of other persons who deal with AI systems on their behalf; no level has to be guaranteed. Date 2 February 2025 unchanged.',
    },
    {
      provision: 'Art. 4a (new), Art. 10(5) deleted',
      change:
        'Special categories of personal data may be processed to find and correct bias, under conditions, now beyond high-risk providers.',
    },
    {
      provision: 'Art. 5(1)(ba), (bb), (1a), (1b)',
      change: 'Bans systems for non-consensual intimate material and child sexual abuse material.',
    },
    {
      provision: 'Art. 6(1a)-(1c)',
      change: 'Narrows what counts as a safety component.',
    },
    {
      provision: 'Art. 11(1), 99 and others',
      change: 'SME relief extended to small mid-caps (SMC).',
    },
    {
      provision: 'Art. 17(2), 63(1)',
      change:
        'Quality management in proportion to size, also for small mid-caps; simplified elements for all SMEs (before: microenterprises).',
    },
    {
      provision: 'Art. 25(2), (4)',
      change:
        'Handover duties of the first provider spelled out, with technical documentation, known limitations and access for testing; written agreement with suppliers covers AI systems, models and processes; breach can be fined (Art. 99(4)(da)).',
    },
    {
      provision: 'Art. 27(4), (5)',
      change:
        'The fundamental rights assessment may refer to the data protection impact assessment; the AI Office provides a questionnaire template.',
    },
    {
      provision: 'Art. 42(3)',
      change:
        'A system that meets the Cyber Resilience Act is taken to meet the cybersecurity of Art. 15.',
    },
    {
      provision: 'Art. 43(3)',
      change:
        'Systems in products of Annex I Section A follow the conformity procedure of the product law, also where they fall under Annex III; notified bodies under that law have until 28 January 2028 to be designated.',
    },
    {
      provision: 'Art. 50(7)',
      change:
        'The Commission may adopt common rules if the codes of practice on marking are not adequate.',
    },
    {
      provision: 'Art. 57(1)',
      change: 'National sandboxes by 2 August 2027.',
    },
    {
      provision: 'Art. 60, 60a (new)',
      change: 'Testing in real-world conditions, now also for products of Annex I Section B.',
    },
    {
      provision: 'Art. 72(3)',
      change:
        'Guidance with a template for the plan of post-market monitoring, due by 2 September 2027, replaces an implementing act.',
    },
    {
      provision: 'Art. 75, 75a-75d',
      change:
        'AI Office becomes supervisor for certain systems built on a GPAI model of the same provider and for systems in very large platforms or search engines; their serious incidents are reported to it.',
    },
    {
      provision: 'Art. 77',
      change:
        'Bodies that protect fundamental rights ask for documents through the market surveillance authority.',
    },
    {
      provision: 'Annex I',
      change: 'Machinery moved from Section A to Section B.',
    },
    {
      provision: 'Annex III',
      change: 'Not amended.',
    },
    {
      provision: 'Art. 12, 14, 26, 27(1), 50(1)-(6)',
      change: 'Not amended in wording.',
    },
    {
      provision: 'Annex VIII, Section B',
      change:
        'Points 7 and 9 are deleted: less is registered of a system held not to be high-risk. The duty to register it under Art. 49(2) stays.',
    },
    {
      provision: 'Annex XIV (new)',
      change: 'Codes and categories for the designation of notified bodies.',
    },
  ],
  misconceptions: [
    {
      claim: 'GPAI obligations and governance apply from 2 August 2026',
      fact: "Art. 113(b): Chapter V (GPAI) and Chapter VII (governance) apply from 2 August 2025; the omnibus left point (b) untouched. What begins on 2 August 2026 is the Commission's power to enforce against GPAI providers.",
    },
    {
      claim: 'Article 50 transparency moved to 2 December 2026 as a whole',
      fact: 'Art. 50 applies since 2 August 2026; only Art. 50(2) has a transition to 2 December 2026, only for systems placed before 2 August 2026.',
    },
    {
      claim: 'High-risk rules apply from August 2026 / August 2027',
      fact: '2 December 2027 (Annex III) and 2 August 2028 (Annex I).',
    },
    {
      claim: 'The delay depends on the availability of standards',
      fact: 'The dates are fixed; the trigger of the proposal was dropped.',
    },
  ],
  openPoints: [
    'Art. 43, 47, 48 and 49 (Chapter III Section 5), 72 and 73 (Chapter IX) and 86 are not named in the deferral of Art. 113(c); by the letter they apply from 2 August 2026. They attach to high-risk systems, whose classification and duties start on 2 December 2027 or 2 August 2028, so the practical effect is expected then. The sharpest case is Art. 49(2), the registration of an Annex III system that its provider considers not high-risk.',
    'A system under both annexes is shown with the earlier date. That is prudent, not laid down: Art. 43(3) sends such systems through the procedure of the product law.',
    'Whether a chatbot that a company offers on its own website is placed on the market, or only put into service, is not settled. It decides whether Art. 111(4) gives time for the marking of Art. 50(2).',
    'Delegated acts under Art. 2(13) are due by 2 August 2027; final guidelines on high-risk classification under Art. 6(5) are expected by the end of 2026 (draft of 19 May 2026).',
    'No harmonised standard under Art. 40 was cited in the Official Journal by 24 September 2026.',
    'The wider Digital Omnibus (data, GDPR) was still in procedure in July 2026.',
  ],
  transitions: [
    {
      basis: 'Art. 111(2) (replaced 2026)',
      rule: 'High-risk systems placed on the market or put into service before the date on which Chapter III applies to them fall under the Act only if, from that date on, their design changes significantly. If they are meant for use by public authorities, providers and deployers have to comply by 2 August 2030 in any case.',
    },
    { basis: 'Art. 111(3)', rule: 'GPAI models placed before 2 August 2025: by 2 August 2027.' },
    {
      basis: 'Art. 111(4) (added 2026)',
      rule: "Providers of generative systems placed on the market before 2 August 2026 comply with Art. 50(2) by 2 December 2026. The wording covers placing on the market, not putting into service for one's own use. Art. 50(1), (3) and (4) have no transition.",
    },
  ],
  words: {
    Regulation: 'Regulation',
    Annex: 'Annex',
    Annexes: 'Annexes',
    Section: 'Section',
    point: 'point',
    points: 'points',
    and: 'and',
    'as replaced by Reg.': 'as replaced by Reg.',
    'as amended by Reg.': 'as amended by Reg.',
    'as amended; see each duty': 'as amended; see each duty',
    'of Reg.': 'of Reg.',
    'second paragraph': 'second paragraph',
    Directives: 'Directives',
    Directive: 'Directive',
    '(EU)': '(EU)',
    ';': ';',
  },
};
