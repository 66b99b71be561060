import type { GroupTexts } from '../texts.ts';
import { ago, days, either, gradeOf } from './words.ts';

export const finding: GroupTexts<'finding'> = {
  'finding/overdue': {
    summary: 'Un constat ouvert a dépassé son échéance.',
    why: 'Il faut réagir sans délai à une non-conformité (10.2). Celle qui est en retard à l’audit suivant revient souvent un degré plus haut.',
    says: {
      past: (id, grade, due, past, owner) => ({
        found: `${id} (${gradeOf(grade)}) avait pour échéance le ${due}, ${ago(past)}, et reste à traiter.`,
        expected: `clôture au plus tard le ${due}`,
        fix: `Mettre \`closed\` une fois le constat traité. Ou convenir avec ${owner} d’un \`due\` ultérieur et dire pourquoi dans le texte.`,
      }),
    },
  },
  'finding/action-overdue': {
    summary:
      'Une action planifiée d’un constat a dépassé son échéance, échoit après le constat lui-même, ou était encore ouverte quand le constat a été clos.',
    why: 'Une action corrective doit être menée, et son efficacité examinée, avant qu’un constat soit clos (10.2). Si une action glisse, le constat glisse aussi.',
    says: {
      undone: (id, closed, action, owner) => ({
        found: `${id} a été clos le ${closed}, mais son action planifiée ${action} (${owner}) n’est pas faite.`,
        expected: '`done` avec une date pour chaque action planifiée d’un constat clos',
        fix: 'Mettre `done` si elle a été faite. Sinon retirer `closed` jusque-là, ou retirer l’action et dire dans le texte pourquoi elle n’était pas nécessaire.',
      }),
      past: (id, action, owner, due, past) => ({
        found: `L’action planifiée ${action} de ${id} (${owner}) était à faire pour le ${due}, ${ago(past)}, et n’est pas faite.`,
        expected: '`done` avec la date à laquelle elle a été faite',
        fix: 'Mettre `done` si elle a été faite. Sinon convenir d’un `due` ultérieur avec son responsable et dire pourquoi dans le texte.',
      }),
      later: (id, action, owner, due, own) => ({
        found: `L’action planifiée ${action} de ${id} (${owner}) échoit le ${due}, après ${id} (${own}).`,
        expected: `une date qui n’est pas postérieure au ${own}`,
        fix: 'Faire l’action plus tôt, ou convenir d’un `due` ultérieur pour le constat.',
      }),
    },
  },
  'finding/closed-early': {
    summary:
      'Une non-conformité a été close avant que l’efficacité de son action corrective soit vérifiée.',
    why: 'L’examen de l’efficacité fait partie de l’action corrective (10.2). Une non-conformité close avant cet examen l’a été sur la confiance, et un auditeur demandera qui l’a décidé, et sur quelle base.',
    says: {
      early: (id, grade, closed, before, checked) => ({
        found: `${id} (${gradeOf(grade)}) a été clos le ${closed}, ${days(before)} avant la vérification de son efficacité le ${checked}.`,
        expected: `une clôture le ${checked} ou plus tard`,
        fix: 'Mettre `closed` au jour de la vérification ou plus tard, et convenir d’un `due` ultérieur s’il le faut : tant que son effet n’est pas vérifié, une non-conformité est ouverte. Si une vérification antérieure a conduit à la clôture, la nommer sous `effectiveness`.',
      }),
    },
  },
  'finding/closed-unproven': {
    summary:
      'Une non-conformité est close sans cause racine, sans action corrective ou sans vérification de son efficacité.',
    why: 'L’article 10.2 exige la cause, une action contre elle et l’examen de son effet. Sans eux, la non-conformité n’est que hors de vue. Les observations et les possibilités d’amélioration peuvent être closes sans eux.',
    says: {
      lacking: (id, grade, missing, planned) => ({
        found: `${id} (${gradeOf(grade)}) est clos sans ${either(missing.map((name) => ({ cause: 'cause racine', action: 'action corrective', check: 'vérification de l’efficacité', planned: `vérification de l’efficacité, prévue pour le ${planned}` })[name]))}.`,
        expected:
          '`rootCause`, `correctiveAction`, et `effectiveness` avec une vérification qui a eu lieu',
        fix: 'Remplir ce qui manque, ou retirer `closed` jusqu’à ce que l’effet de l’action corrective soit vérifié.',
      }),
    },
  },
};
