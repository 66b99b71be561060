import type { GroupTexts } from '../texts.ts';

export const inventory: GroupTexts<'inventory'> = {
  'inventory/assessment-missing': {
    summary:
      'Un système à impact élevé ou à haut risque a dépassé la conception, mais n’a pas d’évaluation d’impact approuvée. Un système dont l’étape est inconnue compte comme ayant dépassé la conception.',
    why: 'L’ISO/IEC 42001 exige une évaluation d’impact, qu’un SMSI ne connaît pas (6.1.4, 8.4). Elle manque souvent quand on étend un SMSI.',
  },
  'inventory/assessment-stale': {
    summary:
      'Un système a changé après l’évaluation de son impact, ou la revue de l’évaluation est en retard.',
    why: 'Une évaluation décrit le système au jour où elle est faite. Après un changement de finalité, de modèle, de données ou d’utilisation, elle ne dit rien de ce à quoi des personnes sont exposées aujourd’hui (8.4).',
  },
  'inventory/stage-evidence': {
    summary: 'Il n’y a aucune preuve pour une étape du cycle de vie qu’un système a franchie.',
    why: 'Les mesures A.6.2.2 à A.6.2.6 exigent une trace de chaque étape. Sans elle, vous ne pouvez pas montrer que l’étape a eu lieu. Pour les systèmes achetés, les données et le développement sont l’affaire du fournisseur.',
  },
  'inventory/role-undecided': {
    summary:
      'Un système n’a pas de rôle ISO, ou relève du règlement européen sur l’IA sans rôle d’opérateur ou sans niveau de risque.',
    why: 'Celui qui fait un modèle a d’autres obligations que celui qui l’utilise. Tant que le rôle n’est pas décidé, ni les mesures ni les obligations ne peuvent être délimitées (4.1).',
  },
  'inventory/duty-overdue': {
    summary:
      'Une obligation au titre du règlement européen sur l’IA est ouverte après sa propre échéance, ou est dite pas encore due alors qu’elle s’applique.',
    why: 'Une date dépassée est la première chose que voit une autorité ou un auditeur.',
  },
  'inventory/duty-unknown': {
    summary:
      'Un système dit ce qui a été fait au sujet d’un article du règlement européen sur l’IA qui n’impose aucune obligation aux opérateurs, ou aucune à l’organisation pour ce système.',
    why: 'Ce qui est écrit sur une telle obligation n’est montré nulle part. Soit le numéro est faux, soit le rôle, le niveau ou le champ d’application du système l’est.',
  },
  'inventory/duty-unproven': {
    summary:
      'Une obligation au titre du règlement européen sur l’IA est dite remplie pour un système sans preuve valable sur ce système, ou dite sans objet sans raison.',
    why: 'Une obligation ne compte comme remplie qu’avec une preuve sur ce système même. Pourquoi une obligation ne s’applique pas est la première question posée à son sujet.',
  },
  'inventory/duty-unrecorded': {
    summary:
      'Une obligation au titre du règlement européen sur l’IA s’applique à un système, et son entrée ne dit pas ce qui a été fait. De nombreux systèmes sans aucune mention donnent un seul signalement.',
    why: 'Les mesures aident à remplir une obligation, mais aucune ne montre qu’elle est remplie pour ce système. C’est exactement ce que demande une autorité.',
  },
  'inventory/exemption': {
    summary:
      'Un système cité à l’annexe III est tenu pour n’être pas à haut risque alors qu’il effectue un profilage. Si son fournisseur ne dit pas pourquoi il n’est pas à haut risque, c’est un avertissement.',
    why: 'Un système qui effectue un profilage de personnes physiques est toujours à haut risque (art. 6(3), dernier alinéa). Pour tout autre, le fournisseur documente son évaluation avant la mise en service (art. 6(4)).',
  },
  'inventory/impact-undecided': {
    summary:
      'Un système a dépassé la conception, mais n’a pas de niveau d’impact. Si son étape est inconnue, c’est un avertissement.',
    why: 'Le niveau d’impact décide si une évaluation d’impact est nécessaire. S’il reste ouvert, ce sont les systèmes qui en ont le plus besoin qui s’en passent (6.1.4).',
  },
  'inventory/unscreened': {
    summary: 'Un système qui a dépassé la conception n’a été ni examiné au préalable ni évalué.',
    why: 'Dire que l’impact d’un système est faible ou moyen est aussi un jugement : quelqu’un l’a porté, un jour, pour une raison (6.1.4). Un simple mot ne se vérifie pas.',
  },
  'inventory/screening-stale': {
    summary: 'Un système a changé après son examen préalable et n’a pas été évalué.',
    why: 'Un examen préalable dit pourquoi l’impact d’un système est faible ou moyen ce jour-là. Après un changement de finalité, de modèle, de données ou d’utilisation, la raison n’est peut-être plus bonne (8.4).',
  },
  'inventory/unknown': {
    summary:
      'Un fait sur un système est inconnu : son origine, son étape, s’il génère du contenu ou repose sur un modèle d’IA à usage général, son effet sur une décision, ou la date de son dernier changement.',
    why: 'Mieux vaut dire qu’un fait est inconnu que l’inventer. Tout ce qui en dépend reste ouvert jusqu’à ce que vous le sachiez : obligations, preuves des étapes, fournisseurs, nouvelle évaluation.',
  },
  'inventory/undated': {
    summary:
      'Des systèmes sont en exploitation sans la date de leur mise en service, ou hors service sans la date de leur arrêt.',
    why: 'Des obligations du règlement européen sur l’IA dépendent de la date de mise en service d’un système, et les enregistrements se conservent des années après son arrêt.',
  },
  'inventory/prohibited': {
    summary:
      'Un système est une pratique interdite par le règlement européen sur l’IA et n’a pas de date d’arrêt. Si le règlement est dit ne pas s’y appliquer, c’est un avertissement.',
    why: 'L’article 5 du règlement européen sur l’IA s’applique depuis le 2 février 2025, avec les amendes les plus élevées. Aucune mesure ne rend licite une pratique interdite.',
  },
  'inventory/obligation-open': {
    summary:
      'Une obligation que le règlement européen sur l’IA impose à l’organisation pour un système n’a aucune mesure applicable qui s’y rapporte.',
    why: 'Sans mesure, une obligation n’est remplie que par hasard. La déclaration d’applicabilité cite la loi comme raison de certaines mesures ; cette règle relie les deux. Quelle mesure aide à quelle obligation relève de l’interprétation : une mesure dont le texte cite l’article compte aussi.',
  },
  'inventory/supplier-missing': {
    summary: 'Un système acquis ou intégré ne nomme aucun fournisseur.',
    why: 'Pour un système acheté, les responsabilités se partagent avec son fournisseur (A.10.2, A.10.3). Sans lui, on ne sait pas qui fait quoi.',
  },
  'inventory/dataset-missing': {
    summary:
      'Un système développé ici ne nomme aucun jeu de données sur lequel il a été entraîné ou testé, ou dans lequel il cherche.',
    why: 'A.4.3 et A.7 demandent sur quelles données un système repose : d’où elles viennent, de quel droit elles sont utilisées, ce qu’elles valent. Le registre des jeux de données y répond.',
  },
};
