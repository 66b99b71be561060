import type { GroupTexts } from '../texts.ts';
import { ago, listed, statusOf } from './words.ts';

export const clause: GroupTexts<'clause'> = {
  'clause/target-date': {
    summary:
      'Un sottopunto pianificato o parziale non ha una data obiettivo, o la sua data obiettivo è passata.',
    why: 'Nessun punto della norma può essere escluso, quindi ognuno va attuato prima della certificazione. Senza una data, nessuno può dire se lo sarà.',
    says: {
      none: (entry, ids) => ({
        found: `Nessun sottopunto di ${entry} è attuato o ha una data obiettivo: ${listed(ids)}.`,
        expected: '`targetDate` in ogni riga, con la data entro cui sarà attuata',
        fix: 'Aggiungere `targetDate` a ogni riga.',
      }),
      undated: (id, status) => ({
        found: `${id} è ${status === 'planned' ? 'pianificato' : 'parziale'}, ma non ha una data obiettivo.`,
        expected: '`targetDate` con la data entro cui sarà attuato',
        fix: 'Aggiungere `targetDate`.',
      }),
      passed: (id, status, target, past, asOf) => ({
        found: `${id} è ${status === 'planned' ? 'pianificato' : 'parziale'}; doveva essere attuato entro il ${target}, ${ago(past)}.`,
        expected: `\`status: implemented\`, o una data non anteriore al ${asOf}`,
        fix: 'Se è attuato, impostare `status: implemented` e togliere `targetDate`. Altrimenti impostare un nuovo `targetDate` e dire perché nel testo.',
      }),
    },
  },
  'clause/unproven': {
    summary:
      'Un sottopunto è attuato, ma nessun documento approvato, documento del SGSI o registrazione lo mostra.',
    why: 'Un auditor chiede dove il punto è attuato. Senza un documento in vigore o una registrazione, non c’è nulla da mostrare.',
    says: {
      none: (id) => ({
        found: `${id} è attuato, ma nessun documento e nessuna registrazione lo mostra.`,
        expected: 'una politica approvata sotto `documents`, o il documento del SGSI sotto `isms`',
        fix: 'Nominare il documento che lo attua, o impostare `status: partial` con un `targetDate`.',
      }),
      noneInForce: (id, documents) => ({
        found: `${id} è attuato, ma ${listed(documents.map((document) => `${document.id} è ${statusOf(document.status)}`))}, perciò nulla in vigore lo mostra.`,
        expected: 'una politica approvata sotto `documents`, o il documento del SGSI sotto `isms`',
        fix: 'Far approvare il documento, o impostare `status: partial` con un `targetDate`.',
      }),
    },
  },
};
