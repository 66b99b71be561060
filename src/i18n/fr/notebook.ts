import type { Messages } from '../messages.ts';

/** The auditor's notebook: notes in the reader's own browser, and samples of registers. */
export const notebook: Messages['notebook'] = {
  open: 'Carnet de l’auditeur',
  lead: 'Vos notes restent dans ce navigateur. Personne d’autre ne les voit et rien n’est envoyé. Téléchargez-les avant d’effacer les données de ce navigateur.',
  about: 'Concerne',
  mark: 'Constat',
  marks: {
    note: 'Note',
    conforms: 'Conforme',
    opportunity: 'Piste d’amélioration',
    observation: 'Remarque',
    minor: 'NC mineure',
    major: 'NC majeure',
  },
  text: 'Note',
  kept: 'Notes dans ce navigateur : {count}',
  notKept: 'Ce navigateur ne conserve aucune note. Copiez votre texte avant de quitter cette page.',
  download: 'Tout télécharger en CSV',
  clear: 'Effacer toutes les notes',
  confirm: 'Effacer de ce navigateur toutes les notes sur ce manuel ?',
  page: 'Page',
  draw: 'Tirer un échantillon',
  sampleLead:
    'Le même registre, la même taille et la même graine donnent à tous le même échantillon. Convenez de la graine avant le tirage.',
  size: 'Taille',
  seed: 'Graine',
  drawn: 'Échantillon de {size} sur {total}, graine',
  notLoaded:
    'Les lignes de ce registre n’ont pas pu être chargées. Rechargez la page et réessayez.',
};
