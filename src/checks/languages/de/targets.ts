import type { ReferenceTarget } from '../../../../schemas/fields.ts';
import { namingIn, takenIn } from '../target-names.ts';
import { either, fieldName, firstOf } from './words.ts';

const names: Readonly<Record<ReferenceTarget, string>> = {
  policies: 'eine Richtlinie',
  clauses: 'ein Abschnitt',
  controls: 'eine Maßnahme',
  inventory: 'ein KI-System',
  assessments: 'eine Folgenabschätzung',
  risks: 'ein Risiko',
  evidence: 'ein Nachweis',
  suppliers: 'ein Lieferant',
  datasets: 'ein Datensatz',
  roles: 'eine Rolle',
  objectives: 'ein Ziel',
  audits: 'ein Audit',
  findings: 'eine Feststellung',
  incidents: 'ein Vorfall',
  regulations: 'eine Anforderung',
  context: 'ein Thema oder eine Partei',
  changes: 'eine geplante Änderung',
  'iso42001-clause': 'ein Abschnitt der ISO/IEC 42001',
  'iso42001-control': 'eine Maßnahme der ISO/IEC 42001',
  'iso42001-objective': 'ein Ziel aus Anhang C der ISO/IEC 42001',
  'iso42001-risk-source': 'eine Risikoquelle aus Anhang C der ISO/IEC 42001',
  'iso27001-clause': 'ein Abschnitt der ISO/IEC 27001',
  'iso27001-control': 'eine Maßnahme der ISO/IEC 27001',
  'ai-act-article': 'ein Artikel der KI-Verordnung der EU',
};

/** What a reference may lead to, with its article. */
export const targetName = (target: ReferenceTarget): string => names[target];

/** What a field takes. */
export const taken = takenIn({ name: targetName, either });

const genitives: Readonly<Record<ReferenceTarget, string>> = {
  policies: 'einer Richtlinie',
  clauses: 'eines Abschnitts',
  controls: 'einer Maßnahme',
  inventory: 'eines KI-Systems',
  assessments: 'einer Folgenabschätzung',
  risks: 'eines Risikos',
  evidence: 'eines Nachweises',
  suppliers: 'eines Lieferanten',
  datasets: 'eines Datensatzes',
  roles: 'einer Rolle',
  objectives: 'eines Ziels',
  audits: 'eines Audits',
  findings: 'einer Feststellung',
  incidents: 'eines Vorfalls',
  regulations: 'einer Anforderung',
  context: 'eines Themas oder einer Partei',
  changes: 'einer geplanten Änderung',
  'iso42001-clause': 'eines Abschnitts der ISO/IEC 42001',
  'iso42001-control': 'einer Maßnahme der ISO/IEC 42001',
  'iso42001-objective': 'eines Ziels aus Anhang C der ISO/IEC 42001',
  'iso42001-risk-source': 'einer Risikoquelle aus Anhang C der ISO/IEC 42001',
  'iso27001-clause': 'eines Abschnitts der ISO/IEC 27001',
  'iso27001-control': 'einer Maßnahme der ISO/IEC 27001',
  'ai-act-article': 'eines Artikels der KI-Verordnung der EU',
};

const ofAny = takenIn({ name: (target) => genitives[target], either });

/** The id of what a field takes. */
export const idOf = (targets: readonly ReferenceTarget[]): string => `die ID ${ofAny(targets)}`;

/** What holds references and names an id, at the beginning of a sentence. */
export const naming = namingIn({
  field: fieldName,
  places: (count, files) =>
    count === 1 ? `1 Stelle (${files}) nennt` : `${count} Stellen (${files}) nennen`,
  one: (holder) => `${holder} nennt`,
  times: (file, times) => `${file} (${times}-mal)`,
  firstOf,
});
