import type { GroupTexts } from '../texts.ts';
import { listed, titleOf } from './words.ts';

export const crosswalk: GroupTexts<'crosswalk'> = {
  'crosswalk/clause-missing': {
    summary:
      'Un sottopunto dei punti da 4 a 10 non ha una riga che dica se è ripreso dal SGSI, esteso o nuovo.',
    why: 'Nessun punto della norma può essere escluso. Senza questa indicazione, non è chiaro se il SGSI copre già il sottopunto.',
    says: {
      rows: (entry, ids) => ({
        found: `${entry} non ha righe per ${ids.length} sottopunti: ${listed(ids)}.`,
        expected:
          'una riga con `clause`, `disposition` (`reuse`, `extend` o `new`) e `status` per ogni sottopunto',
        fix: 'Aggiungere una riga per ciascuno.',
      }),
      row: (entry, id, title) => ({
        found: `${entry} non ha una riga per ${id} (${titleOf(id, title)}).`,
        expected:
          'una riga con `clause`, `disposition` (`reuse`, `extend` o `new`) e `status` per ogni sottopunto',
        fix: `Aggiungere una riga con \`clause: "${id}"\`.`,
      }),
      entry: (entry, ids) => ({
        found: `Manca la voce \`${entry}\`, perciò nulla è detto di ${listed(ids)}.`,
        expected:
          'una riga con `clause`, `disposition` (`reuse`, `extend` o `new`) e `status` per ogni sottopunto',
        fix: `Scrivere \`clauses/${entry}.mdx\`.`,
      }),
    },
  },
  'crosswalk/isms-control-missing': {
    summary:
      'Alla dichiarazione di applicabilità del SGSI (`isms/controls.csv`) manca uno dei 93 controlli, o manca la dichiarazione stessa.',
    why: 'La tavola di corrispondenza mostra che cosa il SGSI presta al SGIA. Un controllo che la dichiarazione del SGSI omette vi manca, e sembra uno scostamento che non esiste.',
    says: {
      all: (path, count) => ({
        found: `Manca la dichiarazione di applicabilità del SGSI: non c’è \`${path}\`, o il file è vuoto.`,
        expected: `una riga per ciascuno dei ${count} controlli della ISO/IEC 27001:2022`,
        fix: `Esportarla dal SGSI come \`${path}\`, con le colonne control, applicable, status, justification, document e owner.`,
      }),
      some: (missing, count, themes) => ({
        found: `${missing} dei ${count} controlli della ISO/IEC 27001:2022 ${missing === 1 ? 'non ha' : 'non hanno'} una riga: ${themes.map(listed).join('; ')}.`,
        expected: 'una riga per ogni controllo, che si applichi o no',
        fix: 'Aggiungere le righe dalla dichiarazione del SGSI.',
      }),
    },
  },
};
