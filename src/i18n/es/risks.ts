import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The register of risks and the page of a risk. */
export const risks: Messages['risks'] = {
  matrix: 'Antes y después del tratamiento',
  plan: 'Plan de tratamiento',
  register: 'Registro',
  byObjective: 'Por objetivo del Anexo C',
  bySource: 'Por fuente del Anexo C',
  bySystem: 'Por sistema',
  byControl: 'Por control',
  ai: (count) => `${number(count)} de IA`,
  informationSecurity: (count) => `${number(count)} de seguridad de la información`,
  aboveBefore: (count) => `${number(count)} por encima del apetito antes del tratamiento`,
  aboveAfter: (count) => `${number(count)} por encima del apetito después del tratamiento`,
  noneAboveAfter: 'ninguno por encima del apetito después del tratamiento',
  unaccepted: (count) => `${number(count)} sin aceptar por nadie`,
  appetite: (appetite) =>
    `La línea es el apetito de riesgo: una puntuación (probabilidad × impacto) superior a ${number(appetite)} debe tratarse, y lo que quede por encima debe aceptarse nominalmente (6.1.3).`,
  before: 'Antes del tratamiento',
  after: 'Después del tratamiento',
  likelihood: 'Probabilidad',
  impact: 'Impacto',
  inCell: (count, score, above) =>
    `${counted(count, 'riesgo', 'riesgos')} con puntuación ${number(score)}${above ? ', por encima del apetito' : ''}`,
  cell: (score, likelihood, impact) => `${score} = ${likelihood} × ${impact}`,
  categories: { ai: 'IA', 'information-security': 'seguridad de la información' },
  none: 'No hay ningún riesgo registrado.',
  planLead: 'Lo que queda por hacer, por fecha de vencimiento.',
  planDone:
    'Todos los tratamientos están realizados, y todos los controles en los que se apoya una puntuación residual funcionan.',
  columns: {
    risk: 'Riesgo',
    category: 'Categoría',
    before: 'Antes',
    treatment: 'Tratamiento',
    open: 'Aún pendiente',
    due: 'Plazo',
    after: 'Después',
    acceptance: 'Aceptado',
    owner: 'Responsable',
    nextReview: 'Próxima revisión',
    control: 'Control',
    state: 'Estado',
  },
  states: {
    untreated: 'nada previsto',
    dated: 'en curso',
    'control-open': 'control que aún no funciona',
    accepted: 'se deja como está',
    done: 'realizado',
  },
  allAtWork: 'todos los controles funcionan',
  undated: 'sin fecha',
  aboveAppetite: 'por encima del apetito',
  accepted: '{role}, {day}',
  notAccepted: 'no aceptado',
  acceptedByNobody: 'por nadie',
  moreSystems: (count) =>
    `${counted(count, 'sistema más tiene', 'sistemas más tienen')} riesgos; la página de cada uno los enumera.`,
  organisation: 'Toda la organización',
  noneHere: 'Ningún riesgo lo menciona.',
  to: 'a',
  changeMeaning: (before, after) =>
    `puntuación ${before} antes del tratamiento, ${after} después`,

  // The page of a risk.
  score: (before, after) => `puntuación ${before} antes del tratamiento, ${after} después`,
  owner: 'responsable: {role}',
  nextReview: 'próxima revisión: {day}',
  level: (likelihood, impact, score) =>
    `probabilidad ${likelihood} × impacto ${impact} = ${score}`,
  within: (appetite) => `dentro del apetito de ${appetite}`,
  above: (appetite) => `por encima del apetito de ${appetite}`,
  marks: { before: 'antes', after: 'después' },
  sources: 'Fuentes',
  noSource: 'No se indica ninguna fuente del Anexo C.',
  objectives: 'Objetivos en riesgo',
  noObjective: 'No se indica ningún objetivo del Anexo C.',
  systems: 'Sistemas',
  noControl: 'Ningún control lo trata.',
  isms: (state) => `${state} en el SGSI`,
  excludedInIsms: 'excluido en el SGSI',
  unknownControl: 'desconocido',
  dueBy: 'por realizar hasta el {day}',
  acceptedOn: 'El riesgo residual lo aceptó {role} el {day}.',
  mustBeAccepted:
    'Nadie ha aceptado el riesgo residual, y alguien tiene que hacerlo: está por encima del apetito de riesgo (6.1.3).',
  needNotBeAccepted:
    'Nadie ha aceptado el riesgo residual. Está dentro del apetito de riesgo.',
};
