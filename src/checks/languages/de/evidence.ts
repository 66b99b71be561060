import type { GroupTexts } from '../texts.ts';

export const evidence: GroupTexts<'evidence'> = {
  'evidence/orphan': {
    summary:
      'Ein aktueller Nachweis belegt nichts: Kein Feld eines Eintrags nennt ihn, und er erfüllt keine Zusage.',
    why: 'Entweder wurde der Nachweis umsonst erhoben, oder der Verweis auf ihn fehlt. Abgelöste Nachweise werden aufbewahrt und brauchen keinen Verweis.',
  },
  'evidence/expired': {
    summary: 'Ein Nachweis ist als aktuell bezeichnet, aber abgelaufen.',
    why: 'Er wird noch als Beleg aufgeführt, aber wer ihn im Audit öffnet, findet nur die Vergangenheit belegt.',
  },
  'evidence/endless': {
    summary:
      'Ein aktueller Nachweis wurde vor mehr als 3 Jahren erhoben und hat kein `validUntil`.',
    why: 'Ein Nachweis ohne Ende läuft nie von selbst ab. Im Audit wird gefragt, was eine Aufzeichnung von vor Jahren über das System von heute belegt.',
  },
  'evidence/due-soon': {
    summary: 'Ein aktueller Nachweis läuft innerhalb von `reviewSoonDays` ab.',
    why: 'Der neue Nachweis muss da sein, bevor der alte abläuft, sonst sind die Maßnahmen, die darauf beruhen, eine Zeit lang unbelegt.',
  },
  'evidence/file': {
    summary: 'Eine als Nachweis genannte Datei ist nicht im Handbuch.',
    why: 'Ein Nachweis, der sich nicht öffnen lässt, beweist nichts, und oft versucht es im Audit jemand als Erster.',
  },
  'evidence/hash': {
    summary:
      'Der SHA-256 einer Nachweisdatei weicht vom festgehaltenen ab. Ein Nachweis an einer Adresse wird nicht geprüft.',
    why: 'Der Fingerabdruck zeigt, dass der Nachweis ist, was erhoben wurde. Weicht er ab, wurde die Datei danach geändert oder ersetzt.',
  },
};
