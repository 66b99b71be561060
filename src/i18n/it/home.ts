import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The handbook at a glance. */
export const home: Messages['home'] = {
  scope: 'Campo di applicazione',
  certificate: (standard, certificate) =>
    `Certificato ${standard} n. ${certificate}, valido fino al {day}`,
  construction: (held, pieces, decided, controls) =>
    `In costruzione: ${number(held)} di ${counted(pieces, 'informazione documentata presente', 'informazioni documentate presenti')}, ${number(decided)} di ${counted(controls, 'controllo deciso', 'controlli decisi')}.`,
  stage1: 'ISO/IEC 42001: fase 1 prevista per il {stage1}',
  stage2: 'ISO/IEC 42001: fase 2 prevista per il {stage2}',
  stages: 'ISO/IEC 42001: fase 1 prevista per il {stage1}, fase 2 per il {stage2}',
  entrances: {
    board: { title: 'Per la direzione', text: 'Lo stesso in una pagina, da stampare' },
    audit: { title: 'Per gli auditor', text: 'Le prime domande, ciascuna con una risposta breve' },
    work: { title: 'Per i responsabili', text: 'Che cosa è aperto, ed entro quando' },
  },
  steps: 'Gli otto passi',
  next: 'Prossimo criterio da soddisfare: {criterion}',
  findings: 'Rilievi aperti',
  noFindings: 'Nessun rilievo è aperto.',
  checks: (errors, warnings) =>
    `Verifiche: ${counted(errors, 'errore', 'errori')}, ${counted(warnings, 'avviso', 'avvisi')}`,
  gaps: (count) =>
    counted(
      count,
      'scostamento prima della certificazione',
      'scostamenti prima della certificazione',
    ),
  traps: 'Che cosa rileverebbe un auditor',
  allFindings: (count) =>
    form(count, 'L’unico rilievo aperto', `Tutti i ${number(count)} rilievi aperti`),
  closureBy: 'da chiudere entro il {day}',
  dueWithin: (days) => `In scadenza entro ${counted(days, 'giorno', 'giorni')}`,
  nothingDue: 'Nulla è in scadenza.',
  dueTally: (count, overdue) =>
    `${counted(count, 'scadenza', 'scadenze')}${
      overdue > 0 ? `, di cui ${number(overdue)} già ${form(overdue, 'superata', 'superate')}` : ''
    }`,
  dueMore: 'Non mostrate:',
  columns: { date: 'Data', what: 'Che cosa', entry: 'Voce', owner: 'Responsabile' },
  changed: 'Che cosa è cambiato',
  changedMore: (count) => `e ${counted(count, 'altro file', 'altri file')}`,
  changedAll: 'Cronologia dei documenti',
};
