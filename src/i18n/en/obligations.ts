import type { AiActRole, ObligationTier } from '../../standards/eu-ai-act.ts';
import { counted, number } from './number.ts';

const roles: Readonly<Record<AiActRole, string>> = {
  provider: 'Provider',
  deployer: 'Deployer',
  importer: 'Importer',
  distributor: 'Distributor',
  'authorised-representative': 'Authorised representative',
  'product-manufacturer': 'Product manufacturer',
  'gpai-provider': 'Provider of a general-purpose AI model',
  'component-supplier': 'Supplier of components',
  'third-party': 'Other third party',
};

/** What the duties of a tier are about; beside it are the systems that they concern, so it must not read as a verdict on these. */
const tiers: Readonly<Record<ObligationTier, string>> = {
  all: 'Every system',
  prohibited: 'Art. 5: what no AI system may be used for',
  'high-risk': 'High-risk',
  transparency: 'Transparency (limited risk)',
  gpai: 'General-purpose AI models',
  'gpai-systemic-risk': 'General-purpose AI models with systemic risk',
};

/** Obligations under the EU AI Act, on their own page and on those of systems. */
export const obligations = {
  title: 'Obligations',
  description:
    'What the EU AI Act requires of us, by role, tier and system: from when, and what was done about it.',
  pageTitle: (page: number) => `Roles and obligations by system, page ${number(page)}`,
  lead: 'What the EU AI Act requires of us, by our role and the tier of the system; from when; and what was done about it for each system. Related controls help, but do not show that a duty is met.',
  /** The one caution about law; `disclaimer` comes from the facts about the act. */
  caution: (disclaimer: string, amendment: string, date: string) =>
    `${disclaimer} Dates follow the act as amended by ${amendment}, last checked on ${date}.`,
  mapping: 'How reliable the related controls are',
  openPoints: 'Open points in reading the act',
  inScope: (count: number) => counted(count, 'system in scope', 'systems in scope'),
  outOfScope: (count: number) => `${number(count)} out of scope`,
  outOfUse: (count: number) => `${number(count)} retired`,
  inForce: (count: number) => `${counted(count, 'duty', 'duties')} in force`,
  unmet: (count: number) => `${number(count)} of them not shown as met`,
  toCome: (count: number) => `${number(count)} to come`,
  /** `{day}` is the date. */
  next: (count: number) => `next {day}: ${counted(count, 'duty', 'duties')}`,
  perSystem: 'Duties are counted once for each system.',
  conditional: (count: number) =>
    `${number(count)} of them ${count === 1 ? 'depends' : 'depend'} on a condition, shown with the duty.`,
  transitions: 'Systems already on the market',
  transitionsLead:
    'At the duties of systems that were in use before, the tables name Art. 111(2). Its relief ends with the next significant design change, so do not rely on it.',
  noSystems: 'No AI system is registered yet.',
  noneInScope: 'No system is in scope of the EU AI Act, so it requires nothing of us.',
  byRole: 'By role and tier',
  bySystem: 'By system',
  bySystemLead:
    'Two sets of roles, decided separately: those of ISO/IEC 22989 by activity, those of the EU AI Act by market and use.',
  unconcerned: (count: number) =>
    `${counted(count, 'duty that does', 'duties that do')} not concern any of our systems`,
  unconcernedSoFar: (count: number) =>
    `${counted(count, 'duty that does', 'duties that do')} not concern any of our systems, as far as decided`,
  roleMeaning: (basis: string, meaning: string) => `${basis}: ${meaning}.`,
  roleSystems: (count: number) => `Our role for ${counted(count, 'system', 'systems')}.`,
  columns: {
    duty: 'Duty',
    from: 'From',
    related: 'Related controls',
    done: 'What was done',
    unmet: 'In force, not shown as met',
    systems: 'Systems',
    system: 'System',
    isoRoles: 'ISO roles',
    actRoles: 'AI Act roles',
    role: 'Role',
    tier: 'Tier',
    inForce: 'In force',
    toCome: 'To come',
  },
  roles,
  tiers,
  isoRoles: {
    provider: 'AI provider',
    producer: 'AI producer',
    customer: 'AI customer',
    partner: 'AI partner',
    subject: 'AI subject',
    authority: 'Relevant authority',
  },
  risk: {
    prohibited: 'prohibited',
    high: 'high-risk',
    limited: 'limited risk',
    minimal: 'minimal risk',
  },
  undecided: 'Undecided',
  noTier: 'No tier decided',
  notInScope: 'Out of scope',
  retired: 'Retired',
  annexIII: (number: number, title: string) => `Annex III, area ${number}: ${title}`,
  annexIIIPoint: (point: string, title: string) => `Annex III, point ${point}: ${title}`,
  annexI: 'Annex I',
  becameProvider:
    'We count as the provider of a system that others made, with all duties of a provider (Art. 25).',
  becameProviderShort: 'by Art. 25',
  /** What was done about a duty. */
  state: {
    done: 'done',
    unproven: 'done, not proven',
    overdue: 'overdue',
    open: 'open',
    unrecorded: 'nothing recorded',
    'not-due': 'not due yet',
    'not-applicable': 'not applicable',
  },
  duties: (count: number, state: string) => `${counted(count, 'duty', 'duties')}: ${state}`,
  systems: (count: number, state: string) => `${counted(count, 'system', 'systems')}: ${state}`,
  dateOpen: 'date open',
  ifGenerative: 'Only if the system generates content, which is unknown.',
  rolesOpen: (count: number) =>
    `Operator role or tier is undecided for ${counted(count, 'system', 'systems')} in scope; the resulting duties are not counted.`,
  condition: (condition: string) => `If ${condition}.`,
  controls: 'Controls',
  documents: 'Documents',
  noDocument: 'No document.',
  /** `{day}` is the date. */
  fromGoingLive: 'from going live, not before {day}',
  outlasts: 'outlasts the system',
  outlastsUntil: 'outlasts the system, until {day}',
  transition: {
    /** `{day}` is the later date. */
    possible: (basis: string) => `If it was placed on the market before: {day} (${basis}).`,
    moved: (basis: string) => `Later date by ${basis}.`,
    ifChanged: (basis: string) =>
      `Only if its design changes significantly from that day on (${basis}).`,
  },
  due: 'due {day}',
  source: 'Source',
  notLegalAdvice: 'This page is for orientation. It is not legal advice.',
  /** On pages of documents and other entries that speak of the act. */
  actNotAdvice: 'What is said here about the EU AI Act is for orientation. It is not legal advice.',
  presumption:
    'ISO/IEC 42001 is not a harmonised standard under Art. 40. Neither the standard nor a certificate for it gives a presumption of conformity with the act.',
  rowsFrom: (celex: string) =>
    `All rows follow the consolidated text ${celex}. Only the Official Journal is authentic.`,
  copyright:
    'Titles of articles: © European Union, EUR-Lex, reused under Commission Decision 2011/833/EU.',
  control: {
    missing: 'no entry',
    elsewhere: 'for other systems only',
  },
  notFor: (count: number, total: number) => `not for ${number(count)} of ${number(total)} systems`,
  related: (controls: number, documents: number) =>
    [counted(controls, 'control', 'controls'), counted(documents, 'document', 'documents')].join(
      ', ',
    ),
  allOfTier: (count: number) => (count === 1 ? '1 system' : `all ${number(count)} systems`),
  moreSystems: (count: number) => `and ${number(count)} more`,
  pages: 'Pages of systems',
  /** The act itself: what it costs, what changed, what is often misread. */
  act: {
    title: 'About the act itself',
    penalties: {
      title: 'Maximum fines',
      columns: { basis: 'Basis', for: 'For', max: 'At most', applies: 'Applies' },
    },
    changes: {
      title: 'What Regulation (EU) 2026/1744 changed apart from the dates',
      columns: { provision: 'Provision', change: 'Change' },
    },
    misconceptions: {
      title: 'Common misconceptions',
      columns: { claim: 'Claim', fact: 'What the act says' },
    },
  },
};
