import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const whatChanged: Messages['whatChanged'] = {
  title: 'Che cosa è cambiato',
  since: 'Che cosa è cambiato dall’ultimo audit',
  description:
    'Che cosa è cambiato dall’ultima versione sottoposta ad audit, registro per registro.',
  lead: 'Rispetto a {commit} del {day}, l’ultima versione sottoposta ad audit. Entrambe sono valutate alla stessa data: contano solo le modifiche, non il tempo trascorso.',
  between: (before: string, after: string, asOf: string) =>
    `Che cosa è cambiato tra ${before} e ${after}, valutato al ${asOf}`,
  feed: 'Feed delle modifiche',
  workingTree: 'la copia di lavoro',
  total: (entries: number) => counted(entries, 'voce modificata', 'voci modificate'),
  nothing: 'Non è cambiato nulla.',
  noBaseline: {
    none: 'Non è indicata alcuna versione di riferimento. Indicate sotto `baseline`, in `handbook.yaml`, il tag o il commit sottoposto per ultimo ad audit; questa pagina mostrerà che cosa è cambiato da allora.',
    unversioned:
      'Il sito è stato generato da file al di fuori di un repository Git e quindi non si può confrontare con {name}.',
    unknown:
      'Il repository da cui è stato generato il sito non contiene alcun commit, tag o ramo {name}. Forse il clone è parziale (shallow).',
    'no-handbook': 'In {name} non c’era alcun manuale.',
    unreadable: 'Git non ha potuto leggere {name}.',
  },
  places: { handbook: 'handbook.yaml', isms: 'Dichiarazione del SGSI', files: 'File' },
  fates: { new: 'nuovo', gone: 'rimosso', renamed: 'rinominato', unread: 'illeggibile' },
  formerly: (id: string) => `rinominato, in precedenza ${id}`,
  kinds: {
    decision: 'decisione',
    state: 'stato',
    evidence: 'evidenze',
    justification: 'giustificazione',
    role: 'ruolo',
    tier: 'classificazione',
    score: 'punteggio',
    approval: 'approvazione',
    text: 'testo',
    detail: 'dettaglio',
  },
  continued: '(continua)',
  more: (count) => `e ${counted(count, 'altro', 'altri')}`,
  changed: 'modificato',
  body: 'Testo',
  state: 'Stato',
  columns: { entry: 'Voce', about: 'Oggetto', field: 'Campo', before: 'Prima', after: 'Dopo' },
  pageTitle: (page: number) => `Che cosa è cambiato, pagina ${number(page)}`,
  pages: 'Pagine delle modifiche',
  all: (count: number) =>
    count === 1 ? 'La voce modificata' : `Tutte le ${number(count)} voci modificate`,
  statement: {
    title: 'La dichiarazione, prima e ora',
    description:
      'La dichiarazione di applicabilità accanto all’ultima versione sottoposta ad audit.',
    link: 'La dichiarazione di applicabilità, prima e ora',
    lead: 'A sinistra la versione di {commit} del {day}, a destra quella attuale. Nelle giustificazioni le parole rimosse sono barrate e quelle aggiunte sottolineate.',
    changedRows: (changed: number, all: number) =>
      `${number(changed)} di ${counted(all, 'riga modificata', 'righe modificate')}`,
    columns: {
      control: 'Controllo',
      then: 'Prima',
      now: 'Ora',
      justification: 'Giustificazione',
      evidence: 'Evidenze',
    },
    facts: { version: 'Versione', status: 'Stato', approved: 'Approvata' },
    absent: 'non presente nella dichiarazione',
    came: 'aggiunto: {entries}',
    went: 'rimosso: {entries}',
  },
};
