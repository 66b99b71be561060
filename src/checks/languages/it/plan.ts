import type { GroupTexts } from '../texts.ts';
import { firstOf, partsOf, statusOf, unsaidOf } from './words.ts';

export const plan: GroupTexts<'plan'> = {
  'plan/approval': {
    summary:
      'Non c’è un piano di trattamento dei rischi, non è approvato, è stato modificato dopo l’approvazione, o è stato approvato prima dell’ultima valutazione di un rischio. Dove `aims approve plan` ha scritto `approvedText` i rischi si confrontano con ciò che è stato approvato, altrimenti le date.',
    why: 'La direzione designata approva il piano di trattamento e accetta i rischi residui dell’IA (6.1.3). I rischi valutati dopo non facevano parte di ciò che ha approvato.',
    says: {
      missing: () => ({
        found:
          'Il manuale registra rischi, ma non ha un piano di trattamento che qualcuno possa approvare.',
        expected: '`treatmentPlan`, con `version`, `status`, `approvedBy` e `approved`',
        fix: 'Aggiungere `treatmentPlan` con `version: "0.1"` e `status: draft`, scrivere le `actions` dei rischi, e far approvare il piano.',
      }),
      unapproved: (status) => ({
        found: `Il piano di trattamento è ${statusOf(status)}, non approvato.`,
        expected: '`approved`, con `approvedBy` e `approved`',
        fix: 'Far approvare il piano e i rischi residui dalla direzione designata, e dire da chi e quando.',
      }),
      unsaid: (missing) => ({
        found: `Il piano di trattamento risulta approvato, ma nulla dice ${unsaidOf(missing)}.`,
        expected: '`approvedBy` con un ruolo e `approved` con la data',
        fix: 'Aggiungere ciò che manca, o impostare `status: in-review`.',
      }),
      changed: (approved, known) => ({
        found: `Il piano di trattamento non è quello approvato il ${approved}. ${partsOf(known, 'risks')}`,
        expected: 'i rischi e le azioni approvati, o una loro approvazione così come sono',
        fix: 'Far approvare il piano così com’è ed eseguire `aims approve plan --by ROLE --version VERSION`, impostare `status: in-review` fino ad allora, o ripristinare ciò che è stato approvato.',
      }),
      later: (approved, risks, day) => ({
        found: `Il piano di trattamento è stato approvato il ${approved}, ma dopo sono stati valutati dei rischi: ${firstOf(risks)}.`,
        expected: `un’approvazione il ${day} o dopo`,
        fix: 'Aumentare `version`, far approvare di nuovo il piano, e impostare `approved` a quel giorno.',
      }),
    },
  },
};
