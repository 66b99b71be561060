import { endingOf, type Content } from '../../../handbook/reading/content-type.ts';
import { refusalWords, sizeWords } from '../../../handbook/reading/says/files.ts';
import { fromTemplates } from '../../../issues/say.ts';
import { signName } from './signs.ts';
import { targetName } from './targets.ts';
import type { RuleTexts } from '../texts.ts';

type Refusal = Parameters<RuleTexts['content/file']['says']['unreadable']>[0];
const because = (refusal: Refusal): string =>
  refusalWords(refusal, {
    permission: 'accesso negato',
    target: 'la sua destinazione non esiste',
    itself: 'rimanda a sé stesso',
  });
const size = (bytes: number): string => sizeWords(bytes, undefined, ',');

const contents: Readonly<Record<Content, string>> = {
  pdf: 'un file PDF',
  png: 'un’immagine PNG',
  jpg: 'un’immagine JPEG',
  webp: 'un’immagine WebP',
  avif: 'un’immagine AVIF',
  gif: 'un’immagine GIF',
  docx: 'un documento Word',
  xlsx: 'una cartella di lavoro Excel',
  macros: 'un documento Office con macro',
  oldOffice: 'un documento Office in un vecchio formato o con password',
  zip: 'un archivio ZIP che non è un documento Office',
  largeZip: 'un archivio di più di 64 MB, troppo grande per essere esaminato',
  html: 'una pagina web',
  activeXml: 'XML che un browser esegue o mostra come pagina',
  program: 'un programma',
  lfs: 'un puntatore di Git LFS a un file che non è stato scaricato',
  text: 'testo',
  binary: 'qualcosa che non è testo, di tipo sconosciuto',
  empty: 'vuoto',
};
const contentFixes: Partial<Record<Content, string>> = {
  macros: 'Salvarlo senza macro.',
  oldOffice: 'Salvarlo come `.docx` o `.xlsx`, senza password.',
  lfs: 'Eseguire `git lfs pull`.',
};

