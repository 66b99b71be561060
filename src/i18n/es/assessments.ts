import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/**
 * Beginnings of words by which a heading shows which element of ISO/IEC 42005 it answers: in lower
 * case, with commas between.
 */
const headingWords: Messages['assessments']['headingWords'] = {
  scope: 'alcance',
  'system-description': 'sistema, descripción',
  capabilities: 'capacidad, funcion, función',
  purpose: 'finalidad, propósito, fin del sistema, objetivo del sistema',
  'intended-uses': 'usos previstos, uso previsto, usos, finalidad prevista',
  'unintended-uses': 'no previst, uso indebido, usos indebidos, mal uso, uso inadecuado',
  data: 'datos, dataset, conjunto de datos, conjuntos de datos',
  'algorithm-model': 'modelo, algoritmo',
  'geography-languages': 'geograf, geográf, lengua, idioma, país',
  environment: 'entorno, contexto, despliegue',
  'interested-parties': 'partes interesadas, personas afectadas, afectad, interesad',
  'benefits-harms': 'beneficio, daño, perjuicio, impacto',
  'failures-misuse': 'fallo, falla, uso indebido, usos indebidos, mal uso, uso inadecuado',
  measures: 'medida, mitigación, tratamiento',
};

/** Impact assessments: the register and the page of each. */
export const assessments: Messages['assessments'] = {
  headingWords,

  // The register.
  needed: (count) =>
    `${counted(count, 'sistema debe', 'sistemas deben')} tener una evaluación de impacto aprobada según el umbral de este manual: de impacto alto o de alto riesgo, más allá del diseño y no ${form(count, 'retirado', 'retirados')}. La propia ISO/IEC 42001 no fija ningún umbral (6.1.4, 8.4).`,
  stageUnknown: (count) => `De ${number(count)} de ellos no consta la etapa.`,
  undecided: (count) =>
    `En ${counted(count, 'sistema más', 'sistemas más')} queda abierto si deben tenerla: el impacto o el nivel de riesgo está sin decidir.`,
  unsure: (count) =>
    `${counted(count, 'evaluado', 'evaluados')}, pero no consta cuándo cambió el sistema por última vez`,
  current: (count) => `${number(count)} con evaluación vigente`,
  toRepeat: (count) => `${number(count)} por repetir`,
  missingCount: (count) => `${number(count)} sin evaluación`,
  refused: 'En uso aunque no aceptables',
  refusedCount: (count) => `${number(count)} en uso aunque no aceptable`,
  refusedMeans:
    'Estos sistemas están en despliegue o en operación, y la evaluación en vigor concluye que no deberían estarlo. Hay que retirarlos, o cambiarlos y volver a evaluarlos (6.1.4, 8.4).',
  missing: 'Sistemas sin evaluación aprobada',
  noneMissing: 'Todo sistema que necesita una evaluación tiene una aprobada.',
  stale: 'Por repetir',
  noneStale: 'Hasta donde el manual puede ver, ninguna evaluación debe repetirse.',
  register: 'Registro',
  columns: {
    system: 'Sistema',
    why: 'Por qué la necesita',
    stage: 'Etapa',
    written: 'Redactado hasta ahora',
    owner: 'Responsable',
    assessment: 'Evaluación',
    performed: 'Realizada',
    signals: 'Qué obliga a repetirla',
    next: 'Evaluación siguiente',
    impact: 'Impacto',
    screening: 'Cribado',
    screened: 'Fecha',
    by: 'Por',
    reason: 'Motivo',
  },
  why: {
    impact: 'impacto alto',
    tier: 'de alto riesgo según el Reglamento de IA de la UE',
    both: 'impacto alto, y de alto riesgo según el Reglamento de IA de la UE',
  },
  nothingWritten: 'nada',
  noSuccessor: 'no iniciada',

  // The page of an assessment.
  of: 'de {system}',
  performed: 'realizada el {day}',
  owner: 'responsable: {role}',
  nextReview: 'próxima revisión: {day}',
  noReview: 'sin próxima revisión',
  replacedBy: 'sustituida por {assessment}',
  /** The conclusion of an assessment that nobody has approved. */
  provisional: (conclusion) => `${conclusion} (provisional)`,
  again: 'por repetir',
  conclusion: {
    result: 'Resultado',
    noConditions: 'Sin condiciones.',
    conditions: (met, all) =>
      `${number(met)} de ${counted(all, 'condición cumplida', 'condiciones cumplidas')}`,
    approval: 'Aprobación',
    approved: '{role}, {day}',
    notApproved: 'Aún no aprobada.',
    worstHarm: 'Peor daño',
    worst: (before, after, appetite) =>
      `puntuación ${before} antes de las medidas, ${after} después; apetito de riesgo ${appetite}`,
    openMeasures: 'Medidas aún sin implantar',
    allInPlace: 'Ninguna: todos los controles citados están implantados.',
  },
  facts: 'Datos generales',
  impactsLead: (harms, benefits) =>
    `${counted(harms, 'perjuicio', 'perjuicios')} y ${counted(benefits, 'beneficio', 'beneficios')}. Cada número es una puntuación, gravedad × probabilidad; entre varios perjuicios cuenta el peor.`,
  noImpacts: 'No hay ningún impacto documentado.',
  dimension: 'Dimensión',
  harms: 'Perjuicios',
  harmsBeforeAfter: 'Perjuicios, antes y después de las medidas',
  benefits: 'Beneficios',
  benefitsAfter: 'Beneficios, con las medidas',
  notLooked: 'no examinada',
  harmMeaning: (count, before, after) =>
    `${counted(count, 'perjuicio', 'perjuicios')}, peor puntuación antes de las medidas ${before}, después ${after}`,
  benefitMeaning: (count, score) =>
    `${counted(count, 'beneficio', 'beneficios')}, puntuación máxima ${score}`,
  aboveAppetite: 'por encima del apetito de riesgo',
  above: (appetite) =>
    `Las puntuaciones superiores al apetito de riesgo, de ${number(appetite)}, están marcadas si persisten después de las medidas.`,
  noHarm: 'No se indica ningún perjuicio.',
  changeMeaning: (before, after) => `antes de las medidas ${before}, después ${after}`,
  levels: (severity, likelihood, score) =>
    `gravedad ${severity} × probabilidad ${likelihood} = ${score}`,
  measures: 'Medidas',
  noMeasure: 'ninguna medida',
  noMisuse: 'No se indica ningún uso indebido previsible.',
  signalsNone: 'Hasta donde el manual puede ver, no es necesario repetirla.',
  signalsSome: 'Debe repetirse:',
  signalsNotInForce: 'No está en vigor, así que no hay nada que repetir.',
  signals: {
    changed: 'el sistema se modificó el {day}',
    overdue: 'la próxima revisión vencía el {day}',
    finding: 'detectado el {day}: {link}',
    risk: 'nadie ha aceptado lo que queda de {link}',
  },
  triggers: 'Además, la propia evaluación prevé repetirse en caso de:',
  noTriggers: 'La evaluación no indica motivos propios para repetirse.',
  elementsLead: 'Lo que la ISO/IEC 42005 (capítulo 6) pide documentar, y dónde se encuentra aquí.',
  elementsMissing: (count) =>
    `${counted(count, 'elemento no se trata', 'elementos no se tratan')} en ninguna parte.`,
  elementColumns: { element: 'Elemento', where: 'Dónde se trata' },
  inText: 'En el texto: {link}',
  inField: 'Arriba: {link}',
  inSystem: 'Inventario: {link}',
  notAnswered: 'No se trata.',
  fields: {
    intendedUses: 'usos previstos',
    foreseeableMisuse: 'uso indebido previsible',
    interestedParties: 'partes interesadas',
    impacts: 'impactos',
    measures: 'medidas para cada impacto',
  },
  systemFields: {
    purpose: 'finalidad',
    data: 'datos',
    model: 'modelo',
    decisions: 'decisiones',
  },
  // Systems that no assessment names.
  without: 'Cribado de los sistemas sin evaluación',
  withoutLead:
    'Ninguna evaluación nombra estos sistemas. Alguien tiene que haber decidido por qué (6.1.4): el cribado dice quién, cuándo y por qué motivo.',
  noneWithout: 'Todos los sistemas tienen una evaluación.',
  withoutLeftOut: (count) =>
    `${counted(count, 'sistema más sin evaluación está', 'sistemas más sin evaluación están')} en el inventario.`,
  impactUndecided: 'sin decidir',
  screeningStates: {
    screened: 'cribado hecho',
    stale: 'cribado antes del último cambio',
    open: 'sin cribado',
    needed: 'necesita una evaluación',
    ahead: 'en diseño',
    retired: 'retirado',
  },

  // Conditions, and what the EU AI Act asks of a deployer.
  conditionsLead:
    'La conclusión vale mientras estas condiciones se mantengan o se cumplan en su fecha.',
  conditionColumns: {
    condition: 'Condición',
    owner: 'Responsable',
    due: 'Plazo',
    state: 'Estado',
  },
  conditionStates: { done: 'cumplida', open: 'pendiente' },
  friaLead:
    'Lo que el art. 27, apdo. 1, del Reglamento de IA exige de esta evaluación, y lo que dice.',
  notified: 'Se notificó a la autoridad de vigilancia del mercado el {day} (art. 27, apdo. 3).',
  notNotified:
    'No consta ninguna notificación a la autoridad de vigilancia del mercado (art. 27, apdo. 3).',
  friaColumns: { element: 'Elemento', article: 'Artículo', said: 'En esta evaluación' },
  article: (point) => `art. ${point}`,
  notRecorded: 'no consta',
};
