import { firstIds } from '../../content/plain-id.ts';
import { duplicate } from './duplicate.ts';
import { files } from './files.ts';
import { lost } from './lost.ts';
import { schema } from './schema.ts';
import { yaml } from './yaml.ts';
import type { GroupTexts } from '../texts.ts';
import { collectionName, fieldName, firstOf, listed } from './words.ts';

const markNames = {
  bold: 'Fettschrift (`**…**`)',
  link: 'einen Link (`[…](…)`)',
  list: 'eine Liste',
  heading: 'eine Überschrift',
  code: 'Code (`` `…` ``)',
  emphasis: 'eine Betonung (`*…*`)',
  ref: 'ein Tag (`<Ref>`)',
  html: 'ein Tag von HTML',
  entity: 'ein Zeichen, wie HTML es schreibt (`&amp;`)',
};

export const content: GroupTexts<'content'> = {
  'content/yaml': {
    summary:
      'Das Front Matter lässt sich nicht lesen, wiederholt ein Feld oder missbraucht Aliasse.',
    why: 'Mehrdeutiges ginge verloren, oder das nächste Werkzeug läse es anders.',
    says: yaml,
  },
  'content/schema': {
    summary: 'Ein Feld fehlt, ist unbekannt oder falsch.',
    why: 'Fiele ein falsch geschriebenes Feld stillschweigend weg, ginge verloren, was darin steht. Jedes Feld wird entweder gelesen oder gemeldet.',
    says: schema,
  },
  'content/duplicate-id': {
    summary:
      'Zwei Einträge haben dieselbe ID, Groß- und Kleinschreibung außer Acht gelassen, oder ein Eintrag hat die ID eines Abschnitts oder einer Maßnahme.',
    why: 'Verwiesen wird mit IDs. Bedeutet eine ID zweierlei, ist jeder Link auf sie mehrdeutig, und auf vielen Rechnern überschreiben sich zwei Dateien, deren Namen sich nur in Groß- und Kleinschreibung unterscheiden.',
    says: duplicate,
  },
  'content/duplicate-title': {
    summary: 'Zwei Einträge derselben Art haben denselben Titel.',
    why: 'Einträge beginnen oft als Kopie. Ist noch der Titel der des anderen Eintrags, kann es auch der Rest sein, und niemand kann die beiden unterscheiden.',
    says: {
      same: (id, others, collection) => ({
        found: `${id} hat denselben Titel wie ${listed(others)}.`,
        expected: `ein Titel, den kein anderer Eintrag unter „${collectionName(collection)}“ hat`,
        fix: 'Schreiben Sie, was an diesem Eintrag anders ist, oder entfernen Sie ihn, falls er eine Kopie ist.',
      }),
    },
  },
  'content/file': {
    summary:
      'Eine Datei in einem Ordner für Einträge ist kein Eintrag, ein Link führt aus dem Inhaltsordner hinaus, oder ein Anhang ist von einem Typ, der nicht zugelassen ist, oder etwas anderes, als sein Name sagt.',
    why: 'Jede Datei des Handbuchs wird verwendet oder gemeldet: Nichts wird stillschweigend übergangen, und nichts kommt von außen herein.',
    says: files,
  },
  'content/lost': {
    summary:
      'Etwas Geschriebenes wird nicht angezeigt: was YAML für einen Kommentar oder einen Namen hält, überzählige Zellen, Fußnoten, auf die nichts verweist, Text nach einem Codeblock ohne Ende, Buchstaben, die beim Umwandeln einer Datei verloren gingen.',
    why: 'Der Verlust fällt zu spät auf: im Audit, wenn der Titel einer Entscheidung mittendrin endet.',
    says: lost,
  },
  'content/markdown': {
    summary: 'Ein Feld enthält Markdown oder HTML, das nur im Text unter den Feldern gelesen wird.',
    why: 'Die Seiten zeigen die Zeichen so, wie sie dastehen: Sternchen, Klammern und Adressen mitten in der Erklärung zur Anwendbarkeit.',
    says: {
      mark: (path, mark) => ({
        found: `${fieldName(path)} enthält ${markNames[mark]}, aber weder Markdown noch HTML wird in Feldern gelesen: Die Zeichen sind zu sehen.`,
        expected: 'einfacher Text',
        fix: 'Schreiben Sie es hier in einfachen Worten. Listen, Links und Betonungen gehören in den Text unter den Feldern.',
      }),
    },
  },
  'content/plain-id': {
    summary:
      'Die ID eines Eintrags ist eine Zahl oder ein Wort, darum wird kein Text, der sie nennt, zum Link.',
    why: 'In einem Text kann `2026` ein System oder ein Jahr sein und `access` eine Richtlinie oder ein Wort. Ein erratener Link würde einen Bezug behaupten, den niemand hergestellt hat; darum entsteht keiner.',
    says: {
      plain: (id, others, collection) => ({
        found: `Die ID \`${id}\` ist ${/[A-Za-z]/.test(id) ? 'ein Wort' : 'eine Zahl'}; darum wird sie nicht zum Link, wenn ein Text sie nennt.${others.length > 0 ? ` Dasselbe gilt für ${others.length} weitere unter „${collectionName(collection)}“: ${firstIds(others)}.` : ''}`,
        expected: 'eine ID mit Buchstaben und Ziffern, etwa `SYS-2026`',
        fix: `Setzen Sie einen Link mit \`<Ref to="${id}" />\`, oder benennen Sie die Datei um, samt den Verweisen darauf.`,
      }),
    },
  },
  'content/template-left': {
    summary:
      'Eine Datei ist noch als Text der Vorlage gekennzeichnet, die `aims init` geschrieben hat, oder nennt die Organisation des Beispiels.',
    why: 'Ein Text, den jemand über eine andere Organisation geschrieben hat, ist keine Regel dieser Organisation. Auditoren fragen Mitarbeitende, ob sie ihn kennen, und ein stehen gebliebener Name zeigt, dass niemand ihn gelesen hat.',
    says: {
      many: (files) => ({
        found: `${files.length} Dateien sind noch Text der Vorlage: ${firstOf(files)}.`,
        expected: 'Texte über diese Organisation',
        fix: 'Machen Sie jeden Text zu Ihrem eigenen, und entfernen Sie dann die Zeile `# aims-template`.',
      }),
      one: (file) => ({
        found: `${file} ist noch Text der Vorlage.`,
        expected: 'ein Text über diese Organisation',
        fix: 'Machen Sie den Text zu Ihrem eigenen, und entfernen Sie dann diese Zeile.',
      }),
      named: (example, count, own) => ({
        found: `Der Text nennt ${example}, die Organisation des Beispiels${count > 1 ? `, an ${count} Stellen` : ''}.`,
        expected: `ein Text über ${own}`,
        fix: 'Schreiben Sie den Satz neu: Auch seine Angaben sind die des Beispiels.',
      }),
    },
  },
};
