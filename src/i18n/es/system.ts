import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The page of an AI system. */
export const system: Messages['system'] = {
  owner: 'responsable: {role}',
  stage: (stage) => `etapa: ${stage}`,
  lastChanged: 'último cambio: {day}',
  tier: (tier) => `Reglamento de IA de la UE: ${tier}`,
  impact: (impact) => `impacto: ${impact}`,
  impactUndecided: 'impacto sin decidir',
  model: (name, version, provider) => `${name}, ${version} (${provider})`,
  data: 'Datos',
  noData: 'No se indica ningún dato.',
  personal: { none: 'no personales', personal: 'personales', special: 'personales sensibles' },
  noDecision: 'No se indica ninguna decisión.',
  affects: (who) => `afecta a: ${who}`,
  affectsNobody: 'no se indica a quién afecta',
  isoRoles: 'ISO/IEC 22989',
  isoBasis: 'Según la actividad: qué hacemos con el sistema.',
  isoUndecided: 'Sin decidir: no se indica ningún rol.',
  actRoles: 'Reglamento de IA de la UE',
  actBasis:
    'Según el mercado y el uso: quién lo introduce en el mercado, lo pone en servicio o lo utiliza.',
  basis: 'Fundamento',
  usesGpai: 'Basado en un modelo de IA de uso general de un tercero.',
  providesGpai: 'Proporcionamos un modelo de IA de uso general.',
  noDuties: {
    scope: 'Ninguna: el sistema está fuera del ámbito de aplicación del Reglamento de IA de la UE.',
    retired: 'Ya ninguna: el sistema está retirado.',
    role: 'Ninguna: no tenemos ningún rol de operador en este sistema.',
  },
  duties: (inForce, toCome) =>
    `${counted(inForce, 'obligación', 'obligaciones')} en vigor, ${number(toCome)} por venir. {link} indica hasta qué punto puede confiarse en ello.`,
  dutiesLink: 'La página de obligaciones',
  legacy:
    'En uso antes de que se apliquen estas obligaciones, el sistema queda sujeto a ellas solo con su próximo cambio significativo de diseño (art. 111(2)); nadie debería contar con ello.',
  assessment: {
    refused: 'En uso, no aceptable',
    assessed: 'Evaluado',
    changed: 'Evaluado antes del último cambio',
    overdue: 'Evaluado, revisión fuera de plazo',
    draft: 'Evaluación no aprobada',
    missing: 'Sin evaluar',
    'not-needed': 'No requiere evaluación',
  },
  assessmentWhy: {
    refused:
      'El sistema está en uso aunque su evaluación de impacto aprobada concluye que no es aceptable. Hay que retirarlo, o cambiarlo y volver a evaluarlo (6.1.4, 8.4).',
    assessed: 'Una evaluación de impacto aprobada describe el sistema tal como es.',
    changed: 'El sistema cambió después de evaluarse su impacto; debe evaluarse de nuevo (8.4).',
    overdue: 'La evaluación de impacto aprobada ha superado la fecha de su próxima revisión.',
    draft: 'Hay una evaluación de impacto redactada, pero ninguna aprobada.',
    missing:
      'El sistema es de impacto alto o de alto riesgo y está en uso o en camino de estarlo; se necesita una evaluación de impacto aprobada (6.1.4, 8.4).',
    'not-needed': 'No se exige ninguna evaluación de impacto.',
  },
  notNeeded: {
    retired: 'El sistema está retirado.',
    design: 'Será exigible cuando el sistema salga de la etapa de diseño.',
    impact: 'El sistema no es de impacto alto ni de alto riesgo.',
  },
  columns: {
    assessment: 'Evaluación',
    status: 'Estado',
    conclusion: 'Conclusión',
    performed: 'Realizada',
    nextReview: 'Próxima revisión',
    risk: 'Riesgo',
    inherent: 'Antes',
    residual: 'Después',
    treatment: 'Tratamiento',
    owner: 'Responsable',
    finding: 'Hallazgo',
    grade: 'Grado',
    state: 'Estado',
    due: 'Plazo',
    control: 'Control',
  },
  noRisk: 'Ningún riesgo menciona este sistema.',
  above: 'por encima del apetito',
  noControl: 'Ningún control menciona este sistema.',
  forAll: 'Y, para todos los sistemas, {count}: ',
  forAllCount: (count) => counted(count, 'control', 'controles'),
  noFinding: 'Ningún hallazgo menciona este sistema.',
  findings: (open, total) =>
    `${number(open)} ${form(open, 'abierto', 'abiertos')} de ${number(total)}.`,
};
