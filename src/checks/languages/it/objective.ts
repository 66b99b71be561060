import type { GroupTexts } from '../texts.ts';

export const objective: GroupTexts<'objective'> = {
  'objective/unmeasured': {
    summary: 'Un obiettivo non è stato misurato negli ultimi 365 giorni.',
    why: 'Gli obiettivi vanno monitorati (6.2) e i risultati valutati (9.1). Un traguardo che nessuno misura è un desiderio.',
  },
  'objective/unplanned': {
    summary:
      'Un obiettivo non dice che cosa si fa per raggiungerlo, con che cosa, o come si giudica il risultato.',
    why: 'Per ogni obiettivo il piano dice che cosa si fa, quali risorse servono, chi lo fa ed entro quando, e come si valuta il risultato (6.2).',
  },
  'objective/action-overdue': {
    summary: 'Un’azione per un obiettivo è oltre la sua data e non è fatta.',
    why: 'Un obiettivo si raggiunge con ciò che si fa per esso (6.2). Se questo è in ritardo, lo sarà anche l’obiettivo.',
  },
};
