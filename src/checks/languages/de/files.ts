import { endingOf, type Content } from '../../../handbook/reading/content-type.ts';
import { refusalWords, sizeWords } from '../../../handbook/reading/says/files.ts';
import { fromTemplates } from '../../../issues/say.ts';
import { signName } from './signs.ts';
import { targetName } from './targets.ts';
import type { RuleTexts } from '../texts.ts';

type Refusal = Parameters<RuleTexts['content/file']['says']['unreadable']>[0];
const because = (refusal: Refusal): string =>
  refusalWords(refusal, {
    permission: 'Zugriff verweigert',
    target: 'Das Ziel gibt es nicht',
    itself: 'Sie verweist auf sich selbst',
  });
const size = (bytes: number): string => sizeWords(bytes, undefined, ',');

const contents: Readonly<Record<Content, string>> = {
  pdf: 'eine PDF-Datei',
  png: 'ein PNG-Bild',
  jpg: 'ein JPEG-Bild',
  webp: 'ein WebP-Bild',
  avif: 'ein AVIF-Bild',
  gif: 'ein GIF-Bild',
  docx: 'ein Word-Dokument',
  xlsx: 'eine Excel-Arbeitsmappe',
  macros: 'ein Office-Dokument mit Makros',
  oldOffice: 'ein Office-Dokument in einem alten Format oder mit Kennwort',
  zip: 'ein ZIP-Archiv, das kein Office-Dokument ist',
  largeZip: 'ein Archiv mit mehr als 64 MB, das zum Prüfen zu groß ist',
  html: 'eine Webseite',
  activeXml: 'XML, das ein Browser ausführt oder als Seite zeigt',
  program: 'ein Programm',
  lfs: 'ein Verweis von Git LFS auf eine Datei, die nicht geholt wurde',
  text: 'Text',
  binary: 'kein Text und von keinem bekannten Typ',
  empty: 'leer',
};
const contentFixes: Partial<Record<Content, string>> = {
  macros: 'Speichern Sie die Datei ohne Makros.',
  oldOffice: 'Speichern Sie die Datei als `.docx` oder `.xlsx`, ohne Kennwort.',
  lfs: 'Führen Sie `git lfs pull` aus.',
};

