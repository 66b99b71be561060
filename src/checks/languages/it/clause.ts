import type { GroupTexts } from '../texts.ts';

export const clause: GroupTexts<'clause'> = {
  'clause/target-date': {
    summary:
      'Un sottopunto pianificato o parziale non ha una data obiettivo, o la sua data obiettivo è passata.',
    why: 'Nessun punto della norma può essere escluso, quindi ognuno va attuato prima della certificazione. Senza una data, nessuno può dire se lo sarà.',
  },
  'clause/unproven': {
    summary:
      'Un sottopunto è attuato, ma nessun documento approvato, documento del SGSI o registrazione lo mostra.',
    why: 'Un auditor chiede dove il punto è attuato. Senza un documento in vigore o una registrazione, non c’è nulla da mostrare.',
  },
};
