import type { GroupTexts } from '../texts.ts';
import { either, firstOf, listed, openState } from './words.ts';

export const risk: GroupTexts<'risk'> = {
  'risk/untreated': {
    summary:
      'Un rischio oltre la propensione non è trattato, o non è accettato. Fino alla data della fase 1, un’accettazione mancante è un avviso.',
    why: 'Un rischio oltre la propensione va trattato, o accettato da chi ne ha l’autorità (6.1.3, 8.3). Scriverlo non è né l’uno né l’altro.',
    says: {
      untreated: (id, score, appetite, treatment) => ({
        found: `${id} ha un punteggio di ${score}, oltre la propensione di ${appetite}. ${treatment ? `Il rischio deve essere ${{ mitigate: 'mitigato', avoid: 'evitato', transfer: 'trasferito', accept: 'accettato' }[treatment]}, ma nulla dice come o entro quando.` : 'Nulla dice che cosa si deve fare.'}`,
        expected: 'controlli che lo trattino, o che cosa si deve fare, chi lo fa ed entro quando',
        fix: treatment
          ? 'Nominare i controlli sotto `controls`, o scrivere che cosa si deve fare sotto `actions`.'
          : 'Decidere il suo `treatment`, e nominare i controlli sotto `controls` o che cosa si deve fare sotto `actions`.',
      }),
      unaccepted: (id, score, appetite, isToBeAccepted) => ({
        found: `${id} ${isToBeAccepted ? `deve essere accettato con un punteggio di ${score}` : `conserva un punteggio di ${score} dopo il trattamento`}, oltre la propensione di ${appetite}, ma nessuno l’ha ancora accettato.`,
        expected: 'il ruolo che l’ha accettato, e la data',
        fix: 'Farlo accettare e compilare `acceptedBy` e `accepted`, o trattarlo ancora finché il punteggio rientra nella propensione.',
      }),
    },
  },
  'risk/unaccepted': {
    summary:
      'Il punteggio di un rischio è oggi oltre la propensione, e nessuno ha accettato quel punteggio.',
    why: 'Finché il trattamento non è concluso, l’organizzazione porta il rischio così com’è oggi. Oltre la propensione, chi ne ha l’autorità deve aver accettato anche questo, e non solo ciò che dovrà restare (6.1.3, 8.3).',
    says: {
      above: (id, score, appetite, acceptance) => ({
        found: `${id} ha oggi un punteggio di ${score}, oltre la propensione di ${appetite}, ma ${
          acceptance === 'none'
            ? 'nessuno l’ha ancora accettato'
            : acceptance.score === undefined
              ? `${acceptance.by} l’ha accettato il ${acceptance.on}, prima dell’ultima valutazione`
              : `ciò che ${acceptance.by} ha accettato il ${acceptance.on} era un punteggio di ${acceptance.score}`
        }.`,
        expected: 'il ruolo che ha accettato il punteggio di oggi, e la data',
        fix: 'Far accettare il rischio così com’è oggi, e scrivere da chi (`acceptedBy`) e quando (`accepted`).',
      }),
    },
  },
  'risk/control-open': {
    summary:
      'Un rischio si basa su un controllo che non è attuato, qui o nel SGSI, e non dice a che punto è oggi né che cosa resta da fare.',
    why: 'Il punteggio residuo presuppone che i controlli funzionino. Finché uno è pianificato o parziale, il rischio è più alto, e il piano di trattamento deve dire che cosa si fa (6.1.3).',
    says: {
      open: (id, controls, lacking) => ({
        found: `${id} si basa su ${listed(controls.map((control) => `${control.id} (${openState(control.state)}${control.ofIsms ? ' nel SGSI' : control.due ? `, scadenza ${control.due}` : ''})`))}, e non dice ${either(lacking.map((each) => ({ current: 'dove il rischio si trova oggi', actions: 'che cosa resta da fare' })[each]))}.`,
        expected: 'controlli attuati o, fino ad allora, dove il rischio si trova',
        fix: `Scrivere ${listed(lacking.map((each) => ({ current: 'i punteggi di oggi sotto `current`', actions: 'che cosa si deve fare sotto `actions`' })[each]))}. Quando i controlli sono attuati, non serve nessuno dei due.`,
      }),
    },
  },
  'risk/current-missing': {
    summary: 'Azioni su un rischio sono aperte, e nulla dice dove il rischio si trova oggi.',
    why: 'Il punteggio residuo si raggiunge quando tutto è fatto. Fino ad allora il rischio è più alto, e chi approva il piano di trattamento deve sapere di quanto.',
    says: {
      silent: (id, dues) => ({
        found: `${id} ha azioni aperte, con scadenza ${firstOf(dues)}, ma non dice dove il rischio si trova oggi.`,
        expected: '`current`, con la `likelihood` e l’`impact` di oggi',
        fix: 'Scrivere i punteggi di oggi sotto `current`, o indicare le azioni come svolte.',
      }),
    },
  },
  'risk/score-order': {
    summary:
      'I punteggi di un rischio si contraddicono: prima del trattamento, oggi e dopo, nessuno deve superare il precedente.',
    why: 'Il trattamento abbassa un rischio. Un registro in cui esso sale, o in cui un trattamento concluso non ha raggiunto il suo punteggio, non dà al lettore un punteggio su cui contare.',
    says: {
      rises: (id, before, after) => ({
        found: `${id} ha un punteggio di ${before} prima del trattamento e di ${after} dopo.`,
        expected: `un punteggio residuo di ${before} al massimo`,
        fix: 'Correggere `likelihood` e `impact`, o quelli sotto `residual`.',
      }),
      grown: (id, today, before) => ({
        found: `${id} ha oggi un punteggio di ${today}, più dei ${before} di prima del trattamento.`,
        expected: `un punteggio di oggi di ${before} al massimo`,
        fix: 'Correggere i punteggi sotto `current`. Se il rischio è cresciuto, alzare `likelihood` e `impact`, che sono quelli senza trattamento.',
      }),
      below: (id, today, after) => ({
        found: `${id} ha oggi un punteggio di ${today}, meno dei ${after} che devono restare dopo il trattamento.`,
        expected: `un punteggio di oggi di almeno ${after}`,
        fix: 'Correggere i punteggi sotto `current`, o abbassare quelli sotto `residual`.',
      }),
      unreached: (id, today, after) => ({
        found: `${id} ha oggi un punteggio di ${today}, benché tutti i controlli e le azioni siano a posto e dovesse restare ${after}.`,
        expected: 'un’azione aperta, o un punteggio residuo raggiunto',
        fix: 'Scrivere che cosa resta da fare sotto `actions`; se non resta nulla, correggere `residual` a ciò che resta, e togliere `current`.',
      }),
    },
  },
  'risk/consequences': {
    summary: 'L’impatto di un rischio non è la più alta delle sue conseguenze.',
    why: 'Il danno per l’organizzazione, per gli individui e per la società si giudica in un solo registro (6.1.2). Se l’impatto è inferiore a uno di essi, il punteggio lo nasconde; se è superiore, nulla lo spiega.',
    says: {
      differs: (id, impact, highest, who) => ({
        found: `L’impatto di ${id} è ${impact}, ma la più alta delle sue conseguenze è ${highest} (${listed(who.map((circle) => ({ organisation: 'organizzazione', individuals: 'persone', society: 'società' })[circle]))}).`,
        expected: 'un impatto pari alla più alta delle conseguenze',
        fix: `Correggere le conseguenze, o impostare \`impact: ${highest}\`.`,
      }),
    },
  },
  'risk/incomplete': {
    summary:
      'Un rischio non dice tutto ciò che la sua valutazione e il suo trattamento devono dire.',
    why: 'La valutazione esamina le conseguenze per l’organizzazione, per gli individui e per la società, e il suo esito si conserva (6.1.2, 8.2). Il trattamento è deciso, e ciò che resta è noto (6.1.3).',
    says: {
      lacking: (id, lacking) => ({
        found: `${id} non dice ${either(
          lacking.map(
            (name) =>
              `${{ assessed: 'quando è stato valutato', nextReview: 'quando si riesamina', treatment: 'come si tratta', residual: 'che cosa resta', consequences: 'che cosa farebbe all’organizzazione, alle persone e alla società', 'consequences.organisation': 'che cosa farebbe all’organizzazione', 'consequences.individuals': 'che cosa farebbe alle persone', 'consequences.society': 'che cosa farebbe alla società' }[name]} (\`${name}\`)`,
          ),
        )}.`,
        expected: 'una valutazione e un trattamento completi',
        fix: `Aggiungere ${lacking.map((name) => `\`${name}\``).join(', ')}.`,
      }),
    },
  },
  'risk/action-order': {
    summary: 'Un’azione su un rischio scade prima di un controllo su cui poggia.',
    why: 'Ciò che poggia su un controllo non si può fare prima che il controllo ci sia. Una delle due date sarà mancata, e con essa il punteggio residuo.',
    says: {
      early: (id, what, due, later, last) => ({
        found: `${id}: «${what}» scade il ${due}, prima di ${listed(later.map((control) => `${control.id} (scadenza ${control.target})`))}.`,
        expected: `una data dal ${last} in poi`,
        fix: `Impostare \`due\` al ${last} o dopo, far attuare prima il controllo (\`targetDate\`), o toglierlo dai \`controls\` dell’azione se non ne dipende.`,
      }),
    },
  },
  'risk/action-overdue': {
    summary: 'Un’azione del piano di trattamento è oltre la sua data e ancora aperta.',
    why: 'La direzione ha approvato i rischi residui in forza del piano (6.1.3). Finché un’azione è in ritardo, non sono raggiunti (8.3).',
    says: {
      past: (id, what, due, asOf, owner) => ({
        found: `${id}: «${what}» scadeva il ${due} ed è ancora da fare.`,
        expected: `una data dal ${asOf} in poi, o \`status: done\` con la data`,
        fix: `Farla concludere da ${owner}, o concordare una nuova data e far approvare di nuovo il piano.`,
      }),
    },
  },
};
