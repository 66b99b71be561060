import type { Messages } from '../messages.ts';

/** What pages say of documents that can be read in several languages. */
export const translations: Messages['translations'] = {
  title: 'Langues',
  source: 'Lire l’original',
  of: (version: string) =>
    `Traduction de la version ${version}. Les données, l’historique et les liens se trouvent sur la page de l’original.`,
  behind: (version: string, now: string) =>
    `Ceci est une traduction de la version ${version}. L’original en est à la version ${now} ; ce texte n’est donc pas celui qui est en vigueur.`,
  behindText: (version: string) =>
    `Ceci est une traduction d’un texte antérieur de la version ${version}. L’original a été approuvé de nouveau depuis ; ce texte n’est peut-être pas celui qui est en vigueur.`,
};
