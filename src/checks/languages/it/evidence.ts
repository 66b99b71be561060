import type { GroupTexts } from '../texts.ts';

export const evidence: GroupTexts<'evidence'> = {
  'evidence/orphan': {
    summary:
      'Un’evidenza attuale non prova nulla: nessun campo di alcuna voce la nomina, e non mantiene alcun impegno.',
    why: 'O l’evidenza è stata raccolta per nulla, o manca il rimando a essa. Le evidenze sostituite si conservano e non hanno bisogno di un rimando.',
  },
  'evidence/expired': {
    summary: 'Un’evidenza è indicata come attuale, ma è scaduta.',
    why: 'È ancora elencata come prova, ma l’auditor che la apre trova che prova solo il passato.',
  },
  'evidence/endless': {
    summary: 'Un’evidenza attuale è stata raccolta più di 3 anni fa e non ha `validUntil`.',
    why: 'Un’evidenza senza fine non scade mai da sola. Un auditor chiede che cosa una registrazione di anni fa provi sul sistema di oggi.',
  },
  'evidence/due-soon': {
    summary: 'Un’evidenza attuale scade entro `reviewSoonDays`.',
    why: 'La nuova evidenza deve esserci prima che la vecchia scada, o i controlli che vi si basano restano per un po’ senza prova.',
  },
  'evidence/file': {
    summary: 'Un file nominato come evidenza non è nel manuale.',
    why: 'Un’evidenza che non si apre non prova nulla, e spesso il primo a provarci è l’auditor.',
  },
  'evidence/hash': {
    summary:
      'Lo SHA-256 di un file di evidenza è diverso da quello registrato. Un’evidenza a un indirizzo non è verificata.',
    why: 'L’impronta mostra che l’evidenza è quella raccolta. Se è diversa, il file è stato cambiato o sostituito dopo.',
  },
};
