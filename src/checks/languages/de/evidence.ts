import type { GroupTexts } from '../texts.ts';
import { ago, ahead } from './words.ts';

export const evidence: GroupTexts<'evidence'> = {
  'evidence/orphan': {
    summary:
      'Ein aktueller Nachweis belegt nichts: Kein Feld eines Eintrags nennt ihn, und er erfüllt keine Zusage.',
    why: 'Entweder wurde der Nachweis umsonst erhoben, oder der Verweis auf ihn fehlt. Abgelöste Nachweise werden aufbewahrt und brauchen keinen Verweis.',
    says: {
      unnamed: (id) => ({
        found: `${id} belegt nichts: Keine Maßnahme, kein System, keine Rolle und kein anderer Eintrag nennt den Nachweis.`,
        expected: 'mindestens ein Eintrag, der ihn nennt, etwa eine Maßnahme unter `evidence:`',
        fix: 'Nennen Sie ihn im Eintrag, den er stützt, setzen Sie `status: superseded`, falls ein neuerer Nachweis an seine Stelle trat, oder entfernen Sie ihn.',
      }),
    },
  },
  'evidence/expired': {
    summary: 'Ein Nachweis ist als aktuell bezeichnet, aber abgelaufen.',
    why: 'Er wird noch als Beleg aufgeführt, aber wer ihn im Audit öffnet, findet nur die Vergangenheit belegt.',
    says: {
      expired: (id, until, past, asOf) => ({
        found: `${id} ist als aktuell bezeichnet, galt aber nur bis ${until}, ${ago(past)}.`,
        expected: `ein Nachweis, der am ${asOf} gilt`,
        fix: 'Erheben Sie ihn als neuen Eintrag und setzen Sie hier `status: superseded`.',
      }),
    },
  },
  'evidence/endless': {
    summary:
      'Ein aktueller Nachweis wurde vor mehr als 3 Jahren erhoben und hat kein `validUntil`.',
    why: 'Ein Nachweis ohne Ende läuft nie von selbst ab. Im Audit wird gefragt, was eine Aufzeichnung von vor Jahren über das System von heute belegt.',
    says: {
      endless: (id, collected, age, limit) => ({
        found: `${id} wurde am ${collected} erhoben, vor ${age} Jahren, und sagt nicht, bis wann der Nachweis gilt.`,
        expected: `ein Nachweis der letzten ${limit} Jahre oder unter \`validUntil\` das Datum, bis zu dem er gilt`,
        fix: 'Erheben Sie ihn als neuen Eintrag und setzen Sie hier `status: superseded`, oder ergänzen Sie `validUntil`.',
      }),
    },
  },
  'evidence/due-soon': {
    summary: 'Ein aktueller Nachweis läuft innerhalb von `reviewSoonDays` ab.',
    why: 'Der neue Nachweis muss da sein, bevor der alte abläuft, sonst sind die Maßnahmen, die darauf beruhen, eine Zeit lang unbelegt.',
    says: {
      ending: (id, until, left, how) => ({
        found: `${id} gilt bis ${until}: Der Nachweis läuft ${ahead(left)} ab.`,
        fix: `Erheben Sie ihn rechtzeitig neu. So wird er erhoben: ${how}.`,
      }),
    },
  },
  'evidence/file': {
    summary: 'Eine als Nachweis genannte Datei ist nicht im Handbuch.',
    why: 'Ein Nachweis, der sich nicht öffnen lässt, beweist nichts, und oft versucht es im Audit jemand als Erster.',
    says: {
      nowhere: (id, location, inside, remedy) => ({
        found: inside
          ? `${id} liegt laut Eintrag unter \`${location}\`, aber eine solche Datei gibt es nicht.`
          : `${id} liegt laut Eintrag unter \`${location}\`; das ist weder eine Adresse noch eine Datei dieses Handbuchs.`,
        expected:
          'eine Adresse, die mit https:// beginnt, oder der Pfad einer Datei in diesem Handbuch, der mit `files/` beginnt',
        fix: {
          write: `Schreiben Sie \`${'meant' in remedy ? remedy.meant : ''}\`, falls das gemeint ist.`,
          put: 'Legen Sie die Datei dort ab, oder berichtigen Sie den Pfad.',
          copy: 'Nur manche Rechner haben diesen Pfad. Legen Sie eine Kopie der Datei unter `files/` ab, oder schreiben Sie eine Adresse, die alle öffnen können.',
          open: 'Schreiben Sie die Adresse oder den Pfad, unter dem alle den Nachweis öffnen können.',
        }[remedy.kind],
      }),
    },
  },
  'evidence/hash': {
    summary:
      'Der SHA-256 einer Nachweisdatei weicht vom festgehaltenen ab. Ein Nachweis an einer Adresse wird nicht geprüft.',
    why: 'Der Fingerabdruck zeigt, dass der Nachweis ist, was erhoben wurde. Weicht er ab, wurde die Datei danach geändert oder ersetzt.',
    says: {
      lineEnds: (file, id, sha256) => ({
        found: `\`${file}\` hat andere Zeilenenden als die Datei, die ${id} festhält; sonst ist alles gleich.`,
        expected: sha256,
        fix: 'Sorgen Sie dafür, dass git keine Zeilenenden ändert: Ergänzen Sie `files/** -text` in `.gitattributes` neben `handbook.yaml`, und stellen Sie dann die Datei wieder her.',
      }),
      other: (file, id, sha256, actual) => ({
        found: `\`${file}\` ist nicht die Datei, die ${id} festhält: Ihr SHA-256 ist ${actual}.`,
        expected: sha256,
        fix: 'Stellen Sie die ursprüngliche Datei wieder her. Ist die neue richtig, dann passen Sie `collected` und `sha256` an.',
      }),
      unreadable: (file, id, sha256) => ({
        found: `\`${file}\` lässt sich nicht lesen, darum lässt sich der SHA-256 von ${id} nicht prüfen.`,
        expected: sha256,
        fix: 'Berichtigen Sie die Zugriffsrechte der Datei.',
      }),
    },
  },
};
