import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The register of risks and the page of a risk. */
export const risks: Messages['risks'] = {
  groupings: {
    system: { title: 'Sistema di IA', by: 'per sistema di IA' },
    control: { title: 'Controllo', by: 'per controllo' },
    objective: { title: 'Obiettivo dell’Appendice C', by: 'per obiettivo' },
    source: { title: 'Fonte dell’Appendice C', by: 'per fonte di rischio' },
    owner: { title: 'Responsabile', by: 'per responsabile' },
    before: { title: 'Punteggio prima del trattamento', by: 'per punteggio prima' },
    today: { title: 'Punteggio attuale', by: 'per punteggio attuale' },
    after: { title: 'Punteggio dopo il trattamento', by: 'per punteggio dopo' },
  },
  matrix: 'Prima del trattamento, oggi e dopo',
  plan: 'Piano di trattamento',
  register: 'Registro',
  ai: (count) => `${number(count)} di IA`,
  informationSecurity: (count) => `${number(count)} di sicurezza delle informazioni`,
  aboveBefore: (count) => `${number(count)} oltre la propensione prima del trattamento`,
  aboveToday: (count) => `${number(count)} oltre la propensione oggi`,
  aboveAfter: (count) => `${number(count)} oltre la propensione dopo il trattamento`,
  noneAboveAfter: 'nessuno oltre la propensione dopo il trattamento',
  pending: (count) =>
    `${counted(count, 'valore dopo il trattamento', 'valori dopo il trattamento')} da raggiungere: un controllo non è ancora operante o un’azione è aperta`,
  pendingShort: 'da raggiungere',
  pendingLong: 'da raggiungere: un controllo non è ancora operante o un’azione è aperta',
  unstated: (count) =>
    `${counted(count, 'punteggio attuale non è indicato', 'punteggi attuali non sono indicati')}`,
  opportunities: (count) => counted(count, 'opportunità', 'opportunità'),
  unaccepted: (count) => `${number(count)} non ${form(count, 'accettato', 'accettati')} da nessuno`,
  appetite: (appetite) =>
    `La linea è la propensione al rischio: un punteggio (probabilità × impatto) superiore a ${number(appetite)} va trattato. Fino ad allora, e se ne resta di più, un ruolo designato deve averlo accettato (6.1.3).`,
  before: 'Prima del trattamento',
  today: 'Oggi',
  after: 'Dopo il trattamento',
  likelihood: 'Probabilità',
  impact: 'Impatto',
  inCell: (count, score, above) =>
    `${counted(count, 'rischio', 'rischi')} con punteggio ${number(score)}${above ? ', oltre la propensione' : ''}`,
  cell: (score, likelihood, impact) => `${score} = ${likelihood} × ${impact}`,
  categories: { ai: 'IA', 'information-security': 'sicurezza delle informazioni' },
  none: 'Nessun rischio è registrato.',
  columns: {
    risk: 'Rischio',
    category: 'Categoria',
    before: 'Prima',
    today: 'Oggi',
    treatment: 'Trattamento',
    after: 'Dopo',
    acceptance: 'Accettato',
    owner: 'Responsabile',
    nextReview: 'Prossimo riesame',
    control: 'Controllo',
    state: 'Stato',
  },
  states: {
    untreated: 'nulla di pianificato',
    'under-way': 'in corso',
    undecided: 'non deciso',
    'control-open': 'controllo non operante',
    accepted: 'lasciato com’è',
    done: 'completato',
  },
  notStated: 'non indicato',
  unstatedHere: (count) => `Per ${counted(count, 'rischio', 'rischi')} non è indicato.`,
  aboveAppetite: 'oltre la propensione',
  withinAppetite: 'entro la propensione',
  accepted: '{role}, {day}',
  notAccepted: 'non accettato',
  acceptedByNobody: 'da nessuno',
  organisation: 'L’intera organizzazione',
  noneHere: 'Nessun rischio lo cita.',
  to: 'a',
  changeMeaning: (before, after) => `punteggio ${before} prima del trattamento, ${after} dopo`,

  // The page of a risk.
  score: (before, today, after) =>
    [
      `punteggio ${before} prima del trattamento`,
      ...(today === undefined ? [] : [`${today} oggi`]),
      ...(after === undefined ? [] : [`${after} dopo`]),
    ].join(', '),
  owner: 'responsabile {role}',
  nextReview: 'prossimo riesame {day}',
  level: (likelihood, impact, score) => `probabilità ${likelihood} × impatto ${impact} = ${score}`,
  within: (appetite) => `entro la propensione al rischio, pari a ${appetite}`,
  above: (appetite) => `oltre la propensione al rischio, pari a ${appetite}`,
  marks: { before: 'prima', today: 'oggi', after: 'dopo' },
  sources: 'Fonti',
  noSource: 'Nessuna fonte dell’Appendice C è indicata.',
  objectives: 'Obiettivi a rischio',
  noObjective: 'Nessun obiettivo dell’Appendice C è indicato.',
  systems: 'Sistemi',
  noControl: 'Nessun controllo lo tratta.',
  isms: (state) => `${state} nel SGSI`,
  excludedInIsms: 'escluso nel SGSI',
  unknownControl: 'sconosciuto',
  acceptedOn: 'Accettato da {role} il {day}, così com’era quel giorno.',
  mustBeAccepted:
    'Il rischio supera la propensione, oggi o dopo il trattamento, e va accettato così com’è (6.1.3). Non è stato fatto.',
  needNotBeAccepted:
    'Nessuno ha accettato il rischio. Rientra nella propensione al rischio, quindi non è necessario.',
  needNotBeAcceptedAsPlanned:
    'Nessuno ha accettato il rischio. Il punteggio attuale non è indicato; ciò che deve restare rientra nella propensione al rischio.',
  opportunity: 'opportunità',
  treatmentOpen: 'Non è stato deciso come trattarlo.',
  consequence: (score) => `${number(score)} su 5`,
  historyColumns: {
    date: 'Data',
    likelihood: 'Probabilità',
    impact: 'Impatto',
    score: 'Punteggio',
  },
  criteria: {
    title: 'Che cosa significano i punteggi',
    lead: 'I rischi sono valutati secondo questi criteri (6.1.2).',
    document: 'Sono spiegati in {document}.',
    columns: { score: 'Punteggio', likelihood: 'Probabilità', impact: 'Impatto' },
  },
  planSummary: (open, overdue) =>
    `${counted(open, 'azione aperta', 'azioni aperte')}${overdue > 0 ? `, di cui ${number(overdue)} in ritardo` : ''}.`,
  planLink: 'Il piano con la sua approvazione',

  // The page of the treatment plan.
  treatmentPlan: {
    lead: 'Che cosa resta da fare sui rischi, da parte di chi ed entro quando, e che cosa è stato fatto. La direzione approva il piano e, con esso, i rischi residui (6.1.3, 8.3).',
    description:
      'Le azioni sui rischi per scadenza, i loro controlli e i rischi residui, con l’approvazione del piano (6.1.3).',
    pageTitle: (page) => `Piano di trattamento, pagina ${page}`,
    pages: 'Pagine del piano di trattamento',
    actions: 'Azioni',
    approval: 'Approvazione',
    none: 'Non c’è alcun piano che qualcuno possa aver approvato.',
    version: 'Versione',
    status: 'Stato',
    nextReview: 'Prossimo riesame',
    approvedVersion: (version) =>
      `La versione ${version} è stata approvata da {role} il {day}, e con essa i rischi residui.`,
    changedText:
      'Il piano è stato modificato dopo la sua approvazione. Occorre approvarlo di nuovo o ripristinare quanto approvato.',
    unapprovedVersion: (version) => `La versione ${version} non è ancora approvata.`,
    outdated: (risks) =>
      `${counted(risks, 'rischio è stato valutato', 'rischi sono stati valutati')} in seguito: il piano va approvato di nuovo.`,
    above: (count, appetite) =>
      count === 0
        ? `Nessun punteggio residuo supera la propensione, pari a ${number(appetite)}.`
        : `${counted(count, 'punteggio residuo supera', 'punteggi residui superano')} la propensione, pari a ${number(appetite)}, e ${form(count, 'va accettato', 'vanno accettati')} uno per uno.`,
    open: (count) => counted(count, 'azione aperta', 'azioni aperte'),
    overdue: (count) => `${number(count)} in ritardo`,
    done: (count) => counted(count, 'completata', 'completate'),
    unplanned: (count) => `${counted(count, 'rischio', 'rischi')} senza azione`,
    empty: 'Nessuna azione è pianificata.',
    noAction: 'nessuna azione è scritta',
    noControl: 'nessuno',
    doneOn: 'completata il {day}',
    columns: {
      action: 'Azione',
      risk: 'Rischio',
      controls: 'Controlli',
      owner: 'Responsabile',
      due: 'Scadenza',
      status: 'Stato',
      today: 'Rischio oggi',
      after: 'Rischio residuo',
    },
    evidence: 'Evidenze',
  },
};
