import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

export const context: Messages['context'] = {
  register: 'Registro',
  tally: (issues, parties, requirements) =>
    `${counted(issues, 'fattore', 'fattori')}, ${counted(parties, 'parte interessata', 'parti interessate')}, ${counted(requirements, 'requisito', 'requisiti')}`,
  columns: {
    entry: 'Fattore o parte',
    kind: 'Tipo',
    relevance: 'Perché conta',
    requires: 'Che cosa richiede la parte, e dove è soddisfatto',
    reviewed: 'Riesaminato',
    owner: 'Responsabile',
    party: 'Parte',
    requirement: 'Requisito',
    basis: 'Base',
    metBy: 'Soddisfatto da',
    state: 'Stato',
  },
  neverReviewed: 'non riesaminato',
  noRequirement: 'Nessun requisito è registrato.',
  nothing: 'nulla',
  states: { met: 'soddisfatto', planned: 'pianificato', unmet: 'non soddisfatto' },
  count: {
    met: (count) => counted(count, 'requisito soddisfatto', 'requisiti soddisfatti'),
    planned: (count) => counted(count, 'pianificato', 'pianificati'),
    unmet: (count) => counted(count, 'non soddisfatto', 'non soddisfatti'),
  },
  unmet: 'Requisiti che nulla soddisfa',
  noneUnmet: 'Ogni requisito porta a qualcosa che lo soddisfa o lo soddisferà.',
  noRequirements: 'Nessun requisito è registrato.',
  leftOut: (count) => `${counted(count, 'altro è', 'altri sono')} nel registro.`,
  climate: {
    title: 'Cambiamento climatico',
    lead: 'L’organizzazione determina se il cambiamento climatico è un fattore rilevante (4.1). Le parti interessate possono avere requisiti al riguardo (4.2).',
    issues: {
      yes: 'Rilevante, secondo {entry}.',
      no: 'Considerato e non rilevante, secondo {entry}.',
      none: 'Nessun fattore dice se il cambiamento climatico è rilevante (4.1).',
    },
    parties: {
      yes: '{entry} ha requisiti sul cambiamento climatico.',
      no: '{entry} non ha requisiti sul cambiamento climatico.',
      none: 'Nessuna parte interessata con requisiti sul cambiamento climatico è registrata (4.2).',
    },
    issueMark: {
      yes: 'cambiamento climatico: rilevante',
      no: 'cambiamento climatico: non rilevante',
    },
    partyMark: {
      yes: 'ha requisiti sul cambiamento climatico',
      no: 'nessun requisito sul cambiamento climatico',
    },
  },
  reviewed: 'riesaminato {day}',
  owner: 'responsabile {role}',
};
