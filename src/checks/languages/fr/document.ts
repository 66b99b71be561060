import type { GroupTexts } from '../texts.ts';

export const document: GroupTexts<'document'> = {
  'document/overdue': {
    summary:
      'Une revue est en retard : d’un document approuvé, de la déclaration d’applicabilité ou d’une de ses lignes, du plan de traitement, d’un risque ou d’un fournisseur. Pour les évaluations d’impact, inventory/assessment-stale la signale comme erreur.',
    why: 'Une revue en retard laisse penser que le responsable ne s’occupe plus du document. Les auditeurs vérifient cela d’abord, car il n’y faut aucune expertise.',
  },
  'document/changed-after-approval': {
    summary:
      'Un document est dit approuvé, mais son texte n’est pas celui qui a été approuvé : l’empreinte dans `approvedText` diffère. Un document sans `approvedText` n’est pas jugé.',
    why: 'Les lecteurs suivent le texte qu’ils voient. S’il a été modifié après l’approbation, personne n’a approuvé ce qu’ils suivent (7.5.2), et la maîtrise des modifications a échoué (7.5.3).',
  },
  'document/due-soon': {
    summary:
      'Une revue est due dans le délai de `reviewSoonDays` : d’un document approuvé ou d’une évaluation d’impact, de la déclaration d’applicabilité ou d’une de ses lignes, du plan de traitement, d’un risque ou d’un fournisseur.',
    why: 'Une revue prend du temps à plusieurs personnes. Si vous ne l’apprenez que le jour même, vous êtes en retard.',
  },
  'document/empty': {
    summary: 'Une politique est approuvée, mais n’a pas de texte.',
    why: 'Personne ne peut approuver ni suivre un document qui ne dit rien. Comme information documentée d’une mesure, c’est une affirmation vide.',
  },
  'document/unfinished': {
    summary:
      'Un document approuvé contient encore une marque de travail inachevé, comme TODO ou TBD.',
    why: 'Celui qui l’a approuvé a approuvé ce que personne n’avait encore écrit. Les auditeurs cherchent ces mots.',
  },
  'document/mandatory-missing': {
    summary:
      'Une information documentée qu’un article de la norme exige n’est dans aucun document approuvé ni aucun registre du manuel. S’il faut du temps pour la produire (résultats d’audits, de revues et de mesures, risques acceptés, preuves de compétence et d’exploitation), c’est un avertissement jusqu’à la date de l’étape 1.',
    why: 'Les informations documentées exigées sont la première liste qu’un auditeur parcourt. Un projet n’est pas en vigueur, et une procédure n’est pas l’enregistrement que quelqu’un l’a suivie. Une organisation qui vient de commencer ne peut pas encore avoir tenu d’audit ; quand l’organisme de certification vient, elle doit l’avoir fait.',
  },
  'document/record-missing': {
    summary:
      'Des mesures sont mises en œuvre, mais des enregistrements qu’elles exigent d’un système manquent. Un enregistrement ne compte pour un système que s’il le nomme sous `systems`.',
    why: 'Une règle qui dit que chaque système a une spécification n’est pas la spécification. Un auditeur choisit un système et demande l’enregistrement.',
  },
  'document/self-approved': {
    summary:
      'Le responsable et l’approbateur d’un document, d’une évaluation d’impact ou de la déclaration d’applicabilité sont le même rôle.',
    why: 'Approuver, c’est regarder une seconde fois (7.5.2). Qui approuve son propre texte n’a regardé qu’une fois.',
  },
  'document/version-log': {
    summary:
      'L’historique des versions d’un document ne correspond pas à sa version ou à son approbation, est en désordre, ou nomme deux fois une version.',
    why: 'L’historique est ce que les lecteurs voient de la vie du document (7.5.3). S’il ne correspond pas à la version en vigueur, un lecteur ne peut pas dire ce qui s’applique.',
  },
};
