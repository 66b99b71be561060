import type { ReferenceTarget } from '../../../../schemas/fields.ts';
import { namingIn, takenIn } from '../target-names.ts';
import { either, fieldName, firstOf } from './words.ts';

const names: Readonly<Record<ReferenceTarget, string>> = {
  policies: 'una política',
  clauses: 'un capítulo',
  controls: 'un control',
  inventory: 'un sistema de IA',
  assessments: 'una evaluación de impacto',
  risks: 'un riesgo',
  evidence: 'una evidencia',
  suppliers: 'un proveedor',
  datasets: 'un conjunto de datos',
  roles: 'un rol',
  objectives: 'un objetivo',
  audits: 'una auditoría',
  findings: 'un hallazgo',
  incidents: 'un incidente',
  regulations: 'un requisito',
  context: 'una cuestión o una parte interesada',
  changes: 'un cambio planificado',
  'iso42001-clause': 'un apartado de la ISO/IEC 42001',
  'iso42001-control': 'un control de la ISO/IEC 42001',
  'iso42001-objective': 'un objetivo del anexo C de la ISO/IEC 42001',
  'iso42001-risk-source': 'una fuente de riesgo del anexo C de la ISO/IEC 42001',
  'iso27001-clause': 'un apartado de la ISO/IEC 27001',
  'iso27001-control': 'un control de la ISO/IEC 27001',
  'ai-act-article': 'un artículo del Reglamento de IA de la UE',
};

/** What a reference may lead to, with its article. */
export const targetName = (target: ReferenceTarget): string => names[target];

/** What a field takes. */
export const taken = takenIn({ name: targetName, either });

/** The id of what a field takes. */
export const idOf = (targets: readonly ReferenceTarget[]): string =>
  `el identificador de ${taken(targets)}`;

/** What holds references and names an id, at the beginning of a sentence. */
export const naming = namingIn({
  field: fieldName,
  places: (count, files) =>
    count === 1 ? `1 lugar (${files}) nombra` : `${count} lugares (${files}) nombran`,
  one: (holder) => `${holder} nombra`,
  times: (file, times) => `${file} (${times} veces)`,
  firstOf,
});
