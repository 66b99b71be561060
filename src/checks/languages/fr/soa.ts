import type { GroupTexts } from '../texts.ts';

export const soa: GroupTexts<'soa'> = {
  'soa/missing-control': {
    summary: 'L’une des 38 mesures de l’annexe A n’a pas d’entrée.',
    why: 'La déclaration d’applicabilité doit considérer chaque mesure de l’annexe A et en donner les raisons, y compris pour celles qui sont exclues (6.1.3). Une mesure omise paraît oubliée.',
  },
  'soa/unknown-control': {
    summary: 'Une entrée porte un numéro de mesure qui n’existe pas dans l’annexe A.',
    why: 'Un numéro que la norme n’a pas, souvent tiré de l’ISO/IEC 27001, montre à l’auditeur qu’on a utilisé la mauvaise annexe.',
  },
  'soa/undecided': {
    summary: 'Il n’est pas décidé si une mesure s’applique.',
    why: 'Une question ouverte mise par écrit est honnête et montre ce qui reste à faire. Avant l’étape 1, chaque mesure doit être décidée et motivée (6.1.3).',
  },
  'soa/target-passed': {
    summary:
      'Une mesure est planifiée ou partielle, et la date prévue pour sa mise en œuvre est passée.',
    why: 'La Déclaration promet une date. L’auditeur qui la trouve dépassée demande qui l’a remarqué et ce qui a été décidé.',
  },
  'soa/justification': {
    summary:
      'La justification d’une mesure est un texte de remplissage, est plus courte qu’une phrase, ou dit seulement que la mesure s’applique ou non.',
    why: 'Chaque mesure est retenue ou exclue pour une raison propre à l’organisation (6.1.3). « Applicable » est la décision, non sa raison. Un auditeur qui le lit 38 fois sait que rien n’a été décidé.',
  },
  'soa/copied-from-isms': {
    summary:
      'La justification d’une mesure est presque la même, mot pour mot, qu’une autre de la déclaration d’applicabilité du SMSI ou d’une autre mesure.',
    why: 'Une Déclaration copiée du SMSI et renommée justifie d’autres mesures, pour d’autres raisons ; elle peut être relevée comme non-conformité majeure. Chaque mesure a besoin de sa propre justification.',
  },
  'soa/evidence-missing': {
    summary: 'Une mesure est dite mise en œuvre, mais rien ne le prouve.',
    why: 'Un auditeur demande la preuve de chaque mesure mise en œuvre. Une affirmation sans preuve peut être relevée comme non-conformité. Mieux vaut un plan honnête, pourvu qu’il aboutisse à temps.',
  },
  'soa/evidence-expired': {
    summary:
      'Une mesure est dite mise en œuvre, mais toutes ses preuves ont expiré ou ont été remplacées.',
    why: 'Une preuve ancienne montre qu’une mesure a fonctionné un jour. Un auditeur demande si elle fonctionne aujourd’hui.',
  },
  'soa/isms-evidence-only': {
    summary:
      'Une mesure est dite mise en œuvre, mais toutes ses preuves sont reprises du SMSI, alors que rien n’en est transposable. Si une partie du SMSI est transposable, ou un modèle, c’est un avertissement.',
    why: 'Des preuves du SMSI déguisées en preuves du SMIA sont parmi les premières choses que les auditeurs relèvent. Les modèles se reprennent ; la preuve qu’une mesure relative à l’IA fonctionne doit être nouvelle. Vos propres mesures restent à votre appréciation, puisqu’aucune table de correspondance ne les couvre.',
  },
  'soa/document-missing': {
    summary:
      'Une mesure s’applique, mais aucun document ne la couvre. Dès qu’elle est mise en œuvre, seul un document approuvé compte.',
    why: 'Une mesure qui n’est pas écrite n’existe que dans la tête de quelques personnes. L’auditeur demande quelle politique ou procédure la couvre.',
  },
  'soa/excluded-but-used': {
    summary:
      'Un risque ou une évaluation d’impact s’appuie sur une mesure que la Déclaration exclut.',
    why: 'Une mesure ne peut pas être inutile et traiter un risque à la fois. L’un des deux est faux, et tant que ce n’est pas corrigé, rien ne traite le risque.',
  },
  'soa/own-excluded': {
    summary: 'L’une de vos propres mesures est déclarée non applicable.',
    why: 'Vous ajoutez une mesure à vous parce qu’elle est nécessaire (6.1.3). Seules les mesures de l’annexe A sont comparées, et omises avec une raison. Une mesure propre exclue fait paraître la Déclaration plus longue qu’elle n’est, et fausse tout compte des exclusions.',
  },
  'soa/suspect': {
    summary:
      'Un document, un système, un risque ou une évaluation d’impact sur lequel une mesure repose a changé après la dernière revue de la mesure. Là où `aims review` a écrit `reviewedText`, les textes sont comparés, sinon les dates. Seuls comptent les systèmes que la mesure nomme : avec `systems: all`, chaque changement de n’importe quel système rendrait chaque mesure suspecte.',
    why: 'Une ligne de la Déclaration est un jugement à un moment donné. Quand son fondement change, quelqu’un doit vérifier qu’il est encore juste.',
  },
  'soa/approval': {
    summary:
      'La déclaration d’applicabilité n’est pas approuvée, est dite approuvée alors que des lignes ne sont pas décidées, a été modifiée après son approbation, ou a été approuvée avant la dernière revue d’une de ses lignes. Là où `aims approve soa` a écrit `approvedText`, les lignes sont comparées à ce qui a été approuvé, sinon les dates.',
    why: 'Les informations documentées sont revues et approuvées avant d’être utilisées (7.5.2), et c’est par la Déclaration que les auditeurs commencent. Une ligne non décidée, ou revue ensuite, n’a pas été approuvée. Ce que la direction désignée doit approuver, c’est le plan de traitement et les risques résiduels (6.1.3) : voir plan/approval.',
  },
  'soa/certified-version': {
    summary:
      'Le certificat du SMIA nomme une autre version de la déclaration d’applicabilité que celle qui est approuvée.',
    why: 'Le certificat couvre les mesures de la version qu’il nomme. L’organisme de certification doit être informé d’une version plus récente, et quiconque se fie au certificat lit la version qu’il nomme.',
  },
};
