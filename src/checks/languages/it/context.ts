import type { GroupTexts } from '../texts.ts';
import { firstOf, listed } from './words.ts';

export const context: GroupTexts<'context'> = {
  'context/missing': {
    summary: 'Il manuale non ha alcun fattore, o alcuna parte interessata.',
    why: 'L’organizzazione determina i fattori che incidono sul suo SGIA (4.1), le parti rilevanti e che cosa richiedono (4.2). La norma non chiede un registro, ma gli auditor cominciano da lì.',
    says: {
      issues: () => ({
        found: 'Il manuale ha parti interessate, ma nessun fattore.',
        expected: 'una voce in `context/` con `kind: internal-issue` o `kind: external-issue`',
        fix: 'Scrivere una voce per ogni fattore, e in una di esse se il cambiamento climatico è rilevante (`climate`).',
      }),
      parties: () => ({
        found: 'Il manuale ha fattori, ma nessuna parte interessata.',
        expected: 'una voce in `context/` con `kind: interested-party`',
        fix: 'Scrivere una voce per ogni parte, con ciò che richiede e dove è soddisfatto.',
      }),
      both: () => ({
        found: 'Il manuale non ha né fattori né parti interessate.',
        expected:
          'voci in `context/`: i fattori, fra cui il cambiamento climatico, e le parti interessate',
        fix: 'Scrivere una voce per ogni fattore e ogni parte interessata. Il campo `climate` dice se il cambiamento climatico è rilevante.',
      }),
    },
  },
  'context/climate-undecided': {
    summary: 'Nessun fattore dice se il cambiamento climatico è rilevante per il SGIA.',
    why: 'Dalla modifica del 2024, la struttura comune a tutte le norme sui sistemi di gestione richiede che l’organizzazione determini se il cambiamento climatico è un fattore rilevante (4.1). «No» è una risposta ammessa; nessuna risposta non lo è.',
    says: {
      undecided: () => ({
        found: 'Nessun fattore dice se il cambiamento climatico è rilevante per il SGIA.',
        expected: 'un fattore con `climate: true` o `climate: false`',
        fix: 'Scrivere in `context/` un fattore sul cambiamento climatico, con `climate: true` se è rilevante e `climate: false` se non lo è, e il motivo sotto `relevance`.',
      }),
    },
  },
  'context/unmet': {
    summary:
      'Nulla soddisfa un requisito di una parte interessata, o solo qualcosa che non si applica.',
    why: 'L’organizzazione decide quali requisiti delle parti interessate affronta con il SGIA (4.2). Un requisito scritto che non porta da nessuna parte è la prima cosa di cui chiederanno la parte e un auditor.',
    says: {
      unnamed: (id, requirement) => ({
        found: `${id} richiede «${requirement}», e non è nominato nulla che lo soddisfi.`,
        expected: '`addressedBy` con gli identificativi di ciò che lo soddisfa',
        fix: 'Nominare sotto `addressedBy` i documenti, i controlli o le altre voci che lo soddisfano. Se nulla lo fa, pianificare che cosa lo farà; se si decide di non soddisfarlo, toglierlo dai requisiti e dirlo nel testo.',
      }),
      notInForce: (id, requirement, ids) => ({
        found: `${id} richiede «${requirement}», ma ciò che è nominato non si applica: ${listed(ids)}.`,
        expected: '`addressedBy` con gli identificativi di ciò che lo soddisfa',
        fix: 'Nominare sotto `addressedBy` i documenti, i controlli o le altre voci che lo soddisfano. Se nulla lo fa, pianificare che cosa lo farà; se si decide di non soddisfarlo, toglierlo dai requisiti e dirlo nel testo.',
      }),
    },
  },
  'context/unreviewed': {
    summary: 'Un fattore o una parte interessata non è stato riesaminato negli ultimi 365 giorni.',
    why: 'Fattori e parti cambiano, e il riesame di direzione deve considerarne i cambiamenti (9.3.2). Un elenco che nessuno legge da un anno descrive un’altra organizzazione.',
    says: {
      many: (ids, asOf, since) => ({
        found: `${ids.length} fattori e parti non sono stati riesaminati nell’anno prima del ${asOf}: ${firstOf(ids)}.`,
        expected: `\`reviewed\` con una data dal ${since} in poi`,
        fix: 'Rileggerli, cambiare ciò che non è più giusto, e scrivere la data sotto `reviewed`.',
      }),
      old: (id, reviewed, asOf, since) => ({
        found: `L’ultimo riesame di ${id} è del ${reviewed}, più di un anno prima del ${asOf}.`,
        expected: `\`reviewed\` con una data dal ${since} in poi`,
        fix: 'Rileggere la voce, cambiare ciò che non è più giusto, e scrivere la data sotto `reviewed`.',
      }),
      never: (id, since) => ({
        found: `${id} non dice quando è avvenuto il riesame.`,
        expected: `\`reviewed\` con una data dal ${since} in poi`,
        fix: 'Rileggere la voce, cambiare ciò che non è più giusto, e scrivere la data sotto `reviewed`.',
      }),
    },
  },
};
