import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/**
 * Beginnings of words by which a heading shows which element of ISO/IEC 42005 it answers: in lower
 * case, with commas between.
 */
const headingWords: Messages['assessments']['headingWords'] = {
  scope: 'ambito, campo di applicazione, perimetro',
  'system-description': 'sistema, descrizione',
  capabilities: 'capacità, funzion',
  purpose: 'scopo, finalità',
  'intended-uses': 'usi previsti, uso previsto, usi previsti e non previsti, destinazione d’uso',
  'unintended-uses': 'non previst, usi impropri, uso improprio, abus',
  data: 'dati, dataset, insiemi di dati',
  'algorithm-model': 'modell, algoritm',
  'geography-languages': 'geograf, lingu, paes',
  environment: 'ambiente, contesto, messa in esercizio',
  'interested-parties': 'parti interessate, portatori di interessi, stakeholder, interessat',
  'benefits-harms': 'benefic, dann, impatt',
  'failures-misuse': 'guast, malfunzionament, uso improprio, usi impropri',
  measures: 'misur, mitigazion, trattament',
};

/** Impact assessments: the register and the page of each. */
export const assessments: Messages['assessments'] = {
  headingWords,

  // The register.
  needed: (count) =>
    count === 1
      ? '1 sistema deve avere una valutazione d’impatto approvata secondo la soglia di questo manuale: a impatto alto o ad alto rischio, oltre la progettazione e non dismesso. La ISO/IEC 42001 non fissa alcuna soglia (6.1.4, 8.4).'
      : `${number(count)} sistemi devono avere una valutazione d’impatto approvata secondo la soglia di questo manuale: a impatto alto o ad alto rischio, oltre la progettazione e non dismessi. La ISO/IEC 42001 non fissa alcuna soglia (6.1.4, 8.4).`,
  stageUnknown: (count) => `Di ${number(count)} di essi la fase è ignota.`,
  undecided: (count) =>
    `Per ${form(count, 'un altro sistema', `altri ${number(count)} sistemi`)} è aperto se debbano averla: l’impatto o il livello di rischio non è deciso.`,
  unsure: (count) =>
    `${counted(count, 'valutato', 'valutati')}, ma nessuno ha indicato quando il sistema è stato modificato l’ultima volta`,
  current: (count) => `${number(count)} con valutazione attuale`,
  toRepeat: (count) => `${number(count)} da ripetere`,
  missingCount: (count) => `${number(count)} senza valutazione`,
  refused: 'In uso benché non accettabili',
  refusedCount: (count) => `${number(count)} in uso benché non accettabile`,
  refusedMeans:
    'Questi sistemi sono in distribuzione o in esercizio, e la valutazione in vigore conclude che non dovrebbero esserlo. Vanno messi fuori servizio, oppure modificati e valutati di nuovo (6.1.4, 8.4).',
  missing: 'Sistemi senza valutazione approvata',
  noneMissing: 'Ogni sistema che richiede una valutazione ne ha una approvata.',
  stale: 'Da ripetere',
  noneStale: 'Per quanto il manuale può vedere, nessuna valutazione è da ripetere.',
  register: 'Registro',
  columns: {
    system: 'Sistema',
    why: 'Perché è necessaria',
    stage: 'Fase',
    written: 'Redatto finora',
    owner: 'Responsabile',
    assessment: 'Valutazione',
    performed: 'Eseguita',
    signals: 'Che cosa la richiede',
    next: 'Valutazione successiva',
    impact: 'Impatto',
    screening: 'Esame preliminare',
    screened: 'Data',
    by: 'Da',
    reason: 'Motivo',
  },
  why: {
    impact: 'impatto alto',
    tier: 'ad alto rischio ai sensi del regolamento UE sull’IA',
    both: 'impatto alto, e ad alto rischio ai sensi del regolamento UE sull’IA',
  },
  nothingWritten: 'nulla',
  noSuccessor: 'non iniziata',

  // The page of an assessment.
  of: 'di {system}',
  performed: 'eseguita il {day}',
  owner: 'responsabile {role}',
  nextReview: 'prossimo riesame {day}',
  noReview: 'nessun prossimo riesame',
  replacedBy: 'sostituita da {assessment}',
  /** The conclusion of an assessment that nobody has approved. */
  provisional: (conclusion) => `${conclusion} (provvisoria)`,
  again: 'da ripetere',
  conclusion: {
    result: 'Esito',
    noConditions: 'Nessuna condizione.',
    conditions: (met, all) =>
      `${number(met)} su ${counted(all, 'condizione soddisfatta', 'condizioni soddisfatte')}`,
    approval: 'Approvazione',
    approved: '{role}, {day}',
    notApproved: 'Non ancora approvata.',
    worstHarm: 'Danno peggiore',
    worst: (before, after, appetite) =>
      `punteggio ${before} prima delle misure, ${after} dopo; propensione al rischio ${appetite}`,
    openMeasures: 'Misure non ancora in atto',
    allInPlace: 'Nessuna: tutti i controlli citati sono attuati.',
  },
  facts: 'Dati',
  impactsLead: (harms, benefits) =>
    `${counted(harms, 'danno', 'danni')} e ${counted(benefits, 'beneficio', 'benefici')}. Ogni numero è un punteggio, gravità × probabilità; tra più danni conta il peggiore.`,
  noImpacts: 'Nessun impatto è documentato.',
  dimension: 'Dimensione',
  harms: 'Danni',
  harmsBeforeAfter: 'Danni, prima e dopo le misure',
  benefits: 'Benefici',
  benefitsAfter: 'Benefici, con le misure',
  notLooked: 'non esaminata',
  harmMeaning: (count, before, after) =>
    `${counted(count, 'danno', 'danni')}, punteggio peggiore prima delle misure ${before}, dopo ${after}`,
  benefitMeaning: (count, score) =>
    `${counted(count, 'beneficio', 'benefici')}, punteggio massimo ${score}`,
  aboveAppetite: 'oltre la propensione al rischio',
  above: (appetite) =>
    `I punteggi superiori alla propensione al rischio, pari a ${number(appetite)}, sono evidenziati se restano tali dopo le misure.`,
  noHarm: 'Nessun danno è indicato.',
  changeMeaning: (before, after) => `prima delle misure ${before}, dopo ${after}`,
  levels: (severity, likelihood, score) =>
    `gravità ${severity} × probabilità ${likelihood} = ${score}`,
  measures: 'Misure',
  noMeasure: 'nessuna misura',
  noMisuse: 'Nessun uso improprio prevedibile è indicato.',
  signalsNone: 'Per quanto il manuale può vedere, non è da ripetere.',
  signalsSome: 'È da ripetere:',
  signalsNotInForce: 'Non è in vigore, perciò non c’è nulla da ripetere.',
  signals: {
    changed: 'il sistema è stato modificato il {day}',
    overdue: 'il prossimo riesame era previsto per il {day}',
    finding: 'rilevato il {day}: {link}',
    risk: 'nessuno ha accettato ciò che resta di {link}',
  },
  triggers: 'Inoltre, la valutazione stessa prevede di essere ripetuta in caso di:',
  noTriggers: 'La valutazione non indica propri motivi di ripetizione.',
  elementsLead: 'Che cosa la ISO/IEC 42005 (punto 6) chiede di documentare, e dove si trova qui.',
  elementsMissing: (count) =>
    `${counted(count, 'elemento non è trattato', 'elementi non sono trattati')} da nessuna parte.`,
  elementColumns: { element: 'Elemento', where: 'Dove è trattato' },
  inText: 'Nel testo: {link}',
  inField: 'Sopra: {link}',
  inSystem: 'Inventario: {link}',
  notAnswered: 'Non trattato.',
  fields: {
    intendedUses: 'usi previsti',
    foreseeableMisuse: 'uso improprio prevedibile',
    interestedParties: 'parti interessate',
    impacts: 'impatti',
    measures: 'misure per ogni impatto',
  },
  systemFields: {
    purpose: 'scopo',
    data: 'dati',
    model: 'modello',
    decisions: 'decisioni',
  },
  // Systems that no assessment names.
  without: 'Esame preliminare dei sistemi senza valutazione',
  withoutLead:
    'Nessuna valutazione nomina questi sistemi. Qualcuno deve aver deciso perché (6.1.4): l’esame preliminare dice chi, quando e per quale motivo.',
  noneWithout: 'Ogni sistema è nominato da una valutazione.',
  withoutLeftOut: (count) =>
    `${counted(count, 'altro sistema senza valutazione è', 'altri sistemi senza valutazione sono')} nell’inventario.`,
  impactUndecided: 'non deciso',
  screeningStates: {
    screened: 'esaminato',
    stale: 'esaminato prima dell’ultima modifica',
    open: 'non esaminato',
    needed: 'richiede una valutazione',
    ahead: 'in progettazione',
    retired: 'ritirato',
  },

  // Conditions, and what the EU AI Act asks of a deployer.
  conditionsLead:
    'La conclusione vale finché queste condizioni sono rispettate o soddisfatte entro la loro data.',
  conditionColumns: {
    condition: 'Condizione',
    owner: 'Responsabile',
    due: 'Scadenza',
    state: 'Stato',
  },
  conditionStates: { done: 'soddisfatta', open: 'aperta' },
  friaLead:
    'Che cosa l’art. 27, par. 1, del regolamento sull’IA richiede a questa valutazione, e che cosa essa dice.',
  notified: 'L’autorità di vigilanza del mercato è stata informata il {day} (art. 27, par. 3).',
  notNotified:
    'Nessuna notifica all’autorità di vigilanza del mercato è registrata (art. 27, par. 3).',
  friaColumns: { element: 'Elemento', article: 'Articolo', said: 'In questa valutazione' },
  article: (point) => `art. ${point}`,
  notRecorded: 'non registrato',
};
