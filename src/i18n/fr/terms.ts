import type { Terms } from '../terms.ts';

/** What the schemas say, in French. */
export const terms: Terms = {
  collections: {
    policies: {
      title: 'Politiques',
      description:
        'Politiques, procédures, standards, lignes directrices et plans, chacun étant un document maîtrisé.',
      singular: 'politique',
    },
    clauses: {
      title: 'Articles 4 à 10',
      description:
        'Le système de management article par article : ce que le SMSI contient déjà et ce que le SMIA ajoute.',
      singular: 'article',
    },
    controls: {
      title: 'Mesures',
      description:
        'Les 38 mesures de référence de l’annexe A dans leurs neuf domaines, et les mesures propres à l’organisation.',
      singular: 'mesure',
    },
    inventory: {
      title: 'Systèmes d’IA',
      description:
        'Tout ce qui est développé, acquis, intégré ou utilisé : la base sur laquelle repose tout le reste.',
      singular: 'système d’IA',
    },
    assessments: {
      title: 'Évaluations d’impact',
      description:
        'Ce que les systèmes d’IA peuvent entraîner pour les individus, les groupes et la société, selon l’ISO/IEC 42005.',
      singular: 'évaluation d’impact',
    },
    risks: {
      title: 'Risques',
      description:
        'Un seul registre pour l’IA et la sécurité de l’information, avant et après traitement.',
      singular: 'risque',
    },
    evidence: {
      title: 'Preuves',
      description:
        'Ce qui montre que les mesures fonctionnent : ce que c’est, où cela se trouve et jusqu’à quand cela vaut.',
      singular: 'preuve',
    },
    suppliers: {
      title: 'Fournisseurs',
      description: 'Qui fournit modèles, données et systèmes, et qui répond de quoi (A.10).',
      singular: 'fournisseur',
    },
    roles: {
      title: 'Rôles',
      description: 'Qui répond de quoi, et avec quelles compétences (A.3.2, 7.2).',
      singular: 'rôle',
    },
    objectives: {
      title: 'Objectifs',
      description: 'Ce que le SMIA veut atteindre, comment cela se mesure et où il en est (6.2).',
      singular: 'objectif',
    },
    audits: {
      title: 'Audits et revues',
      description:
        'Audits internes, revues de direction et audits de l’organisme de certification (9.2, 9.3).',
      singular: 'audit',
    },
    findings: {
      title: 'Constats',
      description:
        'Non-conformités, observations et opportunités d’amélioration, du relevé à la clôture (10.2).',
      singular: 'constat',
    },
    regulations: {
      title: 'Exigences externes',
      description:
        'Les lois, lignes directrices, normes et contrats qui s’appliquent, et à partir de quand.',
      singular: 'exigence',
    },
  },
  fields: {
    Title: 'Titre',
    Owner: 'Responsable',
    Classification: 'Classification',
    Kind: 'Type',
    Satisfies: 'Répond à',
    Origin: 'Origine',
    Version: 'Version',
    Status: 'Statut',
    'Approved by': 'Approuvée par',
    Approved: 'Approuvée le',
    Effective: 'En vigueur le',
    'Next review': 'Prochaine revue',
    'Sub-clauses': 'Paragraphes',
    Clause: 'Article',
    Disposition: 'Reprise',
    'ISMS document': 'Document du SMSI',
    'The AIMS adds': 'Le SMIA ajoute',
    Documents: 'Documents',
    Applicable: 'Applicable',
    Drivers: 'Motifs',
    Justification: 'Justification',
    'Basis of exclusion': 'Motif d’exclusion',
    'Target date': 'Échéance',
    Responsibility: 'Responsabilité',
    Evidence: 'Preuves',
    Systems: 'Systèmes',
    'Last reviewed': 'Dernière revue',
    Purpose: 'Finalité',
    Generative: 'Génératif',
    'Life cycle stage': 'Étape du cycle de vie',
    Data: 'Données',
    'Personal data': 'Données personnelles',
    Source: 'Source',
    Decisions: 'Décisions',
    Decision: 'Décision',
    Effect: 'Effet',
    Affects: 'Concerne',
    'ISO roles': 'Rôles ISO',
    'EU AI Act': 'Règlement européen sur l’IA',
    'In scope': 'Dans le champ d’application',
    'Operator roles': 'Rôles d’opérateur',
    'Risk tier': 'Niveau de risque',
    'Annex III area': 'Domaine de l’annexe III',
    'Annex I': 'Annexe I',
    'General-purpose AI': 'IA à usage général',
    Basis: 'Fondement',
    Impact: 'Impact',
    Supplier: 'Fournisseur',
    Model: 'Modèle',
    'Model provider': 'Fournisseur du modèle',
    Deployed: 'Mis en service le',
    Retired: 'Mis hors service le',
    'Last changed': 'Dernière modification',
    Resources: 'Ressources',
    Tooling: 'Outillage',
    'System and computing': 'Système et calcul',
    People: 'Ressources humaines',
    'Life cycle evidence': 'Preuves du cycle de vie',
    System: 'Système',
    Performed: 'Réalisée le',
    Assessors: 'Évaluateurs',
    'Intended uses': 'Usages prévus',
    'Foreseeable misuse': 'Mauvais usages prévisibles',
    'Interested parties': 'Parties intéressées',
    Impacts: 'Impacts',
    Dimension: 'Dimension',
    Benefit: 'Bénéfice',
    Severity: 'Gravité',
    Likelihood: 'Vraisemblance',
    Measures: 'Mesures d’atténuation',
    'Residual severity': 'Gravité résiduelle',
    'Residual likelihood': 'Vraisemblance résiduelle',
    Conclusion: 'Conclusion',
    'Reassess on': 'À refaire en cas de',
    Category: 'Catégorie',
    Sources: 'Sources',
    'Objectives at risk': 'Objectifs menacés',
    Treatment: 'Traitement',
    Controls: 'Mesures',
    'Residual risk': 'Risque résiduel',
    'Residual impact': 'Impact résiduel',
    'Accepted by': 'Accepté par',
    Accepted: 'Accepté le',
    'Treatment due': 'Échéance du traitement',
    Location: 'Emplacement',
    'SHA-256': 'SHA-256',
    Collected: 'Recueillie le',
    'Valid until': 'Valable jusqu’au',
    Period: 'Période',
    From: 'Du',
    To: 'Au',
    Collection: 'Recueil',
    Retention: 'Conservation',
    Services: 'Services',
    Country: 'Pays',
    Responsibilities: 'Responsabilités',
    Task: 'Tâche',
    Party: 'Partie',
    Contract: 'Contrat',
    Assessed: 'Évalué le',
    Competences: 'Compétences',
    Competence: 'Compétence',
    Required: 'Requise',
    'ISMS counterpart': 'Équivalent dans le SMSI',
    'Annex C objective': 'Objectif de l’annexe C',
    Metric: 'Indicateur',
    Unit: 'Unité',
    Target: 'Cible',
    Direction: 'Sens',
    Due: 'Échéance',
    Measurements: 'Mesurages',
    Date: 'Date',
    Value: 'Valeur',
    Lead: 'Mené par',
    Covers: 'Couvre',
    Inputs: 'Éléments d’entrée',
    'Previous actions': 'Actions précédentes',
    Issues: 'Enjeux',
    Nonconformities: 'Non-conformités',
    Monitoring: 'Surveillance',
    'Audit results': 'Résultats d’audit',
    Improvement: 'Amélioration',
    Audit: 'Audit',
    Grade: 'Catégorie',
    Against: 'Au regard de',
    Raised: 'Relevé le',
    Correction: 'Correction',
    'Root cause': 'Cause racine',
    'Corrective action': 'Action corrective',
    Closed: 'Clos le',
    Effectiveness: 'Efficacité',
    Checked: 'Vérifiée le',
    Jurisdiction: 'Juridiction',
    Authority: 'Autorité',
    Milestones: 'Échéances',
    Milestone: 'Échéance',
    'Applies to': 'S’applique à',
    Organisation: 'Organisation',
    Name: 'Nom',
    'Legal name': 'Raison sociale',
    Contact: 'Contact',
    Language: 'Langue',
    Scope: 'Domaine d’application',
    'ISMS certificate': 'Certificat du SMSI',
    Standard: 'Norme',
    Certificate: 'Certificat',
    'Certification body': 'Organisme de certification',
    Issued: 'Délivré le',
    'Statement of Applicability': 'Déclaration d’applicabilité',
    Repository: 'Dépôt',
    Address: 'Adresse',
    Branch: 'Branche',
    'Content path': 'Chemin du contenu',
    'Review soon': 'Préavis de revue',
    'Risk appetite': 'Appétence au risque',
    Baseline: 'État de référence',
    Certification: 'Certification',
    'Stage 1': 'Étape 1',
    'Stage 2': 'Étape 2',
    Brand: 'Identité visuelle',
    Logo: 'Logo',
    Accent: 'Couleur',
    Checks: 'Vérifications',
    'As of': 'Date de référence',
    Control: 'Mesure',
    Document: 'Document',
  },
  help: {
    'What a reader sees in every list and link. Short, and without the id.':
      'Ce que le lecteur voit dans chaque liste et chaque lien. Court, et sans identifiant.',
    'The role that answers for this entry. People are named by role, never by name.':
      'Le rôle qui répond de cette fiche. Les personnes sont désignées par leur rôle, jamais par leur nom.',
    'Who may read this: `public`, `internal` (everyone here and the auditor) or `confidential`.':
      'Qui peut la lire : `public` (tout le monde), `internal` (chacun ici et l’auditeur) ou `confidential` (confidentiel).',
    'What this document is: it sets direction (`policy`), says how (`procedure`), fixes a measure (`standard`), advises (`guideline`) or says what is done by when (`plan`).':
      'Ce qu’est ce document : il donne une orientation (`policy`), dit comment faire (`procedure`), fixe un niveau à respecter (`standard`), conseille (`guideline`) ou dit ce qui est fait pour quand (`plan`).',
    'The clauses and Annex A controls whose documented information this document is, in quotes: `["5.2", "A.2.2"]`.':
      'Les articles et les mesures de l’annexe A dont ce document est l’information documentée, entre guillemets : `["5.2", "A.2.2"]`.',
    '`aims` if written for AI, `isms` if it is a document of the ISMS that was extended.':
      '`aims` s’il est rédigé pour l’IA, `isms` si c’est un document du SMSI qui a été étendu.',
    'The version of the document, in quotes: `"1.2"`. Without quotes, `1.10` would become 1.1.':
      'La version du document, entre guillemets : `"1.2"`. Sans guillemets, `1.10` deviendrait 1.1.',
    'Where the document stands: `draft`, `in-review`, `approved` or `retired`.':
      'Où en est cette version du document : `draft` (projet), `in-review` (en relecture), `approved` (approuvée) ou `retired` (retirée).',
    'The role that approved this version. Someone other than the owner.':
      'Le rôle qui a approuvé cette version. Différent du responsable.',
    'The day on which this version was approved.': 'Le jour où cette version a été approuvée.',
    'The day from which this version applies.': 'Le jour à partir duquel cette version s’applique.',
    'The day by which the document is read again and confirmed or changed.':
      'Le jour d’ici auquel le document est relu et confirmé ou modifié.',
    'One row per sub-clause of this clause.': 'Une ligne par paragraphe de cet article.',
    'The number of the sub-clause, in quotes: `"6.1.3"`.':
      'Le numéro du paragraphe, entre guillemets : `"6.1.3"`.',
    'How the ISMS serves here: `reuse` as it is with a wider scope, `extend` with AI content, or `new` without counterpart.':
      'Comment le SMSI sert ici : `reuse` (repris tel quel, avec un domaine d’application élargi), `extend` (étendu à l’IA) ou `new` (nouveau, sans équivalent).',
    'The document of the ISMS that carries this clause.':
      'Le document du SMSI qui met cet article en œuvre.',
    'What the AI management system adds to it, in your own words.':
      'Ce que le système de management de l’IA y ajoute, dans vos propres termes.',
    'Policies of this handbook that carry the clause out.':
      'Les politiques de ce manuel qui mettent l’article en œuvre.',
    'How far it is done.': 'Jusqu’où c’est fait.',
    'For controls of your own (`ORG.…`) only. Annex A controls take theirs from the catalogue.':
      'Seulement pour les mesures propres à l’organisation (`ORG.…`). Les mesures de l’annexe A tirent le leur du catalogue.',
    'Whether the control applies here: `true` or `false`.':
      'Si la mesure s’applique ici : `true` (oui) ou `false` (non).',
    'Why the control applies: a risk, an impact assessment, law, a contract or the business. At least one.':
      'Pourquoi la mesure s’applique : un risque, une évaluation d’impact, la loi, un contrat ou l’activité. Au moins un motif.',
    'Why the control applies here, or why it does not, in your own words and about this organisation. A full sentence at least.':
      'Pourquoi la mesure s’applique ici, ou pourquoi elle ne s’applique pas, dans vos propres termes et pour cette organisation. Au moins une phrase complète.',
    'For a control that does not apply: no risk needs it (`not-needed`), nothing requires it (`not-required`), or something else does it (`covered-elsewhere`).':
      'Pour une mesure qui ne s’applique pas : aucun risque ne l’appelle (`not-needed`), rien ne l’exige (`not-required`), ou autre chose y pourvoit (`covered-elsewhere`).',
    'For a control that applies: `planned`, `partial` or `implemented`. Implemented needs evidence.':
      'Pour une mesure qui s’applique : `planned` (planifiée), `partial` (partielle) ou `implemented` (mise en œuvre). Une mesure mise en œuvre exige des preuves.',
    'For `planned` and `partial`: the day by which the control is implemented.':
      'Pour `planned` et `partial` : le jour d’ici auquel la mesure est mise en œuvre.',
    'Who carries the control out: this organisation (`own`), with others (`shared`), or a supplier (`inherited`).':
      'Qui met la mesure en œuvre : cette organisation (`own`), avec d’autres (`shared`), ou un fournisseur (`inherited`).',
    'Ids of the policies and procedures that carry the control out.':
      'Identifiants des politiques et procédures qui mettent la mesure en œuvre.',
    'Ids of the evidence, impact assessments and audits that prove that the control works.':
      'Identifiants des preuves, évaluations d’impact et audits qui prouvent que la mesure fonctionne.',
    '`all`, or the ids of the AI systems to which the control applies.':
      '`all` (tous), ou les identifiants des systèmes d’IA auxquels la mesure s’applique.',
    'The day on which the owner last confirmed this row.':
      'Le jour où le responsable a confirmé cette ligne pour la dernière fois.',
    'The day by which the owner confirms it again.':
      'Le jour d’ici auquel le responsable la confirme à nouveau.',
    'What the system is for, in a sentence or two that an outsider understands.':
      'À quoi sert le système, en une ou deux phrases qu’un tiers comprend.',
    'Whether it is `developed` here, `embedded` in something else, or `procured`.':
      'S’il est développé ici (`developed`), intégré dans autre chose (`embedded`) ou acquis (`procured`).',
    'Whether it generates text, images, sound or code.':
      'S’il génère du texte, des images, du son ou du code.',
    'Where the system stands: design, data, development, validation, deployment, operation or retirement.':
      'Où en est le système : conception, données, développement, validation, déploiement, exploitation ou mise hors service.',
    'The data that the system consumes.': 'Les données que le système utilise.',
    'What the data is.': 'Ce que sont les données.',
    '`none`, `personal`, or `special` for sensitive categories.':
      '`none` (aucune), `personal` (personnelles) ou `special` pour les catégories sensibles.',
    'Where the data comes from.': 'D’où viennent les données.',
    'The decisions that the system influences.': 'Les décisions que le système influence.',
    'What is decided.': 'Ce qui est décidé.',
    'Whether the system `informs`, `supports` or `automates` the decision.':
      'Si le système informe (`informs`), appuie (`supports`) ou automatise (`automates`) la décision.',
    'The people whom the decision concerns.': 'Les personnes que la décision concerne.',
    'The roles of the organisation for this system, after ISO/IEC 22989. An empty list means undecided.':
      'Les rôles de l’organisation pour ce système, selon l’ISO/IEC 22989. Une liste vide signifie non décidé.',
    'How the EU AI Act sees the system and the organisation.':
      'Comment le règlement européen sur l’IA considère le système et l’organisation.',
    'Whether the EU AI Act reaches this system, through its market or the place where its output is used.':
      'Si le règlement européen sur l’IA atteint ce système, par son marché ou par le lieu où ses sorties sont utilisées.',
    'The roles under Art. 3 that the organisation has for this system. Decided apart from the ISO roles.':
      'Les rôles au sens de l’art. 3 que l’organisation a pour ce système. Décidés indépendamment des rôles ISO.',
    'The tier of the system: `prohibited`, `high`, `limited` (transparency duties) or `minimal`.':
      'Le niveau de risque du système : `prohibited` (interdit), `high` (haut), `limited` (limité, avec obligations de transparence) ou `minimal` (minimal).',
    'The number of the area of Annex III, 1 to 8, that makes it high-risk.':
      'Le numéro du domaine de l’annexe III, de 1 à 8, qui en fait un système à haut risque.',
    'Whether it is a safety component of a product under Annex I.':
      'S’il est un composant de sécurité d’un produit relevant de l’annexe I.',
    'Whether a general-purpose AI model stands behind it: `none`, `uses` or `provides`.':
      'S’il repose sur un modèle d’IA à usage général : `none` (aucun), `uses` (l’utilise) ou `provides` (le fournit).',
    'Why scope, role and tier were decided so, with the articles.':
      'Pourquoi champ d’application, rôle et niveau de risque ont été décidés ainsi, avec les articles.',
    'What the system may do to people, groups and society: `low`, `medium` or `high`.':
      'Ce que le système peut entraîner pour les personnes, les groupes et la société : `low` (faible), `medium` (moyen) ou `high` (élevé).',
    'The id of the supplier of a procured or embedded system.':
      'L’identifiant du fournisseur d’un système acquis ou intégré.',
    'The model at the heart of the system.': 'Le modèle au cœur du système.',
    'The name of the model.': 'Le nom du modèle.',
    'Its version, in quotes.': 'Sa version, entre guillemets.',
    'Who made it.': 'Qui l’a fait.',
    'The day on which it went live.': 'Le jour de sa mise en service.',
    'The day on which it was switched off.': 'Le jour de sa mise hors service.',
    'The day of the last change that matters: of purpose, model, data or use.':
      'Le jour de la dernière modification qui compte : de finalité, de modèle, de données ou d’usage.',
    'What the system needs (A.4).': 'Ce dont le système a besoin (A.4).',
    'Frameworks and tools (A.4.4).': 'Cadriciels et outils (A.4.4).',
    'Hosting, hardware and compute (A.4.5).':
      'Hébergement, matériel et puissance de calcul (A.4.5).',
    'Roles and skills it depends on (A.4.6).': 'Rôles et savoir-faire dont il dépend (A.4.6).',
    'For each stage, the ids of the evidence and assessments that it left behind.':
      'Pour chaque étape, les identifiants des preuves et des évaluations qu’elle a laissées.',
    'The id of the AI system that is assessed.': 'L’identifiant du système d’IA évalué.',
    'The day on which the assessment was done.': 'Le jour où l’évaluation a été réalisée.',
    'The roles that assessed. More than one view is better than one.':
      'Les rôles qui ont évalué. Plusieurs regards valent mieux qu’un.',
    'Users, tasks and contexts for which the system is meant.':
      'Utilisateurs, tâches et contextes auxquels le système est destiné.',
    'Uses for which it is not meant and that are to be expected all the same.':
      'Usages auxquels il n’est pas destiné et qui sont néanmoins prévisibles.',
    'Who is affected, directly or indirectly, those who never use it among them.':
      'Qui est touché, directement ou indirectement, y compris qui ne l’utilise jamais.',
    'Benefits and harms by dimension and by whom they reach.':
      'Bénéfices et préjudices par dimension et selon qui ils touchent.',
    'What is at stake.': 'Ce qui est en jeu.',
    'Whom it reaches: `individuals`, `groups` or `society`.':
      'Qui cela touche : `individuals` (individus), `groups` (groupes) ou `society` (société).',
    'What may happen to them, good or bad.': 'Ce qui peut leur arriver, en bien ou en mal.',
    '`true` for a benefit, `false` for a harm.':
      '`true` pour un bénéfice, `false` pour un préjudice.',
    'How much it matters to them, 1 to 5, before measures.':
      'Combien cela pèse pour eux, de 1 à 5, avant atténuation.',
    'How likely it is, 1 to 5, before measures.':
      'À quel point c’est vraisemblable, de 1 à 5, avant atténuation.',
    'Ids of the controls and risks through which it is dealt with.':
      'Identifiants des mesures et des risques par lesquels c’est traité.',
    'Severity after the measures, 1 to 5.': 'Gravité après atténuation, de 1 à 5.',
    'Likelihood after the measures, 1 to 5.': 'Vraisemblance après atténuation, de 1 à 5.',
    'Whether the system may be used, on these measures.':
      'Si le système peut être utilisé, moyennant ces mesures d’atténuation.',
    'What has to happen for the assessment to be done again before its next review.':
      'Ce qui doit se produire pour que l’évaluation soit refaite avant sa prochaine revue.',
    '`ai` for what AI systems may do, `information-security` for confidentiality, integrity, availability.':
      '`ai` pour ce que les systèmes d’IA peuvent entraîner, `information-security` pour la confidentialité, l’intégrité et la disponibilité.',
    'Risk sources of Annex C, in quotes: `"C.3.4"`.':
      'Sources de risque de l’annexe C, entre guillemets : `"C.3.4"`.',
    'Objectives of Annex C that the risk threatens, in quotes: `"C.2.5"`.':
      'Objectifs de l’annexe C que le risque menace, entre guillemets : `"C.2.5"`.',
    'Ids of the AI systems concerned. Empty means the whole organisation.':
      'Identifiants des systèmes d’IA concernés. Vide signifie toute l’organisation.',
    'Before treatment, 1 (rare) to 5 (almost certain).':
      'Avant traitement, de 1 (rare) à 5 (presque certaine).',
    'Before treatment, 1 (slight) to 5 (severe).': 'Avant traitement, de 1 (léger) à 5 (grave).',
    'What is done about it.': 'Ce que l’on en fait.',
    'Controls that treat it: `A.6.2.4`, `ORG.…`, or of the ISMS `27001:A.8.16`.':
      'Mesures qui le traitent : `A.6.2.4`, `ORG.…`, ou du SMSI `27001:A.8.16`.',
    'What is left after treatment.': 'Ce qui reste après traitement.',
    'After treatment, 1 to 5.': 'Après traitement, de 1 à 5.',
    'The role that accepted the residual risk.': 'Le rôle qui a accepté le risque résiduel.',
    'The day on which it was accepted.': 'Le jour où il a été accepté.',
    'The day by which the treatment is done.': 'Le jour d’ici auquel le traitement est fait.',
    'The day by which the risk is looked at again.':
      'Le jour d’ici auquel le risque est réexaminé.',
    'What kind of proof it is.': 'De quel type de preuve il s’agit.',
    '`aims` if it was made for AI, `isms` if it is reused from the ISMS.':
      '`aims` si elle a été produite pour l’IA, `isms` si elle est reprise du SMSI.',
    'Where it lies: an address that starts with https://, or `files/…` for a file in this handbook.':
      'Où elle se trouve : une adresse qui commence par https://, ou `files/…` pour un fichier de ce manuel.',
    'The fingerprint of the file, so that a later change of it is found.':
      'L’empreinte du fichier, pour qu’une modification ultérieure soit décelée.',
    'The day on which it was gathered.': 'Le jour où elle a été recueillie.',
    'The day after which it proves nothing any more.':
      'Le jour après lequel elle ne prouve plus rien.',
    'The time that it covers.': 'La période qu’elle couvre.',
    'First day that it covers.': 'Premier jour qu’elle couvre.',
    'Last day that it covers.': 'Dernier jour qu’elle couvre.',
    'How it is gathered, by whom and how often.':
      'Comment elle est recueillie, par qui et à quelle fréquence.',
    'How long it is kept.': 'Combien de temps elle est conservée.',
    '`current`, or `superseded` when newer evidence took its place.':
      '`current` (actuelle), ou `superseded` (remplacée) lorsqu’une preuve plus récente a pris sa place.',
    'What they supply.': 'Ce qu’il fournit.',
    'The country from which they supply it.': 'Le pays d’où il le fournit.',
    'Who does what along the life cycle (A.10.2).':
      'Qui fait quoi tout au long du cycle de vie (A.10.2).',
    'What has to be done.': 'Ce qui doit être fait.',
    'Who does it.': 'Qui le fait.',
    'The id of the evidence that is the contract.':
      'L’identifiant de la preuve qui est le contrat.',
    'The day of the last supplier assessment (A.10.3).':
      'Le jour de la dernière évaluation du fournisseur (A.10.3).',
    'The day of the next one.': 'Le jour de la prochaine.',
    'What the role does and decides, a line each.':
      'Ce que le rôle fait et décide, une ligne pour chaque point.',
    'What is required, and what proves it (7.2).': 'Ce qui est requis, et ce qui l’atteste (7.2).',
    'What the role has to know or be able to do.': 'Ce que le rôle doit savoir ou savoir faire.',
    '`true` if the role cannot be held without it, `false` if it is wished for.':
      '`true` si le rôle ne peut être tenu sans elle, `false` si elle est souhaitée.',
    'Ids of the evidence that prove it.': 'Identifiants des preuves qui l’attestent.',
    'The role of the ISMS that it grew out of.': 'Le rôle du SMSI dont il est issu.',
    'The objective of Annex C that it serves, in quotes: `"C.2.5"`.':
      'L’objectif de l’annexe C auquel il sert, entre guillemets : `"C.2.5"`.',
    'What is measured.': 'Ce qui est mesuré.',
    'The unit of the measurement: `%`, `days`, `reports`.':
      'L’unité du mesurage : `%`, `jours`, `signalements`.',
    'The value to reach, in that unit.': 'La valeur à atteindre, dans cette unité.',
    '`up` if more is better, `down` if less is better.':
      '`up` si plus vaut mieux, `down` si moins vaut mieux.',
    'The day by which the target is reached.': 'Le jour d’ici auquel la cible est atteinte.',
    'What was measured, oldest first.': 'Ce qui a été mesuré, du plus ancien au plus récent.',
    'The day of the measurement.': 'Le jour du mesurage.',
    'The value, in the unit.': 'La valeur, dans l’unité.',
    'What it is.': 'Ce que c’est.',
    'The day on which it took place, or is planned.': 'Le jour où il a eu lieu, ou est planifié.',
    'The role that leads it. It must not own what is audited.':
      'Le rôle qui le mène. Il ne doit pas être responsable de ce qui est audité.',
    'The clauses and controls that it looks at, in quotes: `["9.1", "A.6.2.4"]`.':
      'Les articles et les mesures qu’il examine, entre guillemets : `["9.1", "A.6.2.4"]`.',
    '`planned` or `done`.': '`planned` (planifié) ou `done` (réalisé).',
    'For a management review: what it looked at (9.3.2).':
      'Pour une revue de direction : ce qu’elle a examiné (9.3.2).',
    'Where the actions of earlier reviews stand.': 'Où en sont les actions des revues précédentes.',
    'What changed inside and outside.': 'Ce qui a changé à l’intérieur et à l’extérieur.',
    'What changed in what interested parties need and expect.':
      'Ce qui a changé dans les besoins et attentes des parties intéressées.',
    'Trends in nonconformities and corrective actions.':
      'Tendances des non-conformités et des actions correctives.',
    'Trends in monitoring and measurement results.':
      'Tendances des résultats de surveillance et de mesurage.',
    'What the audits found.': 'Ce que les audits ont constaté.',
    'Opportunities for continual improvement.': 'Opportunités d’amélioration continue.',
    'For a management review: what was decided (9.3.3).':
      'Pour une revue de direction : ce qui a été décidé (9.3.3).',
    'What was decided.': 'Ce qui a été décidé.',
    'The role that carries it out.': 'Le rôle qui l’exécute.',
    'The day by which it is done.': 'Le jour d’ici auquel c’est fait.',
    'Where the finding comes from.': 'D’où vient le constat.',
    'The id of the audit, when that is the source.':
      'L’identifiant de l’audit, lorsque c’en est la source.',
    'Ids of the AI systems concerned.': 'Identifiants des systèmes d’IA concernés.',
    '`major` or `minor` nonconformity, `observation`, or `opportunity` for improvement.':
      'Non-conformité majeure (`major`) ou mineure (`minor`), observation (`observation`) ou opportunité d’amélioration (`opportunity`).',
    'The clauses and controls that are not met, in quotes.':
      'Les articles et les mesures qui ne sont pas satisfaits, entre guillemets.',
    'The day on which it was found.': 'Le jour où il a été relevé.',
    'The day by which it is closed.': 'Le jour d’ici auquel il est clos.',
    'What was put right at once.': 'Ce qui a été corrigé sur-le-champ.',
    'Why it could happen.': 'Pourquoi cela a pu arriver.',
    'What was changed so that it does not happen again.':
      'Ce qui a été changé pour que cela n’arrive plus.',
    'The day on which it was closed.': 'Le jour où il a été clos.',
    'Whether the corrective action worked.': 'Si l’action corrective a été efficace.',
    'The day on which the effect was checked.': 'Le jour où l’efficacité a été vérifiée.',
    'The id of the evidence that shows it.': 'L’identifiant de la preuve qui le montre.',
    'Where it applies.': 'Où elle s’applique.',
    'Who issues or supervises it.': 'Qui l’édicte ou la surveille.',
    'Where its text is published.': 'Où son texte est publié.',
    'What applies when.': 'Ce qui s’applique, et quand.',
    'The day from which it applies.': 'Le jour à partir duquel cela s’applique.',
    'What applies from that day.': 'Ce qui s’applique à partir de ce jour.',
    'The article that says so.': 'L’article qui le dit.',
    'Operator roles and tiers that it concerns. An empty list means all.':
      'Rôles d’opérateur et niveaux de risque concernés. Une liste vide signifie tous.',
    'The name of the handbook.': 'Le nom du manuel.',
    'Whose handbook this is.': 'À qui est ce manuel.',
    'The name by which the organisation is known.': 'Le nom sous lequel l’organisation est connue.',
    'The name in the commercial register.': 'Le nom inscrit au registre du commerce.',
    'Where a reader reports a concern: an e-mail address or a page that starts with https://.':
      'Où un lecteur signale un problème : une adresse électronique ou une page qui commence par https://.',
    'The language of content and interface.': 'La langue du contenu et de l’interface.',
    'The scope statement of the AIMS (4.3).': 'L’énoncé du domaine d’application du SMIA (4.3).',
    'The certificate that the AIMS builds on.': 'Le certificat sur lequel le SMIA s’appuie.',
    'The standard of the ISMS: `ISO/IEC 27001:2022`.': 'La norme du SMSI : `ISO/IEC 27001:2022`.',
    'The number of the certificate.': 'Le numéro du certificat.',
    'Who issued it.': 'Qui l’a délivré.',
    'The day of issue.': 'Le jour de délivrance.',
    'The day on which it ends.': 'Le jour où il prend fin.',
    'Document control of the Statement.': 'La maîtrise documentaire de la Déclaration.',
    'The version of the Statement, in quotes.': 'La version de la Déclaration, entre guillemets.',
    'Where the Statement stands.': 'Où en est la Déclaration.',
    'The role of the designated management that approved it (6.1.3).':
      'Le rôle de la direction désignée qui l’a approuvée (6.1.3).',
    'The day of approval.': 'Le jour de l’approbation.',
    'The day of the next review.': 'Le jour de la prochaine revue.',
    'Where editors change this handbook: makes "edit this page" work.':
      'Où les rédacteurs modifient ce manuel : fait fonctionner « Modifier cette page ».',
    'Where the repository is browsed.': 'Où le dépôt se consulte.',
    'The branch that is published.': 'La branche qui est publiée.',
    'The folder of the handbook inside the repository.': 'Le dossier du manuel dans le dépôt.',
    'How many days ahead something counts as due soon.':
      'Combien de jours à l’avance une échéance compte comme proche.',
    'The score (likelihood × impact, 1 to 25) above which a risk must be treated.':
      'Le score (vraisemblance × impact, de 1 à 25) au-dessus duquel un risque doit être traité.',
    'The git tag or commit of the state that was last audited.':
      'L’étiquette ou le commit git de l’état audité en dernier.',
    'What the organisation aims at.': 'Ce que vise l’organisation.',
    'Who is to certify the AIMS.': 'Qui doit certifier le SMIA.',
    'The day aimed at for stage 1.': 'Le jour visé pour l’étape 1.',
    'The day aimed at for stage 2.': 'Le jour visé pour l’étape 2.',
    'Logo and colour of the organisation.': 'Logo et couleur de l’organisation.',
    'An image under `files/`.': 'Une image sous `files/`.',
    'The colour of the organisation, as `#rrggbb`, in quotes.':
      'La couleur de l’organisation, sous la forme `#rrggbb`, entre guillemets.',
    'Rules whose severity differs here, by id: `document/due-soon: off`. Those on what cannot be read cannot be switched off.':
      'Règles dont la sévérité diffère ici, par identifiant : `document/due-soon: off`. Celles qui portent sur ce qui ne peut être lu ne se désactivent pas.',
    'For a snapshot only, such as an example or an archive: the day at which everything is judged. A living handbook leaves it out and is judged today.':
      'Seulement pour un instantané, tel qu’un exemple ou une archive : le jour auquel tout est apprécié. Un manuel vivant l’omet et s’apprécie à ce jour.',
    'The number in Annex A of ISO/IEC 27001:2022, as `A.5.1`.':
      'Le numéro dans l’annexe A de l’ISO/IEC 27001:2022, sous la forme `A.5.1`.',
    '`true` or `false`.': '`true` (oui) ou `false` (non).',
    '`planned`, `partial` or `implemented`; empty when the control does not apply.':
      '`planned` (planifiée), `partial` (partielle) ou `implemented` (mise en œuvre) ; vide lorsque la mesure ne s’applique pas.',
    'Why it applies, or does not.': 'Pourquoi elle s’applique, ou non.',
    'The document of the ISMS that carries it out.': 'Le document du SMSI qui la met en œuvre.',
    'Who answers for it in the ISMS.': 'Qui en répond dans le SMSI.',
  },
  words: {
    // Classification and kinds of documents.
    public: 'public',
    internal: 'usage interne',
    confidential: 'confidentiel',
    policy: 'politique',
    procedure: 'procédure',
    standard: 'standard',
    guideline: 'ligne directrice',
    plan: 'plan',
    aims: 'SMIA',
    isms: 'SMSI',
    // How far something is.
    draft: 'projet',
    'in-review': 'en relecture',
    // Feminine: what is approved is a policy, an assessment, the Statement or a version of them.
    approved: 'approuvée',
    retired: 'retirée',
    reuse: 'repris',
    extend: 'étendu',
    new: 'nouveau',
    planned: 'planifié',
    partial: 'partiel',
    implemented: 'mis en œuvre',
    done: 'réalisé',
    // Controls.
    risk: 'risque',
    impact: 'impact',
    legal: 'loi',
    contractual: 'contrat',
    business: 'activité',
    'not-needed': 'aucun risque ne l’appelle',
    'not-required': 'rien ne l’exige',
    'covered-elsewhere': 'couverte par ailleurs',
    own: 'propre',
    shared: 'partagée',
    inherited: 'assumée par un fournisseur',
    all: 'tous',
    // AI systems.
    developed: 'développé',
    embedded: 'intégré',
    procured: 'acquis',
    design: 'conception',
    data: 'données',
    development: 'développement',
    validation: 'validation',
    deployment: 'déploiement',
    operation: 'exploitation',
    retirement: 'mise hors service',
    none: 'aucune',
    personal: 'personnelles',
    special: 'personnelles sensibles',
    informs: 'informe',
    supports: 'appuie',
    automates: 'automatise',
    provider: 'fournisseur',
    producer: 'producteur',
    customer: 'client',
    partner: 'partenaire',
    deployer: 'déployeur',
    importer: 'importateur',
    distributor: 'distributeur',
    'authorised-representative': 'mandataire',
    'product-manufacturer': 'fabricant de produits',
    prohibited: 'interdit',
    high: 'élevé',
    medium: 'moyen',
    low: 'faible',
    limited: 'limité',
    minimal: 'minimal',
    uses: 'utilisée',
    provides: 'fournie',
    // Impact assessments.
    fairness: 'équité',
    safety: 'sûreté',
    transparency: 'transparence',
    explainability: 'explicabilité',
    privacy: 'protection de la vie privée',
    accountability: 'redevabilité',
    reliability: 'fiabilité',
    environment: 'environnement',
    individuals: 'individus',
    groups: 'groupes',
    society: 'société',
    acceptable: 'acceptable',
    'acceptable-with-measures': 'acceptable avec atténuation',
    'not-acceptable': 'non acceptable',
    // Risks.
    ai: 'IA',
    'information-security': 'sécurité de l’information',
    mitigate: 'réduction',
    avoid: 'évitement',
    transfer: 'transfert',
    accept: 'acceptation',
    // Evidence.
    record: 'enregistrement',
    report: 'rapport',
    log: 'journal',
    minutes: 'procès-verbal',
    training: 'formation',
    contract: 'contrat',
    test: 'test',
    screenshot: 'capture d’écran',
    current: 'actuelle',
    superseded: 'remplacée',
    // Suppliers and objectives.
    us: 'nous',
    them: 'le fournisseur',
    up: 'à la hausse',
    down: 'à la baisse',
    // Audits and findings.
    'internal-audit': 'audit interne',
    'management-review': 'revue de direction',
    surveillance: 'audit de surveillance',
    certification: 'audit de certification',
    audit: 'audit',
    incident: 'incident',
    complaint: 'réclamation',
    monitoring: 'surveillance',
    review: 'revue',
    major: 'non-conformité majeure',
    minor: 'non-conformité mineure',
    observation: 'observation',
    opportunity: 'opportunité d’amélioration',
    // Regulations.
    law: 'loi',
    guidance: 'lignes directrices',
    // Checks and languages.
    error: 'erreur',
    warning: 'avertissement',
    off: 'désactivée',
    en: 'anglais',
    de: 'allemand',
    fr: 'français',
    es: 'espagnol',
    it: 'italien',
    true: 'oui',
    false: 'non',
    yes: 'oui',
    no: 'non',
  },
};
