import type { GroupTexts } from '../texts.ts';
import { ago, listed } from './words.ts';

export const review: GroupTexts<'review'> = {
  'review/inputs': {
    summary: 'Il manque à une revue de direction tenue un élément d’entrée que la norme exige.',
    why: 'L’article 9.3.2 énumère ce que la direction doit considérer. Si un élément n’est pas au compte rendu, vous ne pouvez pas montrer qu’il a été considéré.',
    says: {
      lacking: (id, missing, all) => ({
        found: `${id} a été tenue, mais parmi ses éléments d’entrée ${missing.length === 1 ? 'manque' : 'manquent'} ${listed(missing.map((name) => `\`${name}\``))}.`,
        expected: `les ${all} éléments d’entrée de l’article 9.3.2`,
        fix: 'Écrire sous `inputs` ce que la revue a considéré. Mettre le reste à l’ordre du jour de la suivante.',
      }),
    },
  },
  'review/decision-overdue': {
    summary: 'Une décision d’une revue de direction a dépassé son échéance et n’est pas exécutée.',
    why: 'La revue suivante doit examiner l’état des actions antérieures (9.3.2). Une décision que personne n’a suivie est la première chose sur laquelle un auditeur interroge.',
    says: {
      past: (id, decision, owner, due, past) => ({
        found: `La décision ${decision} de ${id} (${owner}) était à exécuter pour le ${due}, ${ago(past)}, et reste ouverte.`,
        expected: '`status: done` avec la date sous `done`',
        fix: 'Si elle a été exécutée, mettre `status: done` et `done`. Sinon convenir d’un nouveau `due` avec son responsable et dire pourquoi dans le texte.',
      }),
    },
  },
};
