import type { GroupTexts } from '../texts.ts';

export const context: GroupTexts<'context'> = {
  'context/missing': {
    summary: 'Il manuale non ha alcun fattore, o alcuna parte interessata.',
    why: 'L’organizzazione determina i fattori che incidono sul suo SGIA (4.1), le parti rilevanti e che cosa richiedono (4.2). La norma non chiede un registro, ma gli auditor cominciano da lì.',
  },
  'context/climate-undecided': {
    summary: 'Nessun fattore dice se il cambiamento climatico è rilevante per il SGIA.',
    why: 'Dalla modifica del 2024, la struttura comune a tutte le norme sui sistemi di gestione richiede che l’organizzazione determini se il cambiamento climatico è un fattore rilevante (4.1). «No» è una risposta ammessa; nessuna risposta non lo è.',
  },
  'context/unmet': {
    summary:
      'Nulla soddisfa un requisito di una parte interessata, o solo qualcosa che non si applica.',
    why: 'L’organizzazione decide quali requisiti delle parti interessate affronta con il SGIA (4.2). Un requisito scritto che non porta da nessuna parte è la prima cosa di cui chiederanno la parte e un auditor.',
  },
  'context/unreviewed': {
    summary: 'Un fattore o una parte interessata non è stato riesaminato negli ultimi 365 giorni.',
    why: 'Fattori e parti cambiano, e il riesame di direzione deve considerarne i cambiamenti (9.3.2). Un elenco che nessuno legge da un anno descrive un’altra organizzazione.',
  },
};
