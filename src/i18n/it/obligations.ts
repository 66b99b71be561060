import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** In the wording of Article 3 of the Italian text of Regulation (EU) 2024/1689. */
const roles: Messages['obligations']['roles'] = {
  provider: 'Fornitore',
  deployer: 'Deployer',
  importer: 'Importatore',
  distributor: 'Distributore',
  'authorised-representative': 'Rappresentante autorizzato',
  'product-manufacturer': 'Fabbricante del prodotto',
  'gpai-provider': 'Fornitore di un modello di IA per finalità generali',
  'component-supplier': 'Fornitore di componenti',
  'third-party': 'Altro terzo',
};

const tiers: Messages['obligations']['tiers'] = {
  all: 'Ogni sistema',
  prohibited: 'Art. 5: per che cosa nessun sistema di IA può essere usato',
  'high-risk': 'Alto rischio',
  transparency: 'Trasparenza (rischio limitato)',
  gpai: 'Modelli di IA per finalità generali',
  'gpai-systemic-risk': 'Modelli di IA per finalità generali con rischio sistemico',
};

/** Obligations under the EU AI Act, on their own page and on those of systems. */
export const obligations: Messages['obligations'] = {
  title: 'Obblighi',
  description:
    'Che cosa il regolamento UE sull’IA richiede a noi, per ruolo, livello di rischio e sistema, da quando, e che cosa è stato fatto.',
  pageTitle: (page) => `Ruoli e obblighi per sistema, pagina ${number(page)}`,
  lead: 'Che cosa il regolamento UE sull’IA richiede a noi, secondo il nostro ruolo e il livello di rischio del sistema; da quando; e che cosa è stato fatto per ogni sistema. I controlli correlati aiutano, ma non mostrano che un obbligo è adempiuto.',
  caution: (disclaimer, amendment, date) =>
    `${disclaimer} Le date sono quelle del regolamento come modificato da ${amendment}, seguite fino al ${date}.`,
  mapping: 'Fino a che punto si può fare affidamento sui controlli correlati',
  openPoints: 'Questioni aperte nella lettura del regolamento',
  inScope: (count) =>
    counted(count, 'sistema nell’ambito di applicazione', 'sistemi nell’ambito di applicazione'),
  outOfScope: (count) => `${number(count)} fuori ambito`,
  outOfUse: (count) => counted(count, 'dismesso', 'dismessi'),
  inForce: (count) => `${counted(count, 'obbligo', 'obblighi')} in vigore`,
  unmet: (count) => `per ${number(count)} di essi l’adempimento non è mostrato`,
  toCome: (count) => `${number(count)} a venire`,
  next: (count) => `prossima data {day}: ${counted(count, 'obbligo', 'obblighi')}`,
  perSystem: 'Gli obblighi sono contati una volta per ogni sistema.',
  conditional: (count) =>
    `${counted(count, 'obbligo vale', 'obblighi valgono')} solo a una condizione, indicata accanto.`,
  transitions: 'Ciò che era già sul mercato',
  transitionsLead:
    'Agli obblighi dei sistemi già in uso, le tabelle citano l’art. 111(2). Cessa con la prossima modifica significativa della progettazione, e nessuno dovrebbe farvi conto.',
  noSystems: 'Nessun sistema di IA è ancora registrato.',
  noneInScope:
    'Nessun sistema rientra nell’ambito di applicazione del regolamento UE sull’IA, che quindi non ci impone nulla.',
  byRole: 'Per ruolo e livello di rischio',
  bySystem: 'Per sistema',
  bySystemLead:
    'Due insiemi di ruoli, decisi separatamente: quelli della ISO/IEC 22989 secondo l’attività, quelli del regolamento UE sull’IA secondo il mercato e l’uso.',
  unconcerned: (count) =>
    `${counted(count, 'obbligo che non riguarda', 'obblighi che non riguardano')} alcun nostro sistema`,
  unconcernedSoFar: (count) =>
    `${counted(count, 'obbligo che non riguarda', 'obblighi che non riguardano')} alcun nostro sistema, per quanto deciso finora`,
  roleMeaning: (basis, meaning) => `${basis}: ${meaning}.`,
  roleSystems: (count) => `Il nostro ruolo per ${counted(count, 'sistema', 'sistemi')}.`,
  columns: {
    duty: 'Obbligo',
    from: 'Dal',
    related: 'Controlli correlati',
    done: 'Che cosa è stato fatto',
    unmet: 'In vigore, adempimento non mostrato',
    systems: 'Sistemi',
    system: 'Sistema',
    isoRoles: 'Ruoli ISO',
    actRoles: 'Ruoli del regolamento sull’IA',
    role: 'Ruolo',
    tier: 'Livello di rischio',
    inForce: 'In vigore',
    toCome: 'A venire',
  },
  roles,
  tiers,
  isoRoles: {
    provider: 'Fornitore di IA',
    producer: 'Produttore di IA',
    customer: 'Cliente di IA',
    partner: 'Partner di IA',
    subject: 'Soggetto interessato dall’IA',
    authority: 'Autorità competente',
  },
  risk: {
    prohibited: 'vietato',
    high: 'alto rischio',
    limited: 'rischio limitato',
    minimal: 'rischio minimo',
  },
  undecided: 'Non deciso',
  noTier: 'Livello di rischio non deciso',
  notInScope: 'Fuori ambito',
  retired: 'Dismesso',
  annexIII: (no, title) => `Allegato III, settore ${no}: ${title}`,
  annexIIIPoint: (point, title) => `Allegato III, punto ${point}: ${title}`,
  annexI: 'Allegato I',
  becameProvider:
    'Fornitore di un sistema realizzato da altri: tutti gli obblighi del fornitore sono nostri (art. 25).',
  becameProviderShort: 'ai sensi dell’art. 25',
  state: {
    done: 'adempiuto',
    unproven: 'adempiuto, non comprovato',
    overdue: 'scaduto',
    open: 'aperto',
    unrecorded: 'nulla di registrato',
    'not-due': 'non ancora dovuto',
    'not-applicable': 'non applicabile',
  },
  duties: (count, state) => `${counted(count, 'obbligo', 'obblighi')}: ${state}`,
  systems: (count, state) => `${counted(count, 'sistema', 'sistemi')}: ${state}`,
  dateOpen: 'data aperta',
  ifGenerative: 'Solo se il sistema genera contenuti, il che è ignoto.',
  rolesOpen: (count) =>
    `Per ${counted(count, 'sistema', 'sistemi')} nell’ambito, il ruolo di operatore o il livello di rischio non è deciso; gli obblighi che ne derivano non sono contati.`,
  condition: (condition) => `Condizione: ${condition}.`,
  controls: 'Controlli',
  documents: 'Documenti',
  noDocument: 'Nessun documento.',
  fromGoingLive: 'dalla messa in servizio, non prima del {day}',
  outlasts: 'dura oltre il sistema',
  outlastsUntil: 'dura oltre il sistema, fino al {day}',
  transition: {
    possible: (basis) => `Se è stato immesso prima sul mercato: {day} (${basis}).`,
    moved: (basis) => `Data posticipata da ${basis}.`,
    ifChanged: (basis) =>
      `Solo se da quel giorno la sua progettazione cambia in modo significativo (${basis}).`,
  },
  due: 'scade il {day}',
  source: 'Fonte',
  notLegalAdvice: 'Questa pagina serve da orientamento. Non è una consulenza legale.',
  actNotAdvice:
    'Ciò che qui si dice del regolamento UE sull’IA serve da orientamento. Non è una consulenza legale.',
  presumption:
    'La ISO/IEC 42001 non è una norma armonizzata ai sensi dell’art. 40. Né la norma né un certificato danno una presunzione di conformità al regolamento.',
  rowsFrom: (celex) =>
    `Tutte le righe seguono il testo consolidato ${celex}. Fa fede soltanto la Gazzetta ufficiale.`,
  copyright:
    'Titoli degli articoli: © Unione europea, EUR-Lex, riutilizzati ai sensi della decisione 2011/833/UE della Commissione.',
  control: {
    missing: 'nessuna voce',
    elsewhere: 'solo per altri sistemi',
  },
  notFor: (count, total) => `non per ${number(count)} di ${counted(total, 'sistema', 'sistemi')}`,
  related: (controls, documents) =>
    [
      counted(controls, 'controllo', 'controlli'),
      counted(documents, 'documento', 'documenti'),
    ].join(', '),
  allOfTier: (count) => form(count, '1 sistema', `tutti i ${number(count)} sistemi`),
  moreSystems: (count) => `e ${counted(count, 'altro', 'altri')}`,
  pages: 'Pagine dei sistemi',
  /** The act itself: what it costs, what changed, what is often misread. */
  act: {
    title: 'Il regolamento stesso',
    penalties: {
      title: 'Sanzioni massime',
      columns: { basis: 'Base', for: 'Per', max: 'Al massimo', applies: 'Si applica dal' },
    },
    changes: {
      title: 'Che cosa ha cambiato il regolamento (UE) 2026/1744 oltre alle date',
      columns: { provision: 'Disposizione', change: 'Modifica' },
    },
    misconceptions: {
      title: 'Si legge spesso, ed è sbagliato',
      columns: { claim: 'Affermazione', fact: 'Che cosa dice il regolamento' },
    },
  },
};
