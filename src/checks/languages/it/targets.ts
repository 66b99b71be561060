import type { ReferenceTarget } from '../../../../schemas/fields.ts';
import { namingIn, takenIn } from '../target-names.ts';
import { either, fieldName, firstOf } from './words.ts';

const names: Readonly<Record<ReferenceTarget, string>> = {
  policies: 'una politica',
  clauses: 'un punto',
  controls: 'un controllo',
  inventory: 'un sistema di IA',
  assessments: 'una valutazione d’impatto',
  risks: 'un rischio',
  evidence: 'un’evidenza',
  suppliers: 'un fornitore',
  datasets: 'un insieme di dati',
  roles: 'un ruolo',
  objectives: 'un obiettivo',
  audits: 'un audit',
  findings: 'un rilievo',
  incidents: 'un incidente',
  regulations: 'un requisito',
  context: 'un fattore o una parte interessata',
  changes: 'una modifica pianificata',
  'iso42001-clause': 'un punto della ISO/IEC 42001',
  'iso42001-control': 'un controllo della ISO/IEC 42001',
  'iso42001-objective': 'un obiettivo dell’allegato C della ISO/IEC 42001',
  'iso42001-risk-source': 'una fonte di rischio dell’allegato C della ISO/IEC 42001',
  'iso27001-clause': 'un punto della ISO/IEC 27001',
  'iso27001-control': 'un controllo della ISO/IEC 27001',
  'ai-act-article': 'un articolo del regolamento UE sull’IA',
};

/** What a reference may lead to, with its article. */
export const targetName = (target: ReferenceTarget): string => names[target];

/** What a field takes. */
export const taken = takenIn({ name: targetName, either });

/** The id of what a field takes. */
export const idOf = (targets: readonly ReferenceTarget[]): string =>
  `l’identificativo di ${taken(targets)}`;

/** What holds references and names an id, at the beginning of a sentence. */
export const naming = namingIn({
  field: fieldName,
  places: (count, files) =>
    count === 1 ? `1 punto (${files}) nomina` : `${count} punti (${files}) nominano`,
  one: (holder) => `${holder} nomina`,
  times: (file, times) => `${file} (${times} volte)`,
  firstOf,
});
