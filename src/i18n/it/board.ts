import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Che cosa vede per prima l'alta direzione. */
export const board: Messages['board'] = {
  title: 'Rapporto per la direzione',
  description:
    'In una pagina: siamo in linea con i tempi, che cosa è a rischio e che cosa va deciso?',
  asOf: (organization) => `${organization}, al {day}`,
  judgement: 'Siamo in linea con i tempi?',
  meaning:
    'In linea con i tempi significa: le verifiche non trovano errori, nessun controllo è senza prove o da decidere, e nessuna data di un controllo o di un rilievo è passata.',
  stage1: {
    onTrack: (day) => `In linea con i tempi per la fase 1, ${day}`,
    offTrack: (day) => `In ritardo per la fase 1, ${day}`,
  },
  stage2: {
    onTrack: (day) => `In linea con i tempi per la fase 2, ${day}`,
    offTrack: (day) => `In ritardo per la fase 2, ${day}`,
  },
  certified: {
    onTrack: (day) => `Certificato fino al ${day} e in linea con i tempi`,
    offTrack: (day) => `Certificato fino al ${day}, ma in ritardo`,
  },
  past: (day) => `Data prevista per l’audit: ${day}. Nessun certificato è registrato`,
  noAudit: 'In linea con i tempi; nessun audit di certificazione è pianificato',
  noAuditOffTrack: 'In ritardo; nessun audit di certificazione è pianificato',
  obstacles: {
    errors: (count) => counted(count, 'errore nelle verifiche', 'errori nelle verifiche'),
    unproven: (count) => counted(count, 'controllo senza prove', 'controlli senza prove'),
    undecided: (count) => counted(count, 'controllo da decidere', 'controlli da decidere'),
    overdue: (count) =>
      counted(count, 'controllo oltre la data prevista', 'controlli oltre la data prevista'),
    findings: (count) => counted(count, 'rilievo oltre la scadenza', 'rilievi oltre la scadenza'),
  },
  proven: (proven, total) =>
    `${number(proven)} di ${counted(total, 'controllo', 'controlli')} con prove`,
  open: (count) => counted(count, 'aperto', 'aperti'),
  noneOpen: 'nessuno aperto',
  afterStage2: (count) => `${number(count)} in scadenza dopo la fase 2`,
  risksAbove: (count) =>
    count === 0
      ? 'oggi nessun rischio oltre la propensione'
      : `oggi ${counted(count, 'rischio', 'rischi')} oltre la propensione`,
  /** How the figures moved since the last management review. */
  trend: {
    since: 'Da {review} del {day}:',
    figures: {
      proven: 'controlli dimostrati',
      open: 'controlli aperti',
      risks: 'rischi oltre la propensione',
      findings: 'rilievi aperti',
    },
  },
  systems: 'Sistemi di IA',
  portrait: {
    columns: {
      system: 'Sistema',
      tier: 'Livello',
      impact: 'Impatto',
      assessment: 'Valutazione d’impatto',
      risk: 'Rischio più alto oggi',
      stage: 'Fase',
      duties: 'Obblighi di legge',
    },
    undecided: 'da decidere',
    noRisk: 'nessun rischio registrato',
    above: (score) => `${number(score)}, oltre la propensione`,
    within: (score) => `${number(score)}, entro la propensione`,
    duties: (open, toCome) =>
      [
        ...(open > 0 || toCome === 0
          ? [open === 0 ? 'nessuno aperto' : `${number(open)} senza adempimento mostrato`]
          : []),
        ...(toCome > 0 ? [counted(toCome, 'futuro', 'futuri')] : []),
      ].join(', '),
  },
  moreSystems: (count) => counted(count, 'altro sistema', 'altri sistemi'),
  retiredLeftOut: (count) =>
    `${counted(count, 'sistema dismesso non è elencato', 'sistemi dismessi non sono elencati')}.`,
  noSystems: 'Nessun sistema di IA è in uso o in preparazione.',
  risks: 'Rischi: prima del trattamento, oggi e obiettivo',
  heat: {
    columns: {
      risk: 'Rischio',
      before: 'Prima',
      today: 'Oggi',
      target: 'Obiettivo',
      owner: 'Responsabile',
    },
    above: (score) => `${number(score)} oltre`,
    within: (score) => `${number(score)} entro`,
    low: (score) => `${number(score)} basso`,
  },
  legend: (appetite) =>
    `Valore = probabilità × impatto. Oltre: più della propensione al rischio, pari a ${number(appetite)}. Basso: al massimo la metà.`,
  moreRisks: (count) => counted(count, 'altro rischio', 'altri rischi'),
  opportunitiesLeftOut: (count) =>
    `${counted(count, 'opportunità non è elencata', 'opportunità non sono elencate')}.`,
  noRisks: 'Nessun rischio è registrato.',
  decisions: 'Decisioni da prendere',
  noDecisions: 'Nessuna decisione è in attesa.',
  moreDecisions: (count) =>
    form(
      count,
      'Un’altra decisione è in attesa.',
      `Altre ${number(count)} decisioni sono in attesa.`,
    ),
  decision: {
    columns: { decision: 'Decisione', about: 'Su', by: 'Chi decide', due: 'Entro quando' },
    noDay: 'senza data',
    what: {
      refused: 'Fermare il sistema o modificarlo: la sua valutazione lo ritiene inaccettabile',
      'accept-risk': 'Accettare il rischio al valore attuale o trattarlo ancora',
      'approve-plan': 'Approvare il piano di trattamento e i rischi residui',
      'approve-statement': 'Approvare la dichiarazione di applicabilità',
      'decide-control': 'Decidere se il controllo si applica',
      'decide-system': 'Decidere l’impatto e il livello del sistema',
      'decide-change': 'Approvare o respingere la modifica prevista',
      'approve-again': 'Approvare il testo, cambiato dopo l’approvazione',
      approve: 'Approvare il documento',
    },
  },
};
