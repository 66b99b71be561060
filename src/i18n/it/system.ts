import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The page of an AI system. */
export const system: Messages['system'] = {
  noOperation:
    'Requisiti, sorveglianza, monitoraggio e registri degli eventi non sono ancora registrati.',
  owner: 'responsabile {role}',
  stage: (stage) => `fase: ${stage}`,
  lastChanged: 'ultima modifica {day}',
  lastChangedUnknown: 'ultima modifica ignota',
  tier: (tier) => `regolamento UE sull’IA: ${tier}`,
  impact: (impact) => `impatto ${impact}`,
  impactUndecided: 'impatto non deciso',
  model: (name, version, provider) => `${name}, ${version} (${provider})`,
  noData: 'Nessun dato è indicato.',
  personal: {
    none: 'non personali',
    personal: 'personali',
    special: 'personali sensibili',
    unknown: 'non indicato se personali',
  },
  noDecision: 'Nessuna decisione è indicata.',
  affects: (who) => `riguarda ${who}`,
  affectsNobody: 'non sono indicate persone interessate',
  isoRoles: 'ISO/IEC 22989',
  isoBasis: 'Secondo l’attività: che cosa facciamo con il sistema.',
  isoUndecided: 'Non deciso: nessun ruolo è indicato.',
  actRoles: 'Regolamento UE sull’IA',
  actBasis:
    'Secondo il mercato e l’uso: chi lo immette sul mercato, lo mette in servizio o lo utilizza.',
  basis: 'Motivazione',
  usesGpai: 'Basato su un modello di IA per finalità generali di terzi.',
  providesGpai: 'Forniamo un modello di IA per finalità generali.',
  subRoles: (roles) => `Sottoruoli: ${roles}.`,
  exemption: (ground, day) =>
    `Non ad alto rischio ai sensi dell’art. 6(3), lettera ${ground}, deciso il ${day}.`,
  systemicRisk: 'Il modello presenta un rischio sistemico (art. 51).',
  placedOnMarket: (day) => `Immesso sul mercato il ${day}.`,
  noDuties: {
    scope: 'Nessuno: il sistema è fuori dall’ambito di applicazione del regolamento UE sull’IA.',
    retired: 'Nessuno: il sistema è dismesso e nessun obbligo dura oltre.',
    role: 'Aperto: il nostro ruolo di operatore per il sistema non è deciso.',
  },
  duties: (inForce, unmet, toCome) =>
    `${counted(inForce, 'obbligo', 'obblighi')} in vigore, per ${number(unmet)} di essi l’adempimento non è mostrato; ${number(toCome)} a venire. {link} indica fino a che punto vi si può fare affidamento.`,
  tierOpen:
    'Il livello di rischio del sistema non è deciso; gli obblighi che ne derivano non sono qui compresi.',
  dutiesLink: 'La pagina degli obblighi',
  legacy:
    'In uso prima che questi obblighi si applichino, il sistema vi è soggetto solo con la sua prossima modifica significativa della progettazione (art. 111(2)); nessuno dovrebbe farvi conto.',
  assessment: {
    refused: 'In uso, non accettabile',
    assessed: 'Valutato',
    unsure: 'Valutato, ultima modifica ignota',
    changed: 'Valutato prima dell’ultima modifica',
    overdue: 'Valutato, riesame scaduto',
    draft: 'Valutazione non approvata',
    missing: 'Non valutato',
    undecided: 'Necessità di valutazione non decisa',
    'not-needed': 'Nessuna valutazione necessaria',
  },
  assessmentWhy: {
    refused:
      'Il sistema è in uso benché la sua valutazione d’impatto approvata concluda che non è accettabile. Va messo fuori servizio, oppure modificato e valutato di nuovo (6.1.4, 8.4).',
    assessed: 'Una valutazione d’impatto approvata descrive il sistema com’è.',
    unsure:
      'Una valutazione d’impatto è approvata. Nessuno ha indicato quando il sistema è stato modificato l’ultima volta; non si sa quindi se descrive il sistema com’è.',
    changed:
      'Il sistema è stato modificato dopo la valutazione del suo impatto; va valutato di nuovo (8.4).',
    overdue: 'La valutazione d’impatto approvata ha superato la data del prossimo riesame.',
    draft: 'Una valutazione d’impatto è redatta, ma nessuna è approvata.',
    missing:
      'Il sistema è a impatto alto o ad alto rischio ed è in uso o vi si avvia; è necessaria una valutazione d’impatto approvata (6.1.4, 8.4).',
    stageUnknown:
      'Il sistema è a impatto alto o ad alto rischio, e la sua fase è ignota. A meno che non sia in progettazione, è necessaria una valutazione d’impatto approvata (6.1.4, 8.4).',
    undecided:
      'L’impatto o il livello di rischio del sistema non è deciso; non si sa quindi se è necessaria una valutazione d’impatto.',
    'not-needed': 'Non è richiesta alcuna valutazione d’impatto.',
  },
  screened: 'Esame preliminare del {day}, da {role}:',
  notNeeded: {
    retired: 'Il sistema è dismesso.',
    design: 'Sarà dovuta quando il sistema lascerà la progettazione.',
    impact: 'Il sistema non è a impatto alto né ad alto rischio.',
    undecided:
      'Non si sa se è necessaria: l’impatto o il livello di rischio del sistema non è deciso.',
  },
  columns: {
    assessment: 'Valutazione',
    status: 'Stato',
    conclusion: 'Conclusione',
    performed: 'Eseguita',
    nextReview: 'Prossimo riesame',
    risk: 'Rischio',
    treatment: 'Trattamento',
    owner: 'Responsabile',
    finding: 'Rilievo',
    grade: 'Grado',
    state: 'Stato',
    due: 'Scadenza',
    control: 'Controllo',
    proof: 'Evidenza su questo sistema',
  },
  noRisk: 'Nessun rischio cita questo sistema.',
  above: 'oltre la propensione',
  noControl: 'Nessun controllo cita questo sistema.',
  forAll: 'E, per tutti i sistemi, {count}: ',
  forAllCount: (count) => counted(count, 'controllo', 'controlli'),
  noFinding: 'Nessun rilievo cita questo sistema.',
  findings: (open, total) =>
    `${number(open)} ${form(open, 'aperto', 'aperti')} su ${number(total)}.`,
  exceptions: 'Controlli che non vi si applicano',
};
