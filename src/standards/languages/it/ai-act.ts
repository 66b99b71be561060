import type { StandardsTexts } from '../index.ts';

export const aiAct: StandardsTexts['aiAct'] = {
  amendment: { id: 'Regolamento (UE) 2026/1744', short: 'omnibus digitale sull’IA' },
  roles: {
    provider: {
      title: 'Fornitore',
      basis: 'Art. 3(3)',
      meaning:
        'sviluppa o fa sviluppare un sistema di IA o un modello di IA per finalità generali e lo immette sul mercato, o mette in servizio il sistema, con il proprio nome o marchio, a titolo oneroso o gratuito',
    },
    deployer: {
      title: 'Deployer',
      basis: 'Art. 3(4)',
      meaning: 'usa un sistema di IA sotto la propria autorità, salvo a titolo personale',
    },
    'authorised-representative': {
      title: 'Rappresentante autorizzato',
      basis: 'Art. 3(5)',
      meaning: 'ubicato o stabilito nell’Unione, agisce per un fornitore su mandato scritto',
    },
    importer: {
      title: 'Importatore',
      basis: 'Art. 3(6)',
      meaning:
        'ubicato o stabilito nell’Unione, immette sul mercato un sistema che reca nome o marchio di una persona stabilita fuori dell’Unione; un’impresa fuori dell’Unione non è mai importatore',
    },
    distributor: {
      title: 'Distributore',
      basis: 'Art. 3(7)',
      meaning:
        'mette un sistema a disposizione sul mercato dell’Unione senza esserne fornitore o importatore',
    },
    'product-manufacturer': {
      title: 'Fabbricante di prodotti',
      basis: 'Nominato agli art. 3(8), 2(1)(e) e 25(3); senza definizione propria all’art. 3',
      meaning:
        'immette sul mercato con il proprio nome un prodotto con un sistema di IA; è considerato fornitore se l’IA è un componente di sicurezza ad alto rischio di un prodotto dell’allegato I, sezione A',
    },
    'gpai-provider': {
      title: 'Fornitore di un modello di IA per finalità generali',
      basis: 'Art. 3(3) e 3(63)',
      meaning:
        'sviluppa o fa sviluppare un modello di IA per finalità generali e lo immette sul mercato con il proprio nome o marchio',
    },
    'component-supplier': {
      title: 'Fornitore di componenti',
      basis: 'Art. 25(4)',
      meaning:
        'fornisce un sistema di IA, un modello, strumenti, servizi, componenti o processi usati o integrati in un sistema ad alto rischio di un altro fornitore',
    },
    'third-party': {
      title: 'Altro terzo',
      basis: 'Art. 25(1)',
      meaning:
        'diventa fornitore apponendo il proprio nome su un sistema ad alto rischio, modificandolo in modo sostanziale o dando a un sistema una finalità ad alto rischio',
    },
  },
  annexIII: {
    '1': 'Biometria',
    '2': 'Infrastrutture critiche',
    '3': 'Istruzione e formazione professionale',
    '4': 'Occupazione, gestione dei lavoratori e accesso al lavoro autonomo',
    '5': 'Servizi privati essenziali e prestazioni e servizi pubblici',
    '6': 'Attività di contrasto',
    '7': 'Migrazione, asilo e gestione del controllo delle frontiere',
    '8': 'Amministrazione della giustizia e processi democratici',
    '1a': 'identificazione biometrica remota',
    '1b': 'categorizzazione biometrica secondo attributi sensibili',
    '1c': 'riconoscimento delle emozioni',
    '3a': 'accesso all’istruzione',
    '3b': 'valutazione dell’apprendimento',
    '3c': 'livello di istruzione che una persona riceve',
    '3d': 'sorveglianza degli esami',
    '4a': 'assunzione e selezione',
    '4b': 'condizioni di lavoro, promozione, cessazione, assegnazione di compiti, monitoraggio',
    '5a': 'prestazioni e servizi pubblici di assistenza',
    '5b': 'merito creditizio e punteggio di credito',
    '5c': 'valutazione dei rischi e tariffe nelle assicurazioni vita e malattia',
    '5d': 'chiamate di emergenza e invio dei soccorsi',
    '6a': 'rischio di diventare vittima',
    '6b': 'poligrafi',
    '6c': 'affidabilità delle prove',
    '6d': 'rischio di commettere un reato',
    '6e': 'profilazione nelle indagini penali',
    '7a': 'poligrafi',
    '7b': 'rischi posti da chi entra',
    '7c': 'domande di asilo, visto o soggiorno',
    '7d': 'rilevamento, riconoscimento o identificazione di persone',
    '8a': 'ricerca e interpretazione per le autorità giudiziarie',
    '8b': 'influenza su elezioni o votazioni',
  },
  penalties: [
    {
      basis: 'Art. 99(3)',
      for: 'pratiche vietate (art. 5)',
      max: '35 milioni di euro o il 7 % del fatturato annuo mondiale',
    },
    {
      basis: 'Art. 99(4)',
      for: 'obblighi degli operatori, compreso l’art. 50',
      max: '15 milioni di euro o il 3 %',
    },
    {
      basis: 'Art. 99(5)',
      for: 'informazioni inesatte ad autorità o organismi notificati',
      max: '7,5 milioni di euro o l’1 %',
    },
    {
      basis: 'Art. 99(6)',
      for: 'PMI',
      max: 'il minore dei due importi',
    },
    {
      basis: 'Art. 99(6 bis)',
      for: 'piccole imprese a media capitalizzazione, solo per i paragrafi 4 e 5',
      max: 'il minore dei due importi',
    },
    {
      basis: 'Art. 101',
      for: 'fornitori di modelli di IA per finalità generali',
      max: '15 milioni di euro o il 3 %',
    },
  ],
  changes: [
    {
      provision: 'Art. 3(14), (14 bis), (14 ter)',
      change:
        'Precisa che cos’è una funzione di sicurezza nella definizione di componente di sicurezza; definisce PMI e piccole imprese a media capitalizzazione.',
    },
    {
      provision: 'Art. 4',
      change:
        'L’alfabetizzazione in materia di IA è ora un obbligo di adottare misure a favore del personale e di altre persone che si occupano di sistemi di IA per proprio conto; nessun livello va garantito. La data del 2 febbraio 2025 non cambia.',
    },
    {
      provision: 'Art. 4 bis (nuovo), art. 10(5) soppresso',
      change:
        'Categorie particolari di dati possono essere trattate, a condizioni, per trovare e correggere distorsioni, e non più solo dai fornitori di sistemi ad alto rischio.',
    },
    {
      provision: 'Art. 5(1)(b bis), (b ter), (1 bis), (1 ter)',
      change:
        'Vieta i sistemi per contenuti intimi non consensuali e per materiale pedopornografico.',
    },
    {
      provision: 'Art. 6(1 bis)-(1 quater)',
      change: 'Restringe ciò che conta come componente di sicurezza.',
    },
    {
      provision: 'Art. 11(1), 99 e altri',
      change:
        'Le agevolazioni per le PMI valgono anche per le piccole imprese a media capitalizzazione.',
    },
    {
      provision: 'Art. 17(2), 63(1)',
      change:
        'Gestione della qualità proporzionata alle dimensioni, anche per le piccole imprese a media capitalizzazione; elementi semplificati per tutte le PMI (prima: microimprese).',
    },
    {
      provision: 'Art. 25(2), (4)',
      change:
        'I doveri di consegna del fornitore iniziale sono dettagliati: documentazione tecnica, limiti noti e accesso per le prove; l’accordo scritto con i fornitori copre sistemi di IA, modelli e processi; la violazione può essere sanzionata (art. 99(4)(d bis)).',
    },
    {
      provision: 'Art. 27(4), (5)',
      change:
        'La valutazione d’impatto sui diritti fondamentali può rinviare a quella sulla protezione dei dati; l’ufficio per l’IA fornisce un modello di questionario.',
    },
    {
      provision: 'Art. 42(3)',
      change:
        'Un sistema conforme al regolamento sulla ciberresilienza si presume conforme ai requisiti di cibersicurezza dell’art. 15.',
    },
    {
      provision: 'Art. 43(3)',
      change:
        'I sistemi in prodotti dell’allegato I, sezione A, seguono la procedura di conformità del diritto dei prodotti, anche se rientrano nell’allegato III; gli organismi notificati secondo tale diritto hanno tempo fino al 28 gennaio 2028 per essere designati.',
    },
    {
      provision: 'Art. 50(7)',
      change:
        'La Commissione può adottare regole comuni se i codici di buone pratiche sulla marcatura non bastano.',
    },
    {
      provision: 'Art. 57(1)',
      change: 'Spazi di sperimentazione normativa nazionali entro il 2 agosto 2027.',
    },
    {
      provision: 'Art. 60, 60 bis (nuovo)',
      change: 'Prove in condizioni reali, ora anche per i prodotti dell’allegato I, sezione B.',
    },
    {
      provision: 'Art. 72(3)',
      change:
        'Orientamenti con un modello del piano di monitoraggio successivo all’immissione sul mercato, attesi entro il 2 settembre 2027, sostituiscono un atto di esecuzione.',
    },
    {
      provision: 'Art. 75, 75 bis-75 quinquies',
      change:
        'L’ufficio per l’IA vigila su certi sistemi basati su un modello dello stesso fornitore e su sistemi integrati in piattaforme o motori di ricerca molto grandi; gli incidenti gravi di tali sistemi gli sono segnalati.',
    },
    {
      provision: 'Art. 77',
      change:
        'Gli organismi che tutelano i diritti fondamentali chiedono i documenti tramite l’autorità di vigilanza del mercato.',
    },
    { provision: 'Allegato I', change: 'Le macchine passano dalla sezione A alla sezione B.' },
    { provision: 'Allegato III', change: 'Non modificato.' },
    { provision: 'Art. 12, 14, 26, 27(1), 50(1)-(6)', change: 'Testo non modificato.' },
    {
      provision: 'Allegato VIII, sezione B',
      change:
        'I punti 7 e 9 sono soppressi: si registrano meno dati per un sistema ritenuto non ad alto rischio. L’obbligo di registrarlo secondo l’art. 49(2) resta.',
    },
    {
      provision: 'Allegato XIV (nuovo)',
      change: 'Codici e categorie per la designazione degli organismi notificati.',
    },
  ],
  misconceptions: [
    {
      claim: 'Gli obblighi su modelli e governance si applicano dal 2 agosto 2026',
      fact: 'Art. 113(b): il capo V (modelli di IA per finalità generali) e il capo VII (governance) si applicano dal 2 agosto 2025; l’omnibus non ha toccato la lettera b). Il 2 agosto 2026 iniziano i poteri di esecuzione della Commissione verso i fornitori di modelli.',
    },
    {
      claim: 'La trasparenza dell’articolo 50 è rinviata in blocco al 2 dicembre 2026',
      fact: 'L’art. 50 si applica dal 2 agosto 2026; solo l’art. 50(2) ha una transizione fino al 2 dicembre 2026, e solo per i sistemi immessi sul mercato prima del 2 agosto 2026.',
    },
    {
      claim: 'Le regole sull’alto rischio si applicano da agosto 2026 o da agosto 2027',
      fact: '2 dicembre 2027 (allegato III) e 2 agosto 2028 (allegato I).',
    },
    {
      claim: 'Il rinvio dipende dalla disponibilità delle norme',
      fact: 'Le date sono fisse; la condizione della proposta è stata abbandonata.',
    },
  ],
  openPoints: [
    'Gli art. 43, 47, 48 e 49 (capo III, sezione 5), 72 e 73 (capo IX) e 86 non compaiono nel rinvio dell’art. 113(c); alla lettera si applicano dal 2 agosto 2026. Si riferiscono ai sistemi ad alto rischio, la cui classificazione e i cui obblighi iniziano il 2 dicembre 2027 o il 2 agosto 2028; l’effetto pratico è quindi atteso allora. Il caso più netto è l’art. 49(2), la registrazione di un sistema dell’allegato III che il fornitore ritiene non ad alto rischio.',
    'Un sistema che rientra in entrambi gli allegati è mostrato con la data più vicina. È prudente, ma non prescritto: l’art. 43(3) sottopone questi sistemi alla procedura del diritto dei prodotti.',
    'Un chatbot che un’impresa offre sul proprio sito è immesso sul mercato o solo messo in servizio? La questione è aperta. Da essa dipende se l’art. 111(4) lascia tempo per la marcatura dell’art. 50(2).',
    'Gli atti delegati dell’art. 2(13) sono attesi entro il 2 agosto 2027; gli orientamenti definitivi sulla classificazione secondo l’art. 6(5) sono attesi per fine 2026 (bozza del 19 maggio 2026).',
    'Al 24 settembre 2026 nessuna norma armonizzata secondo l’art. 40 era citata nella Gazzetta ufficiale.',
    'L’omnibus digitale più ampio (dati, GDPR) era ancora in corso di procedura a luglio 2026.',
  ],
  transitions: [
    {
      basis: 'Art. 111(2) (sostituito nel 2026)',
      rule: 'I sistemi ad alto rischio immessi sul mercato o messi in servizio prima della data in cui il capo III si applica loro rientrano nel regolamento solo se la loro progettazione cambia in modo significativo da tale data. Se sono destinati ad autorità pubbliche, fornitori e deployer devono comunque conformarsi entro il 2 agosto 2030.',
    },
    {
      basis: 'Art. 111(3)',
      rule: 'Modelli di IA per finalità generali immessi sul mercato prima del 2 agosto 2025: entro il 2 agosto 2027.',
    },
    {
      basis: 'Art. 111(4) (aggiunto nel 2026)',
      rule: 'I fornitori di sistemi generativi immessi sul mercato prima del 2 agosto 2026 rispettano l’art. 50(2) entro il 2 dicembre 2026. Il testo riguarda l’immissione sul mercato, non la messa in servizio per uso proprio. L’art. 50(1), (3) e (4) non ha transizione.',
    },
  ],
  words: {
    Regulation: 'Regolamento',
    Annex: 'allegato',
    Annexes: 'allegati',
    Section: 'sezione',
    point: 'punto',
    points: 'punti',
    and: 'e',
    'as replaced by Reg.': 'come sostituito dal reg.',
    'as amended by Reg.': 'come modificato dal reg.',
    'as amended; see each duty': 'come modificato; si veda ciascun obbligo',
    'of Reg.': 'del reg.',
    'second paragraph': 'secondo comma',
    Directives: 'direttive',
    Directive: 'direttiva',
    '(EU)': '(UE)',
    ';': ';',
  },
};
