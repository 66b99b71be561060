import type { ReferenceTarget } from '../../../../schemas/fields.ts';
import { namingIn, takenIn } from '../target-names.ts';
import { either, fieldName, firstOf } from './words.ts';

const names: Readonly<Record<ReferenceTarget, string>> = {
  policies: 'une politique',
  clauses: 'un article',
  controls: 'une mesure',
  inventory: 'un système d’IA',
  assessments: 'une évaluation d’impact',
  risks: 'un risque',
  evidence: 'une preuve',
  suppliers: 'un fournisseur',
  datasets: 'un jeu de données',
  roles: 'un rôle',
  objectives: 'un objectif',
  audits: 'un audit',
  findings: 'un constat',
  incidents: 'un incident',
  regulations: 'une exigence',
  context: 'un enjeu ou une partie intéressée',
  changes: 'une modification planifiée',
  'iso42001-clause': 'un article de l’ISO/IEC 42001',
  'iso42001-control': 'une mesure de l’ISO/IEC 42001',
  'iso42001-objective': 'un objectif de l’annexe C de l’ISO/IEC 42001',
  'iso42001-risk-source': 'une source de risque de l’annexe C de l’ISO/IEC 42001',
  'iso27001-clause': 'un article de l’ISO/IEC 27001',
  'iso27001-control': 'une mesure de l’ISO/IEC 27001',
  'ai-act-article': 'un article du règlement européen sur l’IA',
};

/** What a reference may lead to, with its article. */
export const targetName = (target: ReferenceTarget): string => names[target];

/** What a field takes. */
export const taken = takenIn({ name: targetName, either });

const ofAny = takenIn({ name: (target) => `d’${names[target]}`, either });

/** The id of what a field takes. */
export const idOf = (targets: readonly ReferenceTarget[]): string =>
  `l’identifiant ${ofAny(targets)}`;

/** What holds references and names an id, at the beginning of a sentence. */
export const naming = namingIn({
  field: fieldName,
  places: (count, files) =>
    count === 1 ? `1 endroit (${files}) nomme` : `${count} endroits (${files}) nomment`,
  one: (holder) => `${holder} nomme`,
  times: (file, times) => `${file} (${times} fois)`,
  firstOf,
});
