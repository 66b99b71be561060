import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const whatChanged: Messages['whatChanged'] = {
  title: 'Ce qui a changé',
  since: 'Ce qui a changé depuis le dernier audit',
  description: 'Ce qui a changé depuis la dernière version auditée, registre par registre.',
  lead: 'Par rapport à {commit} du {day}, la dernière version auditée. Les deux versions sont évaluées à la même date : seules les modifications comptent, non le temps qui passe.',
  between: (before: string, after: string, asOf: string) =>
    `Ce qui a changé entre ${before} et ${after}, évalué au ${asOf}`,
  feed: 'Flux des changements',
  workingTree: 'la copie de travail',
  total: (entries: number) => counted(entries, 'entrée modifiée', 'entrées modifiées'),
  nothing: 'Rien n’a changé.',
  noBaseline: {
    none: 'Aucune version de référence n’est fixée. Indiquez sous `baseline`, dans `handbook.yaml`, l’étiquette ou le commit audité en dernier ; cette page montrera ce qui a changé depuis.',
    unversioned:
      'Le site a été construit à partir de fichiers hors d’un dépôt Git ; la comparaison avec {name} est impossible.',
    unknown:
      'Le dépôt à partir duquel le site a été construit ne contient ni commit, ni étiquette, ni branche {name}. Le clone est peut-être partiel (shallow).',
    'no-handbook': 'Il n’y avait pas de manuel dans {name}.',
    unreadable: 'Git n’a pas pu lire {name}.',
  },
  places: { handbook: 'handbook.yaml', isms: 'Déclaration du SMSI', files: 'Fichiers' },
  fates: { new: 'nouveau', gone: 'supprimé', renamed: 'renommé', unread: 'illisible' },
  formerly: (id: string) => `renommé, auparavant ${id}`,
  kinds: {
    decision: 'décision',
    state: 'état',
    evidence: 'preuves',
    justification: 'justification',
    role: 'rôle',
    tier: 'classification',
    score: 'cotation',
    approval: 'approbation',
    text: 'texte',
    detail: 'détail',
  },
  continued: '(suite)',
  more: (count) => `et ${number(count)} de plus`,
  changed: 'modifié',
  body: 'Texte',
  state: 'État',
  columns: { entry: 'Entrée', about: 'Objet', field: 'Champ', before: 'Avant', after: 'Après' },
  pageTitle: (page: number) => `Ce qui a changé, page ${number(page)}`,
  pages: 'Pages des changements',
  all: (count: number) =>
    count === 1 ? 'L’entrée modifiée' : `Les ${number(count)} entrées modifiées`,
  statement: {
    title: 'La déclaration, avant et maintenant',
    description: 'La déclaration d’applicabilité à côté de la dernière version auditée.',
    link: 'La déclaration d’applicabilité, avant et maintenant',
    lead: 'À gauche, la version de {commit} du {day} ; à droite, la version actuelle. Dans les justifications, les mots supprimés sont barrés et les mots ajoutés soulignés.',
    changedRows: (changed: number, all: number) =>
      `${number(changed)} sur ${counted(all, 'ligne modifiée', 'lignes modifiées')}`,
    columns: {
      control: 'Mesure',
      then: 'Avant',
      now: 'Maintenant',
      justification: 'Justification',
      evidence: 'Preuves',
    },
    facts: { version: 'Version', status: 'Statut', approved: 'Approuvée le' },
    absent: 'absente de la déclaration',
    came: 'ajouté : {entries}',
    went: 'supprimé : {entries}',
  },
};
