import type { StandardsTexts } from '../index.ts';

const byTheLetter =
  'Alla lettera, l’art. 113(c) non rinvia questo articolo. Riguarda i sistemi ad alto rischio; si attendono quindi le loro date.';
const financial =
  'Istituti finanziari con regole di governance interna secondo il diritto dell’Unione sui servizi finanziari:';
const codeOfPractice =
  'Un codice di buone pratiche è un modo per dimostrare la conformità (art. 53(4), 56).';
const outsideSandbox =
  'provate il sistema in condizioni reali, fuori da uno spazio di sperimentazione, prima dell’immissione sul mercato';
const underControl = 'i log sono sotto il vostro controllo';
const publicBody =
  'siete un organismo di diritto pubblico, o un ente privato che presta servizi pubblici';
const authorityKnown =
  'Le autorità sono parti interessate: che cosa possono chiedere, e chi risponde, è stabilito in anticipo.';
const logsDecided =
  'Quali log si conservano, e per quanto tempo, si decide insieme alla registrazione stessa.';
const registration =
  'La registrazione è una condizione del rilascio e dice al pubblico ciò che va saputo del sistema.';
const mandate =
  'Il mandato ripartisce i compiti fra il fornitore e un soggetto esterno all’organizzazione.';
const ruleOfUse =
  'Informare le persone esposte è una regola d’uso e un’informazione per le parti interessate.';

