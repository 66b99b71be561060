import type { Messages } from '../messages.ts';

/** The keys, as the dialog lists them. */
export const keys: Messages['keys'] = {
  title: 'Tasti',
  lead: 'Funzionano in ogni pagina, quando non si sta scrivendo.',
  list: [
    { keys: ['/', 'Ctrl K'], does: 'Cercare' },
    { keys: ['Freccia su', 'Freccia giù'], does: 'Scorrere i risultati' },
    { keys: ['Invio'], does: 'Aprire il risultato' },
    { keys: ['P', 'N'], does: 'Voce precedente e successiva' },
    { keys: ['Esc'], does: 'Chiudere ciò che è aperto' },
    { keys: ['?'], does: 'Questo elenco' },
  ],
  single: 'I tasti singoli sono attivi (Ctrl K lo è sempre)',
  close: 'Chiudi',
};