export const files: RuleTexts['content/file']['says'] = {
  ...fromTemplates({
    leftAttachment: [
      '`{0}` non è un allegato.',
      '{1}',
      'Toglierlo: l’ha lasciato qui un programma.',
    ],
    jpeg: ['Gli allegati di tipo `.{0}` non sono ammessi.', '{1}', 'Rinominarlo in `.jpg`.'],
    attachmentType: [
      'Gli allegati di tipo `.{0}` non sono ammessi.',
      '{1}',
      'Convertirlo, o mettere un link dove si trova.',
    ],
    noExtension: [
      '`{0}` non ha estensione.',
      '{1}',
      'Convertirlo, o mettere un link dove si trova.',
    ],
    upperFolder: [
      'La cartella `{0}` non è scritta in minuscolo.',
      'una di {1}',
      'Rinominare la cartella in `{2}`, o spostarla fuori dalla cartella dei contenuti.',
    ],
    noCollection: [
      'La cartella `{0}` non è una raccolta.',
      'una di {1}',
      'Rinominare la cartella in `{2}`, o spostarla fuori dalla cartella dei contenuti.',
    ],
    entriesElsewhere: [
      'La cartella `{0}` non è una raccolta, perciò le voci al suo interno non vengono lette.',
      'una di {1}',
      'Spostare le voci in una raccolta. Se non fanno parte del manuale, dare al manuale una cartella propria, come `content/`.',
    ],
    leftBeside: [
      'Il file `{0}` è accanto alle raccolte, dove nulla lo legge.',
      '`handbook.yaml`, e voci nelle cartelle delle loro raccolte',
      'Toglierlo: l’ha lasciato qui un programma.',
    ],
    configBeside: [
      'Il file `{0}` è accanto alle raccolte, dove nulla lo legge.',
      '`handbook.yaml`, e voci nelle cartelle delle loro raccolte',
      'Spostarne il contenuto in `{1}`, e toglierlo.',
    ],
    beside: [
      'Il file `{0}` è accanto alle raccolte, dove nulla lo legge.',
      '`handbook.yaml`, e voci nelle cartelle delle loro raccolte',
      'Spostarlo in una raccolta o sotto `files/`, o toglierlo.',
    ],
    misnamed: [
      'Il nome `{0}` non è quello di una voce.',
      'file che terminano in `.mdx`, in minuscolo',
      'Rinominarlo in `{1}.mdx`.',
    ],
    leftEntry: [
      '`{0}` non è una voce, ma è nella cartella `{1}`.',
      'file che terminano in `.mdx`',
      'Toglierlo: l’ha lasciato qui un programma.',
    ],
    repositoryDocument: [
      '`{0}` non è una voce, ma è nella cartella `{1}`.',
      'file che terminano in `.mdx`',
      'Spostarlo in cima alla cartella dei contenuti, o toglierlo.',
    ],
    otherEnding: [
      '`{0}` non è una voce, ma è nella cartella `{1}`.',
      'file che terminano in `.mdx`',
      'Rinominarlo in `{2}.mdx`.',
    ],
    noEntry: [
      '`{0}` non è una voce, ma è nella cartella `{1}`.',
      'file che terminano in `.mdx`',
      'Spostarlo sotto `files/`, o toglierlo.',
    ],
    copy: [
      '`{0}` sembra una copia di `{1}`, e non può essere un identificativo.',
      'ogni voce una volta, in un file che porta il nome del suo identificativo',
      'Toglierlo. Se è l’inizio di una nuova voce, rinominare il file con l’identificativo di quella voce.',
    ],
    otherCase: [
      'Il nome di questo file differisce solo per maiuscole e minuscole da `{0}`, con cui altri lo nominano.',
      '`{0}.mdx`',
      'Rinominare il file in `{0}.mdx`.',
    ],
    endingTwice: [
      '`{0}` non può essere un identificativo: il file termina due volte in `.mdx`.',
      'file che terminano una volta in `.mdx`',
      'Rinominarlo in `{1}.mdx`.',
    ],
    wrongSigns: [
      '`{0}` non può essere un identificativo: un identificativo è il nome del file.',
      'lettere dalla a alla z, cifre, punti, trattini e trattini bassi, con una lettera o una cifra all’inizio',
      'Rinominare il file in `{1}.mdx`.',
    ],
    takenSigns: [
      '`{0}` non può essere un identificativo: un identificativo è il nome del file.',
      'lettere dalla a alla z, cifre, punti, trattini e trattini bassi, con una lettera o una cifra all’inizio',
      'Rinominare il file con un identificativo che nessun’altra voce ha.',
    ],
    device: [
      '`{0}` non può essere un identificativo: Windows riserva questo nome a un dispositivo.',
      'un nome che vada bene per file e cartelle su ogni sistema',
      'Rinominare il file.',
    ],
    dotAtEnd: [
      '`{0}` non può essere un identificativo: Windows toglie un punto alla fine di un nome.',
      'un nome che vada bene per file e cartelle su ogni sistema',
      'Rinominare il file.',
    ],
    index: [
      '`{0}` non può essere un identificativo: la pagina della raccolta ha questo nome.',
      'un nome che vada bene per file e cartelle su ogni sistema',
      'Rinominare il file.',
    ],
    page: [
      '`{0}` non può essere un identificativo: è il nome di una pagina, non di una voce.',
      'un nome che vada bene per file e cartelle su ogni sistema',
      'Rinominare il file.',
    ],
    long: [
      '`{0}` non può essere un identificativo: ha più di {1} caratteri.',
      'un nome che vada bene per file e cartelle su ogni sistema',
      'Rinominare il file.',
    ],
    linkOut: [
      '`{0}` è un collegamento che porta fuori dalla cartella dei contenuti.',
      'file dentro la cartella dei contenuti',
      'Mettere al suo posto una copia del file.',
    ],
    linkToFolder: [
      '`{0}` è un collegamento a una cartella di questo manuale, che verrebbe letta due volte, o senza fine.',
      'file e cartelle veri',
      'Togliere il collegamento.',
    ],
    noFile: ['`{0}` non è né un file né una cartella.', 'un file normale', 'Toglierlo.'],
    otherEncodingTable: [
      'Il file non è in UTF-8: questo carattere non si può leggere.',
      'testo in UTF-8',
      'Salvarlo come «CSV UTF-8». In Excel è un tipo a sé nell’elenco di «Salva con nome».',
    ],
    otherEncoding: [
      'Il file non è in UTF-8: questo carattere non si può leggere.',
      'testo in UTF-8',
      'Salvarlo con la codifica UTF-8.',
    ],
    nul: [
      'Il file contiene byte NUL, quindi non è testo.',
      'testo in UTF-8',
      'Salvarlo come testo in UTF-8.',
    ],
    controlCharacter: [
      'Qui c’è un carattere di controllo invisibile: {0}.',
      'testo',
      'Toglierlo: è venuto probabilmente con testo copiato.',
    ],
    twin: [
      '`{0}` è accanto a `{1}.mdx`, e non viene letto.',
      'ogni voce una volta',
      'Togliere uno dei due. Se quello giusto è questo, rinominarlo in `{1}.mdx`.',
    ],
    workbook: [
      '`{0}` è una cartella di lavoro, che non si può leggere come tabella.',
      '`isms/controls.csv`',
      'Aprirla, salvare il foglio come «CSV UTF-8» con il nome `controls.csv`, e spostare la cartella di lavoro fuori da `isms/`.',
    ],
    leftIsms: [
      '`{0}` è in `isms/`, dove nulla lo legge.',
      '`isms/controls.csv`',
      'Toglierlo: l’ha lasciato qui un programma.',
    ],
    otherTable: [
      '`{0}` è in `isms/`, dove nulla lo legge.',
      '`isms/controls.csv`',
      'Rinominarlo in `controls.csv`, o spostarlo sotto `files/`.',
    ],
    inIsms: [
      '`{0}` è in `isms/`, dove nulla lo legge.',
      '`isms/controls.csv`',
      'Spostarlo sotto `files/`, o toglierlo.',
    ],
    manyEntries: [
      'Ci sono più di {0} file nelle cartelle delle raccolte. Questo e quelli dopo non vengono letti.',
      'al massimo {0} voci',
      'Togliere ciò che non è una voce, o dividere il manuale.',
    ],
    manyTexts: [
      'I testi del manuale superano qui {0} MB. Questo e quelli dopo non vengono letti.',
      'al massimo {0} MB di testi',
      'Spostare in `files/` ciò che non è prosa, o dividere il manuale.',
    ],
    manyAttachments: [
      'Ci sono più di {0} allegati. Questo e quelli dopo non vengono letti.',
      'al massimo {0} allegati',
      'Togliere ciò che non serve ad alcuna voce.',
    ],
    manyParts: [
      'Il manuale supera qui {0} valori di campi, capoversi, link e altre parti. Questa voce e quelle dopo non vengono lette.',
      'al massimo {0} parti',
      'Spostare in `files/` ciò che non è prosa, o dividere il manuale.',
    ],
    manyLinks: [
      'I testi del manuale nominano qui voci e controlli più di {0} volte. Ciò che nominano questo testo e quelli dopo non conta.',
      'prosa',
      'Spostare in `files/` ciò che non è prosa, o dividere il manuale.',
    ],
    manyReferences: [
      'I campi del manuale nominano qui voci e controlli più di {0} volte. Ciò che nominano i campi di questa voce e di quelle dopo non conta.',
      'al massimo {0} riferimenti',
      'Spostare in `files/` ciò che non è prosa, o dividere il manuale.',
    ],
    lostSource: [
      'Questa è una traduzione di `{0}`, che non esiste.',
      'la fonte, `{0}.mdx`, in `policies/`',
      'Dare al file il nome dell’identificativo della sua fonte, o toglierlo.',
    ],
    sameLanguage: [
      'Questa è una traduzione in `{0}`, la lingua del manuale.',
      'una traduzione in un’altra lingua',
      'Correggere la lingua nel nome del file, o togliere il file: `{1}.mdx` è il testo in questa lingua.',
    ],
    otherLanguage: [
      'Questa è una traduzione in `{0}`, che `handbook.yaml` non nomina sotto `languages`.',
      'una di {1}',
      'Aggiungere `{0}` a `languages`, o togliere il file.',
    ],
  }),
  otherContent: (ending, content) => ({
    found: `Il nome finisce in \`.${ending}\`, ma il file è ${contents[content]}.`,
    expected: `un file il cui contenuto corrisponde a \`.${ending}\``,
    fix:
      contentFixes[content] ??
      (endingOf(content)
        ? `Far finire il suo nome in \`.${endingOf(content)}\`, o sostituirlo con il file giusto.`
        : 'Sostituirlo con il file giusto, o fare un link a dove si trova.'),
  }),
  size: (bytes, most) => ({
    found: `Il file ha ${size(bytes)}.`,
    expected: `al massimo ${size(most)}`,
    fix: 'Spostare in `files/` ciò che non è prosa, o dividere la voce.',
  }),
  unreadable: (refusal) => ({
    found: `Il file non si può leggere: ${because(refusal)}.`,
    expected: 'un file leggibile',
    fix: 'Correggere i suoi permessi.',
  }),
  unreadableFolder: (refusal) => ({
    found: `La cartella non si può leggere: ${because(refusal)}.`,
    expected: 'una cartella leggibile',
    fix: 'Correggere i suoi permessi.',
  }),
  unreadableLink: (name, refusal) => ({
    found: `\`${name}\` non si può leggere: ${because(refusal)}.`,
    expected: 'un file leggibile',
    fix: 'Ripararlo o toglierlo.',
  }),
  wrongFolder: (fitting, collection) => ({
    found: `Questa voce ha i campi per ${targetName(fitting)}, ma è in \`${collection}/\`.`,
    expected: `${targetName(collection)} in \`${collection}/\``,
    fix: `Spostarla in \`${fitting}/\`.`,
  }),
  hiddenName: (name, { sign, isAll }) => ({
    found: isAll
      ? `Il nome \`${name}\` non mostra nulla: contiene solo ${signName(sign)}.`
      : `Il nome \`${name}\` contiene ${signName(sign)}, che è invisibile.`,
    expected: 'un nome di caratteri visibili',
    fix: 'Rinominarlo: cancellare tutto il nome e riscriverlo.',
  }),
};
