import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Roles: competences, the way from the ISMS to the AIMS, and what each role answers for. */
export const roles: Messages['roles'] = {
  register: 'Ruoli e responsabilità',
  columns: { role: 'Ruolo' },
  matrix: {
    title: 'Competenze',
    tally: (proven, required) =>
      `${number(proven)} di ${counted(required, 'competenza richiesta', 'competenze richieste')} ${form(proven, 'comprovata', 'comprovate')} da evidenze valide (7.2).`,
    columns: {
      role: 'Ruolo',
      competence: 'Competenza',
      need: 'Necessità',
      state: 'Stato',
      evidence: 'Evidenze',
    },
    required: 'richiesta',
    wished: 'auspicata',
    none: 'Nessuna competenza è indicata.',
    noneRequired: 'nessuna richiesta',
    provenOf: (proven, required) =>
      `${number(proven)} di ${number(required)} ${form(proven, 'comprovata', 'comprovate')}`,
  },
  states: {
    proven: 'comprovata',
    expired: 'evidenza scaduta',
    unproven: 'nessuna evidenza',
    role: 'ruolo del SGSI',
    absent: 'non richiesta',
  },
  path: {
    title: 'Dal SGSI al SGIA',
    lead: 'Chi è qualificato per la ISO/IEC 27001 come Lead Implementer o Lead Auditor prosegue con la stessa qualifica per la ISO/IEC 42001; il responsabile del rischio diventa Lead AI Risk Manager.',
    names: {
      implementer: {
        from: 'Lead Implementer, ISO/IEC 27001',
        to: 'Lead Implementer, ISO/IEC 42001',
      },
      auditor: { from: 'Lead Auditor, ISO/IEC 27001', to: 'Lead Auditor, ISO/IEC 42001' },
      risk: { from: 'Responsabile del rischio nel SGSI', to: 'Lead AI Risk Manager' },
    },
    groups: { implementer: 'Attuazione', auditor: 'Audit', risk: 'Rischio' },
    nobody: 'Nessun ruolo è su uno di questi percorsi.',
    unreached: (qualification) => `Nessun ruolo può ancora dimostrarla: ${qualification}`,
    notOnPath: 'Nessuna di queste qualifiche è richiesta a: ',
  },
  standing: 'competenze richieste: {state}',
  responsibilities: 'Responsabilità',
  ismsCounterpart: 'Corrispondente nel SGSI',
  noCounterpart: 'Nessun corrispondente nel SGSI: il ruolo è nuovo.',
  duty: {
    owner: 'È responsabile di',
    approvedBy: 'Approva',
    lead: 'Conduce',
    acceptedBy: 'Accetta',
    assessors: 'Valuta',
    decisions: 'Attua decisioni di',
  },
  statement: 'Dichiarazione di applicabilità',
  group: (register, count) => `${register} (${number(count)})`,
  more: (count) => `e ${counted(count, 'altro', 'altri')}`,
  noDuty: 'Nessuna voce cita questo ruolo.',
};
