import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The register of risks and the page of a risk. */
export const risks: Messages['risks'] = {
  groupings: {
    system: { title: 'Sistema de IA', by: 'por sistema de IA' },
    control: { title: 'Control', by: 'por control' },
    objective: { title: 'Objetivo del Anexo C', by: 'por objetivo' },
    source: { title: 'Fuente del Anexo C', by: 'por fuente de riesgo' },
    owner: { title: 'Responsable', by: 'por responsable' },
    before: {
      title: 'Puntuación antes del tratamiento',
      by: 'por puntuación antes',
    },
    today: { title: 'Puntuación actual', by: 'por puntuación actual' },
    after: {
      title: 'Puntuación después del tratamiento',
      by: 'por puntuación después',
    },
  },
  matrix: 'Antes del tratamiento, hoy y después',
  plan: 'Plan de tratamiento',
  register: 'Registro',
  ai: (count) => `${number(count)} de IA`,
  informationSecurity: (count) => `${number(count)} de seguridad de la información`,
  aboveBefore: (count) => `${number(count)} por encima del apetito antes del tratamiento`,
  aboveToday: (count) => `${number(count)} por encima del apetito hoy`,
  aboveAfter: (count) => `${number(count)} por encima del apetito después del tratamiento`,
  noneAboveAfter: 'ninguno por encima del apetito después del tratamiento',
  pending: (count) =>
    `${counted(count, 'valor tras el tratamiento', 'valores tras el tratamiento')} por alcanzar: falta un control en funcionamiento o hay una acción pendiente`,
  pendingShort: 'por alcanzar',
  pendingLong: 'por alcanzar: falta un control en funcionamiento o hay una acción pendiente',
  unstated: (count) =>
    `${counted(count, 'puntuación actual', 'puntuaciones actuales')} sin indicar`,
  opportunities: (count) => counted(count, 'oportunidad', 'oportunidades'),
  unaccepted: (count) => `${number(count)} sin aceptar por nadie`,
  appetite: (appetite) =>
    `La línea es el apetito de riesgo: una puntuación (probabilidad × impacto) superior a ${number(appetite)} debe tratarse. Hasta entonces, y si queda más, un rol designado debe haberla aceptado (6.1.3).`,
  before: 'Antes del tratamiento',
  today: 'Hoy',
  after: 'Después del tratamiento',
  likelihood: 'Probabilidad',
  impact: 'Impacto',
  inCell: (count, score, above) =>
    `${counted(count, 'riesgo', 'riesgos')} con puntuación ${number(score)}${above ? ', por encima del apetito' : ''}`,
  cell: (score, likelihood, impact) => `${score} = ${likelihood} × ${impact}`,
  categories: { ai: 'IA', 'information-security': 'seguridad de la información' },
  none: 'No hay ningún riesgo registrado.',
  columns: {
    risk: 'Riesgo',
    category: 'Categoría',
    before: 'Antes',
    today: 'Hoy',
    treatment: 'Tratamiento',
    after: 'Después',
    acceptance: 'Aceptado',
    owner: 'Responsable',
    nextReview: 'Próxima revisión',
    control: 'Control',
    state: 'Estado',
  },
  states: {
    untreated: 'nada previsto',
    'under-way': 'en curso',
    undecided: 'sin decidir',
    'control-open': 'control que aún no funciona',
    accepted: 'se deja como está',
    done: 'realizado',
  },
  notStated: 'sin indicar',
  unstatedHere: (count) => `De ${counted(count, 'riesgo', 'riesgos')} no se indica.`,
  aboveAppetite: 'por encima del apetito',
  withinAppetite: 'dentro del apetito',
  accepted: '{role}, {day}',
  notAccepted: 'no aceptado',
  acceptedByNobody: 'por nadie',
  organisation: 'Toda la organización',
  noneHere: 'Ningún riesgo lo menciona.',
  to: 'a',
  changeMeaning: (before, after) => `puntuación ${before} antes del tratamiento, ${after} después`,

  // The page of a risk.
  score: (before, today, after) =>
    [
      `puntuación ${before} antes del tratamiento`,
      ...(today === undefined ? [] : [`${today} hoy`]),
      ...(after === undefined ? [] : [`${after} después`]),
    ].join(', '),
  owner: 'responsable: {role}',
  nextReview: 'próxima revisión: {day}',
  level: (likelihood, impact, score) => `probabilidad ${likelihood} × impacto ${impact} = ${score}`,
  within: (appetite) => `dentro del apetito de ${appetite}`,
  above: (appetite) => `por encima del apetito de ${appetite}`,
  marks: { before: 'antes', today: 'hoy', after: 'después' },
  sources: 'Fuentes',
  noSource: 'No se indica ninguna fuente del Anexo C.',
  objectives: 'Objetivos en riesgo',
  noObjective: 'No se indica ningún objetivo del Anexo C.',
  systems: 'Sistemas',
  noControl: 'Ningún control lo trata.',
  isms: (state) => `${state} en el SGSI`,
  excludedInIsms: 'excluido en el SGSI',
  unknownControl: 'desconocido',
  acceptedOn: 'Lo aceptó {role} el {day}, tal como era ese día.',
  mustBeAccepted:
    'El riesgo está por encima del apetito, hoy o después del tratamiento, y debe aceptarse tal como es (6.1.3). No se ha hecho.',
  needNotBeAccepted:
    'Nadie ha aceptado el riesgo. Está dentro del apetito de riesgo, así que no hace falta.',
  needNotBeAcceptedAsPlanned:
    'Nadie ha aceptado el riesgo. No se indica dónde está hoy; lo que debe quedar está dentro del apetito de riesgo.',
  opportunity: 'oportunidad',
  treatmentOpen: 'No se ha decidido cómo se trata.',
  consequence: (score) => `${number(score)} de 5`,
  historyColumns: {
    date: 'Fecha',
    likelihood: 'Probabilidad',
    impact: 'Impacto',
    score: 'Puntuación',
  },
  criteria: {
    title: 'Qué significan las puntuaciones',
    lead: 'Con estos criterios se puntúan los riesgos (6.1.2).',
    document: 'Se explican en {document}.',
    columns: { score: 'Puntuación', likelihood: 'Probabilidad', impact: 'Impacto' },
  },
  planSummary: (open, overdue) =>
    `${counted(open, 'acción pendiente', 'acciones pendientes')}${overdue > 0 ? `, ${number(overdue)} fuera de plazo` : ''}.`,
  planLink: 'El plan, con su aprobación',

  // The page of the treatment plan.
  treatmentPlan: {
    lead: 'Qué queda por hacer respecto a los riesgos, quién lo hace y para cuándo, y qué se ha hecho. La dirección aprueba el plan y, con él, los riesgos residuales (6.1.3, 8.3).',
    description:
      'Las acciones sobre los riesgos por fecha, sus controles y los riesgos residuales, con la aprobación del plan (6.1.3).',
    pageTitle: (page) => `Plan de tratamiento, página ${page}`,
    pages: 'Páginas del plan de tratamiento',
    actions: 'Acciones',
    approval: 'Aprobación',
    none: 'No hay ningún plan que alguien haya podido aprobar.',
    version: 'Versión',
    status: 'Estado',
    nextReview: 'Próxima revisión',
    approvedVersion: (version) =>
      `La versión ${version} la aprobó {role} el {day}, y con ella los riesgos residuales.`,
    changedText:
      'El plan se ha modificado desde su aprobación. Debe aprobarse de nuevo o restablecerse lo aprobado.',
    unapprovedVersion: (version) => `La versión ${version} aún no se ha aprobado.`,
    outdated: (risks) =>
      `${counted(risks, 'riesgo se evaluó', 'riesgos se evaluaron')} después: el plan debe aprobarse de nuevo.`,
    above: (count, appetite) =>
      count === 0
        ? `Ninguna puntuación residual supera el apetito de ${number(appetite)}.`
        : `${counted(count, 'puntuación residual supera', 'puntuaciones residuales superan')} el apetito de ${number(appetite)} y ${form(count, 'debe aceptarse', 'deben aceptarse')} una a una.`,
    open: (count) => counted(count, 'acción pendiente', 'acciones pendientes'),
    overdue: (count) => `${number(count)} fuera de plazo`,
    done: (count) => counted(count, 'realizada', 'realizadas'),
    unplanned: (count) => `${counted(count, 'riesgo', 'riesgos')} sin acción`,
    empty: 'No hay ninguna acción prevista.',
    noAction: 'no hay ninguna acción escrita',
    noControl: 'ninguno',
    doneOn: 'realizada el {day}',
    columns: {
      action: 'Acción',
      risk: 'Riesgo',
      controls: 'Controles',
      owner: 'Responsable',
      due: 'Plazo',
      status: 'Estado',
      today: 'Riesgo hoy',
      after: 'Riesgo residual',
    },
    evidence: 'Evidencias',
  },
};