export const files: RuleTexts['content/file']['says'] = {
  ...fromTemplates({
    leftAttachment: [
      '`{0}` ist kein Anhang.',
      '{1}',
      'Entfernen Sie sie: Ein Programm hat sie hinterlassen.',
    ],
    jpeg: [
      'Anhänge vom Typ `.{0}` sind nicht zugelassen.',
      '{1}',
      'Benennen Sie die Datei in `.jpg` um.',
    ],
    attachmentType: [
      'Anhänge vom Typ `.{0}` sind nicht zugelassen.',
      '{1}',
      'Wandeln Sie die Datei um, oder setzen Sie einen Link dorthin, wo sie liegt.',
    ],
    noExtension: [
      '`{0}` hat keine Dateiendung.',
      '{1}',
      'Wandeln Sie die Datei um, oder setzen Sie einen Link dorthin, wo sie liegt.',
    ],
    upperFolder: [
      'Der Ordner `{0}` ist nicht kleingeschrieben.',
      'einer von {1}',
      'Benennen Sie den Ordner in `{2}` um, oder verschieben Sie ihn aus dem Inhaltsordner hinaus.',
    ],
    noCollection: [
      'Der Ordner `{0}` ist keine Sammlung.',
      'einer von {1}',
      'Benennen Sie den Ordner in `{2}` um, oder verschieben Sie ihn aus dem Inhaltsordner hinaus.',
    ],
    entriesElsewhere: [
      'Der Ordner `{0}` ist keine Sammlung; darum werden die Einträge darin nicht gelesen.',
      'einer von {1}',
      'Verschieben Sie die Einträge in eine Sammlung. Gehören sie nicht zum Handbuch, geben Sie dem Handbuch einen eigenen Ordner, etwa `content/`.',
    ],
    leftBeside: [
      'Die Datei `{0}` liegt neben den Sammlungen, wo nichts sie liest.',
      '`handbook.yaml`, und Einträge in den Ordnern ihrer Sammlungen',
      'Entfernen Sie sie: Ein Programm hat sie hinterlassen.',
    ],
    configBeside: [
      'Die Datei `{0}` liegt neben den Sammlungen, wo nichts sie liest.',
      '`handbook.yaml`, und Einträge in den Ordnern ihrer Sammlungen',
      'Verschieben Sie ihren Inhalt nach `{1}`, und entfernen Sie sie.',
    ],
    beside: [
      'Die Datei `{0}` liegt neben den Sammlungen, wo nichts sie liest.',
      '`handbook.yaml`, und Einträge in den Ordnern ihrer Sammlungen',
      'Verschieben Sie sie in eine Sammlung oder unter `files/`, oder entfernen Sie sie.',
    ],
    misnamed: [
      'Der Name `{0}` ist nicht der eines Eintrags.',
      'Dateien, die auf `.mdx` enden, kleingeschrieben',
      'Benennen Sie sie in `{1}.mdx` um.',
    ],
    leftEntry: [
      '`{0}` ist kein Eintrag, liegt aber im Ordner `{1}`.',
      'Dateien, die auf `.mdx` enden',
      'Entfernen Sie sie: Ein Programm hat sie hinterlassen.',
    ],
    repositoryDocument: [
      '`{0}` ist kein Eintrag, liegt aber im Ordner `{1}`.',
      'Dateien, die auf `.mdx` enden',
      'Verschieben Sie die Datei zuoberst in den Inhaltsordner, oder entfernen Sie sie.',
    ],
    otherEnding: [
      '`{0}` ist kein Eintrag, liegt aber im Ordner `{1}`.',
      'Dateien, die auf `.mdx` enden',
      'Benennen Sie die Datei in `{2}.mdx` um.',
    ],
    noEntry: [
      '`{0}` ist kein Eintrag, liegt aber im Ordner `{1}`.',
      'Dateien, die auf `.mdx` enden',
      'Verschieben Sie die Datei unter `files/`, oder entfernen Sie sie.',
    ],
    copy: [
      '`{0}` sieht nach einer Kopie von `{1}` aus und kann keine ID sein.',
      'jeder Eintrag einmal, in einer Datei, die nach seiner ID heißt',
      'Entfernen Sie sie. Ist es der Anfang eines neuen Eintrags, benennen Sie die Datei nach dessen ID.',
    ],
    otherCase: [
      'Der Name dieser Datei unterscheidet sich nur in Groß- und Kleinschreibung von `{0}`, wie andere sie nennen.',
      '`{0}.mdx`',
      'Benennen Sie die Datei in `{0}.mdx` um.',
    ],
    endingTwice: [
      '`{0}` kann keine ID sein: Die Datei endet zweimal auf `.mdx`.',
      'Dateien, die einmal auf `.mdx` enden',
      'Benennen Sie sie in `{1}.mdx` um.',
    ],
    wrongSigns: [
      '`{0}` kann keine ID sein: Eine ID ist der Name der Datei.',
      'Buchstaben von a bis z, Ziffern, Punkte, Bindestriche und Unterstriche, mit einem Buchstaben oder einer Ziffer am Anfang',
      'Benennen Sie die Datei in `{1}.mdx` um.',
    ],
    takenSigns: [
      '`{0}` kann keine ID sein: Eine ID ist der Name der Datei.',
      'Buchstaben von a bis z, Ziffern, Punkte, Bindestriche und Unterstriche, mit einem Buchstaben oder einer Ziffer am Anfang',
      'Benennen Sie die Datei nach einer ID, die kein anderer Eintrag hat.',
    ],
    device: [
      '`{0}` kann keine ID sein: Windows behält diesen Namen einem Gerät vor.',
      'ein Name, der auf jedem System für Dateien und Ordner geht',
      'Benennen Sie die Datei um.',
    ],
    dotAtEnd: [
      '`{0}` kann keine ID sein: Windows entfernt einen Punkt am Ende eines Namens.',
      'ein Name, der auf jedem System für Dateien und Ordner geht',
      'Benennen Sie die Datei um.',
    ],
    index: [
      '`{0}` kann keine ID sein: Die Seite der Sammlung heißt so.',
      'ein Name, der auf jedem System für Dateien und Ordner geht',
      'Benennen Sie die Datei um.',
    ],
    page: [
      '`{0}` kann keine ID sein: Es ist der Name einer Seite, nicht eines Eintrags.',
      'ein Name, der auf jedem System für Dateien und Ordner geht',
      'Benennen Sie die Datei um.',
    ],
    long: [
      '`{0}` kann keine ID sein: Es hat mehr als {1} Zeichen.',
      'ein Name, der auf jedem System für Dateien und Ordner geht',
      'Benennen Sie die Datei um.',
    ],
    linkOut: [
      '`{0}` ist eine Verknüpfung, die aus dem Inhaltsordner hinausführt.',
      'Dateien im Inhaltsordner',
      'Legen Sie an ihrer Stelle eine Kopie der Datei ab.',
    ],
    linkToFolder: [
      '`{0}` ist eine Verknüpfung mit einem Ordner dieses Handbuchs, der zweimal oder endlos gelesen würde.',
      'wirkliche Dateien und Ordner',
      'Entfernen Sie die Verknüpfung.',
    ],
    noFile: [
      '`{0}` ist weder eine Datei noch ein Ordner.',
      'eine gewöhnliche Datei',
      'Entfernen Sie es.',
    ],
    otherEncodingTable: [
      'Die Datei ist nicht in UTF-8: Dieses Zeichen lässt sich nicht lesen.',
      'Text in UTF-8',
      'Speichern Sie sie als „CSV UTF-8“. In Excel ist das ein eigener Typ in der Liste von „Speichern unter“.',
    ],
    otherEncoding: [
      'Die Datei ist nicht in UTF-8: Dieses Zeichen lässt sich nicht lesen.',
      'Text in UTF-8',
      'Speichern Sie sie in der Kodierung UTF-8.',
    ],
    nul: [
      'Die Datei enthält NUL-Bytes, ist also kein Text.',
      'Text in UTF-8',
      'Speichern Sie sie als Text in UTF-8.',
    ],
    controlCharacter: [
      'Hier steht ein unsichtbares Steuerzeichen: {0}.',
      'Text',
      'Entfernen Sie es: Es kam wohl mit kopiertem Text.',
    ],
    twin: [
      '`{0}` liegt neben `{1}.mdx` und wird nicht gelesen.',
      'jeder Eintrag einmal',
      'Entfernen Sie eine der beiden Dateien. Ist diese die richtige, benennen Sie sie in `{1}.mdx` um.',
    ],
    workbook: [
      '`{0}` ist eine Arbeitsmappe, die sich nicht als Tabelle lesen lässt.',
      '`isms/controls.csv`',
      'Öffnen Sie sie, speichern Sie das Blatt als „CSV UTF-8“ unter dem Namen `controls.csv`, und verschieben Sie die Arbeitsmappe aus `isms/` hinaus.',
    ],
    leftIsms: [
      '`{0}` liegt in `isms/`, wo nichts es liest.',
      '`isms/controls.csv`',
      'Entfernen Sie sie: Ein Programm hat sie hinterlassen.',
    ],
    otherTable: [
      '`{0}` liegt in `isms/`, wo nichts es liest.',
      '`isms/controls.csv`',
      'Benennen Sie es in `controls.csv` um, oder verschieben Sie es unter `files/`.',
    ],
    inIsms: [
      '`{0}` liegt in `isms/`, wo nichts es liest.',
      '`isms/controls.csv`',
      'Verschieben Sie es unter `files/`, oder entfernen Sie es.',
    ],
    manyEntries: [
      'In den Ordnern der Sammlungen liegen mehr als {0} Dateien. Diese Datei und jene danach werden nicht gelesen.',
      'höchstens {0} Einträge',
      'Entfernen Sie, was kein Eintrag ist, oder teilen Sie das Handbuch.',
    ],
    manyTexts: [
      'Die Texte des Handbuchs haben bis hier mehr als {0} MB. Diese Datei und jene danach werden nicht gelesen.',
      'höchstens {0} MB Text',
      'Verschieben Sie nach `files/`, was kein Fließtext ist, oder teilen Sie das Handbuch.',
    ],
    manyAttachments: [
      'Es gibt mehr als {0} Anhänge. Dieser und jene danach werden nicht gelesen.',
      'höchstens {0} Anhänge',
      'Entfernen Sie, was kein Eintrag braucht.',
    ],
    manyParts: [
      'Das Handbuch hat bis hier mehr als {0} Werte von Feldern, Absätze, Links und andere Teile. Dieser Eintrag und jene danach werden nicht gelesen.',
      'höchstens {0} Teile',
      'Verschieben Sie nach `files/`, was kein Fließtext ist, oder teilen Sie das Handbuch.',
    ],
    manyLinks: [
      'Die Texte des Handbuchs nennen bis hier mehr als {0}-mal Einträge und Maßnahmen. Was dieser Text und jene danach nennen, zählt nicht.',
      'Fließtext',
      'Verschieben Sie nach `files/`, was kein Fließtext ist, oder teilen Sie das Handbuch.',
    ],
    manyReferences: [
      'Die Felder des Handbuchs nennen bis hier mehr als {0}-mal Einträge und Maßnahmen. Was die Felder dieses Eintrags und jener danach nennen, zählt nicht.',
      'höchstens {0} Verweise',
      'Verschieben Sie nach `files/`, was kein Fließtext ist, oder teilen Sie das Handbuch.',
    ],
    lostSource: [
      'Dies ist eine Übersetzung von `{0}`. Diesen Eintrag gibt es nicht.',
      'die Quelle, `{0}.mdx`, in `policies/`',
      'Benennen Sie die Datei nach der ID ihrer Quelle, oder entfernen Sie sie.',
    ],
    sameLanguage: [
      'Dies ist eine Übersetzung nach `{0}`, in die Sprache des Handbuchs.',
      'eine Übersetzung in eine andere Sprache',
      'Berichtigen Sie die Sprache im Namen der Datei, oder entfernen Sie die Datei: `{1}.mdx` ist der Text in dieser Sprache.',
    ],
    otherLanguage: [
      'Dies ist eine Übersetzung nach `{0}`, das `handbook.yaml` nicht unter `languages` nennt.',
      'eine von {1}',
      'Ergänzen Sie `{0}` unter `languages`, oder entfernen Sie die Datei.',
    ],
  }),
  otherContent: (ending, content) => ({
    found: `Der Name endet auf \`.${ending}\`, aber die Datei ist ${contents[content]}.`,
    expected: `eine Datei, deren Inhalt zu \`.${ending}\` passt`,
    fix:
      contentFixes[content] ??
      (endingOf(content)
        ? `Ändern Sie die Endung des Namens in \`.${endingOf(content)}\`, oder ersetzen Sie die Datei durch die richtige.`
        : 'Ersetzen Sie die Datei durch die richtige, oder setzen Sie einen Link dorthin, wo sie liegt.'),
  }),
  size: (bytes, most) => ({
    found: `Die Datei hat ${size(bytes)}.`,
    expected: `höchstens ${size(most)}`,
    fix: 'Verschieben Sie nach `files/`, was kein Fließtext ist, oder teilen Sie den Eintrag.',
  }),
  unreadable: (refusal) => ({
    found: `Die Datei lässt sich nicht lesen: ${because(refusal)}.`,
    expected: 'eine lesbare Datei',
    fix: 'Berichtigen Sie die Zugriffsrechte.',
  }),
  unreadableFolder: (refusal) => ({
    found: `Der Ordner lässt sich nicht lesen: ${because(refusal)}.`,
    expected: 'ein lesbarer Ordner',
    fix: 'Berichtigen Sie die Zugriffsrechte.',
  }),
  unreadableLink: (name, refusal) => ({
    found: `\`${name}\` lässt sich nicht lesen: ${because(refusal)}.`,
    expected: 'eine lesbare Datei',
    fix: 'Stellen Sie die Datei wieder her, oder entfernen Sie sie.',
  }),
  wrongFolder: (fitting, collection) => ({
    found: `Dieser Eintrag hat die Felder für „${targetName(fitting)}“, liegt aber in \`${collection}/\`.`,
    expected: `${targetName(collection)} in \`${collection}/\``,
    fix: `Verschieben Sie ihn nach \`${fitting}/\`.`,
  }),
  hiddenName: (name, { sign, isAll }) => ({
    found: isAll
      ? `Der Name \`${name}\` zeigt nichts: Er enthält nur ${signName(sign)}.`
      : `Der Name \`${name}\` enthält ${signName(sign)}, das unsichtbar ist.`,
    expected: 'ein Name aus sichtbaren Zeichen',
    fix: 'Benennen Sie sie um: Löschen Sie den ganzen Namen, und tippen Sie ihn neu.',
  }),
};
