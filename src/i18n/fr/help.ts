import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** How to write entries, and what the rules of the checks mean. */
export const help: Messages['help'] = {
  description:
    'Comment rédiger chaque type d’entrée, ce que signifie chaque règle des vérifications, et un glossaire.',
  lead: 'Comment rédiger chaque type d’entrée, ce que cherchent les vérifications et ce que veulent dire les termes.',
  bring: 'Reprendre l’existant',
  importExample: 'Une source inventée, ce que la commande apprend à son sujet et ce qu’elle écrit.',
  guides: {
    registers: {
      title: 'Registres d’un tableur',
      lead: 'Reprenez systèmes d’IA, risques, fournisseurs, preuves, jeux de données ou constats d’un tableur.',
    },
    isms: {
      title: 'La déclaration du SMSI',
      lead: 'Reprenez la déclaration d’applicabilité que votre SMSI possède déjà.',
    },
    policies: {
      title: 'Politiques en Word, Markdown et HTML',
      lead: 'Transformez en entrées les politiques et procédures dont vous disposez.',
    },
    findings: {
      title: 'Constats d’un auditeur',
      lead: 'Transformez en constats ce qu’un auditeur a écrit dans une déclaration exportée ou dans le carnet de notes.',
    },
  },
  entries: 'Types d’entrées',
  kinds: 'Les types d’entrées, chacun avec son dossier',
  kindColumns: { kind: 'Type', folder: 'Dossier', purpose: 'À quoi il sert' },
  settings: 'Réglages du manuel',
  settingsPurpose: 'Ce qui est dit une fois pour tout le manuel.',
  rules: 'Règles des vérifications',
  rulesLead: (rules) =>
    rules === 1
      ? 'La règle a sa propre page.'
      : `Chacune des ${number(rules)} règles a sa propre page.`,
  fields: 'Champs',
  fieldsOf: (name) => `Champs : ${name}`,
  fieldColumns: {
    field: 'Champ',
    required: 'Obligatoire',
    value: 'Valeur',
    meaning: 'Signification',
  },
  required: { yes: 'toujours', no: 'non' },
  optional: (count: number) => counted(count, 'champ facultatif', 'champs facultatifs'),
  otherwise: (value) => `Sans ce champ, \`${value}\` s’applique.`,
  oneFile: (path) =>
    `Chaque entrée est un fichier à part, \`${path}\`. Le nom du fichier est l’identifiant de l’entrée.`,
  settingsFile: (path) => `Le fichier est \`${path}\`.`,
  command: (command) =>
    `\`${command}\` écrit un nouveau fichier avec le prochain identifiant libre, tous les champs obligatoires et un commentaire pour chaque autre champ.`,
  example: 'Exemple',
  exampleFrom: (file) => `\`${file}\` de l’organisation d’exemple.`,
  values: {
    text: 'texte',
    day: 'date, `AAAA-MM-JJ`',
    truth: '`true` ou `false`',
    address: 'adresse qui commence par `https://`',
    group: 'les champs ci-dessous',
    any: 'valeur',
    number: 'nombre',
    numberFrom: (from) => `nombre, ${from} ou plus`,
    numberBetween: (from, to) => `nombre de ${from} à ${to}`,
    id: (of) => `identifiant parmi : ${of}`,
    list: (of) => `liste ; chaque élément : ${of}`,
    map: (of) => `noms avec valeurs ; chaque valeur : ${of}`,
    choice: (values) => `au choix ${values}`,
    or: 'ou',
  },
  catalogues: {
    'iso42001-clause': 'articles de l’ISO/IEC 42001',
    'iso42001-control': 'mesures de l’annexe A',
    'iso42001-objective': 'objectifs de l’annexe C',
    'iso42001-risk-source': 'sources de risque de l’annexe C',
    'iso27001-clause': 'articles de l’ISO/IEC 27001',
    'iso27001-control': 'mesures de l’ISO/IEC 27001',
    'ai-act-article': 'articles du règlement européen sur l’IA',
  },
  rule: {
    description: (rule) => `Ce que signifie la règle ${rule}, avec un exemple.`,
    severity: 'Gravité',
    here: 'Dans ce manuel',
    issues: (count) => (count === 0 ? 'Aucun problème' : counted(count, 'problème', 'problèmes')),
    off: 'désactivée dans handbook.yaml',
    alwaysOn: 'Elle ne peut pas être désactivée.',
    switchOff:
      'Sous `checks` dans `handbook.yaml`, on peut la désactiver ou lui donner une autre gravité.',
    why: 'Pourquoi c’est important',
    trips: 'Un exemple qui la déclenche',
    passes: 'Un exemple sans problème',
    reported: 'Dans le terminal, la vérification dit alors, en anglais :',
    more: (files) => `Et ${counted(files, 'autre fichier', 'autres fichiers')} sans erreur.`,
  },
};
