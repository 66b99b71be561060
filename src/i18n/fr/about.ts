import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** What a site was made from, and what the checks found. */
export const about: Messages['about'] = {
  title: 'À propos de ce manuel',
  description: 'À partir de quel état il a été produit, et ce que les vérifications ont relevé.',
  asOf: 'Date de référence',
  asOfMeaning: '{day} : ce qui est échu ou expiré est apprécié à cette date.',
  commit: 'Commit',
  commitOf: (date) => `{commit} du ${date}`,
  commitModified: (date) => `{commit} du ${date}, avec des modifications non validées`,
  entries: 'Fiches',
  standards: 'Normes',
  standardsUsed:
    'ISO/IEC 42001:2023, ISO/IEC 27001:2022, ISO/IEC 42005:2025 ; identifiants et titres seulement. Toutes les descriptions sont rédigées dans les termes propres à ce manuel et à son outil. Les titres courts suivent la formulation usuelle en français ; seules les éditions des normes font foi.',
  checks: 'Règles des vérifications',
  ran: (rules, errors, warnings) =>
    `${counted(rules, 'règle exécutée', 'règles exécutées')}. ${counted(errors, 'erreur', 'erreurs')}, ${counted(warnings, 'avertissement', 'avertissements')}.`,
  off: (rules) =>
    rules === 1
      ? '1 autre est désactivée dans handbook.yaml.'
      : `${number(rules)} autres sont désactivées dans handbook.yaml.`,
  quiet: (rules: number) => counted(rules, 'règle sans signalement', 'règles sans signalement'),
  rules: 'Règles et nombre de déclenchements de chacune',
  ruleColumns: {
    rule: 'Règle',
    summary: 'Se déclenche lorsque',
    severity: 'Sévérité',
    issues: 'Problèmes',
  },
  found: 'Ce que les vérifications ont relevé',
  nothing: 'Rien.',
  issues: 'Problèmes relevés par les vérifications',
  issueColumns: { place: 'Emplacement', rule: 'Règle', found: 'Relevé', fix: 'À faire' },
  firstOfEach: 'Les premiers problèmes de chaque règle sont affichés.',
  allIssues: 'Tous les problèmes, dans un fichier texte',
  more: (count) => `et ${counted(count, 'autre', 'autres')}`,
  software: 'Logiciels contenus dans ce site',
  softwareCaption: 'Logiciels contenus dans ce site, et leurs licences',
  softwareColumns: { part: 'Partie', package: 'Paquet', license: 'Licence' },
  softwareParts: {
    site: 'Pages et scripts',
    font: 'La police de caractères',
    search: 'La recherche',
    diskSearch: 'La recherche d’une archive qui s’ouvre sans serveur',
    editor: 'L’éditeur dans le navigateur',
  },
};
