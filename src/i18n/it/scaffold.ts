import type { Messages } from '../messages.ts';

export const scaffold: Messages['scaffold'] = {
  mark: 'testo del modello. Adattatelo alla vostra organizzazione, poi eliminate questa riga.',
  handbook: {
    title: 'Manuale del sistema di gestione dell’IA',
    scope: (name: string) => `Sviluppo, acquisto e uso di sistemi di IA presso ${name}.`,
    scopeNote:
      'Il campo di applicazione del sistema di gestione dell’IA (4.3): quali usi, unità e sedi comprende.',
    ismsNote: 'Il certificato ISO/IEC 27001 su cui si basa il manuale.',
    noCertificate:
      'Aggiungete qui il certificato ISO/IEC 27001, se c’è: `isms` con standard, certificate, body, issued e validUntil.',
    appetiteNote:
      'Probabilità per impatto, da 1 a 25. Un rischio oltre questo punteggio va trattato.',
    checksNote:
      'I documenti richiesti non esistono ancora. Eliminate questa riga prima dello stage 1: ogni documento mancante sarà allora un errore.',
  },
  control: {
    decide:
      'Decidete se questo controllo è applicabile. Poi sostituite l’ultima riga con una di queste:',
    apply:
      '`applicable: true` con `drivers`, `justification`, `status`, `targetDate`, `lastReviewed` e `nextReview`',
    exclude:
      '`applicable: false` con `exclusionBasis`, `justification`, `lastReviewed` e `nextReview`',
  },
  clauses: {
    titles: {
      '4': 'Contesto',
      '5': 'Leadership',
      '6': 'Pianificazione',
      '7': 'Supporto',
      '8': 'Attività operative',
      '9': 'Valutazione delle prestazioni',
      '10': 'Miglioramento',
    },
    note: 'In ogni riga: adattate `status`, indicate il documento del SGSI in `isms` e le vostre politiche in `documents`.',
    heading: 'Come è soddisfatto il punto',
    body: 'Da scrivere: che cosa si riprende dal SGSI, che cosa si è aggiunto per l’IA e chi lo fa.',
  },
  roles: {
    unfilled:
      'Nessuno ha ancora questo ruolo. Aggiungete `holders`, `deputies`, `contact` e, per le revisioni nel repository, `codeOwners`.',
    list: {
      'role-executive-board': {
        title: 'Alta direzione',
        responsibilities: [
          'Approva la politica sull’IA, il campo di applicazione e la Dichiarazione di applicabilità.',
          'Mette a disposizione i mezzi e accetta i rischi residui.',
          'Svolge il riesame della direzione.',
        ],
      },
      'role-ai-governance-lead': {
        title: 'Responsabile della governance dell’IA',
        responsibilities: [
          'Gestisce il sistema di gestione dell’IA e tiene questo manuale.',
          'Tiene l’inventario dei sistemi di IA e la Dichiarazione di applicabilità.',
          'Prepara il riesame della direzione.',
        ],
      },
      'role-ai-risk-manager': {
        title: 'Responsabile dei rischi dell’IA',
        responsibilities: [
          'Risponde del metodo per valutare i rischi, trattarli e valutare gli impatti.',
          'Tiene il registro dei rischi.',
        ],
      },
      'role-ciso': {
        title: 'Responsabile della sicurezza delle informazioni',
        responsibilities: [
          'Gestisce il sistema di gestione per la sicurezza delle informazioni.',
          'Risponde della sicurezza di modelli, dati e piattaforme.',
        ],
      },
      'role-legal-compliance': {
        title: 'Affari legali e compliance',
        responsibilities: [
          'Tiene il registro dei requisiti legali e contrattuali.',
          'Decide con i proprietari dei sistemi quali obblighi di legge si applicano.',
        ],
      },
      'role-internal-audit': {
        title: 'Audit interno',
        responsibilities: [
          'Verifica il sistema di gestione dell’IA in modo indipendente da chi lo gestisce.',
        ],
      },
    },
  },
  policies: {
    intro: (id: string) =>
      `Tratto da ${id} del manuale di esempio, di un assicuratore fittizio. I suoi nomi, numeri e regole non sono i vostri.`,
  },
  readme: {
    lead: (name: string) =>
      `Il manuale del sistema di gestione dell’IA di ${name}, secondo la ISO/IEC 42001.`,
    startTitle: 'Iniziare',
    start: [
      'Installate Node 20 o successivo e git.',
      'Eseguite una volta `npm install`.',
      'Eseguite `npm run dev`. Mostra il manuale mentre lo scrivete e, in ogni pagina, che cosa non va.',
      'Eseguite `npm run check` prima di ogni commit. Ogni segnalazione dice dove si trova e che cosa fare.',
    ],
    filesTitle: 'Dove si trova che cosa',
    file: 'Percorso',
    contains: 'Contenuto',
    files: {
      'content/handbook.yaml':
        'nome, campo di applicazione, Dichiarazione di applicabilità, propensione al rischio',
      'content/controls/':
        'i 38 controlli dell’Allegato A, un file ciascuno; all’inizio nessuno è deciso',
      'content/clauses/':
        'punti 4–10: che cosa si riprende dal SGSI, che cosa si estende, che cosa è nuovo',
      'content/roles/': 'i ruoli; indicate qui, e in nessun altro luogo, chi li ricopre',
      'content/isms/controls.csv': 'la Dichiarazione di applicabilità del vostro SGSI, 93 righe',
      'content/inventory/': 'i sistemi di IA; create la cartella con il primo',
    },
    stepsTitle: 'I primi passi',
    steps: [
      'Leggete `content/handbook.yaml` e correggete il campo di applicazione.',
      'Indicate in `content/roles/` chi ricopre ogni ruolo.',
      'Esportate la Dichiarazione di applicabilità del vostro SGSI in `content/isms/controls.csv`.',
      'Registrate i vostri sistemi di IA in `content/inventory/`.',
      'Decidete i controlli, per primo `content/controls/A.2.2.mdx`.',
      'Seguite la tabella di marcia nella pagina iniziale del sito.',
    ],
    buildTitle: 'Pubblicare',
    build:
      '`npm run build` scrive il sito in `dist/`. Pubblicate questa cartella su un qualsiasi server di file, dietro la vostra autenticazione. La pipeline controlla ogni modifica proposta, costruisce il sito e lo conserva come artefatto.',
    ownersTitle: 'Chi rivede che cosa',
    owners:
      '`npx aims owners` scrive `CODEOWNERS` a partire dai proprietari delle voci e dai `codeOwners` dei loro ruoli.',
  },
  owners: {
    written: 'Scritto da `aims owners`. Modificate invece i proprietari delle voci e i ruoli.',
    missing:
      'A nessuno si chiede di rivedere ciò di cui rispondono questi ruoli. Aggiungete loro `codeOwners` (`"@organisation/team"`):',
  },
};
