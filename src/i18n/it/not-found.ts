import type { Messages } from '../messages.ts';

/** The page that stands where there is none. */
export const notFound: Messages['notFound'] = {
  title: 'Pagina non trovata',
  text: 'Questa pagina non esiste, o non esiste più. La ricerca trova le voci per identificativo e per parole.',
  all: 'Tutte le pagine',
};
