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

const tiers: Readonly<Record<ObligationTier, string>> = {
  all: 'Every system',
  prohibited: 'Prohibited practices',
  'high-risk': 'High-risk',
  transparency: 'Transparency (limited risk)',
  gpai: 'General-purpose AI models',
  'gpai-systemic-risk': 'General-purpose AI models with systemic risk',
};

/** Obligations under the EU AI Act, on their own page and on those of systems. */
export const obligations = {
  title: 'Obligations',
  description:
    'What the EU AI Act asks of us, by role, tier and system, from when, and what stands behind it.',
  pageTitle: (page: number) => `Roles and obligations by system, page ${number(page)}`,
  lead: 'What the EU AI Act asks of us, by the role that we have and the tier of the system; from when; and which controls, documents and evidence stand behind it.',
  /** The one caution about law; `disclaimer` comes from the facts about the act. */
  caution: (disclaimer: string, amendment: string, date: string) =>
    `${disclaimer} Dates are those of the act as amended by ${amendment}, followed up to ${date}.`,
  mapping: 'How far the controls can be relied on',
  openPoints: 'Open points in reading the act',
  inScope: (count: number) => counted(count, 'system in scope', 'systems in scope'),
  outOfScope: (count: number) => `${number(count)} out of scope`,
  inForce: (count: number) => `${counted(count, 'duty', 'duties')} in force`,
  toCome: (count: number) => `${number(count)} to come`,
  /** `{day}` is the date. */
  next: (count: number) => `next {day}: ${counted(count, 'duty', 'duties')}`,
  perSystem: 'Duties are counted once for each system.',
  conditional: (count: number) =>
    `${number(count)} of them ${count === 1 ? 'is' : 'are'} conditional; the condition stands with the duty.`,
  transitions: 'What was on the market before',
  transitionsLead:
    'The tables below leave Art. 111(2) out: it ends with the next significant change of design, and nobody should plan on it.',
  noneInScope: 'No system is in the scope of the EU AI Act, so that it asks nothing of us.',
  byRole: 'By role and tier',
  bySystem: 'By system',
  bySystemLead:
    'Two sets of roles, decided separately: those of ISO/IEC 22989 by activity, those of the EU AI Act by market and use.',
  unconcerned: (count: number) =>
    `${counted(count, 'duty that concerns', 'duties that concern')} none of our systems`,
  roleMeaning: (basis: string, meaning: string) => `${basis}: ${meaning}.`,
  roleSystems: (count: number) => `Our role for ${counted(count, 'system', 'systems')}.`,
  columns: {
    duty: 'Duty',
    from: 'From',
    behind: 'What stands behind it',
    state: 'State',
    systems: 'Systems',
    system: 'System',
    isoRoles: 'ISO roles',
    actRoles: 'AI Act roles',
    role: 'Role',
    tier: 'Tier',
    inForce: 'In force',
    toCome: 'To come',
    open: 'Open',
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
  noRole: 'No operator role',
  annexIII: (number: number, title: string) => `Annex III, area ${number}: ${title}`,
  annexI: 'Annex I',
  becameProvider:
    'Provider of a system that others made: all duties of a provider are ours (Art. 25).',
  becameProviderShort: 'by Art. 25',
  /** How far the controls behind a duty are. */
  state: {
    proven: 'controls with proof',
    incomplete: 'controls incomplete',
    open: 'no control',
    outside: 'no control needed',
  },
  duties: (count: number, state: string) => `${counted(count, 'duty', 'duties')}: ${state}`,
  systems: (count: number, state: string) => `${counted(count, 'system', 'systems')}: ${state}`,
  dateOpen: 'date open',
  condition: (condition: string) => `If ${condition}.`,
  controls: 'Controls',
  documents: 'Documents',
  noDocument: 'No document.',
  evidence: 'Evidence',
  control: {
    missing: 'no entry',
    elsewhere: 'for other systems only',
  },
  notFor: (count: number, total: number) => `not for ${number(count)} of ${number(total)} systems`,
  behind: (controls: number, documents: number, evidence: number) =>
    [
      counted(controls, 'control', 'controls'),
      counted(documents, 'document', 'documents'),
      counted(evidence, 'proof', 'proofs'),
    ].join(', '),
  allOfTier: (count: number) => (count === 1 ? '1 system' : `all ${number(count)} systems`),
  moreSystems: (count: number) => `and ${number(count)} more`,
  openFor: 'No applicable control for',
  pages: 'Pages of systems',
};
