import type { Messages } from '../messages.ts';

/** What pages say of documents that can be read in several languages. */
export const translations: Messages['translations'] = {
  title: 'Idiomas',
  source: 'Leer el original',
  of: (version: string) =>
    `Traducción de la versión ${version}. Los datos, el historial y los enlaces están en la página del original.`,
  behind: (version: string, now: string) =>
    `Esta es una traducción de la versión ${version}. El original está en la versión ${now}, así que este texto no es el vigente.`,
  behindText: (version: string) =>
    `Esta es una traducción de un texto anterior de la versión ${version}. Desde entonces el original se ha vuelto a aprobar, así que este texto quizá no sea el vigente.`,
};
