import type { GroupTexts } from '../texts.ts';
import { either, firstOf, listed, openState } from './words.ts';

export const risk: GroupTexts<'risk'> = {
  'risk/untreated': {
    summary:
      'Ein Risiko über der Risikobereitschaft wird nicht behandelt oder ist nicht akzeptiert. Bis zum Termin der Stufe 1 ist eine fehlende Akzeptanz eine Warnung.',
    why: 'Ein Risiko über der Risikobereitschaft muss behandelt oder von jemandem mit der nötigen Befugnis akzeptiert werden (6.1.3, 8.3). Es aufzuschreiben ist keines von beiden.',
    says: {
      untreated: (id, score, appetite, treatment) => ({
        found: `${id} hat den Wert ${score}, über der Risikobereitschaft von ${appetite}. ${treatment ? `Das Risiko soll ${{ mitigate: 'vermindert', avoid: 'vermieden', transfer: 'übertragen', accept: 'akzeptiert' }[treatment]} werden, aber nirgends steht, wie oder bis wann.` : 'Nirgends steht, was dagegen getan werden soll.'}`,
        expected: 'Maßnahmen, die es behandeln, oder was zu tun ist, durch wen und bis wann',
        fix: treatment
          ? 'Nennen Sie die Maßnahmen unter `controls`, oder schreiben Sie unter `actions`, was zu tun ist.'
          : 'Entscheiden Sie über `treatment`, und nennen Sie die Maßnahmen unter `controls` oder, was zu tun ist, unter `actions`.',
      }),
      unaccepted: (id, score, appetite, isToBeAccepted) => ({
        found: `${id} ${isToBeAccepted ? `soll mit dem Wert ${score} akzeptiert werden` : `behält nach der Behandlung den Wert ${score}`}, über der Risikobereitschaft von ${appetite}, aber niemand hat das bisher akzeptiert.`,
        expected: 'die Rolle, die es akzeptiert hat, und das Datum',
        fix: 'Lassen Sie es akzeptieren und füllen Sie `acceptedBy` und `accepted` aus, oder behandeln Sie es weiter, bis der Wert in der Risikobereitschaft liegt.',
      }),
    },
  },
  'risk/unaccepted': {
    summary:
      'Der Wert eines Risikos liegt heute über der Risikobereitschaft, und niemand hat diesen Wert akzeptiert.',
    why: 'Bis die Behandlung abgeschlossen ist, trägt die Organisation ein Risiko so, wie es heute ist. Liegt es über der Risikobereitschaft, muss jemand mit der nötigen Befugnis auch das akzeptiert haben, und nicht nur, was bleiben soll (6.1.3, 8.3).',
    says: {
      above: (id, score, appetite, acceptance) => ({
        found: `${id} hat heute den Wert ${score}, über der Risikobereitschaft von ${appetite}, aber ${
          acceptance === 'none'
            ? 'niemand hat das bisher akzeptiert'
            : acceptance.score === undefined
              ? `${acceptance.by} hat es am ${acceptance.on} akzeptiert, vor der letzten Beurteilung`
              : `was ${acceptance.by} am ${acceptance.on} akzeptiert hat, war der Wert ${acceptance.score}`
        }.`,
        expected: 'die Rolle, die den Wert von heute akzeptiert hat, und das Datum',
        fix: 'Lassen Sie das Risiko so akzeptieren, wie es heute ist, und schreiben Sie, von wem (`acceptedBy`) und wann (`accepted`).',
      }),
    },
  },
  'risk/control-open': {
    summary:
      'Ein Risiko stützt sich auf eine Maßnahme, die hier oder im ISMS nicht umgesetzt ist, und sagt nicht, wo es heute liegt oder was noch zu tun ist.',
    why: 'Das Restrisiko setzt voraus, dass die Maßnahmen wirken. Solange eine geplant oder teilweise umgesetzt ist, ist das Risiko höher, und der Behandlungsplan muss sagen, was dagegen getan wird (6.1.3).',
    says: {
      open: (id, controls, lacking) => ({
        found: `${id} stützt sich auf ${listed(controls.map((control) => `${control.id} (${openState(control.state)}${control.ofIsms ? ' im ISMS' : control.due ? `, fällig ${control.due}` : ''})`))} und sagt nicht, ${either(lacking.map((each) => ({ current: 'wo das Risiko heute liegt', actions: 'was noch zu tun ist' })[each]))}.`,
        expected: 'umgesetzte Maßnahmen oder, bis sie es sind, wo das Risiko liegt',
        fix: `Schreiben Sie ${listed(lacking.map((each) => ({ current: 'die Werte von heute unter `current`', actions: 'was zu tun ist, unter `actions`' })[each]))}. Sind die Maßnahmen umgesetzt, braucht es beides nicht.`,
      }),
    },
  },
  'risk/current-missing': {
    summary: 'Schritte gegen ein Risiko sind offen, und nirgends steht, wo das Risiko heute liegt.',
    why: 'Das Restrisiko ist erreicht, wenn alles getan ist. Bis dahin liegt das Risiko darüber, und wer den Behandlungsplan genehmigt, muss wissen, wie weit.',
    says: {
      silent: (id, dues) => ({
        found: `${id} hat offene Schritte, fällig ${firstOf(dues)}, sagt aber nicht, wo das Risiko heute liegt.`,
        expected: '`current`, mit der `likelihood` und dem `impact` von heute',
        fix: 'Schreiben Sie die Werte von heute unter `current`, oder bezeichnen Sie die Schritte als erledigt.',
      }),
    },
  },
  'risk/score-order': {
    summary:
      'Die Werte eines Risikos widersprechen sich: vor der Behandlung, heute und danach darf keiner höher sein als der vorige.',
    why: 'Behandlung senkt ein Risiko. Ein Register, in dem es steigt, oder in dem eine abgeschlossene Behandlung ihren Wert nicht erreicht hat, gibt keinen Wert her, auf den man sich verlassen kann.',
    says: {
      rises: (id, before, after) => ({
        found: `${id} hat vor der Behandlung den Wert ${before} und danach ${after}.`,
        expected: `ein Restrisiko von höchstens ${before}`,
        fix: 'Berichtigen Sie `likelihood` und `impact` oder die Werte unter `residual`.',
      }),
      grown: (id, today, before) => ({
        found: `${id} hat heute den Wert ${today}, mehr als die ${before} vor der Behandlung.`,
        expected: `ein Wert von heute von höchstens ${before}`,
        fix: 'Berichtigen Sie die Werte unter `current`. Ist das Risiko gewachsen, erhöhen Sie `likelihood` und `impact`; das sind die Werte ohne Behandlung.',
      }),
      below: (id, today, after) => ({
        found: `${id} hat heute den Wert ${today}, weniger als die ${after}, die nach der Behandlung bleiben sollen.`,
        expected: `ein Wert von heute von mindestens ${after}`,
        fix: 'Berichtigen Sie die Werte unter `current`, oder senken Sie die unter `residual`.',
      }),
      unreached: (id, today, after) => ({
        found: `${id} hat heute den Wert ${today}, obwohl alle Maßnahmen und Schritte umgesetzt sind und ${after} bleiben sollte.`,
        expected: 'ein offener Schritt oder ein Restrisiko, das erreicht ist',
        fix: 'Schreiben Sie unter `actions`, was noch zu tun ist; ist nichts mehr zu tun, berichtigen Sie `residual` auf das, was bleibt, und entfernen Sie `current`.',
      }),
    },
  },
  'risk/consequences': {
    summary: 'Die Auswirkung eines Risikos ist nicht die höchste seiner Folgen.',
    why: 'Der Schaden für die Organisation, für Einzelne und für die Gesellschaft wird in einem Register beurteilt (6.1.2). Ist die Auswirkung geringer als eine davon, verbirgt der Wert sie; ist sie höher, erklärt sie nichts.',
    says: {
      differs: (id, impact, highest, who) => ({
        found: `Die Auswirkung von ${id} ist ${impact}, die höchste der Folgen aber ${highest} (${listed(who.map((circle) => ({ organisation: 'Organisation', individuals: 'Einzelne', society: 'Gesellschaft' })[circle]))}).`,
        expected: 'eine Auswirkung, die der höchsten der Folgen entspricht',
        fix: `Berichtigen Sie die Folgen, oder setzen Sie \`impact: ${highest}\`.`,
      }),
    },
  },
  'risk/incomplete': {
    summary: 'Ein Risiko sagt nicht alles, was seine Beurteilung und Behandlung sagen müssen.',
    why: 'Die Beurteilung betrachtet die Folgen für die Organisation, für Einzelne und für die Gesellschaft, und ihr Ergebnis wird aufbewahrt (6.1.2, 8.2). Die Behandlung ist entschieden, und was bleibt, ist bekannt (6.1.3).',
    says: {
      lacking: (id, lacking) => ({
        found: `${id} sagt nicht, ${either(
          lacking.map(
            (name) =>
              `${{ assessed: 'wann es beurteilt wurde', nextReview: 'wann es überprüft wird', treatment: 'wie es behandelt wird', residual: 'was bleibt', consequences: 'was es für die Organisation, für Einzelne und für die Gesellschaft bedeutet', 'consequences.organisation': 'was es für die Organisation bedeutet', 'consequences.individuals': 'was es für Einzelne bedeutet', 'consequences.society': 'was es für die Gesellschaft bedeutet' }[name]} (\`${name}\`)`,
          ),
        )}.`,
        expected: 'eine vollständige Beurteilung und Behandlung',
        fix: `Ergänzen Sie ${lacking.map((name) => `\`${name}\``).join(', ')}.`,
      }),
    },
  },
  'risk/action-order': {
    summary:
      'Ein Schritt gegen ein Risiko ist fällig, bevor eine Maßnahme da ist, auf der er beruht.',
    why: 'Was auf einer Maßnahme beruht, kann nicht getan sein, bevor es die Maßnahme gibt. Einer der beiden Termine wird verfehlt, und mit ihm das Restrisiko.',
    says: {
      early: (id, what, due, later, last) => ({
        found: `${id}: „${what}“ ist am ${due} fällig, vor ${listed(later.map((control) => `${control.id} (fällig ${control.target})`))}.`,
        expected: `ein Datum ab dem ${last}`,
        fix: `Setzen Sie \`due\` auf ${last} oder später, setzen Sie die Maßnahme früher um (\`targetDate\`), oder entfernen Sie sie aus den \`controls\` des Schritts, falls er nicht auf ihr beruht.`,
      }),
    },
  },
  'risk/action-overdue': {
    summary: 'Ein Schritt des Behandlungsplans ist nach seinem Termin noch offen.',
    why: 'Die Leitung hat die Restrisiken im Vertrauen auf den Plan genehmigt (6.1.3). Solange ein Schritt im Verzug ist, sind sie nicht erreicht (8.3).',
    says: {
      past: (id, what, due, asOf, owner) => ({
        found: `${id}: „${what}“ war am ${due} fällig und ist noch offen.`,
        expected: `ein Datum ab dem ${asOf} oder \`status: done\` mit dem Datum`,
        fix: `Lassen Sie ${owner} den Schritt abschließen, oder vereinbaren Sie einen neuen Termin und lassen Sie den Plan erneut genehmigen.`,
      }),
    },
  },
};
