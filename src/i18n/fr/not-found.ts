import type { Messages } from '../messages.ts';

/** The page that stands where there is none. */
export const notFound: Messages['notFound'] = {
  title: 'Page introuvable',
  text: 'Cette page n’existe pas, ou n’existe plus. La recherche trouve les fiches par identifiant et par mots.',
  all: 'Toutes les pages',
};
