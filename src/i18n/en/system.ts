import { counted, number } from './number.ts';

/** The page of an AI system. */
export const system = {
  noOperation: 'Requirements, oversight, monitoring and event logs are not recorded yet.',
  owner: 'owner {role}',
  stage: (stage: string) => `stage: ${stage}`,
  lastChanged: 'last changed {day}',
  lastChangedUnknown: 'last change unknown',
  tier: (tier: string) => `EU AI Act: ${tier}`,
  impact: (impact: string) => `impact: ${impact}`,
  impactUndecided: 'impact not decided',
  model: (name: string, version: string, provider: string) => `${name}, ${version} (${provider})`,
  noData: 'No data is named.',
  personal: {
    none: 'not personal',
    personal: 'personal',
    special: 'sensitive personal',
    unknown: 'not stated whether personal',
  },
  noDecision: 'No decision is named.',
  affects: (who: string) => `affects ${who}`,
  affectsNobody: 'no affected people named',
  isoRoles: 'ISO/IEC 22989',
  isoBasis: 'By activity: what we do with the system.',
  isoUndecided: 'Undecided: no role is named.',
  actRoles: 'EU AI Act',
  actBasis: 'By market and use: who places it on the market, puts it into service or uses it.',
  basis: 'Basis',
  usesGpai: 'Built on another provider’s general-purpose AI model.',
  providesGpai: 'We provide a general-purpose AI model.',
  subRoles: (roles: string) => `Sub-roles: ${roles}.`,
  exemption: (ground: string, day: string) =>
    `Not high-risk under Art. 6(3), point (${ground}), decided on ${day}.`,
  systemicRisk: 'The model has systemic risk (Art. 51).',
  placedOnMarket: (day: string) => `Placed on the market on ${day}.`,
  noDuties: {
    scope: 'None: the system is out of scope of the EU AI Act.',
    retired: 'None: the system is retired, and no duty outlasts it.',
    role: 'Open: our operator role for the system is undecided.',
  },
  /** `{link}` leads to the page of obligations. */
  duties: (inForce: number, unmet: number, toCome: number) =>
    `${counted(inForce, 'duty', 'duties')} in force, ${number(unmet)} of them not shown as met; ${number(toCome)} to come. {link} explains how reliable this is.`,
  tierOpen: 'The tier of the system is undecided; the resulting duties are not included.',
  dutiesLink: 'The page of obligations',
  legacy:
    'The system was in use before these duties apply. They will bind it only after its next significant design change (Art. 111(2)). Do not rely on this.',
  assessment: {
    refused: 'In use, not acceptable',
    assessed: 'Assessed',
    unsure: 'Assessed, last change unknown',
    changed: 'Assessed before the last change',
    overdue: 'Assessed, review overdue',
    draft: 'Not approved',
    missing: 'Not assessed',
    undecided: 'Need for an assessment undecided',
    'not-needed': 'No assessment needed',
  },
  /** What the state means for the system. */
  assessmentWhy: {
    refused:
      'The system is in use although its approved impact assessment concludes that it is not acceptable. Take it out of use, or change it and assess it again (6.1.4, 8.4).',
    assessed: 'The approved impact assessment covers the current system.',
    unsure:
      'An impact assessment is approved. The date of the last change is unknown, so the assessment may not cover the current system.',
    changed: 'The system changed after its impact was assessed; it must be assessed again (8.4).',
    overdue: 'The approved impact assessment is past its next review.',
    draft: 'An impact assessment is written, but not approved.',
    missing:
      'The system has high impact or is high-risk, and is in use or will be soon. It needs an approved impact assessment (6.1.4, 8.4).',
    stageUnknown:
      'The system has high impact or is high-risk, and its stage is unknown. Unless it is in design, it needs an approved impact assessment (6.1.4, 8.4).',
    undecided: 'Impact or tier of the system is undecided, so it may need an impact assessment.',
    'not-needed': 'No impact assessment is required.',
  },
  screened: 'Screened on {day} by {role}:',
  notNeeded: {
    retired: 'The system is retired.',
    design: 'One is due when the system leaves design.',
    impact: 'The system has no high impact and is not high-risk.',
    undecided: 'One may be needed: impact or tier of the system is undecided.',
  },
  columns: {
    assessment: 'Assessment',
    status: 'Status',
    conclusion: 'Conclusion',
    performed: 'Performed',
    nextReview: 'Next review',
    risk: 'Risk',
    treatment: 'Treatment',
    owner: 'Owner',
    finding: 'Finding',
    grade: 'Grade',
    state: 'State',
    due: 'Due',
    control: 'Control',
    proof: 'Proof about this system',
  },
  noRisk: 'No risk names this system.',
  above: 'above appetite',
  noControl: 'No control names this system.',
  /** `{count}` is a link. */
  forAll: 'And {count} that apply to all systems: ',
  forAllCount: (count: number) => counted(count, 'control', 'controls'),
  noFinding: 'No finding names this system.',
  findings: (open: number, total: number) => `${number(open)} open of ${number(total)}.`,
  exceptions: 'Controls that do not apply to it',
};
