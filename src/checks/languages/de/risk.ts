import type { GroupTexts } from '../texts.ts';

export const risk: GroupTexts<'risk'> = {
  'risk/untreated': {
    summary:
      'Ein Risiko über der Risikobereitschaft wird nicht behandelt oder ist nicht akzeptiert. Bis zum Termin der Stufe 1 ist eine fehlende Akzeptanz eine Warnung.',
    why: 'Ein Risiko über der Risikobereitschaft muss behandelt oder von jemandem mit der nötigen Befugnis akzeptiert werden (6.1.3, 8.3). Es aufzuschreiben ist keines von beiden.',
  },
  'risk/unaccepted': {
    summary:
      'Der Wert eines Risikos liegt heute über der Risikobereitschaft, und niemand hat diesen Wert akzeptiert.',
    why: 'Bis die Behandlung abgeschlossen ist, trägt die Organisation ein Risiko so, wie es heute ist. Liegt es über der Risikobereitschaft, muss jemand mit der nötigen Befugnis auch das akzeptiert haben, und nicht nur, was bleiben soll (6.1.3, 8.3).',
  },
  'risk/control-open': {
    summary:
      'Ein Risiko stützt sich auf eine Maßnahme, die hier oder im ISMS nicht umgesetzt ist, und sagt nicht, wo es heute liegt oder was noch zu tun ist.',
    why: 'Das Restrisiko setzt voraus, dass die Maßnahmen wirken. Solange eine geplant oder teilweise umgesetzt ist, ist das Risiko höher, und der Behandlungsplan muss sagen, was dagegen getan wird (6.1.3).',
  },
  'risk/current-missing': {
    summary: 'Schritte gegen ein Risiko sind offen, und nirgends steht, wo das Risiko heute liegt.',
    why: 'Das Restrisiko ist erreicht, wenn alles getan ist. Bis dahin liegt das Risiko darüber, und wer den Behandlungsplan genehmigt, muss wissen, wie weit.',
  },
  'risk/score-order': {
    summary:
      'Die Werte eines Risikos widersprechen sich: vor der Behandlung, heute und danach darf keiner höher sein als der vorige.',
    why: 'Behandlung senkt ein Risiko. Ein Register, in dem es steigt, oder in dem eine abgeschlossene Behandlung ihren Wert nicht erreicht hat, gibt keinen Wert her, auf den man sich verlassen kann.',
  },
  'risk/consequences': {
    summary: 'Die Auswirkung eines Risikos ist nicht die höchste seiner Folgen.',
    why: 'Der Schaden für die Organisation, für Einzelne und für die Gesellschaft wird in einem Register beurteilt (6.1.2). Ist die Auswirkung geringer als eine davon, verbirgt der Wert sie; ist sie höher, erklärt sie nichts.',
  },
  'risk/incomplete': {
    summary: 'Ein Risiko sagt nicht alles, was seine Beurteilung und Behandlung sagen müssen.',
    why: 'Die Beurteilung betrachtet die Folgen für die Organisation, für Einzelne und für die Gesellschaft, und ihr Ergebnis wird aufbewahrt (6.1.2, 8.2). Die Behandlung ist entschieden, und was bleibt, ist bekannt (6.1.3).',
  },
  'risk/action-order': {
    summary:
      'Ein Schritt gegen ein Risiko ist fällig, bevor eine Maßnahme da ist, auf der er beruht.',
    why: 'Was auf einer Maßnahme beruht, kann nicht getan sein, bevor es die Maßnahme gibt. Einer der beiden Termine wird verfehlt, und mit ihm das Restrisiko.',
  },
  'risk/action-overdue': {
    summary: 'Ein Schritt des Behandlungsplans ist nach seinem Termin noch offen.',
    why: 'Die Leitung hat die Restrisiken im Vertrauen auf den Plan genehmigt (6.1.3). Solange ein Schritt im Verzug ist, sind sie nicht erreicht (8.3).',
  },
};
