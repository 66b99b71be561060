import type { GroupTexts } from '../texts.ts';

export const crosswalk: GroupTexts<'crosswalk'> = {
  'crosswalk/clause-missing': {
    summary:
      'Un sottopunto dei punti da 4 a 10 non ha una riga che dica se è ripreso dal SGSI, esteso o nuovo.',
    why: 'Nessun punto della norma può essere escluso. Senza questa indicazione, non è chiaro se il SGSI copre già il sottopunto.',
  },
  'crosswalk/isms-control-missing': {
    summary:
      'Alla dichiarazione di applicabilità del SGSI (`isms/controls.csv`) manca uno dei 93 controlli, o manca la dichiarazione stessa.',
    why: 'La tavola di corrispondenza mostra che cosa il SGSI presta al SGIA. Un controllo che la dichiarazione del SGSI omette vi manca, e sembra uno scostamento che non esiste.',
  },
};
