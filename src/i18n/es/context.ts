import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

export const context: Messages['context'] = {
  register: 'Registro',
  tally: (issues, parties, requirements) =>
    `${counted(issues, 'cuestión', 'cuestiones')}, ${counted(parties, 'parte interesada', 'partes interesadas')}, ${counted(requirements, 'requisito', 'requisitos')}`,
  columns: {
    entry: 'Cuestión o parte',
    kind: 'Tipo',
    relevance: 'Por qué importa',
    requires: 'Qué exige la parte y dónde se cumple',
    reviewed: 'Revisado',
    owner: 'Responsable',
    party: 'Parte',
    requirement: 'Requisito',
    basis: 'Base',
    metBy: 'Se cumple en',
    state: 'Estado',
  },
  neverReviewed: 'sin revisar',
  noRequirement: 'No consta ningún requisito.',
  nothing: 'nada',
  states: { met: 'cumplido', planned: 'planificado', unmet: 'no cumplido' },
  count: {
    met: (count) => counted(count, 'requisito cumplido', 'requisitos cumplidos'),
    planned: (count) => counted(count, 'planificado', 'planificados'),
    unmet: (count) => counted(count, 'no cumplido', 'no cumplidos'),
  },
  unmet: 'Requisitos que nada cumple',
  noneUnmet: 'Cada requisito lleva a algo que lo cumple o lo cumplirá.',
  noRequirements: 'No consta ningún requisito.',
  leftOut: (count) => `${counted(count, 'más está', 'más están')} en el registro.`,
  climate: {
    title: 'Cambio climático',
    lead: 'La organización determina si el cambio climático es una cuestión relevante (4.1). Las partes interesadas pueden tener requisitos relacionados con él (4.2).',
    issues: {
      yes: 'Relevante, según {entry}.',
      no: 'Considerado y no relevante, según {entry}.',
      none: 'Ninguna cuestión dice si el cambio climático es relevante (4.1).',
    },
    parties: {
      yes: '{entry} tiene requisitos sobre el cambio climático.',
      no: '{entry} no tiene requisitos sobre el cambio climático.',
      none: 'No consta ninguna parte interesada con requisitos sobre el cambio climático (4.2).',
    },
    issueMark: { yes: 'cambio climático: relevante', no: 'cambio climático: no relevante' },
    partyMark: {
      yes: 'tiene requisitos sobre el cambio climático',
      no: 'sin requisitos sobre el cambio climático',
    },
  },
  reviewed: 'revisado {day}',
  owner: 'responsable {role}',
};
