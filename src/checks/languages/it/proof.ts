import type { GroupTexts } from '../texts.ts';

export const proof: GroupTexts<'proof'> = {
  'proof/borrowed': {
    summary:
      'Una fase, un obbligo o un controllo si appoggia, per un sistema, a un’evidenza o a una valutazione che riguarda solo altri sistemi.',
    why: 'Un auditor sceglie un sistema e ne chiede la prova. Ciò che è stato mostrato per un altro non dice nulla di questo. Per un controllo che si applica a tutti i sistemi perché non ne nomina nessuno, è un avviso.',
  },
};
