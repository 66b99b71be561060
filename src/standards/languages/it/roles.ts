import type { StandardsTexts } from '../index.ts';

export const isoRoles: StandardsTexts['isoRoles'] = {
  caution:
    'I due sistemi usano le stesse parole per cose diverse. Il ruolo ISO deriva dall’attività; quello del regolamento sull’IA dall’immissione sul mercato, dalla messa in servizio o dall’uso sotto la propria autorità. ISO/IEC 42001 (4.1) nomina perfino i «deployer» fra gli esempi di produttore di IA; un deployer ai sensi del regolamento usa il sistema. Decidete i due ruoli sempre separatamente.',
  roles: {
    provider: {
      meaning: 'offre piattaforme di IA, o prodotti e servizi che usano l’IA',
      subRoles: ['fornitore di piattaforme di IA', 'fornitore di prodotti o servizi di IA'],
    },
    producer: {
      meaning: 'progetta, costruisce, prova e mette in esercizio modelli e sistemi',
      subRoles: ['sviluppatore di IA'],
    },
    customer: {
      meaning: 'si procura prodotti o servizi di IA e li usa o li passa a utenti',
      subRoles: ['utente di IA'],
    },
    partner: {
      meaning: 'presta servizi attorno all’IA, come integrazione, dati, valutazione o audit',
      subRoles: [
        'integratore di sistemi di IA',
        'fornitore di dati',
        'valutatore di IA',
        'auditor di IA',
      ],
    },
  },
};
