import type { GroupTexts } from '../texts.ts';

export const soa: GroupTexts<'soa'> = {
  'soa/missing-control': {
    summary: 'Eine der 38 Maßnahmen aus Anhang A hat keinen Eintrag.',
    why: 'Die Erklärung zur Anwendbarkeit muss jede Maßnahme aus Anhang A berücksichtigen und jede begründen, auch die ausgeschlossenen (6.1.3). Eine Maßnahme, die fehlt, sieht vergessen aus.',
  },
  'soa/unknown-control': {
    summary: 'Ein Eintrag hat eine Maßnahmennummer, die es in Anhang A nicht gibt.',
    why: 'Eine Nummer, die die Norm nicht hat, oft eine der ISO/IEC 27001, zeigt im Audit, dass der falsche Anhang verwendet wurde.',
  },
  'soa/undecided': {
    summary: 'Es ist nicht entschieden, ob eine Maßnahme anwendbar ist.',
    why: 'Eine offene Frage, die aufgeschrieben ist, ist ehrlich und zeigt, was noch zu tun ist. Vor Stufe 1 muss jede Maßnahme entschieden und begründet sein (6.1.3).',
  },
  'soa/target-passed': {
    summary:
      'Eine Maßnahme ist geplant oder teilweise umgesetzt, und der Zieltermin ist verstrichen.',
    why: 'Die Erklärung sagt einen Termin zu. Ist er verstrichen, fragt ein Auditor, wer es bemerkt hat und was entschieden wurde.',
  },
  'soa/justification': {
    summary:
      'Die Begründung einer Maßnahme ist ein Platzhalter, kürzer als ein Satz, oder sagt nur, dass die Maßnahme gilt oder nicht gilt.',
    why: 'Jede Maßnahme wird aus einem Grund aufgenommen oder ausgeschlossen, der für diese Organisation gilt (6.1.3). „Anwendbar“ ist die Entscheidung, nicht ihr Grund. Wer das im Audit 38-mal liest, weiß, dass nichts entschieden wurde.',
  },
  'soa/copied-from-isms': {
    summary:
      'Die Begründung einer Maßnahme ist Wort für Wort fast dieselbe wie eine in der Erklärung zur Anwendbarkeit des ISMS oder bei einer anderen Maßnahme.',
    why: 'Eine Erklärung, die aus dem ISMS kopiert und umbenannt wurde, begründet andere Maßnahmen aus anderen Gründen; das kann als wesentliche Nichtkonformität festgestellt werden. Jede Maßnahme braucht ihre eigene Begründung.',
  },
  'soa/evidence-missing': {
    summary: 'Eine Maßnahme gilt als umgesetzt, aber nichts belegt es.',
    why: 'Im Audit wird nach dem Beleg jeder umgesetzten Maßnahme gefragt. Eine Behauptung ohne Beleg kann als Nichtkonformität festgestellt werden. Ein ehrlicher Plan ist besser, solange er rechtzeitig endet.',
  },
  'soa/evidence-expired': {
    summary:
      'Eine Maßnahme gilt als umgesetzt, aber alle ihre Belege sind abgelaufen oder abgelöst.',
    why: 'Ein alter Beleg zeigt, dass eine Maßnahme einmal gewirkt hat. Im Audit wird gefragt, ob sie heute wirkt.',
  },
  'soa/isms-evidence-only': {
    summary:
      'Eine Maßnahme gilt als umgesetzt, aber alle ihre Nachweise stammen aus dem ISMS, obwohl sich nichts auf sie übertragen lässt. Lässt sich ein Teil des ISMS oder eine Vorlage übertragen, ist dies eine Warnung.',
    why: 'ISMS-Nachweise, als AIMS-Nachweise ausgegeben, gehören zu dem, was Audits zuerst beanstanden. Vorlagen lassen sich übernehmen; der Beleg, dass eine KI-Maßnahme wirkt, muss neu sein. Eigene Maßnahmen bleiben Ihrem Urteil überlassen, da keine Gegenüberstellung sie erfasst.',
  },
  'soa/document-missing': {
    summary:
      'Eine Maßnahme ist anwendbar, aber kein Dokument regelt sie. Ist sie umgesetzt, zählt nur ein genehmigtes Dokument.',
    why: 'Eine Maßnahme, die nicht aufgeschrieben ist, gibt es nur in den Köpfen weniger. Im Audit wird gefragt, welche Richtlinie oder welches Verfahren sie regelt.',
  },
  'soa/excluded-but-used': {
    summary:
      'Ein Risiko oder eine Folgenabschätzung stützt sich auf eine Maßnahme, welche die Erklärung ausschließt.',
    why: 'Eine Maßnahme kann nicht unnötig sein und zugleich ein Risiko behandeln. Eines von beiden ist falsch, und bis es berichtigt ist, behandelt nichts das Risiko.',
  },
  'soa/own-excluded': {
    summary: 'Eine eigene Maßnahme ist als nicht anwendbar erklärt.',
    why: 'Eine eigene Maßnahme ergänzen Sie, weil sie notwendig ist (6.1.3). Nur Maßnahmen aus Anhang A werden abgeglichen und mit Begründung weggelassen. Eine ausgeschlossene eigene Maßnahme macht die Erklärung länger, als sie ist, und jede Zahl der Ausschlüsse falsch.',
  },
  'soa/suspect': {
    summary:
      'Ein Dokument, ein System, ein Risiko oder eine Folgenabschätzung, worauf eine Maßnahme beruht, hat sich geändert, seit die Maßnahme zuletzt überprüft wurde. Wo `aims review` ein `reviewedText` geschrieben hat, werden die Texte verglichen, sonst die Daten. Es zählen nur Systeme, die die Maßnahme nennt: Mit `systems: all` würde jede Änderung an irgendeinem System jede Maßnahme verdächtig machen.',
    why: 'Eine Zeile der Erklärung ist ein Urteil zu einem Zeitpunkt. Ändert sich ihre Grundlage, muss jemand prüfen, ob es noch stimmt.',
  },
  'soa/approval': {
    summary:
      'Die Erklärung zur Anwendbarkeit ist nicht genehmigt, gilt als genehmigt, obwohl Zeilen nicht entschieden sind, wurde nach der Genehmigung geändert oder wurde genehmigt, bevor eine ihrer Zeilen zuletzt überprüft wurde. Wo `aims approve soa` ein `approvedText` geschrieben hat, werden die Zeilen mit dem Genehmigten verglichen, sonst die Daten.',
    why: 'Dokumentierte Information wird überprüft und genehmigt, bevor sie verwendet wird (7.5.2), und mit der Erklärung beginnt jedes Audit. Eine Zeile, die nicht entschieden ist oder danach überprüft wurde, ist nicht genehmigt. Was die benannte Leitung genehmigen muss, sind der Behandlungsplan und die Restrisiken (6.1.3): siehe plan/approval.',
  },
  'soa/certified-version': {
    summary:
      'Das Zertifikat des AIMS nennt eine andere Version der Erklärung zur Anwendbarkeit als die genehmigte.',
    why: 'Das Zertifikat umfasst die Maßnahmen der Version, die es nennt. Die Zertifizierungsstelle muss von einer neueren wissen, und wer sich auf das Zertifikat verlässt, liest die Version, die es nennt.',
  },
};
