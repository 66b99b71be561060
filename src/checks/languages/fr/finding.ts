import type { GroupTexts } from '../texts.ts';

export const finding: GroupTexts<'finding'> = {
  'finding/overdue': {
    summary: 'Un constat ouvert a dépassé son échéance.',
    why: 'Il faut réagir sans délai à une non-conformité (10.2). Celle qui est en retard à l’audit suivant revient souvent un degré plus haut.',
  },
  'finding/action-overdue': {
    summary:
      'Une action planifiée d’un constat a dépassé son échéance, échoit après le constat lui-même, ou était encore ouverte quand le constat a été clos.',
    why: 'Une action corrective doit être menée, et son efficacité examinée, avant qu’un constat soit clos (10.2). Si une action glisse, le constat glisse aussi.',
  },
  'finding/closed-early': {
    summary:
      'Une non-conformité a été close avant que l’efficacité de son action corrective soit vérifiée.',
    why: 'L’examen de l’efficacité fait partie de l’action corrective (10.2). Une non-conformité close avant cet examen l’a été sur la confiance, et un auditeur demandera qui l’a décidé, et sur quelle base.',
  },
  'finding/closed-unproven': {
    summary:
      'Une non-conformité est close sans cause racine, sans action corrective ou sans vérification de son efficacité.',
    why: 'L’article 10.2 exige la cause, une action contre elle et l’examen de son effet. Sans eux, la non-conformité n’est que hors de vue. Les observations et les possibilités d’amélioration peuvent être closes sans eux.',
  },
};