export const aiActDuties: StandardsTexts['aiActDuties'] = {
  duties: {
    'Art. 4': {
      short:
        'Sostenere l’alfabetizzazione in materia di IA del personale e di chi gestisce o usa l’IA per vostro conto',
      note: 'Riformulato dal 27 luglio 2026: un obbligo di adottare misure, senza un livello da garantire.',
    },
    'Art. 5': {
      short: 'Non immettere sul mercato, mettere in servizio o usare ciò che è vietato',
      note: 'Altri due divieti, art. 5(1)(b bis) e (b ter), si applicano dal 2 dicembre 2026.',
    },
    'Art. 87': {
      short: 'Permettere di segnalare violazioni del regolamento e proteggere chi segnala',
      condition:
        'il diritto nazionale che attua la direttiva (UE) 2019/1937 vi impone un canale di segnalazione',
    },
    'Art. 8': { short: 'Rispettare nel loro insieme i requisiti per l’alto rischio' },
    'Art. 9': { short: 'Gestire un sistema di gestione dei rischi lungo il ciclo di vita' },
    'Art. 10': {
      short: 'Governare i dati di addestramento, convalida e prova',
      note: 'L’art. 10(5) è stato sostituito dall’art. 4 bis nel 2026.',
    },
    'Art. 11 and Annex IV': {
      short: 'Redigere la documentazione tecnica',
      note: 'Forma semplificata per PMI e piccole imprese a media capitalizzazione.',
    },
    'Art. 12': {
      short: 'Prevedere la registrazione degli eventi',
      note: 'L’art. 12(3) fissa un contenuto minimo per l’identificazione biometrica remota (allegato III, punto 1(a)).',
    },
    'Art. 13': { short: 'Fornire ai deployer istruzioni chiare' },
    'Art. 14': {
      short: 'Progettare per la sorveglianza umana',
      note: 'L’art. 14(5) chiede una verifica di due persone per l’identificazione biometrica remota (allegato III, punto 1(a)).',
    },
    'Art. 15': { short: 'Raggiungere accuratezza, robustezza e cibersicurezza adeguate' },
    'Art. 16(b)': {
      short: 'Indicare nome e indirizzo sul sistema, sull’imballaggio o nella documentazione',
    },
    'Art. 16(l)': { short: 'Rendere il sistema accessibile alle persone con disabilità' },
    'Art. 17': {
      short: 'Gestire un sistema di gestione della qualità',
      note: `${financial} tali regole soddisfano l’obbligo, salvo l’art. 17(1)(g), (h) e (i) (art. 17(4)). La gestione della qualità è proporzionata alle vostre dimensioni, e le PMI possono semplificarne alcuni elementi (art. 17(2), 63(1)).`,
    },
    'Art. 18': {
      short: 'Conservare i documenti per dieci anni',
      note: `Dieci anni dall’immissione sul mercato o dalla messa in servizio. ${financial} conservati con i documenti secondo tale diritto (art. 18(3)).`,
    },
    'Art. 19': {
      short: 'Conservare i log automatici',
      condition: underControl,
      note: `Almeno sei mesi. ${financial} conservati con i documenti secondo tale diritto (art. 19(2)).`,
    },
    'Art. 20': { short: 'Correggere i difetti e informare' },
    'Art. 21': { short: 'Cooperare con le autorità' },
    'Art. 22(1)': {
      short: 'Nominare un rappresentante autorizzato nell’Unione',
      condition:
        'siete stabiliti fuori dell’Unione e mettete il sistema a disposizione sul mercato dell’Unione',
      note: 'Non è chiarito se un fornitore fuori dell’Unione che usa lui stesso il sistema lo metta a disposizione.',
    },
    'Art. 43': {
      short: 'Sottoporre il sistema alla valutazione della conformità',
      note: `Controllo interno per le aree da 2 a 8 dell’allegato III; l’area 1 può richiedere un organismo notificato. I sistemi che rientrano in entrambi gli allegati seguono la procedura del diritto dei prodotti (art. 43(3)). ${byTheLetter}`,
    },
    'Art. 47': {
      short: 'Redigere la dichiarazione di conformità UE e conservarla per dieci anni',
      note: byTheLetter,
    },
    'Art. 48': { short: 'Apporre la marcatura CE', note: byTheLetter },
    'Art. 49(1)': {
      short: 'Registrare voi stessi e il sistema nella banca dati dell’UE',
      note: `Solo sistemi dell’allegato III; quelli dell’allegato I non si registrano. Aree 1, 6 e 7 nelle attività di contrasto, nella migrazione e nel controllo delle frontiere: nella parte non pubblica (art. 49(4)). ${byTheLetter}`,
    },
    'Art. 49(5)': { short: 'Registrare il sistema a livello nazionale', note: byTheLetter },
    'Art. 60': {
      short: 'Provare in condizioni reali solo con un piano approvato e una registrazione',
      condition: outsideSandbox,
      note: 'Consentito con un piano approvato dall’autorità, in qualsiasi momento prima dell’immissione sul mercato o della messa in servizio.',
    },
    'Art. 61': {
      short: 'Ottenere il consenso informato di chi partecipa a una prova in condizioni reali',
      condition: outsideSandbox,
    },
    'Art. 72': {
      short: 'Monitorare dopo l’immissione sul mercato',
      note: `${financial} può far parte del monitoraggio secondo tale diritto (art. 72(4)). La Commissione dà orientamenti sul piano entro il 2 settembre 2027 (art. 72(3)). ${byTheLetter}`,
    },
    'Art. 73': {
      short: 'Segnalare gli incidenti gravi all’autorità di vigilanza del mercato',
      note: `Immediatamente, al più tardi dopo 15 giorni; 10 giorni in caso di decesso; 2 giorni per una violazione diffusa o un’infrastruttura critica (art. 73(2)-(4)). All’ufficio per l’IA, se vigila sul sistema (art. 75(1 bis)). ${byTheLetter}`,
    },
    'Art. 26(1)': { short: 'Usare il sistema secondo le istruzioni' },
    'Art. 26(2)': {
      short: 'Affidare la sorveglianza a persone con competenza, formazione, autorità e sostegno',
    },
    'Art. 26(4)': {
      short: 'Usare dati di input pertinenti e rappresentativi',
      condition: 'i dati di input sono sotto il vostro controllo',
    },
    'Art. 26(5)': {
      short:
        'Monitorare il funzionamento; sospendere l’uso in caso di rischio; segnalare rischi e incidenti gravi',
      note: `Un rischio: senza indebito ritardo al fornitore o al distributore e all’autorità. Un incidente grave: immediatamente al fornitore, poi all’importatore o al distributore e all’autorità; se il fornitore non è raggiungibile si applica l’art. 73. ${financial} tali regole soddisfano il monitoraggio, non la segnalazione.`,
    },
    'Art. 26(6)': {
      short: 'Conservare i log automatici',
      condition: underControl,
      note: `Almeno sei mesi, salvo diversa disposizione. ${financial} conservati con i documenti secondo tale diritto.`,
    },
    'Art. 26(7)': {
      short: 'Informare i lavoratori e i loro rappresentanti prima dell’uso sul luogo di lavoro',
      condition: 'siete il datore di lavoro e lo usate sul luogo di lavoro',
    },
    'Art. 26(9)': {
      short:
        'Usare le informazioni del fornitore nella valutazione d’impatto sulla protezione dei dati',
      condition: 'è richiesta una valutazione d’impatto sulla protezione dei dati',
    },
    'Art. 26(10)': {
      short:
        'Far autorizzare l’identificazione biometrica remota a posteriori e riferire sul suo uso',
      condition: 'cercate così persone sospettate o condannate in un’indagine penale',
    },
    'Art. 26(11)': {
      short:
        'Dire alle persone che un sistema ad alto rischio interviene in una decisione che le riguarda',
      condition: 'prendete o preparate così decisioni su persone fisiche',
    },
    'Art. 26(12)': { short: 'Cooperare con le autorità' },
    'Art. 6(4)': {
      short: 'Documentare perché un sistema dell’allegato III non è ad alto rischio',
      note: 'Un sistema che effettua la profilazione di persone fisiche è sempre ad alto rischio (art. 6(3), ultimo comma).',
    },
    'Art. 49(2)': {
      short: 'Registrare un sistema dell’allegato III ritenuto non ad alto rischio',
      note: `La lettura della data è controversa. ${byTheLetter}`,
    },
    'Art. 80': {
      short: 'Rendere conforme il sistema se l’autorità lo ritiene comunque ad alto rischio',
      condition: 'l’autorità di vigilanza del mercato conclude che il sistema è ad alto rischio',
      note: byTheLetter,
    },
    'Art. 27': {
      short: 'Valutare l’impatto sui diritti fondamentali',
      condition: publicBody,
      note: 'Ogni deployer di punteggi di credito (5(b)) o di valutazione dei rischi e tariffe nelle assicurazioni vita e malattia (5(c)) ha questo obbligo. Può rinviare alla valutazione d’impatto sulla protezione dei dati (art. 27(4)).',
    },
    'Art. 27(3)': {
      short: 'Notificare all’autorità la valutazione d’impatto sui diritti fondamentali',
      condition: publicBody,
      note: 'Con il modello dell’ufficio per l’IA (art. 27(5)).',
    },
    'Art. 49(3)': {
      short: 'Registrare voi stessi e l’uso; non usare un sistema non registrato',
      condition: 'siete un’autorità pubblica o agite per suo conto',
      note: byTheLetter,
    },
    'Art. 86': {
      short: 'Spiegare le decisioni individuali su richiesta',
      condition:
        'una decisione ha effetti giuridici o altrettanto gravi per una persona, e nessun’altra norma dell’Unione dà questo diritto',
      note: byTheLetter,
    },
    'Art. 50(1)': {
      short: 'Dire alle persone che hanno a che fare con un’IA',
      condition: 'le persone interagiscono direttamente con il sistema e non è evidente',
    },
    'Art. 50(2)': {
      short: 'Marcare i contenuti sintetici in un formato leggibile da macchina',
      condition: 'il sistema genera più di un aiuto alla normale redazione',
    },
    'Art. 50(3)': {
      short:
        'Informare le persone del riconoscimento delle emozioni o della categorizzazione biometrica',
      condition: 'il sistema riconosce emozioni o classifica le persone secondo la biometria',
    },
    'Art. 50(4)': {
      short: 'Rendere noti i deep fake e i testi di interesse pubblico scritti dall’IA',
      condition:
        'il sistema produce deep fake, o testi su questioni di interesse pubblico che nessuno rivede',
    },
    'Art. 50(5)': {
      short: 'Informare in modo chiaro, al primo contatto e accessibile',
      condition: 'l’art. 50(1)-(4) richiede che informiate le persone',
    },
    'Art. 23': {
      short:
        'Verificare conformità, documenti e marcature prima dell’importazione, e conservare le copie per dieci anni',
      note: 'Le copie si conservano per dieci anni (art. 23(5)).',
    },
    'Art. 24': { short: 'Verificare marcature e documenti prima di cedere il sistema' },
    'Art. 22(3)': {
      short: 'Eseguire il mandato e tenere i documenti a disposizione per dieci anni',
    },
    'Art. 25(3)': {
      short:
        'Assumere gli obblighi del fornitore per i componenti di sicurezza di IA venduti con il vostro nome',
    },
    'Art. 25(1)(a), (b)': {
      short:
        'Assumere gli obblighi del fornitore dopo un cambio di marchio o una modifica sostanziale',
      condition: 'apponete il vostro nome sul sistema o lo modificate in modo sostanziale',
    },
    'Art. 25(1)(c)': {
      short: 'Assumere gli obblighi del fornitore dopo aver dato una finalità ad alto rischio',
      condition:
        'cambiate la finalità di un sistema che non è ad alto rischio, anche per finalità generali, e così lo diventa',
      note: '2 agosto 2028 se la nuova finalità rientra nell’allegato I.',
    },
    'Art. 25(2)': {
      short: 'Consegnare le informazioni e assistere quando un altro diventa fornitore',
      condition:
        'un altro rende il vostro sistema ad alto rischio o lo riprende, e non l’avete escluso chiaramente',
      note: 'Spetta al fornitore iniziale. 2 agosto 2028 per i sistemi dell’allegato I. La violazione può essere sanzionata (art. 99(4)(d bis)).',
    },
    'Art. 25(4)': {
      short: 'Concordare per iscritto informazioni, accesso e assistenza',
      condition: 'un terzo fornisce modelli, parti, strumenti, servizi o processi per il sistema',
      note: 'I componenti liberi e aperti diversi dai modelli di IA per finalità generali sono esenti. La violazione può essere sanzionata (art. 99(4)(d bis)).',
    },
    'Art. 53(1)(a), (b)': {
      short: 'Tenere la documentazione del modello, per l’ufficio per l’IA e i fornitori a valle',
      condition:
        'il modello presenta un rischio sistemico, o non è pubblicato con licenza libera e aperta e pesi pubblici',
      note: codeOfPractice,
    },
    'Art. 53(1)(c), (d)': {
      short:
        'Rispettare il diritto d’autore e pubblicare una sintesi dei contenuti di addestramento',
      note: codeOfPractice,
    },
    'Art. 53(3)': { short: 'Cooperare con la Commissione e le autorità' },
    'Art. 54(1)': {
      short: 'Nominare un rappresentante autorizzato nell’Unione',
      condition:
        'siete stabiliti fuori dell’Unione, e il modello presenta un rischio sistemico o non è libero e aperto',
    },
    'Art. 54(3)': {
      short:
        'Eseguire il mandato di un fornitore di modelli di IA per finalità generali stabilito fuori dell’Unione',
      note: 'La documentazione si conserva per dieci anni (art. 54(3)(b)).',
    },
    'Art. 55': {
      short:
        'Valutare e provare il modello, ridurre i rischi sistemici, segnalare gli incidenti gravi, proteggere il modello',
      condition: 'il modello presenta un rischio sistemico (art. 51)',
    },
    'Art. 52': {
      short: 'Informare la Commissione entro due settimane',
      condition: 'il modello ha capacità di impatto elevato (art. 51(1)(a)), o è noto che le avrà',
    },
  },
  controlsNote:
    'Né l’ISO né l’Unione pubblicano una corrispondenza fra obblighi e controlli. Quali controlli portino di solito un obbligo è la lettura di questo progetto; un controllo lo porta di fatto solo per quanto dice la sua attuazione, e nessun controllo sostituisce l’obbligo.',
  controls: {
    'Art. 4':
      'Vi si registrano le competenze che servono attorno a un sistema; i punti 7.2 e 7.3 fanno sì che si acquisiscano.',
    'Art. 5':
      'La politica dice che cosa l’organizzazione non fa, e i punti di controllo prima di costruire o usare un sistema lo respingono.',
    'Art. 87':
      'Un canale sicuro per le preoccupazioni è l’oggetto stesso del controllo; la direttiva aggiunge termini e protezione dalle ritorsioni.',
    'Art. 8': 'I requisiti del regolamento arrivano al sistema come requisiti della sua specifica.',
    'Art. 9':
      'L’articolo guarda ai rischi per salute, sicurezza e diritti fondamentali, ciò che pesa una valutazione d’impatto; i punti di controllo del ciclo di vita la fanno ripetere. I punti 6.1 e 8.2 prestano il processo.',
    'Art. 10':
      'Scelta, origine, qualità e preparazione dei dati sono l’intera area A.7; gli insiemi di dati stessi si registrano sotto A.4.3.',
    'Art. 11 and Annex IV':
      'L’allegato IV chiede la registrazione di progettazione e sviluppo e i documenti tecnici che ne derivano.',
    'Art. 12': 'Il sistema deve scrivere i log prima che si possano conservare o leggere.',
    'Art. 13':
      'Le istruzioni per i deployer sono informazioni per gli utenti, tratte dalla documentazione tecnica.',
    'Art. 14':
      'La sorveglianza umana è un obiettivo di uso responsabile, da progettare come requisito.',
    'Art. 15':
      'Accuratezza e robustezza si provano prima del rilascio e si osservano in esercizio; la cibersicurezza poggia sui controlli del SGSI.',
    'Art. 16(b)':
      'Chi ha realizzato il sistema e come raggiungerlo fa parte dei documenti tecnici e di ciò che ricevono gli utenti.',
    'Art. 16(l)': 'L’accessibilità è un requisito della specifica, e si prova con gli altri.',
    'Art. 17':
      'I punti da 4 a 10 sono la cornice del sistema; questi controlli aggiungono le responsabilità e le procedure di progettazione, prova e rilascio.',
    'Art. 18':
      'Si conserva la documentazione tecnica; per quanto tempo si stabilisce al punto 7.5.3.',
    'Art. 19': logsDecided,
    'Art. 20':
      'Riparare fa parte dell’esercizio; informare gli utenti, della comunicazione degli incidenti.',
    'Art. 21': authorityKnown,
    'Art. 22(1)': mandate,
    'Art. 43':
      'La valutazione poggia sugli esiti di verifica e validazione, e il piano di rilascio ne fa una condizione della messa in servizio.',
    'Art. 47': 'La dichiarazione è una condizione del rilascio e parte dei documenti tecnici.',
    'Art. 48': 'Il piano di rilascio fa della marcatura una condizione della messa in servizio.',
    'Art. 49(1)': registration,
    'Art. 49(5)':
      'La registrazione è una condizione del rilascio; le autorità devono conoscere i sistemi nelle infrastrutture critiche.',
    'Art. 60':
      'Una prova simile è una validazione fuori dal laboratorio; il suo piano dice chi partecipa e quando si ferma.',
    'Art. 61':
      'Prima di accettare, le persone di una prova sanno che cosa si fa con loro e con i loro dati.',
    'Art. 72':
      'Il monitoraggio in esercizio dà le cifre, e le segnalazioni esterne ciò che le cifre non mostrano.',
    'Art. 73': 'Che cosa segnalare e a chi è noto in anticipo; gli incidenti lo fanno scattare.',
    'Art. 26(1)': 'L’uso previsto e le regole che lo assicurano sono controlli a sé.',
    'Art. 26(2)': 'Chi sorveglia il sistema ha un ruolo con responsabilità e competenze.',
    'Art. 26(4)':
      'Che cosa può entrare nel sistema dipende dalla qualità dei dati e dalle regole d’uso.',
    'Art. 26(5)':
      'Osservare fa parte dell’esercizio; che cosa segnalare e a chi è noto in anticipo, e gli incidenti lo fanno scattare.',
    'Art. 26(6)': logsDecided,
    'Art. 26(7)':
      'Informare il personale è una regola d’uso e un’informazione per le parti interessate.',
    'Art. 26(9)':
      'La valutazione degli effetti sulle persone riprende ciò che il fornitore dice del sistema.',
    'Art. 26(10)': 'Ogni uso richiede un’autorizzazione: è una regola d’uso.',
    'Art. 26(11)':
      'Informare le persone toccate è una regola d’uso e un’informazione per le parti interessate.',
    'Art. 26(12)': authorityKnown,
    'Art. 6(4)':
      'Perché il sistema non è ad alto rischio deriva da ciò che può causare alle persone, e si conserva con i documenti tecnici.',
    'Art. 49(2)': registration,
    'Art. 80':
      'Le correzioni fanno parte dell’esercizio; che cosa un’autorità può chiedere è stabilito in anticipo.',
    'Art. 27':
      'La valutazione sui diritti fondamentali è una valutazione d’impatto la cui forma è fissata dalla legge.',
    'Art. 27(3)': 'L’esito è documentato, e l’autorità è una parte interessata da informare.',
    'Art. 49(3)':
      'La registrazione è un passo prima dell’uso e dice al pubblico ciò che va saputo.',
    'Art. 86':
      'Chi può chiedere una spiegazione, e come la riceve, fa parte delle regole d’uso e di ciò che sanno le persone toccate.',
    'Art. 50(1)': 'Che si ha a che fare con un’IA è la prima cosa che un utente viene a sapere.',
    'Art. 50(2)':
      'La marcatura è un requisito del sistema, a vantaggio di chi ne incontra l’output.',
    'Art. 50(3)': ruleOfUse,
    'Art. 50(4)':
      'Rendere noto l’uso dell’IA è una regola d’uso e un’informazione per le parti interessate.',
    'Art. 50(5)':
      'Il modo di informare fa parte delle informazioni per gli utenti e le altre parti interessate.',
    'Art. 23':
      'Il fornitore del sistema è un fornitore la cui conformità si verifica prima di acquisirne qualcosa.',
    'Art. 24':
      'Il fornitore o l’importatore è un fornitore di cui si verificano marcature e documenti prima di cedere il sistema.',
    'Art. 22(3)':
      'Il mandato dice chi fa che cosa; i documenti a disposizione sono quelli tecnici.',
    'Art. 25(3)':
      'Gli obblighi del fornitore sono assegnati al fabbricante ed entrano nei suoi requisiti.',
    'Art. 25(1)(a), (b)':
      'Chi si attiene all’uso previsto e conosce la ripartizione dei compiti non diventa fornitore senza saperlo.',
    'Art. 25(1)(c)': 'Chi si attiene all’uso previsto non diventa fornitore senza saperlo.',
    'Art. 25(2)':
      'Si consegna la documentazione tecnica; a chi e a quali condizioni deriva dall’assegnazione delle responsabilità.',
    'Art. 25(4)': 'L’accordo con chi fornisce le parti assegna i compiti e guida il fornitore.',
    'Art. 53(1)(a), (b)':
      'La documentazione tecnica del modello, e ciò che serve a chi vi costruisce sopra.',
    'Art. 53(1)(c), (d)':
      'I diritti sui dati acquisiti per il modello, e ciò che il pubblico deve saperne.',
    'Art. 53(3)': authorityKnown,
    'Art. 54(1)': mandate,
    'Art. 54(3)':
      'Il mandato dice chi fa che cosa; i documenti a disposizione sono quelli del modello.',
    'Art. 55':
      'Il rischio sistemico è un impatto sulla società: valutato, provato, osservato e segnalato.',
    'Art. 52': 'La Commissione è una parte interessata da informare entro un termine.',
  },
};
