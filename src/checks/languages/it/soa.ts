import type { GroupTexts } from '../texts.ts';
import {
  ago,
  byArea,
  crosswalkOf,
  firstOf,
  ismsTitleOf,
  listed,
  partsOf,
  statusOf,
  titleOf,
  unsaidOf,
} from './words.ts';

export const soa: GroupTexts<'soa'> = {
  'soa/missing-control': {
    summary: 'Uno dei 38 controlli dell’allegato A non ha una voce.',
    why: 'La dichiarazione di applicabilità deve considerare ogni controllo dell’allegato A e motivarli tutti, compresi gli esclusi (6.1.3). Un controllo omesso sembra dimenticato.',
    says: {
      empty: (all) => ({
        found: `La dichiarazione di applicabilità è vuota: nessuno dei ${all} controlli dell’allegato A ha una voce.`,
        expected: `una voce per ciascuno dei ${all} controlli, che si applichi o no`,
        fix: 'Scrivere una voce per ogni controllo sotto `controls/`, da `A.2.2.mdx` a `A.10.4.mdx`. Se non è ancora deciso, scrivere `applicable: undecided`.',
      }),
      many: (ids, all) => ({
        found: `${ids.length} dei ${all} controlli dell’allegato A non hanno una voce, perciò la dichiarazione di applicabilità non dice se si applicano: ${byArea(ids)}.`,
        expected: `una voce per ciascuno dei ${all} controlli, che si applichi o no`,
        fix: 'Scrivere una voce per ciascuno di essi sotto `controls/`. Se non è ancora deciso, scrivere `applicable: undecided`.',
      }),
      one: (id, title, all) => ({
        found: `${id} (${titleOf(id, title)}) non ha una voce, perciò la dichiarazione di applicabilità non dice se si applica.`,
        expected: `una voce per ciascuno dei ${all} controlli, che si applichi o no`,
        fix: `Scrivere \`controls/${id}.mdx\`. Se il controllo non si applica, dirlo e dire perché: \`applicable: false\`, con \`exclusionBasis\` e \`justification\`. Se non è ancora deciso, scrivere \`applicable: undecided\`.`,
      }),
    },
  },
  'soa/unknown-control': {
    summary: 'Una voce ha un numero di controllo che nell’allegato A non esiste.',
    why: 'Un numero che la norma non ha, spesso della ISO/IEC 27001, mostra all’auditor che è stato usato l’allegato sbagliato.',
    says: {
      ofIsms: (id, title) => ({
        found: `${id} è un controllo della ISO/IEC 27001 (${ismsTitleOf(id, title)}), non dell’allegato A della ISO/IEC 42001.`,
        expected:
          'un numero da A.2.2 a A.10.4 che esiste nell’allegato, o `ORG.…` per un controllo proprio',
        fix: 'Rinominare il file con il numero del controllo per l’IA che si intende. I controlli della ISO/IEC 27001 vanno in `isms/controls.csv`.',
      }),
      ofNone: (id) => ({
        found: `${id} non è un controllo dell’allegato A della ISO/IEC 42001.`,
        expected:
          'un numero da A.2.2 a A.10.4 che esiste nell’allegato, o `ORG.…` per un controllo proprio',
        fix: 'Rinominare il file con il numero del suo controllo o, se è un controllo proprio, con `ORG.` e un nome.',
      }),
    },
  },
  'soa/undecided': {
    summary: 'Non è deciso se un controllo si applica.',
    why: 'Una questione aperta messa per iscritto è onesta e mostra che cosa resta da fare. Prima della fase 1 ogni controllo deve essere deciso e motivato (6.1.3).',
    says: {
      many: (count, ids, all) => ({
        found: `${count} decisioni da prendere, cominciare qui. ${all ? 'Nessun controllo è ancora deciso' : `Questi controlli non sono decisi: ${byArea(ids)}`}.`,
        expected: '`applicable: true` o `applicable: false`, con una `justification`',
        fix: 'Decidere per ciascuno se si applica, e scrivere perché.',
      }),
      one: (id, title) => ({
        found: `Non è deciso se ${id} (${titleOf(id, title)}) si applica.`,
        expected: '`applicable: true` o `applicable: false`, con una `justification`',
        fix: 'Decidere se il controllo si applica, e scrivere perché.',
      }),
    },
  },
  'soa/target-passed': {
    summary:
      'Un controllo è pianificato o parziale, e la data entro cui doveva essere attuato è passata.',
    why: 'La Dichiarazione promette una data. Un auditor che la trova passata chiede chi se n’è accorto e che cosa si è deciso.',
    says: {
      passed: (id, status, target, past, asOf) => ({
        found: `${id} è ${status === 'planned' ? 'pianificato' : 'parziale'}, ma doveva essere attuato entro il ${target}, ${ago(past)}.`,
        expected: `\`status: implemented\`, o una data obiettivo non anteriore al ${asOf}`,
        fix: 'Impostare `status: implemented` e togliere `targetDate` se è vero, o concordare una data successiva con il responsabile.',
      }),
    },
  },
  'soa/justification': {
    summary:
      'La giustificazione di un controllo è un segnaposto, è più breve di una frase, o dice soltanto che il controllo si applica o non si applica.',
    why: 'Ogni controllo è incluso o escluso per un motivo proprio dell’organizzazione (6.1.3). «Applicabile» è la decisione, non il suo motivo. Un auditor che lo legge 38 volte sa che nulla è stato deciso.',
    says: {
      weak: (id, weakness, text, isApplicable, shortest) => ({
        found: {
          placeholder: `La giustificazione di ${id} è un segnaposto: «${text}».`,
          short: `La giustificazione di ${id} è più breve di una frase: «${text}».`,
          hollow: `La giustificazione di ${id} dice solo che il controllo ${isApplicable ? 'si applica' : 'non si applica'}, non perché.`,
        }[weakness],
        expected:
          weakness === 'hollow'
            ? 'il motivo, in una frase su questa organizzazione'
            : `una frase di almeno ${shortest.words} parole e ${shortest.characters} caratteri su questa organizzazione`,
        fix: isApplicable
          ? 'Dire che cosa rende necessario qui il controllo: quali sistemi, persone, rischi o obblighi.'
          : 'Dire perché qui nulla ha bisogno del controllo, o che cosa lo sostituisce.',
      }),
    },
  },
  'soa/copied-from-isms': {
    summary:
      'La giustificazione di un controllo è quasi la stessa, parola per parola, di una nella dichiarazione di applicabilità del SGSI o di un altro controllo.',
    why: 'Una Dichiarazione copiata dal SGSI e rinominata giustifica altri controlli, per altri motivi; può essere rilevata come non conformità maggiore. Ogni controllo ha bisogno della propria giustificazione.',
    says: {
      copied: (id, source, isApplicable) => ({
        found: `La giustificazione di ${id} è quasi parola per parola quella di ${'line' in source ? `27001:${source.id} nella dichiarazione del SGSI (isms/controls.csv:${source.line})` : `${source.id} (${source.file})`}.`,
        expected: 'motivi propri',
        fix: `Scrivere perché ${id} è ${isApplicable ? 'necessario' : 'superfluo'} qui, come se l’altro testo non esistesse.`,
      }),
    },
  },
  'soa/evidence-missing': {
    summary: 'Un controllo risulta attuato, ma nulla lo prova.',
    why: 'Un auditor chiede la prova di ogni controllo attuato. Un’affermazione senza prova può essere rilevata come non conformità. Meglio un piano onesto, purché finisca in tempo.',
    says: {
      unproven: (id, isAhead) => ({
        found: isAhead
          ? `${id} è attuato, ma tutte le sue prove sono ancora da fare o da approvare.`
          : `${id} è attuato, ma nulla lo prova.`,
        expected:
          'l’identificativo di almeno un’evidenza, una valutazione d’impatto approvata o un audit svolto',
        fix: 'Aggiungere la prova sotto `evidence:`, o impostare `status: partial` con un `targetDate`.',
      }),
    },
  },
  'soa/evidence-expired': {
    summary: 'Un controllo risulta attuato, ma tutte le sue prove sono scadute o sostituite.',
    why: 'Una prova vecchia mostra che un controllo ha funzionato una volta. Un auditor chiede se funziona oggi.',
    says: {
      lapsed: (id, proofs, asOf) => ({
        found: `${id} è attuato, ma nulla lo prova più: ${listed(
          proofs.map((proof) => {
            if (proof.fate === 'superseded') return `${proof.id} è stata sostituita`;
            if (proof.fate === 'retired') return `${proof.id} è stata ritirata`;
            return proof.fate === 'review'
              ? `${proof.id} era da riesaminare il ${proof.day}`
              : `${proof.id} era valida fino al ${proof.day}`;
          }),
        )}.`,
        expected: `almeno una prova valida il ${asOf}`,
        fix: 'Raccogliere una nuova prova e nominarla sotto `evidence:`, o impostare `status: partial` con un `targetDate`.',
      }),
    },
  },
  'soa/isms-evidence-only': {
    summary:
      'Un controllo risulta attuato, ma tutte le sue evidenze sono riprese dal SGSI, benché nulla si possa trasferire. Se si può trasferire una parte del SGSI, o un modello, è un avviso.',
    why: 'Le evidenze del SGSI travestite da evidenze del SGIA sono fra le prime cose che gli auditor rilevano. I modelli si possono riprendere; la prova che un controllo per l’IA funziona deve essere nuova. I controlli propri restano al Suo giudizio, perché nessuna tavola di corrispondenza li copre.',
    says: {
      borrowed: (id, proofs, transfer, why, isNothing) => ({
        found: `${id} è attuato, ma tutte le sue evidenze vengono dal SGSI (${listed(proofs)}). ${
          {
            none: 'Nulla del SGSI vi si può trasferire.',
            format: 'Dal SGSI vi si può trasferire solo un modello.',
            partial: 'Il SGSI vi si può trasferire solo in parte.',
          }[transfer]
        } ${crosswalkOf(id, why)}`,
        expected:
          'almeno un’evidenza con `origin: aims`, una valutazione d’impatto approvata o un audit del SGIA',
        fix: isNothing
          ? 'Aggiungere sotto `evidence:` un’evidenza prodotta per l’IA, o impostare `status: partial` con un `targetDate`.'
          : 'Aggiungere sotto `evidence:` un’evidenza di ciò che il SGIA aggiunge, o impostare `status: partial` con un `targetDate`.',
      }),
    },
  },
  'soa/document-missing': {
    summary:
      'Un controllo si applica, ma nessun documento lo copre. Quando è attuato, conta solo un documento approvato.',
    why: 'Un controllo che non è scritto esiste solo nella testa di pochi. L’auditor chiede quale politica o procedura lo copre.',
    says: {
      none: (id, isImplemented) => ({
        found: `${id} si applica, ma nessun documento lo copre.`,
        expected: `l’identificativo di una politica, una procedura o un piano${isImplemented ? ', approvato' : ''}`,
        fix: `Nominare il documento sotto \`implementedBy:\`, o aggiungere \`"${id}"\` al suo \`satisfies\`.`,
      }),
      noneInForce: (id, isImplemented, documents) => ({
        found: `${id} ${isImplemented ? 'è attuato' : 'si applica'}, ma nessun documento in vigore lo copre: ${listed(documents.map((document) => `${document.id} è ${statusOf(document.status)}`))}.`,
        expected: `l’identificativo di una politica, una procedura o un piano${isImplemented ? ', approvato' : ''}`,
        fix: 'Far approvare il documento, o nominarne un altro sotto `implementedBy:`.',
      }),
    },
  },
  'soa/excluded-but-used': {
    summary:
      'Un rischio o una valutazione d’impatto si basa su un controllo che la Dichiarazione esclude.',
    why: 'Un controllo non può essere superfluo e insieme trattare un rischio. Uno dei due è sbagliato, e finché non si corregge nulla tratta il rischio.',
    says: {
      used: (from, isRisk, id, file) => ({
        found: `${from} ${isRisk ? 'è trattato con' : 'si basa sul controllo'} ${id}, che la dichiarazione di applicabilità esclude.`,
        expected: 'un controllo che si applica',
        fix: `Nominare qui un altro controllo, o includere ${id} (${file}) e dire a che cosa serve.`,
      }),
    },
  },
  'soa/own-excluded': {
    summary: 'Uno dei controlli propri è dichiarato non applicabile.',
    why: 'Si aggiunge un controllo proprio perché è necessario (6.1.3). Solo i controlli dell’allegato A si confrontano, e si omettono con un motivo. Un controllo proprio escluso fa sembrare la Dichiarazione più lunga di quanto sia, e sbagliato ogni conteggio delle esclusioni.',
    says: {
      own: (id) => ({
        found: `${id} è un controllo proprio, e non si applica.`,
        expected: 'solo controlli propri che si applicano',
        fix: 'Eliminare la voce, e conservare la decisione contraria dove è stata presa, per esempio nel verbale. Oppure impostare `applicable: true` se il controllo serve.',
      }),
    },
  },
  'soa/suspect': {
    summary:
      'Un documento, un sistema, un rischio o una valutazione d’impatto su cui un controllo poggia è cambiato dopo l’ultimo riesame del controllo. Dove `aims review` ha scritto `reviewedText` si confrontano i testi, altrimenti le date. Contano solo i sistemi che il controllo nomina: con `systems: all`, ogni modifica a qualsiasi sistema renderebbe sospetto ogni controllo.',
    why: 'Una riga della Dichiarazione è un giudizio in un dato momento. Quando il suo fondamento cambia, qualcuno deve verificare se è ancora giusta.',
    says: {
      texts: (id, reviewed, { own, others, added, removed }) => ({
        found: `${id} è stato riesaminato l’ultima volta il ${reviewed}, ma ${[
          ...(own ? ['la riga stessa è stata modificata dopo'] : []),
          ...(others.length > 0 ? [`il testo di ${firstOf(others)} è stato modificato dopo`] : []),
          ...(added.length > 0 ? [`da allora poggia su ${firstOf(added)}`] : []),
          ...(removed.length > 0 ? [`non poggia più su ${firstOf(removed)}`] : []),
        ].join('; ')}.`,
        expected: 'i testi che sono stati riesaminati, o un riesame dei testi così come sono',
        fix: `Rileggere la riga alla luce del cambiamento, correggerla se serve, ed eseguire \`aims review ${id}\`.`,
      }),
      dates: (id, reviewed, changes, latest) => ({
        found: `${id} è stato riesaminato l’ultima volta il ${reviewed}, ma ciò su cui poggia è cambiato dopo: ${listed(
          changes.map(
            (change) =>
              `${change.id} (${{ changed: 'modifica', 'was accepted': 'accettazione', 'was approved': 'approvazione', 'was assessed': 'valutazione', 'was performed': 'esecuzione' }[change.what]} il ${change.date})`,
          ),
        )}.`,
        expected: `un riesame il ${latest} o dopo`,
        fix: 'Rileggere la riga alla luce del cambiamento, correggerla se serve, e impostare `lastReviewed` a quel giorno.',
      }),
    },
  },
  'soa/approval': {
    summary:
      'La dichiarazione di applicabilità non è approvata, risulta approvata benché alcune righe non siano decise, è stata modificata dopo l’approvazione, o è stata approvata prima dell’ultimo riesame di una sua riga. Dove `aims approve soa` ha scritto `approvedText` le righe si confrontano con ciò che è stato approvato, altrimenti le date.',
    why: 'Le informazioni documentate si riesaminano e si approvano prima di usarle (7.5.2), e la Dichiarazione è il documento da cui gli auditor cominciano. Una riga non decisa, o riesaminata dopo, non è stata approvata. Ciò che la direzione designata deve approvare sono il piano di trattamento e i rischi residui (6.1.3): si veda plan/approval.',
    says: {
      unapproved: (status) => ({
        found: `La dichiarazione di applicabilità è ${statusOf(status)}, non approvata.`,
        expected: '`approved`, con `approvedBy` e `approved`',
        fix: 'Farla approvare, e dire da chi e quando.',
      }),
      unsaid: (missing) => ({
        found: `La dichiarazione di applicabilità risulta approvata, ma nulla dice ${unsaidOf(missing)}.`,
        expected: '`approvedBy` con un ruolo e `approved` con la data',
        fix: 'Aggiungere ciò che manca, o impostare `status: in-review`.',
      }),
      undecided: (ids) => ({
        found: `La dichiarazione di applicabilità risulta approvata, ma ${ids.length === 1 ? '1 controllo non è deciso' : `${ids.length} controlli non sono decisi`}: ${firstOf(ids)}.`,
        expected: 'una decisione su ogni riga prima che la Dichiarazione sia approvata',
        fix: 'Impostare `status: draft` finché tutte le righe non sono decise, poi far approvare la Dichiarazione.',
      }),
      changed: (approved, known) => ({
        found: `La dichiarazione di applicabilità non è quella approvata il ${approved}. ${partsOf(known, 'rows')}`,
        expected: 'le righe approvate, o un’approvazione delle righe così come sono',
        fix: 'Far approvare la Dichiarazione così com’è ed eseguire `aims approve soa --by ROLE --version VERSION`, impostare `status: in-review` fino ad allora, o ripristinare le righe approvate.',
      }),
      later: (approved, rows, more, day) => ({
        found: `La dichiarazione di applicabilità è stata approvata il ${approved}, ma dopo sono state riesaminate delle righe: ${listed(more > 0 ? [...rows, `altre ${more}`] : rows)}.`,
        expected: `un’approvazione il ${day} o dopo`,
        fix: 'Aumentare `version`, far approvare di nuovo la Dichiarazione, e impostare `approved` a quel giorno.',
      }),
    },
  },
  'soa/certified-version': {
    summary:
      'Il certificato del SGIA nomina una versione della dichiarazione di applicabilità diversa da quella approvata.',
    why: 'Il certificato copre i controlli della versione che nomina. L’organismo di certificazione deve sapere di una più recente, e chi si affida al certificato legge la versione che esso nomina.',
    says: {
      other: (certificate, named, approved) => ({
        found: `Il certificato ${certificate} nomina la versione ${named} della dichiarazione di applicabilità, ma è approvata la versione ${approved}.`,
        expected: `la versione ${approved}`,
        fix: 'Informare l’organismo di certificazione della nuova versione, e aggiornare `soaVersion` quando il certificato la nomina. Se è sbagliato solo un numero, correggerlo.',
      }),
    },
  },
};
