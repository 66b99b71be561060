import type { GroupTexts } from '../texts.ts';
import { either } from './words.ts';

export const objective: GroupTexts<'objective'> = {
  'objective/unmeasured': {
    summary: 'Un obiettivo non è stato misurato negli ultimi 365 giorni.',
    why: 'Gli obiettivi vanno monitorati (6.2) e i risultati valutati (9.1). Un traguardo che nessuno misura è un desiderio.',
    says: {
      old: (id, latest, asOf, since, metric) => ({
        found: `${id} è stato misurato l’ultima volta il ${latest}, più di un anno prima del ${asOf}.`,
        expected: `una misurazione dal ${since} in poi`,
        fix: `${metric === undefined ? 'Misurarlo' : `Misurare «${metric}»`} e aggiungere la data e il valore sotto \`measurements\`.`,
      }),
      never: (id, since, metric) => ({
        found: `${id} non è ancora stato misurato.`,
        expected: `una misurazione dal ${since} in poi`,
        fix: `${metric === undefined ? 'Misurarlo' : `Misurare «${metric}»`} e aggiungere la data e il valore sotto \`measurements\`.`,
      }),
    },
  },
  'objective/unplanned': {
    summary:
      'Un obiettivo non dice che cosa si fa per raggiungerlo, con che cosa, o come si giudica il risultato.',
    why: 'Per ogni obiettivo il piano dice che cosa si fa, quali risorse servono, chi lo fa ed entro quando, e come si valuta il risultato (6.2).',
    says: {
      lacking: (id, lacking) => ({
        found: `${id} non dice ${either(lacking.map((name) => `${{ actions: 'che cosa si fa per raggiungerlo', resources: 'che cosa serve', evaluation: 'come si giudica il risultato' }[name]} (\`${name}\`)`))}.`,
        expected: 'un piano per raggiungerlo',
        fix: `Aggiungere ${lacking.map((name) => `\`${name}\``).join(', ')}.`,
      }),
    },
  },
  'objective/action-overdue': {
    summary: 'Un’azione per un obiettivo è oltre la sua data e non è fatta.',
    why: 'Un obiettivo si raggiunge con ciò che si fa per esso (6.2). Se questo è in ritardo, lo sarà anche l’obiettivo.',
    says: {
      past: (id, what, due, asOf, owner) => ({
        found: `${id}: «${what}» scadeva il ${due} e non è fatta.`,
        expected: `una data dal ${asOf} in poi, o \`done\` con la data`,
        fix: `Farla concludere da ${owner}, o concordare una nuova data.`,
      }),
    },
  },
};
