/** Swiss sources of requirements on AI, in the project’s own words. */
export const swiss = {
  revFADP: {
    title: 'Federal Act on Data Protection (revised)',
    summary:
      'Technology-neutral data protection law; it applies directly to AI that processes personal data of natural persons.',
    articles: {
      'Art. 5(f), (g), 6(7)': 'profiling, and express consent where profiling carries a high risk',
      'Art. 6': 'processing principles',
      'Art. 7': 'privacy by design and by default',
      'Art. 8': 'data security',
      'Art. 9': 'processors',
      'Art. 12': 'records of processing',
      'Art. 16-17': 'disclosure abroad',
      'Art. 19': 'duty to inform',
      'Art. 21': 'automated individual decisions: inform, hear, human review on request',
      'Art. 22': 'data protection impact assessment',
      'Art. 23': 'consult the FDPIC',
      'Art. 24': 'report data breaches',
      'Art. 25': 'right of access',
      'Art. 60-66':
        'fines of up to CHF 250,000, as a rule for the person responsible, not the company',
    },
  },
  'FDPIC-2025-05-08': {
    title: 'FDPIC statement: current data protection law is directly applicable to AI',
    summary:
      "Makers, providers and users of AI have to make purpose, functioning and data sources transparent and keep people's rights, whatever later AI laws bring.",
  },
  'FINMA-08/2024': {
    title:
      'FINMA Guidance 08/2024: Governance and risk management when using artificial intelligence',
    addressees: 'all institutions that FINMA supervises',
    summary:
      'Points to AI risks seen in supervision and describes measures observed at institutions.',
    note: 'An Aufsichtsmitteilung that explains existing duties and reports observations; no circular, and it makes no AI inventory binding.',
  },
  'FINMA-RS-23/1': {
    title: 'FINMA Circular 2023/1 Operational risks and resilience - banks',
    addressees: 'banks',
    summary:
      'Binding frame for operational, ICT and cyber risks at banks, within which AI risks are handled. Insurers are not its addressees.',
  },
  ISA: {
    title: 'Insurance Supervision Act and Ordinance',
    addressees: 'insurers',
    summary:
      'Organisation, risk management and protection of the insured at insurance companies; the business plan, with outsourced functions, is approved by FINMA.',
  },
  'FINMA-RS-17/2': {
    title: 'FINMA Circular 2017/2 Corporate governance - insurers',
    addressees: 'insurers',
    summary:
      'Binding frame for the governance, risk management and internal control of insurers, within which AI risks are handled.',
  },
  'FINMA-RS-18/3': {
    title: 'FINMA Circular 2018/3 Outsourcing - banks and insurers',
    addressees: 'banks and insurers',
    summary:
      'Essential functions may be outsourced under conditions: inventory, risk analysis, rights of inspection. Concerns bought and hosted AI where the function is essential.',
  },
  'CoE-AI-Convention': {
    title: 'Council of Europe Framework Convention on AI (CETS 225)',
    summary:
      'Treaty that binds its parties to protect human rights, democracy and the rule of law over the life cycle of AI systems; reaches organisations through national law.',
    note: 'Not ratified. Switzerland plans changes of sector laws instead of a general AI act: decided by the Federal Council on 12 February 2025, consultation draft due by the end of 2026.',
  },
};
