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
  prohibited: 'Pratiche di IA vietate',
  'high-risk': 'Alto rischio',
  transparency: 'Trasparenza (rischio limitato)',
  gpai: 'Modelli di IA per finalità generali',
  'gpai-systemic-risk': 'Modelli di IA per finalità generali con rischio sistemico',
};

/** Obligations under the EU AI Act, on their own page and on those of systems. */
export const obligations: Messages['obligations'] = {
  title: 'Obblighi',
  description:
    'Che cosa il regolamento UE sull’IA richiede a noi, per ruolo, livello di rischio e sistema, da quando, e che cosa vi risponde.',
  pageTitle: (page) => `Ruoli e obblighi per sistema, pagina ${number(page)}`,
  lead: 'Che cosa il regolamento UE sull’IA richiede a noi, secondo il nostro ruolo e il livello di rischio del sistema; da quando; e quali controlli, documenti ed evidenze vi rispondono.',
  caution: (disclaimer, amendment, date) =>
    `${disclaimer} Le date sono quelle del regolamento come modificato da ${amendment}, seguite fino al ${date}.`,
  mapping: 'Fino a che punto si può fare affidamento sui controlli',
  openPoints: 'Questioni aperte nella lettura del regolamento',
  inScope: (count) =>
    counted(count, 'sistema nell’ambito di applicazione', 'sistemi nell’ambito di applicazione'),
  outOfScope: (count) => `${number(count)} fuori ambito`,
  inForce: (count) => `${counted(count, 'obbligo', 'obblighi')} in vigore`,
  toCome: (count) => `${number(count)} a venire`,
  next: (count) => `prossima data {day}: ${counted(count, 'obbligo', 'obblighi')}`,
  perSystem: 'Gli obblighi sono contati una volta per ogni sistema.',
  conditional: (count) =>
    `${counted(count, 'obbligo vale', 'obblighi valgono')} solo a una condizione, indicata accanto.`,
  transitions: 'Ciò che era già sul mercato',
  transitionsLead:
    'Le tabelle qui sotto tralasciano l’art. 111(2): cessa con la prossima modifica significativa della progettazione, e nessuno dovrebbe farvi conto.',
  noneInScope:
    'Nessun sistema rientra nell’ambito di applicazione del regolamento UE sull’IA, che quindi non ci impone nulla.',
  byRole: 'Per ruolo e livello di rischio',
  bySystem: 'Per sistema',
  bySystemLead:
    'Due insiemi di ruoli, decisi separatamente: quelli della ISO/IEC 22989 secondo l’attività, quelli del regolamento UE sull’IA secondo il mercato e l’uso.',
  unconcerned: (count) =>
    `${counted(count, 'obbligo che non riguarda', 'obblighi che non riguardano')} alcun nostro sistema`,
  roleMeaning: (basis, meaning) => `${basis}: ${meaning}.`,
  roleSystems: (count) => `Il nostro ruolo per ${counted(count, 'sistema', 'sistemi')}.`,
  columns: {
    duty: 'Obbligo',
    from: 'Dal',
    behind: 'Che cosa vi risponde',
    state: 'Stato',
    systems: 'Sistemi',
    system: 'Sistema',
    isoRoles: 'Ruoli ISO',
    actRoles: 'Ruoli del regolamento sull’IA',
    role: 'Ruolo',
    tier: 'Livello di rischio',
    inForce: 'In vigore',
    toCome: 'A venire',
    open: 'Aperti',
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
  noRole: 'Nessun ruolo di operatore',
  annexIII: (no, title) => `Allegato III, settore ${no}: ${title}`,
  annexI: 'Allegato I',
  becameProvider:
    'Fornitore di un sistema realizzato da altri: tutti gli obblighi del fornitore sono nostri (art. 25).',
  becameProviderShort: 'ai sensi dell’art. 25',
  state: {
    proven: 'controlli comprovati',
    incomplete: 'controlli incompleti',
    open: 'nessun controllo',
    outside: 'nessun controllo necessario',
  },
  duties: (count, state) => `${counted(count, 'obbligo', 'obblighi')}: ${state}`,
  systems: (count, state) => `${counted(count, 'sistema', 'sistemi')}: ${state}`,
  dateOpen: 'data aperta',
  condition: (condition) => `Condizione: ${condition}.`,
  controls: 'Controlli',
  documents: 'Documenti',
  noDocument: 'Nessun documento.',
  evidence: 'Evidenze',
  control: {
    missing: 'nessuna voce',
    elsewhere: 'solo per altri sistemi',
  },
  notFor: (count, total) => `non per ${number(count)} di ${counted(total, 'sistema', 'sistemi')}`,
  behind: (controls, documents, evidence) =>
    [
      counted(controls, 'controllo', 'controlli'),
      counted(documents, 'documento', 'documenti'),
      counted(evidence, 'evidenza', 'evidenze'),
    ].join(', '),
  allOfTier: (count) => form(count, '1 sistema', `tutti i ${number(count)} sistemi`),
  moreSystems: (count) => `e ${counted(count, 'altro', 'altri')}`,
  openFor: 'Nessun controllo applicabile per',
  pages: 'Pagine dei sistemi',
};
