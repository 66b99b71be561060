import { counted, number } from './number.ts';

/** The page of an AI system. */
export const system = {
  owner: 'owner {role}',
  stage: (stage: string) => `stage: ${stage}`,
  lastChanged: 'last changed {day}',
  tier: (tier: string) => `EU AI Act: ${tier}`,
  impact: (impact: string) => `impact: ${impact}`,
  impactUndecided: 'impact not decided',
  model: (name: string, version: string, provider: string) => `${name}, ${version} (${provider})`,
  data: 'Data',
  noData: 'No data is named.',
  personal: { none: 'not personal', personal: 'personal', special: 'sensitive personal' },
  noDecision: 'No decision is named.',
  affects: (who: string) => `affects ${who}`,
  affectsNobody: 'affects nobody that is named',
  isoRoles: 'ISO/IEC 22989',
  isoBasis: 'By activity: what we do with the system.',
  isoUndecided: 'Undecided: no role is named.',
  actRoles: 'EU AI Act',
  actBasis: 'By market and use: who places it on the market, puts it into service or uses it.',
  basis: 'Basis',
  usesGpai: 'Built on a general-purpose AI model of someone else.',
  providesGpai: 'We provide a general-purpose AI model.',
  noDuties: {
    scope: 'None: the system is out of the scope of the EU AI Act.',
    retired: 'None any more: the system is retired.',
    role: 'None: we have no operator role for the system.',
  },
  /** `{link}` leads to the page of obligations. */
  duties: (inForce: number, toCome: number) =>
    `${counted(inForce, 'duty', 'duties')} in force, ${number(toCome)} to come. {link} says how far this can be relied on.`,
  dutiesLink: 'The page of obligations',
  legacy:
    'In use before these duties apply, the system comes under them only with its next significant change of design (Art. 111(2)); nobody should plan on that.',
  assessment: {
    refused: 'Used, not acceptable',
    assessed: 'Assessed',
    changed: 'Assessed before the last change',
    overdue: 'Assessed, review overdue',
    draft: 'Not approved',
    missing: 'Not assessed',
    'not-needed': 'No assessment needed',
  },
  /** What the state means for the system. */
  assessmentWhy: {
    refused:
      'The system is in use although its approved impact assessment concludes that it is not acceptable. Take it out of use, or change it and assess it again (6.1.4, 8.4).',
    assessed: 'An approved impact assessment speaks of the system as it is.',
    changed: 'The system changed after its impact was assessed; it has to be assessed again (8.4).',
    overdue: 'The approved impact assessment is past its next review.',
    draft: 'An impact assessment is written, and none is approved.',
    missing:
      'The system is of high impact or high-risk and in use or on its way there; an approved impact assessment is needed (6.1.4, 8.4).',
    'not-needed': 'No impact assessment is asked for.',
  },
  notNeeded: {
    retired: 'The system is retired.',
    design: 'One is due when the system leaves design.',
    impact: 'The system is neither of high impact nor high-risk.',
  },
  columns: {
    assessment: 'Assessment',
    status: 'Status',
    conclusion: 'Conclusion',
    performed: 'Performed',
    nextReview: 'Next review',
    risk: 'Risk',
    inherent: 'Before',
    residual: 'After',
    treatment: 'Treatment',
    owner: 'Owner',
    finding: 'Finding',
    grade: 'Grade',
    state: 'State',
    due: 'Due',
    control: 'Control',
  },
  noRisk: 'No risk names this system.',
  above: 'above appetite',
  noControl: 'No control names this system.',
  /** `{count}` is a link. */
  forAll: 'And {count} that apply to all systems: ',
  forAllCount: (count: number) => counted(count, 'control', 'controls'),
  noFinding: 'No finding names this system.',
  findings: (open: number, total: number) => `${number(open)} open of ${number(total)}.`,
};
