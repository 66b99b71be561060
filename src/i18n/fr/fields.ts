import type { Terms } from '../terms.ts';

export const fields: Terms['fields'] = {
  'entryFields.title': {
    title: 'Titre',
    description:
      'Ce que le lecteur voit dans chaque liste et chaque lien. Court, et sans identifiant.',
  },
  'entryFields.owner': {
    title: 'Responsable',
    description:
      'Le rôle qui répond de cette fiche. Les personnes sont désignées par leur rôle, jamais par leur nom.',
  },
  'entryFields.classification': {
    title: 'Classification',
    description:
      'Qui peut la lire : `public` (tout le monde), `internal` (chacun ici et l’auditeur) ou `confidential` (confidentiel).',
  },
  'entryFields.restrictedFields': {
    title: 'Champs restreints',
    description:
      'Champs que moins de personnes peuvent lire que le reste de la fiche, chacun avec sa classification : `holders: confidential` ; `text` est le texte sous les champs. Les éditions réduites les omettent.',
  },
  'entryFields.aliases': {
    title: 'Aussi appelé',
    description:
      'Autres mots par lesquels on le cherche : abréviations, anciens noms, mots d’une autre langue.',
  },
  'documentControlFields.version': {
    title: 'Version',
    description:
      'La version du document, entre guillemets : `"1.2"`. Sans guillemets, `1.10` deviendrait 1.1.',
  },
  'documentControlFields.status': {
    title: 'Statut',
    description:
      'Où en est cette version du document : `draft` (projet), `in-review` (en relecture), `approved` (approuvée) ou `retired` (retirée).',
  },
  'documentControlFields.approvedBy': {
    title: 'Approuvée par',
    description: 'Le rôle qui a approuvé cette version. Différent du responsable.',
  },
  'documentControlFields.approved': {
    title: 'Approuvée le',
    description: 'Le jour où cette version a été approuvée.',
  },
  'documentControlFields.approvedText': {
    title: 'Texte approuvé',
    description:
      'L’empreinte du texte approuvé. `aims approve` l’écrit ; ne la saisissez jamais à la main.',
  },
  'documentControlFields.effective': {
    title: 'En vigueur le',
    description: 'Le jour à partir duquel cette version s’applique.',
  },
  'documentControlFields.nextReview': {
    title: 'Prochaine revue',
    description: 'Le jour d’ici auquel le document est relu et confirmé ou modifié.',
  },
  'documentControlFields.changes': {
    title: 'Journal des versions',
    description:
      'Les versions du document, la plus récente en premier : ce que le lecteur voit comme son historique.',
  },
  'documentControlFields.changes.version': {
    title: 'Version',
    description: 'La version issue de la modification, entre guillemets.',
  },
  'documentControlFields.changes.date': {
    title: 'Date',
    description: 'La date de cette version.',
  },
  'documentControlFields.changes.what': {
    title: 'Ce qui a changé',
    description: 'Ce qui a changé, et pourquoi.',
  },
  'documentControlFields.changes.by': {
    title: 'Modifié par',
    description: 'Le rôle qui a fait la modification.',
  },
  'policies.kind': {
    title: 'Type',
    description:
      'Ce qu’est ce document : il donne une orientation (`policy`), dit comment faire (`procedure`), fixe un niveau à respecter (`standard`), conseille (`guideline`) ou dit ce qui est fait pour quand (`plan`).',
  },
  'policies.satisfies': {
    title: 'Répond à',
    description:
      'Les articles et les mesures de l’annexe A dont ce document est l’information documentée, entre guillemets : `["5.2", "A.2.2"]`.',
  },
  'policies.origin': {
    title: 'Origine',
    description:
      '`aims` s’il est rédigé pour l’IA, `isms` si c’est un document du SMSI qui a été étendu.',
  },
  'policies.commitments': {
    title: 'Engagements',
    description:
      'Ce que le document promet de faire régulièrement. La page des engagements montre pour chacun si les preuves sont là.',
  },
  'policies.commitments.id': {
    title: 'Identifiant',
    description:
      'Le nom de l’engagement, que les preuves indiquent sous `series.of`. Chaque engagement du manuel a le sien : `monthly-quality-report`.',
  },
  'policies.commitments.what': {
    title: 'Quoi',
    description: 'Ce que le document promet de faire.',
  },
  'policies.commitments.every': {
    title: 'Fréquence',
    description:
      'Chaque jour (`day`), semaine (`week`), mois (`month`), trimestre (`quarter`) ou année (`year`).',
  },
  'policies.commitments.for': {
    title: 'Pour',
    description:
      'Les systèmes d’IA concernés : tous (`all`), ceux d’un niveau d’impact (`impact`), d’un niveau de risque (`risk`) ou d’une étape (`stage`), ou certains (`systems`) par leurs identifiants. À omettre si c’est fait une fois pour l’organisation.',
  },
  'policies.commitments.for.impact': {
    title: 'Impact',
    description: 'Les niveaux d’impact qu’un système peut avoir.',
  },
  'policies.commitments.for.risk': {
    title: 'Niveau de risque',
    description: 'Les niveaux de risque du règlement sur l’IA qu’un système peut avoir.',
  },
  'policies.commitments.for.stage': {
    title: 'Étape',
    description: 'Les étapes du cycle de vie dans lesquelles un système peut se trouver.',
  },
  'policies.commitments.for.systems': {
    title: 'Systèmes',
    description: 'Les identifiants des systèmes d’IA.',
  },
  'policies.commitments.proof': {
    title: 'Preuve',
    description: 'Le type de preuve qui montre que cela a été fait.',
  },
  'policies.commitments.from': {
    title: 'À partir du',
    description: 'Le premier jour où l’engagement s’applique.',
  },
  'policies.commitments.within': {
    title: 'Délai',
    description:
      'Le nombre de jours après la fin du jour, de la semaine, du mois, du trimestre ou de l’année pendant lesquels la preuve arrive encore à temps.',
  },
  'clauses.rows': { title: 'Paragraphes', description: 'Une ligne par paragraphe de cet article.' },
  'clauses.rows.clause': {
    title: 'Article',
    description: 'Le numéro du paragraphe, entre guillemets : `"6.1.3"`.',
  },
  'clauses.rows.disposition': {
    title: 'Reprise',
    description:
      'Comment le SMSI sert ici : `reuse` (repris tel quel, avec un domaine d’application élargi), `extend` (étendu à l’IA) ou `new` (nouveau, sans équivalent).',
  },
  'clauses.rows.isms': {
    title: 'Document du SMSI',
    description: 'Le document du SMSI qui met cet article en œuvre.',
  },
  'clauses.rows.adds': {
    title: 'Le SMIA ajoute',
    description: 'Ce que le système de management de l’IA y ajoute, dans vos propres termes.',
  },
  'clauses.rows.documents': {
    title: 'Documents',
    description: 'Les politiques de ce manuel qui mettent l’article en œuvre.',
  },
  'clauses.rows.status': { title: 'Statut', description: 'Jusqu’où c’est fait.' },
  'clauses.rows.targetDate': {
    title: 'Date cible',
    description:
      'Pour `planned` et `partial` : la date à laquelle le paragraphe sera mis en œuvre.',
  },
  'clauses.rows.owner': {
    title: 'Responsable',
    description:
      'Le rôle qui met en œuvre le paragraphe, s’il n’est pas le responsable de tout l’article.',
  },
  'controls.title': {
    title: 'Titre',
    description:
      'Seulement pour les mesures propres à l’organisation (`ORG.…`). Les mesures de l’annexe A tirent le leur du catalogue.',
  },
  'controls.applicable': {
    title: 'Applicable',
    description:
      'Si la mesure s’applique ici : `true` (oui) ou `false` (non) ; `undecided` (non décidé) jusqu’à ce que quelqu’un ait décidé.',
  },
  'controls.drivers': {
    title: 'Motifs',
    description:
      'Pourquoi la mesure s’applique : un risque, une évaluation d’impact, la loi, un contrat ou l’activité. Au moins un motif.',
  },
  'controls.justification': {
    title: 'Justification',
    description:
      'Pourquoi la mesure s’applique ici, ou pourquoi elle ne s’applique pas, dans vos propres termes et pour cette organisation. Au moins une phrase complète. Nécessaire dès que c’est décidé.',
  },
  'controls.exclusionBasis': {
    title: 'Motif d’exclusion',
    description:
      'Pour une mesure qui ne s’applique pas : aucun risque ne l’appelle (`not-needed`), ou rien d’extérieur ne l’exige (`not-required`). Une mesure que le SMSI met en œuvre s’applique : voir `responsibility`.',
  },
  'controls.exceptions': {
    title: 'Exceptions',
    description:
      'Systèmes auxquels ne s’applique pas une mesure par ailleurs applicable, avec le motif (6.1.3).',
  },
  'controls.exceptions.systems': {
    title: 'Systèmes',
    description: 'Identifiants des systèmes d’IA auxquels la mesure ne s’applique pas.',
  },
  'controls.exceptions.reason': {
    title: 'Motif',
    description: 'Pourquoi elle ne s’y applique pas.',
  },
  'controls.objectives': {
    title: 'Objectifs',
    description: 'Identifiants des objectifs que sert la mesure (6.1.3).',
  },
  'controls.status': {
    title: 'Statut',
    description:
      'Pour une mesure qui s’applique : `planned` (planifiée), `partial` (partielle) ou `implemented` (mise en œuvre). Une mesure mise en œuvre exige des preuves.',
  },
  'controls.targetDate': {
    title: 'Échéance',
    description: 'Pour `planned` et `partial` : le jour d’ici auquel la mesure est mise en œuvre.',
  },
  'controls.responsibility': {
    title: 'Responsabilité',
    description:
      'Qui met en œuvre la mesure : cette organisation pour son IA (`own`), son SMSI (`isms`), cette organisation avec d’autres (`shared`) ou un fournisseur (`inherited`).',
  },
  'controls.implementedBy': {
    title: 'Documents',
    description: 'Identifiants des politiques et procédures qui mettent la mesure en œuvre.',
  },
  'controls.evidence': {
    title: 'Preuves',
    description:
      'Identifiants des preuves, évaluations d’impact et audits qui prouvent que la mesure fonctionne.',
  },
  'controls.systems': {
    title: 'Systèmes',
    description:
      '`all` (tous), ou les identifiants des systèmes d’IA auxquels la mesure s’applique.',
  },
  'controls.lastReviewed': {
    title: 'Dernière revue',
    description:
      'Le jour où le responsable a confirmé cette ligne pour la dernière fois. Nécessaire dès que c’est décidé.',
  },
  'controls.reviewedText': {
    title: 'Textes confirmés',
    description:
      'Les empreintes de la ligne et de tout ce sur quoi elle s’appuyait lors de la dernière revue. `aims review` les écrit ; ne les saisissez jamais à la main.',
  },
  'controls.nextReview': {
    title: 'Prochaine revue',
    description:
      'Le jour d’ici auquel le responsable la confirme à nouveau. Nécessaire dès que c’est décidé.',
  },
  'inventory.purpose': {
    title: 'Finalité',
    description: 'À quoi sert le système, en une ou deux phrases qu’un tiers comprend.',
  },
  'inventory.origin': {
    title: 'Origine',
    description:
      'S’il est développé ici (`developed`), intégré dans autre chose (`embedded`) ou acquis (`procured`) ; `unknown` (inconnu) si personne ne l’a indiqué.',
  },
  'inventory.generative': {
    title: 'Génératif',
    description:
      'S’il génère du texte, des images, du son ou du code : `true` (oui) ou `false` (non) ; `unknown` (inconnu) si personne ne l’a indiqué.',
  },
  'inventory.stage': {
    title: 'Étape du cycle de vie',
    description:
      'Où en est le système : conception, données, développement, validation, déploiement, exploitation ou mise hors service ; `unknown` (inconnu) si personne ne l’a indiqué.',
  },
  'inventory.data': { title: 'Données', description: 'Les données que le système utilise.' },
  'inventory.data.dataset': {
    title: 'Jeu de données',
    description: 'L’identifiant du jeu de données, s’il est au registre, qui dit le reste.',
  },
  'inventory.data.name': { title: 'Données', description: 'Ce que sont les données.' },
  'inventory.data.personal': {
    title: 'Données personnelles',
    description:
      '`none` (aucune), `personal` (personnelles) ou `special` pour les catégories sensibles.',
  },
  'inventory.data.source': { title: 'Source', description: 'D’où viennent les données.' },
  'inventory.decisions': {
    title: 'Décisions',
    description: 'Les décisions que le système influence.',
  },
  'inventory.decisions.decision': { title: 'Décision', description: 'Ce qui est décidé.' },
  'inventory.decisions.effect': {
    title: 'Effet',
    description:
      'Si le système informe (`informs`), appuie (`supports`) ou automatise (`automates`) la décision ; `unknown` (inconnu) si personne ne l’a indiqué.',
  },
  'inventory.decisions.affects': {
    title: 'Concerne',
    description: 'Les personnes que la décision concerne.',
  },
  'inventory.isoRoles': {
    title: 'Rôles ISO',
    description:
      'Les rôles de l’organisation pour ce système, selon l’ISO/IEC 22989. Une liste vide signifie non décidé.',
  },
  'inventory.aiAct': {
    title: 'Règlement européen sur l’IA',
    description: 'Comment le règlement européen sur l’IA considère le système et l’organisation.',
  },
  'inventory.aiAct.inScope': {
    title: 'Dans le champ d’application',
    description:
      'Si le règlement européen sur l’IA atteint ce système, par son marché ou par le lieu où ses sorties sont utilisées : `true` (oui) ou `false` (non) ; `undecided` si personne ne l’a décidé. D’ici là, il est traité comme s’il s’appliquait.',
  },
  'inventory.aiAct.roles': {
    title: 'Rôles d’opérateur',
    description:
      'Les rôles au sens de l’art. 3 que l’organisation a pour ce système. Décidés indépendamment des rôles ISO. Une liste vide signifie non décidé.',
  },
  'inventory.aiAct.risk': {
    title: 'Niveau de risque',
    description:
      'Le niveau de risque du système : `prohibited` (interdit), `high` (haut), `limited` (limité, avec obligations de transparence) ou `minimal` (minimal). Omis, il est non décidé.',
  },
  'inventory.aiAct.annexIII': {
    title: 'Annexe III',
    description:
      'Le point de l’annexe III qui cite le système, par exemple `5c`, ou le domaine seul, de `1` à `8`. Le point décide davantage : 5b et 5c exigent toujours une analyse d’impact sur les droits fondamentaux (art. 27).',
  },
  'inventory.aiAct.annexI': {
    title: 'Annexe I',
    description:
      'S’il est un produit de l’annexe I, section A, ou son composant de sécurité, et que ce produit exige une évaluation de la conformité par un tiers (art. 6(1)).',
  },
  'inventory.aiAct.exemption': {
    title: 'Pas à haut risque (art. 6(3))',
    description:
      'Pourquoi un système cité à l’annexe III n’est pas à haut risque. Son fournisseur le documente et l’enregistre (art. 6(4), 49(2)).',
  },
  'inventory.aiAct.exemption.ground': {
    title: 'Motif',
    description:
      'La lettre de l’art. 6(3) : `a` tâche procédurale étroite, `b` il améliore ce qu’une personne a fait, `c` il repère des constantes dans des décisions sans en remplacer, `d` tâche préparatoire.',
  },
  'inventory.aiAct.exemption.profiling': {
    title: 'Profilage',
    description:
      'S’il effectue un profilage de personnes physiques. Dans ce cas, il est toujours à haut risque (art. 6(3)).',
  },
  'inventory.aiAct.exemption.decided': { title: 'Décidé', description: 'La date de la décision.' },
  'inventory.aiAct.exemption.by': { title: 'Par', description: 'Le rôle qui a décidé.' },
  'inventory.aiAct.gpai': {
    title: 'IA à usage général',
    description:
      'S’il repose sur un modèle d’IA à usage général : `none` (aucun), `uses` (l’utilise) ou `provides` (le fournit) ; `unknown` si personne ne l’a indiqué.',
  },
  'inventory.aiAct.systemicRisk': {
    title: 'Risque systémique',
    description:
      'Si le modèle d’IA à usage général que nous fournissons présente un risque systémique (art. 51). Omis, il est non décidé.',
  },
  'inventory.aiAct.placedOnMarket': {
    title: 'Mis sur le marché',
    description:
      'La date à laquelle il a été mis à disposition pour la première fois sur le marché de l’Union. À omettre s’il n’a été mis en service que pour notre propre usage.',
  },
  'inventory.aiAct.basis': {
    title: 'Fondement',
    description:
      'Pourquoi champ d’application, rôle et niveau de risque ont été décidés ainsi, avec les articles.',
  },
  'inventory.impact': {
    title: 'Impact',
    description:
      'Ce que le système peut entraîner pour les personnes, les groupes et la société : `low` (faible), `medium` (moyen) ou `high` (élevé). Omis, il est non décidé.',
  },
  'inventory.duties': {
    title: 'Obligations',
    description:
      'Pour chaque obligation du règlement sur l’IA, désignée par son article entre guillemets, ce qui a été fait pour ce système : `"26(5)"`. `"26"` désigne tous les paragraphes de l’article.',
  },
  'inventory.duties.status': {
    title: 'État',
    description:
      '`not-due` (pas encore due), `open` (ouverte), `done` (remplie) ou `not-applicable` (non applicable) si sa condition n’est pas remplie ; la raison va sous `note`.',
  },
  'inventory.duties.evidence': {
    title: 'Preuves',
    description:
      'Les identifiants de ce qui montre que cette obligation est remplie pour ce système.',
  },
  'inventory.duties.due': {
    title: 'Échéance',
    description: 'La date à laquelle elle doit être remplie ici.',
  },
  'inventory.duties.note': {
    title: 'Remarque',
    description: 'Ce qui a été fait, ou ce qui manque encore.',
  },
  'inventory.conformity': {
    title: 'Conformité',
    description:
      'Pour un système à haut risque dont nous sommes le fournisseur : évaluation, déclaration, marquage, enregistrement et mandataire.',
  },
  'inventory.conformity.route': {
    title: 'Procédure',
    description:
      'Comment la conformité est évaluée (art. 43) : `internal-control` (contrôle interne, annexe VI) ou `notified-body` (organisme notifié).',
  },
  'inventory.conformity.declaration': {
    title: 'Déclaration',
    description: 'La preuve qui contient la déclaration UE de conformité (art. 47).',
  },
  'inventory.conformity.signedBy': {
    title: 'Signée par',
    description: 'Le rôle qui a signé la déclaration.',
  },
  'inventory.conformity.signed': {
    title: 'Signée le',
    description: 'La date à laquelle la déclaration a été signée.',
  },
  'inventory.conformity.ceMarking': {
    title: 'Marquage CE',
    description: 'Où le marquage CE est apposé (art. 48).',
  },
  'inventory.conformity.registration': {
    title: 'Enregistrement',
    description: 'L’inscription dans la base de données de l’UE (art. 49, 71).',
  },
  'inventory.conformity.registration.number': {
    title: 'Numéro',
    description: 'Le numéro d’enregistrement, entre guillemets.',
  },
  'inventory.conformity.registration.date': {
    title: 'Date',
    description: 'La date de l’enregistrement.',
  },
  'inventory.conformity.registration.url': {
    title: 'Adresse',
    description: 'Où lire l’inscription.',
  },
  'inventory.conformity.representative': {
    title: 'Mandataire',
    description: 'Le nom et l’adresse du mandataire dans l’Union (art. 22).',
  },
  'inventory.oversight': {
    title: 'Contrôle humain',
    description:
      'Qui peut passer outre le système et l’arrêter, et comment (A.9.2, A.9.3 ; art. 14, 26(2)).',
  },
  'inventory.oversight.by': {
    title: 'Par',
    description: 'Les rôles qui peuvent passer outre le système et l’arrêter.',
  },
  'inventory.oversight.how': {
    title: 'Comment',
    description: 'Comment ils suivent ce qu’il fait, et comment ils passent outre.',
  },
  'inventory.oversight.stop': {
    title: 'Arrêt',
    description: 'Comment il est arrêté, et ce qui le remplace alors.',
  },
  'inventory.requirements': {
    title: 'Exigences',
    description:
      'Ce que le système doit respecter, avec les critères de son acceptation (A.6.2.2, A.6.2.4).',
  },
  'inventory.requirements.requirement': {
    title: 'Exigence',
    description: 'Ce que le système doit faire, ou ne doit pas faire.',
  },
  'inventory.requirements.criterion': {
    title: 'Critère d’acceptation',
    description: 'Ce qui a été fixé comme suffisant avant le test.',
  },
  'inventory.requirements.result': {
    title: 'Résultat',
    description: 'Ce que le dernier test a montré, avec sa date.',
  },
  'inventory.requirements.evidence': {
    title: 'Preuve',
    description: 'L’identifiant de la preuve du test.',
  },
  'inventory.monitoring': {
    title: 'Surveillance',
    description:
      'Ce qui est mesuré en exploitation, et à partir de quelle valeur quelqu’un agit (A.6.2.6).',
  },
  'inventory.monitoring.metric': {
    title: 'Indicateur',
    description: 'Ce qui est mesuré en exploitation.',
  },
  'inventory.monitoring.limit': {
    title: 'Limite',
    description: 'La valeur à partir de laquelle quelqu’un agit, et ce qui est fait alors.',
  },
  'inventory.monitoring.every': {
    title: 'Fréquence',
    description: 'À quelle fréquence on mesure : chaque mois.',
  },
  'inventory.monitoring.evidence': {
    title: 'Preuves',
    description: 'Les identifiants des preuves des mesures.',
  },
  'inventory.eventLog': {
    title: 'Journaux d’événements',
    description:
      'Quels événements sont journalisés, et combien de temps les journaux sont conservés (A.6.2.8 ; art. 12, 19, 26(6)).',
  },
  'inventory.eventLog.events': {
    title: 'Événements',
    description: 'Quels événements sont journalisés, à quelles étapes.',
  },
  'inventory.eventLog.retention': {
    title: 'Conservation',
    description: 'Combien de temps les journaux sont conservés.',
  },
  'inventory.eventLog.location': {
    title: 'Lieu',
    description: 'Où sont les journaux, et qui peut les lire.',
  },
  'inventory.informs': {
    title: 'Information des utilisateurs et des autres',
    description: 'Qui apprend quoi du système, et où (A.8.2, A.8.5 ; art. 13, 50).',
  },
  'inventory.informs.audience': { title: 'Pour qui', description: 'Qui est informé.' },
  'inventory.informs.what': { title: 'Quoi', description: 'Ce qu’on leur dit.' },
  'inventory.informs.where': {
    title: 'Où',
    description: 'Où ils le trouvent, ou comment cela leur parvient.',
  },
  'inventory.supplier': {
    title: 'Fournisseur',
    description: 'L’identifiant du fournisseur d’un système acquis ou intégré.',
  },
  'inventory.model': { title: 'Modèle', description: 'Le modèle au cœur du système.' },
  'inventory.model.name': { title: 'Modèle', description: 'Le nom du modèle.' },
  'inventory.model.version': { title: 'Version', description: 'Sa version, entre guillemets.' },
  'inventory.model.provider': { title: 'Fournisseur du modèle', description: 'Qui l’a fait.' },
  'inventory.deployed': {
    title: 'Mis en service le',
    description: 'Le jour de sa mise en service.',
  },
  'inventory.retired': {
    title: 'Mis hors service le',
    description: 'Le jour de sa mise hors service.',
  },
  'inventory.lastChanged': {
    title: 'Dernière modification',
    description:
      'Le jour de la dernière modification qui compte : de finalité, de modèle, de données ou d’usage. Omis, il est inconnu.',
  },
  'inventory.resources': { title: 'Ressources', description: 'Ce dont le système a besoin (A.4).' },
  'inventory.resources.tooling': {
    title: 'Outillage',
    description: 'Cadriciels et outils (A.4.4).',
  },
  'inventory.resources.computing': {
    title: 'Système et calcul',
    description: 'Hébergement, matériel et puissance de calcul (A.4.5).',
  },
  'inventory.resources.people': {
    title: 'Ressources humaines',
    description: 'Rôles et savoir-faire dont il dépend (A.4.6).',
  },
  'inventory.lifecycle': {
    title: 'Preuves du cycle de vie',
    description:
      'Pour chaque étape, les identifiants des preuves et des évaluations qu’elle a laissées.',
  },
  'inventory.screening': {
    title: 'Examen préalable',
    description:
      'Qui a décidé, quand et pourquoi, que le système n’a pas besoin d’une évaluation d’impact, ou quel est son impact. Chaque système a un examen préalable ou une évaluation.',
  },
  'inventory.screening.date': {
    title: 'Examiné le',
    description: 'Le jour de l’examen préalable.',
  },
  'inventory.screening.by': { title: 'Par', description: 'Le rôle qui l’a examiné.' },
  'inventory.screening.reason': {
    title: 'Motif',
    description:
      'Pourquoi l’impact est faible ou moyen : qui pourrait être concerné, comment et à quel point.',
  },
  'assessments.system': { title: 'Système', description: 'L’identifiant du système d’IA évalué.' },
  'assessments.performed': {
    title: 'Réalisée le',
    description: 'Le jour où l’évaluation a été réalisée.',
  },
  'assessments.assessors': {
    title: 'Évaluateurs',
    description: 'Les rôles qui ont évalué. Plusieurs regards valent mieux qu’un.',
  },
  'assessments.intendedUses': {
    title: 'Usages prévus',
    description: 'Utilisateurs, tâches et contextes auxquels le système est destiné.',
  },
  'assessments.foreseeableMisuse': {
    title: 'Mauvais usages prévisibles',
    description: 'Usages auxquels il n’est pas destiné et qui sont néanmoins prévisibles.',
  },
  'assessments.interestedParties': {
    title: 'Parties intéressées',
    description: 'Qui est touché, directement ou indirectement, y compris qui ne l’utilise jamais.',
  },
  'assessments.impacts': {
    title: 'Impacts',
    description: 'Bénéfices et préjudices par dimension et selon qui ils touchent.',
  },
  'assessments.impacts.dimension': { title: 'Dimension', description: 'Ce qui est en jeu.' },
  'assessments.impacts.affects': {
    title: 'Concerne',
    description:
      'Qui cela touche : `individuals` (individus), `groups` (groupes) ou `society` (société).',
  },
  'assessments.impacts.description': {
    title: 'Impact',
    description: 'Ce qui peut leur arriver, en bien ou en mal.',
  },
  'assessments.impacts.benefit': {
    title: 'Bénéfice',
    description: '`true` pour un bénéfice, `false` pour un préjudice.',
  },
  'assessments.impacts.severity': {
    title: 'Gravité',
    description: 'Combien cela pèse pour eux, de 1 à 5, avant atténuation.',
  },
  'assessments.impacts.likelihood': {
    title: 'Vraisemblance',
    description: 'À quel point c’est vraisemblable, de 1 à 5, avant atténuation.',
  },
  'assessments.impacts.measures': {
    title: 'Mesures d’atténuation',
    description: 'Identifiants des mesures et des risques par lesquels c’est traité.',
  },
  'assessments.impacts.residualSeverity': {
    title: 'Gravité résiduelle',
    description: 'Gravité après atténuation, de 1 à 5.',
  },
  'assessments.impacts.residualLikelihood': {
    title: 'Vraisemblance résiduelle',
    description: 'Vraisemblance après atténuation, de 1 à 5.',
  },
  'assessments.conclusion': {
    title: 'Conclusion',
    description: 'Si le système peut être utilisé, moyennant ces mesures d’atténuation.',
  },
  'assessments.reassessOn': {
    title: 'À refaire en cas de',
    description:
      'Ce qui doit se produire pour que l’évaluation soit refaite avant sa prochaine revue.',
  },
  'assessments.trigger': {
    title: 'Motif',
    description:
      'Pourquoi elle a été faite : `new` (nouveau système), `planned-change` (modification planifiée), `interval` (intervalle prévu) ou `incident`.',
  },
  'assessments.change': {
    title: 'Modification',
    description: 'L’identifiant de la modification planifiée qu’elle évalue.',
  },
  'assessments.jurisdictions': {
    title: 'Juridictions',
    description:
      'Les pays ou juridictions où des personnes sont concernées, compte tenu de leur droit et de leurs usages (6.1.4).',
  },
  'assessments.conditions': {
    title: 'Conditions',
    description:
      'Ce dont la conclusion dépend : un élément par condition, avec `what` (quoi), `owner` (responsable), `due` (échéance) et, une fois qu’elle est remplie, `done` (faite le).',
  },
  'assessments.conditions.what': {
    title: 'Condition',
    description: 'Ce qui doit être fait ou respecté.',
  },
  'assessments.conditions.owner': { title: 'Responsable', description: 'Le rôle qui y veille.' },
  'assessments.conditions.due': {
    title: 'Échéance',
    description: 'Le jour d’ici auquel elle doit être remplie.',
  },
  'assessments.conditions.done': {
    title: 'Remplie',
    description: 'Le jour où elle a été remplie.',
  },
  'assessments.sharedWith': {
    title: 'Communiquée à',
    description: 'À qui le résultat a été communiqué (6.1.4).',
  },
  'assessments.dpia': {
    title: 'Analyse d’impact relative à la protection des données',
    description:
      'L’identifiant de la preuve qui est l’analyse d’impact relative à la protection des données.',
  },
  'assessments.fria': {
    title: 'Analyse d’impact sur les droits fondamentaux',
    description:
      'Ce que l’art. 27 du règlement sur l’IA demande au déployeur d’un système à haut risque, s’il s’applique.',
  },
  'assessments.fria.processes': {
    title: 'Processus',
    description:
      'Les processus dans lesquels le système est utilisé conformément à sa destination (art. 27, par. 1, point a).',
  },
  'assessments.fria.period': {
    title: 'Période',
    description: 'La période pendant laquelle il doit être utilisé (art. 27, par. 1, point b).',
  },
  'assessments.fria.frequency': {
    title: 'Fréquence',
    description: 'À quelle fréquence il doit être utilisé (art. 27, par. 1, point b).',
  },
  'assessments.fria.groups': {
    title: 'Groupes',
    description:
      'Les personnes et les groupes susceptibles d’être concernés par cette utilisation (art. 27, par. 1, point c).',
  },
  'assessments.fria.risks': {
    title: 'Risques',
    description: 'Les risques spécifiques de préjudice pour eux (art. 27, par. 1, point d).',
  },
  'assessments.fria.oversight': {
    title: 'Contrôle humain',
    description:
      'Comment des personnes le contrôlent, selon la notice d’utilisation (art. 27, par. 1, point e).',
  },
  'assessments.fria.remedies': {
    title: 'Mesures',
    description:
      'Ce qui est fait si les risques se réalisent, et qui en décide (art. 27, par. 1, point f).',
  },
  'assessments.fria.complaints': {
    title: 'Réclamations',
    description: 'Où les personnes adressent une réclamation (art. 27, par. 1, point f).',
  },
  'assessments.fria.notified': {
    title: 'Notifiée',
    description:
      'Le jour où l’autorité de surveillance du marché a été notifiée (art. 27, par. 3).',
  },
  'risks.category': {
    title: 'Catégorie',
    description:
      '`ai` pour ce que les systèmes d’IA peuvent entraîner, `information-security` pour la confidentialité, l’intégrité et la disponibilité.',
  },
  'risks.sources': {
    title: 'Sources',
    description: 'Sources de risque de l’annexe C, entre guillemets : `"C.3.4"`.',
  },
  'risks.objectives': {
    title: 'Objectifs menacés',
    description: 'Objectifs de l’annexe C que le risque menace, entre guillemets : `"C.2.5"`.',
  },
  'risks.systems': {
    title: 'Systèmes',
    description: 'Identifiants des systèmes d’IA concernés. Vide signifie toute l’organisation.',
  },
  'risks.likelihood': {
    title: 'Vraisemblance',
    description: 'Avant traitement, de 1 (rare) à 5 (presque certaine).',
  },
  'risks.impact': {
    title: 'Impact',
    description:
      'Avant traitement, de 1 (léger) à 5 (grave) : la plus élevée des `consequences`. Pour une opportunité, le bénéfice.',
  },
  'risks.kind': {
    title: 'Type',
    description:
      '`risk` pour un risque, `opportunity` pour une opportunité : ce qui peut bien tourner (6.1.1). Une opportunité ne se mesure pas à l’appétence.',
  },
  'risks.consequences': {
    title: 'Conséquences',
    description:
      'Ce que cela ferait à l’organisation, aux personnes et à la société (6.1.2), de 1 à 5 chacune.',
  },
  'risks.consequences.organisation': {
    title: 'Pour l’organisation',
    description: 'La gravité pour l’organisation, de 1 à 5.',
  },
  'risks.consequences.individuals': {
    title: 'Pour les personnes',
    description: 'La gravité pour les personnes concernées, de 1 à 5.',
  },
  'risks.consequences.society': {
    title: 'Pour la société',
    description: 'La gravité pour des groupes et pour la société, de 1 à 5.',
  },
  'risks.rationale': {
    title: 'Justification',
    description: 'Pourquoi les scores sont ce qu’ils sont.',
  },
  'risks.assessed': {
    title: 'Apprécié le',
    description: 'Le jour où le risque a été apprécié pour la dernière fois (8.2).',
  },
  'risks.assessors': { title: 'Apprécié par', description: 'Les rôles qui l’ont apprécié.' },
  'risks.history': {
    title: 'Scores antérieurs',
    description: 'Les scores des appréciations antérieures, de la plus ancienne à la plus récente.',
  },
  'risks.history.date': { title: 'Date', description: 'Le jour de l’appréciation.' },
  'risks.history.likelihood': {
    title: 'Vraisemblance',
    description: 'Telle qu’elle était ce jour-là, de 1 à 5.',
  },
  'risks.history.impact': { title: 'Impact', description: 'Tel qu’il était ce jour-là, de 1 à 5.' },
  'risks.actions': {
    title: 'Actions',
    description:
      'Ce qui reste à faire, par qui et d’ici quand. Les actions ouvertes de tous les risques forment le plan de traitement (6.1.3).',
  },
  'risks.actions.what': { title: 'Action', description: 'Ce qu’il faut faire.' },
  'risks.actions.owner': { title: 'Responsable', description: 'Le rôle qui s’en charge.' },
  'risks.actions.due': {
    title: 'Échéance',
    description: 'Le jour d’ici auquel ce doit être fait.',
  },
  'risks.actions.status': {
    title: 'Statut',
    description: '`open` (ouverte), `done` (faite) ou `dropped` si elle est abandonnée.',
  },
  'risks.actions.done': { title: 'Faite le', description: 'Le jour où cela a été fait.' },
  'risks.actions.controls': {
    title: 'Mesures',
    description: 'Les mesures qu’elle met en place ou sur lesquelles elle repose.',
  },
  'risks.actions.evidence': {
    title: 'Preuves',
    description: 'Identifiants des preuves que cela a été fait.',
  },
  'risks.current': {
    title: 'Risque actuel',
    description:
      'Les scores d’aujourd’hui, tant que le traitement est en cours. À omettre une fois tout fait : le risque résiduel est alors celui d’aujourd’hui.',
  },
  'risks.current.likelihood': {
    title: 'Vraisemblance',
    description: 'Vraisemblance actuelle, tant que le traitement est en cours, de 1 à 5.',
  },
  'risks.current.impact': {
    title: 'Impact',
    description: 'Impact actuel, tant que le traitement est en cours, de 1 à 5.',
  },
  'risks.treatment': {
    title: 'Traitement',
    description:
      'Ce que l’on en fait : `mitigate` (réduire), `avoid` (éviter), `transfer` (transférer) ou `accept` (accepter). À omettre tant que ce n’est pas décidé.',
  },
  'risks.controls': {
    title: 'Mesures',
    description: 'Mesures qui le traitent : `A.6.2.4`, `ORG.…`, ou du SMSI `27001:A.8.16`.',
  },
  'risks.residual': {
    title: 'Risque résiduel',
    description: 'Le risque qui reste une fois toutes les mesures et actions en place.',
  },
  'risks.residual.likelihood': {
    title: 'Vraisemblance résiduelle',
    description: 'Après traitement, de 1 à 5.',
  },
  'risks.residual.impact': { title: 'Impact résiduel', description: 'Après traitement, de 1 à 5.' },
  'risks.acceptedBy': {
    title: 'Accepté par',
    description: 'Le rôle qui a accepté le risque tel qu’il était ce jour-là.',
  },
  'risks.accepted': {
    title: 'Accepté le',
    description:
      'Le jour de l’acceptation. Elle vaut pour les scores de ce jour ; s’ils montent, le risque doit être accepté de nouveau.',
  },
  'risks.nextReview': {
    title: 'Prochaine revue',
    description: 'Le jour d’ici auquel le risque est réexaminé.',
  },
  'evidence.kind': { title: 'Type', description: 'De quel type de preuve il s’agit.' },
  'evidence.origin': {
    title: 'Origine',
    description: '`aims` si elle a été produite pour l’IA, `isms` si elle est reprise du SMSI.',
  },
  'evidence.location': {
    title: 'Emplacement',
    description:
      'Où elle se trouve : une adresse qui commence par https://, ou `files/…` pour un fichier de ce manuel.',
  },
  'evidence.sha256': {
    title: 'SHA-256',
    description: 'L’empreinte du fichier, pour qu’une modification ultérieure soit décelée.',
  },
  'evidence.collected': {
    title: 'Recueillie le',
    description: 'Le jour où elle a été recueillie.',
  },
  'evidence.validUntil': {
    title: 'Valable jusqu’au',
    description: 'Le jour après lequel elle ne prouve plus rien.',
  },
  'evidence.period': { title: 'Période', description: 'La période qu’elle couvre.' },
  'evidence.period.from': { title: 'Du', description: 'Premier jour qu’elle couvre.' },
  'evidence.period.to': { title: 'Au', description: 'Dernier jour qu’elle couvre.' },
  'evidence.collection': {
    title: 'Recueil',
    description: 'Comment elle est recueillie, par qui et à quelle fréquence.',
  },
  'evidence.retention': {
    title: 'Conservation',
    description: 'Combien de temps elle est conservée.',
  },
  'evidence.systems': {
    title: 'Systèmes',
    description:
      'Les systèmes d’IA qu’elle concerne : leurs identifiants, ou `all` (tous). À laisser de côté si elle concerne l’organisme et aucun système en particulier.',
  },
  'evidence.series': {
    title: 'Série',
    description:
      'Pour les preuves qui tiennent un engagement d’une politique : lequel, et pour quelle échéance.',
  },
  'evidence.series.of': {
    title: 'Engagement',
    description: 'L’identifiant de l’engagement, tiré de `commitments` d’une politique.',
  },
  'evidence.series.instance': {
    title: 'Échéance',
    description:
      'Pour quelle échéance, entre guillemets : `"2026-10"` pour octobre 2026, `"2026-Q4"`, `"2026-W41"`, `"2026-10-05"` ou `"2026"`.',
  },
  'evidence.verifiedBy': {
    title: 'Vérifié par',
    description:
      'Le rôle qui l’a examinée et trouvée bonne. Un autre que le responsable, qui la recueille.',
  },
  'evidence.verified': { title: 'Vérifiée le', description: 'Le jour où elle a été vérifiée.' },
  'evidence.status': {
    title: 'Statut',
    description:
      '`current` (actuelle), ou `superseded` (remplacée) lorsqu’une preuve plus récente a pris sa place.',
  },
  'suppliers.relationship': {
    title: 'Relation',
    description:
      '`supplier` (fournisseur), `partner` (échange données, modèles ou travail sur l’IA) ou `customer` (reçoit de nous un système d’IA ou ses résultats). Sans indication, un fournisseur.',
  },
  'suppliers.services': { title: 'Services', description: 'Ce qu’il fournit.' },
  'suppliers.country': { title: 'Pays', description: 'Le pays d’où il le fournit.' },
  'suppliers.responsibilities': {
    title: 'Responsabilités',
    description: 'Qui fait quoi tout au long du cycle de vie (A.10.2).',
  },
  'suppliers.responsibilities.task': { title: 'Tâche', description: 'Ce qui doit être fait.' },
  'suppliers.responsibilities.party': { title: 'Partie', description: 'Qui le fait.' },
  'suppliers.contract': {
    title: 'Contrat',
    description: 'L’identifiant de la preuve qui est le contrat.',
  },
  'suppliers.criteria': {
    title: 'Critères',
    description: 'Selon quoi ils ont été choisis et sont évalués (A.10.3).',
  },
  'suppliers.result': {
    title: 'Résultat',
    description:
      'Le résultat de la dernière évaluation : `accepted`, `accepted-with-conditions` ou `rejected`.',
  },
  'suppliers.expects': {
    title: 'Attentes',
    description:
      'Ce qu’ils attendent de nos systèmes d’IA, et où il en est tenu compte (A.10.4), surtout les clients.',
  },
  'suppliers.monitoring': {
    title: 'Suivi',
    description:
      'Comment ce qu’ils livrent est suivi entre les évaluations, et à quelle fréquence.',
  },
  'suppliers.assessed': {
    title: 'Évalué le',
    description:
      'Le jour de la dernière évaluation du fournisseur (A.10.3). Omis s’il n’y en a pas eu.',
  },
  'suppliers.nextReview': {
    title: 'Prochaine revue',
    description: 'Le jour de la prochaine. Omis si aucune n’est prévue.',
  },
  'datasets.uses': {
    title: 'Utilisations',
    description:
      'À quoi elles servent : `training`, `validation`, `testing`, `operation` (ce que le système traite), `knowledge` (ce qu’il consulte), `monitoring`.',
  },
  'datasets.version': {
    title: 'Version',
    description: 'La version ou l’état des données, entre guillemets.',
  },
  'datasets.acquisition': {
    title: 'Acquisition',
    description:
      'Comment elles ont été acquises (A.7.3) : `own` (produites ici), `licensed`, `public`, `customer` (fournies par des clients) ou `generated` (synthétiques).',
  },
  'datasets.rights': {
    title: 'Droits',
    description: 'À quel titre elles peuvent servir à cela, et ce qui limite ce droit.',
  },
  'datasets.legalBasis': {
    title: 'Base juridique',
    description:
      'La base juridique ou le motif qui autorise le traitement des données personnelles.',
  },
  'datasets.personal': {
    title: 'Données personnelles',
    description:
      '`none` (aucune), `personal` (personnelles) ou `special` pour les catégories sensibles. Sans indication, personne ne l’a dit.',
  },
  'datasets.provenance': {
    title: 'Provenance',
    description: 'D’où elles viennent, et ce qui leur est arrivé en chemin (A.7.5).',
  },
  'datasets.preparation': {
    title: 'Préparation',
    description:
      'Comment elles sont choisies, nettoyées, annotées et transformées, et pourquoi ainsi (A.7.6).',
  },
  'datasets.quality': {
    title: 'Qualité',
    description: 'La qualité requise, et ce qui a été mesuré (A.7.4).',
  },
  'datasets.quality.requirement': {
    title: 'Exigence',
    description: 'Comment les données doivent être.',
  },
  'datasets.quality.measure': {
    title: 'Mesure',
    description: 'Comment cela est mesuré.',
  },
  'datasets.quality.result': {
    title: 'Résultat',
    description: 'Ce qui en est ressorti.',
  },
  'datasets.quality.date': {
    title: 'Date',
    description: 'Le jour de la mesure.',
  },
  'datasets.quality.evidence': {
    title: 'Preuve',
    description: 'L’identifiant de la preuve qui l’établit.',
  },
  'datasets.bias': {
    title: 'Biais connus',
    description:
      'Ce que l’on sait des lacunes et des biais des données, et ce qui est fait contre eux.',
  },
  'datasets.retention': {
    title: 'Conservation',
    description: 'Combien de temps elles sont conservées.',
  },
  'datasets.custodian': {
    title: 'Gardien',
    description: 'Le rôle qui s’occupe des données au quotidien.',
  },
  'roles.responsibilities': {
    title: 'Responsabilités',
    description: 'Ce que le rôle fait et décide, une ligne pour chaque point.',
  },
  'roles.competences': {
    title: 'Compétences',
    description: 'Ce qui est requis, et ce qui l’atteste (7.2).',
  },
  'roles.competences.competence': {
    title: 'Compétence',
    description: 'Ce que le rôle doit savoir ou savoir faire.',
  },
  'roles.competences.required': {
    title: 'Requise',
    description: '`true` si le rôle ne peut être tenu sans elle, `false` si elle est souhaitée.',
  },
  'roles.competences.evidence': {
    title: 'Preuves',
    description: 'Identifiants des preuves qui l’attestent.',
  },
  'roles.ismsCounterpart': {
    title: 'Équivalent dans le SMSI',
    description: 'Le rôle du SMSI dont il est issu.',
  },
  'roles.abbreviation': {
    title: 'Abréviation',
    description: 'La forme courte par laquelle on connaît le rôle, par exemple `CRO`.',
  },
  'roles.holders': {
    title: 'Titulaires',
    description:
      'Les noms de ceux qui exercent le rôle aujourd’hui. C’est le seul endroit pour des noms de personnes.',
  },
  'roles.deputies': {
    title: 'Suppléants',
    description: 'Les noms de ceux qui agissent en l’absence du titulaire.',
  },
  'roles.contact': {
    title: 'Contact',
    description:
      'Comment joindre le rôle : une adresse e-mail, une page commençant par https://, un numéro de téléphone ou un lieu en toutes lettres.',
  },
  'roles.codeOwners': {
    title: 'Code owners',
    description:
      'Les comptes ou équipes qui relisent les modifications de ce dont le rôle répond, tels que la plateforme du dépôt les nomme, entre guillemets : `"@organisation/team"`. `aims owners` les écrit dans CODEOWNERS ; aucune page ne les montre.',
  },
  'roles.appointed': {
    title: 'Nomination',
    description: 'L’identifiant de la preuve que le titulaire a été nommé (5.3).',
  },
  'objectives.objective': {
    title: 'Objectif de l’annexe C',
    description:
      'L’objectif de l’annexe C auquel il sert, s’il y en a un, entre guillemets : `"C.2.5"`.',
  },
  'objectives.metric': { title: 'Indicateur', description: 'Ce qui est mesuré.' },
  'objectives.unit': {
    title: 'Unité',
    description: 'L’unité du mesurage : `%`, `jours`, `signalements`.',
  },
  'objectives.target': { title: 'Cible', description: 'La valeur à atteindre, dans cette unité.' },
  'objectives.direction': {
    title: 'Sens',
    description: '`up` si plus vaut mieux, `down` si moins vaut mieux.',
  },
  'objectives.due': {
    title: 'Échéance',
    description: 'Le jour d’ici auquel la cible est atteinte.',
  },
  'objectives.measurements': {
    title: 'Mesurages',
    description: 'Ce qui a été mesuré, du plus ancien au plus récent.',
  },
  'objectives.measurements.date': { title: 'Date', description: 'Le jour du mesurage.' },
  'objectives.measurements.value': {
    title: 'Valeur',
    description: 'La valeur mesurée, dans l’unité ; un texte si la cible est en mots.',
  },
  'objectives.kind': {
    title: 'Type',
    description:
      '`aims` pour un objectif du système de management (6.2), `development` pour le développement responsable (A.6.1.2), `use` pour l’utilisation responsable (A.9.3).',
  },
  'objectives.systems': {
    title: 'Systèmes',
    description: 'Identifiants des systèmes d’IA concernés. Vide signifie toute l’organisation.',
  },
  'objectives.qualitative': {
    title: 'Cible en mots',
    description:
      'Ce qu’il faut atteindre lorsqu’aucun chiffre n’est praticable ; à la place de `target`, `unit` et `direction`.',
  },
  'objectives.actions': {
    title: 'Actions',
    description: 'Ce qui est fait pour l’atteindre, par qui et d’ici quand (6.2).',
  },
  'objectives.actions.what': { title: 'Action', description: 'Ce qu’il faut faire.' },
  'objectives.actions.owner': { title: 'Responsable', description: 'Le rôle qui s’en charge.' },
  'objectives.actions.due': {
    title: 'Échéance',
    description: 'Le jour d’ici auquel ce doit être fait.',
  },
  'objectives.actions.done': { title: 'Faite le', description: 'Le jour où cela a été fait.' },
  'objectives.resources': {
    title: 'Ressources',
    description: 'Les personnes, l’argent et les outils nécessaires.',
  },
  'objectives.evaluation': {
    title: 'Évaluation',
    description: 'Comment, à quelle fréquence et par qui le résultat est apprécié.',
  },
  'objectives.measurements.evidence': {
    title: 'Preuve',
    description: 'L’identifiant de la preuve d’où vient la valeur.',
  },
  'audits.kind': { title: 'Type', description: 'Ce que c’est.' },
  'audits.date': { title: 'Date', description: 'Le jour où il a eu lieu, ou est planifié.' },
  'audits.lead': {
    title: 'Mené par',
    description:
      'Le rôle qui le conduit. Il ne doit être responsable de rien de ce qui est audité. Si quelqu’un d’extérieur le conduit, écrivez plutôt `auditors` ; si c’est l’organisme de certification, `body`.',
  },
  'audits.covers': {
    title: 'Couvre',
    description:
      'Les articles et les mesures qu’il examine, entre guillemets : `["9.1", "A.6.2.4"]`.',
  },
  'audits.status': { title: 'Statut', description: '`planned` (planifié) ou `done` (réalisé).' },
  'audits.inputs': {
    title: 'Éléments d’entrée',
    description: 'Pour une revue de direction : ce qu’elle a examiné (9.3.2).',
  },
  'audits.inputs.previousActions': {
    title: 'Actions précédentes',
    description: 'Où en sont les actions des revues précédentes.',
  },
  'audits.inputs.issues': {
    title: 'Enjeux',
    description: 'Ce qui a changé à l’intérieur et à l’extérieur.',
  },
  'audits.inputs.parties': {
    title: 'Parties intéressées',
    description: 'Ce qui a changé dans les besoins et attentes des parties intéressées.',
  },
  'audits.inputs.nonconformities': {
    title: 'Non-conformités',
    description: 'Tendances des non-conformités et des actions correctives.',
  },
  'audits.inputs.monitoring': {
    title: 'Surveillance',
    description: 'Tendances des résultats de surveillance et de mesurage.',
  },
  'audits.inputs.audits': {
    title: 'Résultats d’audit',
    description: 'Ce que les audits ont constaté.',
  },
  'audits.inputs.improvement': {
    title: 'Amélioration',
    description: 'Opportunités d’amélioration continue.',
  },
  'audits.decisions': {
    title: 'Décisions',
    description: 'Pour une revue de direction : ce qui a été décidé (9.3.3).',
  },
  'audits.decisions.decision': { title: 'Décision', description: 'Ce qui a été décidé.' },
  'audits.decisions.owner': { title: 'Responsable', description: 'Le rôle qui l’exécute.' },
  'audits.decisions.due': { title: 'Échéance', description: 'Le jour d’ici auquel c’est fait.' },
  'audits.decisions.status': {
    title: 'Statut',
    description: '`open`, ou `done` une fois exécutée.',
  },
  'audits.decisions.done': {
    title: 'Faite',
    description: 'La date à laquelle elle a été exécutée.',
  },
  'audits.decisions.evidence': {
    title: 'Preuve',
    description: 'L’identifiant de la preuve.',
  },
  'audits.body': {
    title: 'Organisme de certification',
    description: 'Pour les audits d’un organisme de certification : son nom.',
  },
  'audits.auditors': {
    title: 'Auditeurs',
    description:
      'Qui audite, en mots : « deux auditeurs de l’audit interne, un actuaire externe ». Les noms de personnes vont dans le rapport.',
  },
  'audits.objective': {
    title: 'Objectif',
    description: 'Ce que cet audit doit établir.',
  },
  'audits.criteria': {
    title: 'Critères',
    description: 'Ce au regard de quoi il audite : la norme, vos règles, le droit, les contrats.',
  },
  'audits.method': {
    title: 'Méthode',
    description: 'Comment il est mené : entretiens, échantillons, sites, jours.',
  },
  'audits.results': {
    title: 'Résultats',
    description:
      'Pour un audit réalisé : ce que les auditeurs ont consigné sur chaque article et chaque mesure. Cela reste tel quel quand le manuel change.',
  },
  'audits.results.of': {
    title: 'De',
    description: 'L’article ou la mesure, entre guillemets.',
  },
  'audits.results.result': {
    title: 'Résultat',
    description:
      '`conform` (conforme), `finding` (constat) ou `not-looked-at` si l’audit n’y est finalement pas arrivé.',
  },
  'audits.results.note': {
    title: 'Note',
    description: 'Ce que l’auditeur a vu : enregistrements, personnes, échantillons.',
  },
  'audits.results.finding': {
    title: 'Constat',
    description: 'L’identifiant du constat.',
  },
  'audits.report': {
    title: 'Rapport',
    description: 'L’identifiant de la preuve qui contient le rapport ou le procès-verbal.',
  },
  'audits.reportedTo': {
    title: 'Rapporté à',
    description: 'Les rôles auxquels les résultats ont été rapportés (9.2.2).',
  },
  'audits.checklist': {
    title: 'Liste de contrôle',
    description:
      'Pour un audit : la liste de contrôle telle qu’elle était un jour donné. `aims freeze` l’écrit, et elle est montrée telle quelle ensuite.',
  },
  'audits.checklist.of': {
    title: 'Objet',
    description: 'L’article ou la mesure, entre guillemets.',
  },
  'audits.checklist.state': { title: 'État', description: 'L’état ce jour-là, en mots.' },
  'audits.checklist.documents': {
    title: 'Documents',
    description: 'Les documents qui le mettaient en œuvre, chacun avec sa version.',
  },
  'audits.checklist.evidence': {
    title: 'Preuves',
    description: 'Les preuves, chacune avec ce qu’elle valait.',
  },
  'audits.frozen': {
    title: 'Figé le',
    description: 'Le jour où `aims freeze` a écrit la liste de contrôle ou les chiffres.',
  },
  'audits.figures': {
    title: 'Chiffres',
    description:
      'Pour une revue de direction réalisée : les chiffres de ce jour, tels que la revue les a vus. Ils ne sont jamais recalculés.',
  },
  'audits.figures.count': {
    title: 'Nombre',
    description: 'Combien il y en avait.',
  },
  'audits.figures.of': {
    title: 'Sur',
    description: 'Sur combien, si cela en dit plus.',
  },
  'findings.source': { title: 'Source', description: 'D’où vient le constat.' },
  'findings.audit': {
    title: 'Audit',
    description: 'L’identifiant de l’audit, lorsque c’en est la source.',
  },
  'findings.systems': {
    title: 'Systèmes',
    description: 'Identifiants des systèmes d’IA concernés.',
  },
  'findings.grade': {
    title: 'Catégorie',
    description:
      'Non-conformité majeure (`major`) ou mineure (`minor`), observation (`observation`) ou opportunité d’amélioration (`opportunity`). Pour un audit de l’organisme de certification, la catégorie que celui-ci a donnée.',
  },
  'findings.against': {
    title: 'Au regard de',
    description:
      'Les articles, mesures, politiques et exigences externes qui ne sont pas satisfaits, entre guillemets.',
  },
  'findings.raised': { title: 'Relevé le', description: 'Le jour où il a été relevé.' },
  'findings.due': { title: 'Échéance', description: 'Le jour d’ici auquel il est clos.' },
  'findings.correction': { title: 'Correction', description: 'Ce qui a été corrigé sur-le-champ.' },
  'findings.rootCause': { title: 'Cause racine', description: 'Pourquoi cela a pu arriver.' },
  'findings.correctiveAction': {
    title: 'Action corrective',
    description: 'Ce qui a été changé pour que cela n’arrive plus.',
  },
  'findings.closed': { title: 'Clos le', description: 'Le jour où il a été clos.' },
  'findings.effectiveness': {
    title: 'Efficacité',
    description: 'Si l’action corrective a été efficace.',
  },
  'findings.effectiveness.checked': {
    title: 'Vérifiée le',
    description: 'Le jour où l’efficacité a été vérifiée.',
  },
  'findings.effectiveness.evidence': {
    title: 'Preuves',
    description: 'L’identifiant de la preuve qui le montre.',
  },
  'findings.planned': {
    title: 'Actions prévues',
    description:
      'Ce qui est à faire, par qui et d’ici quand. Ce qui a été fait contre la cause est sous `correctiveAction`.',
  },
  'findings.planned.what': {
    title: 'Action',
    description: 'Ce qui est à faire.',
  },
  'findings.planned.owner': {
    title: 'Responsable',
    description: 'Le rôle qui le fait.',
  },
  'findings.planned.due': {
    title: 'Échéance',
    description: 'La date à laquelle c’est dû.',
  },
  'findings.planned.done': {
    title: 'Fait',
    description: 'La date à laquelle cela a été fait.',
  },
  'incidents.kind': {
    title: 'Nature',
    description:
      '`incident`, `near-miss` (il s’en est fallu de peu), `concern` (préoccupation venue de l’interne), `complaint` (réclamation) ou `external-report` (signalement externe).',
  },
  'incidents.systems': {
    title: 'Systèmes d’IA',
    description: 'Les identifiants des systèmes d’IA concernés.',
  },
  'incidents.occurred': {
    title: 'Survenu le',
    description: 'Le jour où cela a commencé. Omis si personne ne le connaît.',
  },
  'incidents.detected': {
    title: 'Détecté le',
    description: 'Le jour où l’organisation l’a remarqué ou en a été informée.',
  },
  'incidents.aware': {
    title: 'Connaissance le',
    description:
      'Le jour où l’organisation a eu connaissance de ce qu’il faut notifier : les délais légaux courent dès ce jour. Sans indication, ils courent dès `detected`.',
  },
  'incidents.seriousness': {
    title: 'Gravité',
    description:
      'Ce qui en fait un incident grave au sens de l’art. 3, point 49, du règlement sur l’IA : `death`, `health`, `infrastructure`, `rights` ou `property-environment` ; `none` si quelqu’un a jugé qu’il n’est pas grave. Sans indication, personne ne l’a jugé.',
  },
  'incidents.widespread': {
    title: 'Infraction de grande ampleur',
    description:
      'Indique s’il s’agit d’une infraction de grande ampleur au sens de l’art. 3, point 61, du règlement sur l’IA. Le délai est alors de deux jours.',
  },
  'incidents.affected': {
    title: 'Personnes touchées',
    description: 'Qui a été touché, combien et comment.',
  },
  'incidents.contained': {
    title: 'Maîtrisé le',
    description: 'Le jour à partir duquel cela ne pouvait plus nuire.',
  },
  'incidents.anonymous': {
    title: 'Anonyme',
    description: 'Indique si le signalement a été fait sans nom (A.3.3).',
  },
  'incidents.notifications': {
    title: 'Notifications',
    description: 'Qui doit être informé, pourquoi, jusqu’à quand, et quand il l’a été (A.8.4).',
  },
  'incidents.notifications.to': {
    title: 'À',
    description: 'L’autorité, le fournisseur, le client ou les personnes à informer.',
  },
  'incidents.notifications.basis': {
    title: 'Base',
    description:
      'Pourquoi : `ai-act:73` (fournisseur), `ai-act:26` (déployeur), ou une autre loi ou un contrat en toutes lettres.',
  },
  'incidents.notifications.due': {
    title: 'Échéance',
    description:
      'Le dernier jour où la notification est dans les délais. Omis pour `ai-act:73` : le délai est calculé.',
  },
  'incidents.notifications.sent': {
    title: 'Envoyée le',
    description: 'Le jour où elle a été envoyée.',
  },
  'incidents.notifications.evidence': {
    title: 'Preuve',
    description: 'L’identifiant de la preuve qui l’établit.',
  },
  'incidents.status': {
    title: 'État',
    description: '`open` (ouvert), `contained` (maîtrisé, mais pas réglé) ou `closed` (clos).',
  },
  'incidents.closed': {
    title: 'Clos le',
    description: 'Le jour où il a été clos.',
  },
  'incidents.findings': {
    title: 'Constats',
    description: 'Les identifiants des constats auxquels il a donné lieu (10.2).',
  },
  'incidents.lessons': {
    title: 'Enseignements',
    description: 'La cause, ce que l’on en a appris et ce qui a été changé.',
  },
  'regulations.jurisdiction': { title: 'Juridiction', description: 'Où elle s’applique.' },
  'regulations.authority': { title: 'Autorité', description: 'Qui l’édicte ou la surveille.' },
  'regulations.kind': { title: 'Type', description: 'Ce que c’est.' },
  'regulations.url': { title: 'Source', description: 'Où son texte est publié.' },
  'regulations.milestones': { title: 'Échéances', description: 'Ce qui s’applique, et quand.' },
  'regulations.milestones.date': {
    title: 'Date',
    description: 'Le jour à partir duquel cela s’applique.',
  },
  'regulations.milestones.title': {
    title: 'Échéance',
    description: 'Ce qui s’applique à partir de ce jour.',
  },
  'regulations.milestones.basis': { title: 'Fondement', description: 'L’article qui le dit.' },
  'regulations.milestones.appliesTo': {
    title: 'S’applique à',
    description: 'Rôles d’opérateur et niveaux de risque concernés. Une liste vide signifie tous.',
  },
  'context.kind': {
    title: 'Type',
    description:
      '`internal-issue` (enjeu interne), `external-issue` (enjeu externe) ou `interested-party` (partie intéressée).',
  },
  'context.relevance': {
    title: 'Importance',
    description:
      'Pourquoi cela compte pour le SMIA : ce qu’un enjeu change, ou comment une partie est concernée par l’usage de l’IA.',
  },
  'context.climate': {
    title: 'Changement climatique',
    description:
      'Pour un enjeu : `true` (oui) si le changement climatique est pertinent pour le SMIA, `false` (non) s’il a été examiné et ne l’est pas ; l’importance dit pourquoi. Pour une partie : si elle a des exigences liées au changement climatique. À omettre là où l’entrée n’a rien à voir avec lui.',
  },
  'context.requirements': {
    title: 'Exigences',
    description: 'Pour une partie : ce qu’elle exige et où cela est satisfait.',
  },
  'context.requirements.requirement': {
    title: 'Exigence',
    description: 'Ce dont la partie a besoin ou ce qu’elle attend, en une phrase.',
  },
  'context.requirements.basis': {
    title: 'Fondement',
    description:
      'Où cela est fixé, le cas échéant : identifiants de réglementations, de fournisseurs ou de contrats, ou articles du règlement sur l’IA (`ai-act:26`).',
  },
  'context.requirements.addressedBy': {
    title: 'Satisfait par',
    description:
      'Où cela est satisfait : identifiants de documents, de mesures, d’articles, de systèmes, d’évaluations ou d’autres entrées, entre guillemets s’ils ressemblent à des nombres.',
  },
  'context.reviewed': {
    title: 'Revu',
    description: 'Le jour où l’entrée a été relue en dernier, puis confirmée ou modifiée.',
  },
  'changes.of': {
    title: 'Modification de',
    description: 'Ce qui change : le système de management (`aims`) ou un système (`system`).',
  },
  'changes.systems': {
    title: 'Systèmes',
    description: 'Identifiants des systèmes d’IA qui changent ou que la modification touche.',
  },
  'changes.proposed': {
    title: 'Proposée',
    description: 'Le jour où la modification a été proposée.',
  },
  'changes.reason': {
    title: 'Motif',
    description: 'À quoi sert la modification, et ce qui pourrait mal tourner sans elle.',
  },
  'changes.effects': {
    title: 'Effets',
    description: 'Ce que l’examen de ses effets a montré, avant la décision.',
  },
  'changes.effects.assessment': {
    title: 'Évaluation d’impact',
    description:
      'Si la modification demande au préalable une évaluation d’impact : `needed` (nécessaire) ou `not-needed` (non nécessaire).',
  },
  'changes.effects.risks': {
    title: 'Risques',
    description: 'Identifiants des risques qu’elle change ou qu’elle apporte.',
  },
  'changes.effects.documents': {
    title: 'Documents',
    description: 'Identifiants des documents à modifier avec elle.',
  },
  'changes.effects.statement': {
    title: 'Déclaration d’applicabilité',
    description: 'Si une ligne de la déclaration d’applicabilité change avec elle.',
  },
  'changes.effects.why': {
    title: 'Pourquoi',
    description: 'Les raisons de ces réponses, en une ou deux phrases.',
  },
  'changes.decision': {
    title: 'Décision',
    description: '`open` (ouverte), `approved` (approuvée) ou `rejected` (rejetée).',
  },
  'changes.decidedBy': { title: 'Décidée par', description: 'Le rôle qui a décidé.' },
  'changes.decided': { title: 'Décidée le', description: 'Le jour de la décision.' },
  'changes.due': {
    title: 'Échéance',
    description: 'Le jour d’ici auquel la modification est réalisée.',
  },
  'changes.done': { title: 'Réalisée', description: 'Le jour où la modification a été réalisée.' },
  'changes.verified': {
    title: 'Vérifiée',
    description: 'Le jour où quelqu’un a vérifié qu’elle a été réalisée comme décidé.',
  },
  'changes.evidence': {
    title: 'Preuves',
    description: 'Identifiants des preuves qu’elle a été décidée, réalisée et vérifiée.',
  },
  'handbook.title': { title: 'Titre', description: 'Le nom du manuel.' },
  'handbook.organization': { title: 'Organisation', description: 'À qui est ce manuel.' },
  'handbook.organization.name': {
    title: 'Nom',
    description: 'Le nom sous lequel l’organisation est connue.',
  },
  'handbook.organization.legalName': {
    title: 'Raison sociale',
    description: 'Le nom inscrit au registre du commerce.',
  },
  'handbook.organization.contact': {
    title: 'Contact',
    description:
      'Où un lecteur signale un problème : une adresse électronique, une page qui commence par https://, un numéro de téléphone ou un lieu en toutes lettres.',
  },
  'handbook.language': {
    title: 'Langue',
    description:
      'La langue du contenu et de l’interface. `de-CH` est l’allemand tel qu’il s’écrit en Suisse.',
  },
  'handbook.languages': {
    title: 'Langues des textes',
    description:
      'Les langues dans lesquelles les documents sont rédigés, celle du manuel en premier : `[en, de]`. Une traduction dans une autre langue est alors signalée.',
  },
  'handbook.scope': {
    title: 'Domaine d’application',
    description: 'L’énoncé du domaine d’application du SMIA (4.3).',
  },
  'handbook.isms': {
    title: 'Certificat du SMSI',
    description: 'Le certificat sur lequel le SMIA s’appuie.',
  },
  'handbook.isms.standard': {
    title: 'Norme',
    description: 'La norme du SMSI : `ISO/IEC 27001:2022`.',
  },
  'handbook.isms.certificate': { title: 'Certificat', description: 'Le numéro du certificat.' },
  'handbook.isms.body': { title: 'Organisme de certification', description: 'Qui l’a délivré.' },
  'handbook.isms.issued': { title: 'Délivré le', description: 'Le jour de délivrance.' },
  'handbook.isms.validUntil': {
    title: 'Valable jusqu’au',
    description: 'Le jour où il prend fin.',
  },
  'handbook.soa': {
    title: 'Déclaration d’applicabilité',
    description: 'La maîtrise documentaire de la Déclaration.',
  },
  'handbook.soa.version': {
    title: 'Version',
    description: 'La version de la Déclaration, entre guillemets.',
  },
  'handbook.soa.status': { title: 'Statut', description: 'Où en est la Déclaration.' },
  'handbook.soa.approvedBy': {
    title: 'Approuvée par',
    description: 'Le rôle qui a approuvé cette version (7.5.2).',
  },
  'handbook.soa.approved': { title: 'Approuvée le', description: 'Le jour de l’approbation.' },
  'handbook.soa.nextReview': {
    title: 'Prochaine revue',
    description: 'Le jour de la prochaine revue.',
  },
  'handbook.soa.public': {
    title: 'Dans l’édition publique',
    description:
      'Ce que l’édition publique montre de la déclaration, bien que sa classification ne soit pas `public` : quelles mesures s’appliquent et où en est leur mise en œuvre (`decisions`), ou aussi les justifications (`justifications`). Sans cette indication, elle n’en montre rien.',
  },
  'handbook.concerns': {
    title: 'Préoccupations',
    description:
      'Où l’on fait part d’une préoccupation sur l’IA (A.3.3). Le pied de chaque page y mène.',
  },
  'handbook.concerns.channel': {
    title: 'Canal',
    description:
      'Le nom de la voie, et si elle est anonyme : « ligne de signalement, anonyme sur demande ».',
  },
  'handbook.concerns.url': {
    title: 'Adresse',
    description: 'La page du canal, qui commence par https://.',
  },
  'handbook.treatmentPlan': {
    title: 'Plan de traitement',
    description:
      'Maîtrise documentaire du plan de traitement des risques liés à l’IA (6.1.3). Le plan lui-même est fait des `actions` des risques.',
  },
  'handbook.treatmentPlan.version': {
    title: 'Version',
    description: 'La version du plan, entre guillemets.',
  },
  'handbook.treatmentPlan.status': {
    title: 'Statut',
    description: 'L’état du plan : `draft`, `in-review`, `approved` ou `retired`.',
  },
  'handbook.treatmentPlan.approvedBy': {
    title: 'Approuvé par',
    description:
      'Le rôle de la direction désignée qui a approuvé le plan et accepté les risques résiduels (6.1.3).',
  },
  'handbook.treatmentPlan.approved': {
    title: 'Approuvé le',
    description: 'Le jour de l’approbation.',
  },
  'handbook.treatmentPlan.nextReview': {
    title: 'Prochaine revue',
    description: 'Le jour de la prochaine revue.',
  },
  'handbook.repository': {
    title: 'Dépôt',
    description:
      'Où les rédacteurs modifient ce manuel : fait fonctionner « Modifier cette page ».',
  },
  'handbook.repository.url': { title: 'Adresse', description: 'Où le dépôt se consulte.' },
  'handbook.repository.branch': { title: 'Branche', description: 'La branche qui est publiée.' },
  'handbook.repository.contentPath': {
    title: 'Chemin du contenu',
    description: 'Le dossier du manuel dans le dépôt.',
  },
  'handbook.reviewSoonDays': {
    title: 'Préavis de revue',
    description: 'Combien de jours à l’avance une échéance compte comme proche.',
  },
  'handbook.riskAppetite': {
    title: 'Appétence au risque',
    description:
      'Le score (vraisemblance × impact, de 1 à 25) au-dessus duquel un risque doit être traité.',
  },
  'handbook.riskCriteria': {
    title: 'Critères de risque',
    description: 'Ce que signifient les scores de 1 à 5 (6.1.2). La matrice des risques le montre.',
  },
  'handbook.riskCriteria.likelihood': {
    title: 'Vraisemblance',
    description: 'Cinq textes courts : ce que signifient les vraisemblances 1, 2, 3, 4 et 5.',
  },
  'handbook.riskCriteria.impact': {
    title: 'Impact',
    description: 'Cinq textes courts : ce que signifient les impacts 1, 2, 3, 4 et 5.',
  },
  'handbook.riskCriteria.document': {
    title: 'Document',
    description: 'L’identifiant du document qui explique les critères.',
  },
  'handbook.baseline': {
    title: 'État de référence',
    description: 'L’étiquette ou le commit git de l’état audité en dernier.',
  },
  'handbook.certification': { title: 'Certification', description: 'Ce que vise l’organisation.' },
  'handbook.certification.body': {
    title: 'Organisme de certification',
    description: 'Qui doit certifier le SMIA.',
  },
  'handbook.certification.stage1': {
    title: 'Étape 1',
    description: 'Le jour visé pour l’étape 1.',
  },
  'handbook.certification.stage2': {
    title: 'Étape 2',
    description: 'Le jour visé pour l’étape 2.',
  },
  'handbook.brand': {
    title: 'Identité visuelle',
    description: 'Logo et couleur de l’organisation.',
  },
  'handbook.brand.logo': { title: 'Logo', description: 'Une image sous `files/`.' },
  'handbook.brand.accent': {
    title: 'Couleur',
    description: 'La couleur de l’organisation, sous la forme `#rrggbb`, entre guillemets.',
  },
  'handbook.brand.secondAccent': {
    title: 'Seconde couleur',
    description:
      'La seconde couleur de l’organisation, sous la forme `#rrggbb`, entre guillemets. Elle marque l’endroit où l’on se trouve et la seconde partie des graphiques.',
  },
  'handbook.editor': {
    title: 'Éditeur dans le navigateur',
    description:
      'Active sous `/admin/` l’éditeur pour les personnes qui n’utilisent pas git. Il a besoin de `repository`.',
  },
  'handbook.editor.host': {
    title: 'Hébergement',
    description: 'Où se trouve le dépôt : `github`, `gitlab` ou `gitea`.',
  },
  'handbook.editor.address': {
    title: 'Adresse',
    description:
      'Où l’on se connecte, avec https:// au début : l’adresse de votre propre hébergement ou du service d’authentification.',
  },
  'handbook.editor.appId': {
    title: 'Application',
    description: 'L’identifiant sous lequel l’hébergement connaît l’éditeur, s’il en demande un.',
  },
  'handbook.checks': {
    title: 'Vérifications',
    description:
      'Règles dont la sévérité diffère ici, par identifiant : `document/due-soon: off`. Celles qui portent sur ce qui ne peut être lu ou ne doit pas s’exécuter ne se désactivent pas.',
  },
  'handbook.asOf': {
    title: 'Date de référence',
    description:
      'Seulement pour un instantané, tel qu’un exemple ou une archive : le jour auquel tout est apprécié. Un manuel vivant l’omet et s’apprécie à ce jour.',
  },
  'handbook.communication': {
    title: 'Plan de communication',
    description: 'Ce qui est communiqué au sujet du SMIA, quand, avec qui et comment (7.4).',
  },
  'handbook.communication.what': { title: 'Quoi', description: 'Ce qui est communiqué.' },
  'handbook.communication.when': { title: 'Quand', description: 'Quand, ou à quelle occasion.' },
  'handbook.communication.with': { title: 'Avec qui', description: 'Qui est informé ou consulté.' },
  'handbook.communication.how': { title: 'Comment', description: 'Par quel moyen.' },
  'handbook.communication.by': { title: 'Par', description: 'Le rôle qui s’en charge.' },
  'handbook.aims': {
    title: 'Certificat du SMIA',
    description: 'Le certificat du SMIA, dès qu’il existe.',
  },
  'handbook.aims.certificate': {
    title: 'Certificat',
    description: 'Le numéro du certificat.',
  },
  'handbook.aims.standard': {
    title: 'Norme',
    description: 'La norme du SMIA : `ISO/IEC 42001:2023`.',
  },
  'handbook.aims.body': {
    title: 'Organisme de certification',
    description: 'Qui l’a délivré.',
  },
  'handbook.aims.issued': {
    title: 'Délivré',
    description: 'La date de délivrance.',
  },
  'handbook.aims.validUntil': {
    title: 'Valable jusqu’au',
    description: 'La date à laquelle il expire.',
  },
  'handbook.aims.scope': {
    title: 'Domaine d’application',
    description: 'Le domaine d’application que nomme le certificat, mot pour mot.',
  },
  'handbook.aims.soaVersion': {
    title: 'Version de la Déclaration',
    description:
      'La version de la Déclaration d’applicabilité que nomme le certificat, entre guillemets.',
  },
  'handbook.auditProgramme': {
    title: 'Programme d’audit',
    description:
      'Le programme des audits internes (9.2.2). Les audits eux-mêmes sont dans `audits/`.',
  },
  'handbook.auditProgramme.objectives': {
    title: 'Objectifs',
    description: 'Ce que les audits internes doivent établir.',
  },
  'handbook.auditProgramme.criteria': {
    title: 'Critères',
    description: 'Ce au regard de quoi on audite : la norme, vos règles, le droit, les contrats.',
  },
  'handbook.auditProgramme.frequency': {
    title: 'Fréquence',
    description: 'À quelle fréquence, et ce qui revient plus souvent que le reste.',
  },
  'handbook.auditProgramme.approvedBy': {
    title: 'Approuvé par',
    description: 'Le rôle qui a approuvé le programme.',
  },
  'handbook.auditProgramme.approved': {
    title: 'Approuvé le',
    description: 'La date d’approbation.',
  },
  'ismsControl.control': {
    title: 'Mesure',
    description: 'Le numéro dans l’annexe A de l’ISO/IEC 27001:2022, sous la forme `A.5.1`.',
  },
  'ismsControl.applicable': { title: 'Applicable', description: '`true` (oui) ou `false` (non).' },
  'ismsControl.status': {
    title: 'Statut',
    description:
      '`planned` (planifiée), `partial` (partielle) ou `implemented` (mise en œuvre) ; vide lorsque la mesure ne s’applique pas.',
  },
  'ismsControl.justification': {
    title: 'Justification',
    description: 'Pourquoi elle s’applique, ou non.',
  },
  'ismsControl.document': {
    title: 'Document',
    description: 'Le document du SMSI qui la met en œuvre.',
  },
  'ismsControl.owner': { title: 'Responsable', description: 'Qui en répond dans le SMSI.' },
};
