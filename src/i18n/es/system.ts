import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The page of an AI system. */
export const system: Messages['system'] = {
  noOperation:
    'Los requisitos, la supervisión, el seguimiento y los registros de eventos aún no constan.',
  owner: 'responsable: {role}',
  stage: (stage) => `etapa: ${stage}`,
  lastChanged: 'último cambio: {day}',
  lastChangedUnknown: 'último cambio desconocido',
  tier: (tier) => `Reglamento de IA de la UE: ${tier}`,
  impact: (impact) => `impacto: ${impact}`,
  impactUndecided: 'impacto sin decidir',
  model: (name, version, provider) => `${name}, ${version} (${provider})`,
  noData: 'No se indica ningún dato.',
  personal: {
    none: 'no personales',
    personal: 'personales',
    special: 'personales sensibles',
    unknown: 'no consta si son personales',
  },
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
  subRoles: (roles) => `Subroles: ${roles}.`,
  exemption: (ground, day) =>
    `No es de alto riesgo según el art. 6(3), letra ${ground}, decidido el ${day}.`,
  systemicRisk: 'El modelo presenta riesgo sistémico (art. 51).',
  placedOnMarket: (day) => `Introducido en el mercado el ${day}.`,
  noDuties: {
    scope: 'Ninguna: el sistema está fuera del ámbito de aplicación del Reglamento de IA de la UE.',
    retired: 'Ninguna: el sistema está retirado y ninguna obligación perdura.',
    role: 'Abierto: nuestro rol de operador en este sistema está sin decidir.',
  },
  duties: (inForce, unmet, toCome) =>
    `${counted(inForce, 'obligación', 'obligaciones')} en vigor, ${number(unmet)} de ellas sin mostrar que se cumplen; ${number(toCome)} por venir. {link} indica hasta qué punto puede confiarse en ello.`,
  tierOpen:
    'El nivel de riesgo del sistema está sin decidir; las obligaciones que dependen de él no figuran aquí.',
  dutiesLink: 'La página de obligaciones',
  legacy:
    'En uso antes de que se apliquen estas obligaciones, el sistema queda sujeto a ellas solo con su próximo cambio significativo de diseño (art. 111(2)); nadie debería contar con ello.',
  assessment: {
    refused: 'En uso, no aceptable',
    assessed: 'Evaluado',
    unsure: 'Evaluado, último cambio desconocido',
    changed: 'Evaluado antes del último cambio',
    overdue: 'Evaluado, revisión fuera de plazo',
    draft: 'Evaluación no aprobada',
    missing: 'Sin evaluar',
    undecided: 'Necesidad de evaluación sin decidir',
    'not-needed': 'No requiere evaluación',
  },
  assessmentWhy: {
    refused:
      'El sistema está en uso aunque su evaluación de impacto aprobada concluye que no es aceptable. Hay que retirarlo, o cambiarlo y volver a evaluarlo (6.1.4, 8.4).',
    assessed: 'Una evaluación de impacto aprobada describe el sistema tal como es.',
    unsure:
      'Hay una evaluación de impacto aprobada. Nadie ha indicado cuándo cambió el sistema por última vez, así que no se sabe si describe el sistema tal como es.',
    changed: 'El sistema cambió después de evaluarse su impacto; debe evaluarse de nuevo (8.4).',
    overdue: 'La evaluación de impacto aprobada ha superado la fecha de su próxima revisión.',
    draft: 'Hay una evaluación de impacto redactada, pero ninguna aprobada.',
    missing:
      'El sistema es de impacto alto o de alto riesgo y está en uso o en camino de estarlo; se necesita una evaluación de impacto aprobada (6.1.4, 8.4).',
    stageUnknown:
      'El sistema es de impacto alto o de alto riesgo, y su etapa no consta. A menos que esté en diseño, se necesita una evaluación de impacto aprobada (6.1.4, 8.4).',
    undecided:
      'El impacto o el nivel de riesgo del sistema está sin decidir, así que no se sabe si se necesita una evaluación de impacto.',
    'not-needed': 'No se exige ninguna evaluación de impacto.',
  },
  screened: 'Cribado del {day}, por {role}:',
  notNeeded: {
    retired: 'El sistema está retirado.',
    design: 'Será exigible cuando el sistema salga de la etapa de diseño.',
    impact: 'El sistema no es de impacto alto ni de alto riesgo.',
    undecided:
      'No se sabe si se necesita: el impacto o el nivel de riesgo del sistema está sin decidir.',
  },
  columns: {
    assessment: 'Evaluación',
    status: 'Estado',
    conclusion: 'Conclusión',
    performed: 'Realizada',
    nextReview: 'Próxima revisión',
    risk: 'Riesgo',
    treatment: 'Tratamiento',
    owner: 'Responsable',
    finding: 'Hallazgo',
    grade: 'Grado',
    state: 'Estado',
    due: 'Plazo',
    control: 'Control',
    proof: 'Evidencia sobre este sistema',
  },
  noRisk: 'Ningún riesgo menciona este sistema.',
  above: 'por encima del apetito',
  noControl: 'Ningún control menciona este sistema.',
  forAll: 'Y, para todos los sistemas, {count}: ',
  forAllCount: (count) => counted(count, 'control', 'controles'),
  noFinding: 'Ningún hallazgo menciona este sistema.',
  findings: (open, total) =>
    `${number(open)} ${form(open, 'abierto', 'abiertos')} de ${number(total)}.`,
  exceptions: 'Controles que no se le aplican',
};
