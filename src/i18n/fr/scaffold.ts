import type { Messages } from '../messages.ts';

export const scaffold: Messages['scaffold'] = {
  mark: 'texte du modèle. Faites-en le vôtre, puis supprimez cette ligne.',
  handbook: {
    title: 'Manuel du système de management de l’IA',
    scope: (name: string) =>
      `Développement, acquisition et utilisation de systèmes d’IA chez ${name}.`,
    scopeNote:
      'Le domaine d’application du système de management de l’IA (4.3) : usages, unités et sites couverts.',
    ismsNote: 'Le certificat ISO/IEC 27001 sur lequel le manuel s’appuie.',
    noCertificate:
      'Ajoutez ici le certificat ISO/IEC 27001, s’il y en a un : `isms` avec standard, certificate, body, issued et validUntil.',
    appetiteNote:
      'Vraisemblance fois impact, de 1 à 25. Un risque au-dessus de ce score doit être traité.',
    checksNote:
      'Les documents exigés n’existent pas encore. Supprimez cette ligne avant l’étape 1 : chaque document manquant est alors une erreur.',
  },
  control: {
    decide:
      'Décidez si cette mesure est applicable. Remplacez ensuite la dernière ligne par l’une de celles-ci :',
    apply:
      '`applicable: true` avec `drivers`, `justification`, `status`, `targetDate`, `lastReviewed` et `nextReview`',
    exclude:
      '`applicable: false` avec `exclusionBasis`, `justification`, `lastReviewed` et `nextReview`',
  },
  clauses: {
    titles: {
      '4': 'Contexte',
      '5': 'Leadership',
      '6': 'Planification',
      '7': 'Support',
      '8': 'Fonctionnement',
      '9': 'Évaluation des performances',
      '10': 'Amélioration',
    },
    note: 'Par ligne : adaptez `status`, nommez le document du SMSI sous `isms` et vos politiques sous `documents`.',
    heading: 'Comment l’article est satisfait',
    body: 'À écrire : ce qui est repris du SMSI, ce qui a été ajouté pour l’IA, et qui le fait.',
  },
  roles: {
    unfilled:
      'Personne n’a encore ce rôle. Ajoutez `holders`, `deputies`, `contact` et, pour les relectures dans le dépôt, `codeOwners`.',
    list: {
      'role-executive-board': {
        title: 'Direction',
        responsibilities: [
          'Approuve la politique d’IA, le domaine d’application et la Déclaration d’applicabilité.',
          'Fournit les moyens et accepte les risques résiduels.',
          'Tient la revue de direction.',
        ],
      },
      'role-ai-governance-lead': {
        title: 'Responsable de la gouvernance de l’IA',
        responsibilities: [
          'Fait fonctionner le système de management de l’IA et tient ce manuel.',
          'Tient l’inventaire des systèmes d’IA et la Déclaration d’applicabilité.',
          'Prépare la revue de direction.',
        ],
      },
      'role-ai-risk-manager': {
        title: 'Responsable des risques liés à l’IA',
        responsibilities: [
          'Répond de la méthode d’appréciation des risques, de leur traitement et de l’évaluation d’impact.',
          'Tient le registre des risques.',
        ],
      },
      'role-ciso': {
        title: 'Responsable de la sécurité de l’information',
        responsibilities: [
          'Fait fonctionner le système de management de la sécurité de l’information.',
          'Répond de la sécurité des modèles, des données et des plateformes.',
        ],
      },
      'role-legal-compliance': {
        title: 'Affaires juridiques et conformité',
        responsibilities: [
          'Tient le registre des exigences légales et contractuelles.',
          'Décide avec les propriétaires des systèmes quelles obligations légales s’appliquent.',
        ],
      },
      'role-internal-audit': {
        title: 'Audit interne',
        responsibilities: [
          'Audite le système de management de l’IA indépendamment de ceux qui le font fonctionner.',
        ],
      },
    },
  },
  policies: {
    intro: (id: string) =>
      `Repris de ${id} du manuel d’exemple, celui d’un assureur fictif. Ses noms, ses chiffres et ses règles ne sont pas les vôtres.`,
  },
  readme: {
    lead: (name: string) =>
      `Le manuel du système de management de l’IA selon l’ISO/IEC 42001. Organisation : ${name}.`,
    startTitle: 'Commencer',
    start: [
      'Installez Node 20 ou plus récent, et git.',
      'Lancez `npm install` une fois.',
      'Lancez `npm run dev`. La commande montre le manuel pendant que vous l’écrivez, et sur chaque page ce qui ne va pas.',
      'Lancez `npm run check` avant chaque commit. Chaque constat dit où il se trouve et ce qu’il faut faire.',
    ],
    filesTitle: 'Où se trouve quoi',
    file: 'Chemin',
    contains: 'Contenu',
    files: {
      'content/handbook.yaml':
        'nom, domaine d’application, Déclaration d’applicabilité, appétence au risque',
      'content/controls/':
        'les 38 mesures de l’annexe A, un fichier chacune ; au départ, aucune n’est décidée',
      'content/clauses/':
        'articles 4 à 10 : ce qui est repris du SMSI, ce qui est étendu, ce qui est nouveau',
      'content/roles/': 'les rôles ; nommez leurs titulaires ici et nulle part ailleurs',
      'content/isms/controls.csv': 'la Déclaration d’applicabilité de votre SMSI, 93 lignes',
      'content/inventory/': 'les systèmes d’IA ; créez le dossier avec le premier',
    },
    stepsTitle: 'Les premiers pas',
    steps: [
      'Lisez `content/handbook.yaml` et corrigez le domaine d’application.',
      'Indiquez dans `content/roles/` qui a chaque rôle.',
      'Exportez la Déclaration d’applicabilité de votre SMSI vers `content/isms/controls.csv`.',
      'Inscrivez vos systèmes d’IA dans `content/inventory/`.',
      'Décidez des mesures, d’abord `content/controls/A.2.2.mdx`.',
      'Suivez la feuille de route sur la page d’accueil du site.',
    ],
    buildTitle: 'Publier',
    build:
      '`npm run build` écrit le site dans `dist/`. Publiez ce dossier sur n’importe quel serveur de fichiers, derrière votre propre authentification. Le pipeline vérifie chaque modification proposée, construit le site et le conserve comme artefact.',
    ownersTitle: 'Qui relit quoi',
    owners:
      '`npx aims owners` écrit `CODEOWNERS` à partir des propriétaires des entrées et des `codeOwners` de leurs rôles.',
  },
  owners: {
    written: 'Écrit par `aims owners`. Modifiez plutôt les propriétaires des entrées et les rôles.',
    missing:
      'Personne n’est prié de relire ce dont ces rôles répondent. Ajoutez-leur `codeOwners` (`"@organisation/team"`) :',
  },
};
