import type { GroupTexts } from '../texts.ts';

export const inventory: GroupTexts<'inventory'> = {
  'inventory/assessment-missing': {
    summary:
      'Ein System mit hoher Auswirkung oder der Stufe Hochrisiko ist über die Konzeption hinaus und hat keine genehmigte Folgenabschätzung. Ist die Phase unbekannt, gilt das System als über die Konzeption hinaus.',
    why: 'ISO/IEC 42001 verlangt eine Folgenabschätzung, die ein ISMS nicht kennt (6.1.4, 8.4). Wird ein ISMS erweitert, fehlt sie oft.',
  },
  'inventory/assessment-stale': {
    summary:
      'Ein System wurde geändert, nachdem seine Folgen abgeschätzt wurden, oder die Überprüfung der Folgenabschätzung ist überfällig.',
    why: 'Eine Folgenabschätzung beschreibt das System an dem Tag, an dem sie entstand. Nach einer Änderung von Zweck, Modell, Daten oder Nutzung sagt sie nichts darüber, was Menschen heute widerfährt (8.4).',
  },
  'inventory/stage-evidence': {
    summary:
      'Zu einer Phase des Lebenszyklus, die ein System durchlaufen hat, gibt es keinen Nachweis.',
    why: 'Die Maßnahmen A.6.2.2 bis A.6.2.6 verlangen eine Spur jeder Phase. Ohne sie lässt sich nicht zeigen, dass die Phase stattgefunden hat. Bei eingekauften Systemen sind Daten und Entwicklung Sache des Lieferanten.',
  },
  'inventory/role-undecided': {
    summary:
      'Ein System hat keine Rolle nach ISO, oder es fällt in den Geltungsbereich der KI-Verordnung der EU und hat keine Rolle als Akteur oder keine Risikostufe.',
    why: 'Wer ein Modell herstellt, hat andere Pflichten als wer es nutzt. Bis die Rolle entschieden ist, lassen sich weder Maßnahmen noch Pflichten abgrenzen (4.1).',
  },
  'inventory/duty-overdue': {
    summary:
      'Eine Pflicht nach der KI-Verordnung der EU ist nach ihrem eigenen Termin noch offen, oder sie soll noch nicht fällig sein, obwohl sie gilt.',
    why: 'Ein verstrichener Termin ist das Erste, was eine Behörde oder ein Auditor sieht.',
  },
  'inventory/duty-unknown': {
    summary:
      'Ein System sagt, was zu einem Artikel der KI-Verordnung der EU getan wurde, der Akteuren keine Pflicht auferlegt oder der Organisation für dieses System keine.',
    why: 'Was über eine solche Pflicht geschrieben steht, wird nirgends gezeigt. Entweder ist die Nummer falsch, oder die Rolle, die Stufe oder der Geltungsbereich des Systems.',
  },
  'inventory/duty-unproven': {
    summary:
      'Eine Pflicht nach der KI-Verordnung der EU soll für ein System erfüllt sein, ohne gültigen Nachweis über dieses System, oder nicht gelten, ohne Begründung.',
    why: 'Eine Pflicht gilt nur mit einem Beleg über genau dieses System als erfüllt. Warum eine Pflicht nicht gilt, ist die erste Frage dazu.',
  },
  'inventory/duty-unrecorded': {
    summary:
      'Eine Pflicht nach der KI-Verordnung der EU gilt für ein System, und sein Eintrag sagt nicht, was dafür getan wurde. Viele Systeme ohne jede Angabe sind eine Meldung.',
    why: 'Maßnahmen helfen bei einer Pflicht, aber keine zeigt, dass sie für dieses System erfüllt ist. Genau danach fragt eine Behörde.',
  },
  'inventory/exemption': {
    summary:
      'Ein System, das Anhang III nennt, gilt nicht als Hochrisiko, obwohl es Profiling vornimmt. Sagt sein Anbieter nicht, warum es kein Hochrisiko ist, ist dies eine Warnung.',
    why: 'Ein System, das Profiling natürlicher Personen vornimmt, ist immer hochriskant (Art. 6(3), letzter Unterabsatz). Bei jedem anderen dokumentiert der Anbieter seine Bewertung, bevor das System in Betrieb geht (Art. 6(4)).',
  },
  'inventory/impact-undecided': {
    summary:
      'Ein System ist über die Konzeption hinaus, aber seine Auswirkung ist nicht eingestuft. Ist die Phase unbekannt, ist dies eine Warnung.',
    why: 'Die Auswirkung entscheidet, ob eine Folgenabschätzung nötig ist. Bleibt sie offen, gehen gerade die Systeme leer aus, die sie am meisten brauchen (6.1.4).',
  },
  'inventory/unscreened': {
    summary: 'Ein System jenseits der Konzeption wurde weder vorgeprüft noch abgeschätzt.',
    why: 'Dass die Auswirkung eines Systems gering oder mittel ist, ist auch ein Urteil: Jemand hat es gefällt, an einem Tag, aus einem Grund (6.1.4). Ein bloßes Wort lässt sich nicht prüfen.',
  },
  'inventory/screening-stale': {
    summary: 'Ein System wurde nach seiner Vorprüfung geändert und nicht abgeschätzt.',
    why: 'Eine Vorprüfung sagt, warum die Auswirkung eines Systems an jenem Tag gering oder mittel ist. Nach einer Änderung von Zweck, Modell, Daten oder Nutzung stimmt der Grund vielleicht nicht mehr (8.4).',
  },
  'inventory/unknown': {
    summary:
      'Eine Angabe zu einem System ist unbekannt: seine Herkunft, seine Phase, ob es Inhalte erzeugt oder auf einem KI-Modell mit allgemeinem Verwendungszweck beruht, wie es auf eine Entscheidung wirkt oder wann es zuletzt geändert wurde.',
    why: 'Besser, man sagt, dass etwas unbekannt ist, als dass man es erfindet. Was davon abhängt, bleibt offen, bis Sie es herausfinden: Pflichten, Nachweise zu Phasen, Lieferanten, eine neue Folgenabschätzung.',
  },
  'inventory/undated': {
    summary:
      'Systeme sind in Betrieb, ohne dass ein Tag der Inbetriebnahme genannt ist, oder stillgelegt, ohne dass der Tag der Abschaltung genannt ist.',
    why: 'Pflichten der KI-Verordnung der EU hängen davon ab, wann ein System in Betrieb genommen wurde, und Aufzeichnungen sind noch Jahre nach der Abschaltung aufzubewahren.',
  },
  'inventory/prohibited': {
    summary:
      'Ein System ist eine verbotene Praktik nach der KI-Verordnung der EU und hat kein Datum der Abschaltung. Soll die Verordnung darauf nicht anwendbar sein, ist dies eine Warnung.',
    why: 'Artikel 5 der KI-Verordnung der EU gilt seit dem 2. Februar 2025, mit den höchsten Geldbußen. Keine Maßnahme macht eine verbotene Praktik rechtmäßig.',
  },
  'inventory/obligation-open': {
    summary:
      'Zu einer Pflicht nach der KI-Verordnung der EU, die die Organisation für ein System hat, gibt es keine anwendbare Maßnahme.',
    why: 'Ohne Maßnahme wird eine Pflicht nur zufällig erfüllt. Die Erklärung zur Anwendbarkeit nennt das Recht als Grund für Maßnahmen; diese Regel verbindet die beiden. Welche Maßnahme bei welcher Pflicht hilft, ist Auslegungssache: Eine Maßnahme, die den Artikel in ihrem Text nennt, zählt auch.',
  },
  'inventory/supplier-missing': {
    summary: 'Ein beschafftes oder eingebettetes System nennt keinen Lieferanten.',
    why: 'Bei einem eingekauften System teilt man sich die Verantwortung mit dem Lieferanten (A.10.2, A.10.3). Ohne ihn ist unklar, wer was tut.',
  },
  'inventory/dataset-missing': {
    summary:
      'Ein System, das hier entwickelt wird, nennt keinen Datensatz, mit dem es trainiert oder getestet wurde oder in dem es nachschlägt.',
    why: 'A.4.3 und A.7 fragen nach den Daten, auf denen ein System beruht: woher sie kommen, mit welchem Recht sie genutzt werden, wie gut sie sind. Das Register der Datensätze beantwortet das.',
  },
};
