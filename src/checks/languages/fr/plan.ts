import type { GroupTexts } from '../texts.ts';
import { firstOf, partsOf, statusOf, unsaidOf } from './words.ts';

export const plan: GroupTexts<'plan'> = {
  'plan/approval': {
    summary:
      'Il n’y a pas de plan de traitement des risques, il n’est pas approuvé, il a été modifié après son approbation, ou il a été approuvé avant la dernière appréciation d’un risque. Là où `aims approve plan` a écrit `approvedText`, les risques sont comparés à ce qui a été approuvé, sinon les dates.',
    why: 'La direction désignée approuve le plan de traitement et accepte les risques résiduels liés à l’IA (6.1.3). Les risques appréciés ensuite ne faisaient pas partie de ce qu’elle a approuvé.',
    says: {
      missing: () => ({
        found:
          'Le manuel recense des risques, mais n’a pas de plan de traitement que quelqu’un pourrait approuver.',
        expected: '`treatmentPlan`, avec `version`, `status`, `approvedBy` et `approved`',
        fix: 'Ajouter `treatmentPlan` avec `version: "0.1"` et `status: draft`, écrire les `actions` des risques, et faire approuver le plan.',
      }),
      unapproved: (status) => ({
        found: `Le plan de traitement est ${statusOf(status)}, non approuvé.`,
        expected: '`approved`, avec `approvedBy` et `approved`',
        fix: 'Faire approuver le plan et les risques résiduels par la direction désignée, et dire par qui et quand.',
      }),
      unsaid: (missing) => ({
        found: `Le plan de traitement est dit approuvé, mais rien ne dit ${unsaidOf(missing)}.`,
        expected: '`approvedBy` avec un rôle et `approved` avec la date',
        fix: 'Ajouter ce qui manque, ou mettre `status: in-review`.',
      }),
      changed: (approved, known) => ({
        found: `Le plan de traitement n’est pas celui qui a été approuvé le ${approved}. ${partsOf(known, 'risks')}`,
        expected:
          'les risques et actions approuvés, ou une approbation de ceux-ci tels qu’ils sont',
        fix: 'Faire approuver le plan tel qu’il est et lancer `aims approve plan --by ROLE --version VERSION`, mettre `status: in-review` jusque-là, ou rétablir ce qui a été approuvé.',
      }),
      later: (approved, risks, day) => ({
        found: `Le plan de traitement a été approuvé le ${approved}, mais des risques ont été appréciés ensuite : ${firstOf(risks)}.`,
        expected: `une approbation le ${day} ou plus tard`,
        fix: 'Augmenter `version`, faire approuver le plan à nouveau, et mettre `approved` à ce jour.',
      }),
    },
  },
};
