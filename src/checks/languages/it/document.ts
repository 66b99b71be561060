import { textChanges } from '../text-changes.ts';
import type { GroupTexts, RuleTexts } from '../texts.ts';
import {
  ago,
  ahead,
  counted,
  documentName,
  either,
  firstOf,
  heldAs,
  listed,
  ofSubject,
  quoted,
  statusOf,
  subjectName,
} from './words.ts';

type Expected = Parameters<RuleTexts['document/mandatory-missing']['says']['missing']>[3];

/** What would be a piece of documented information, and by when. */
const expectation = (clause: string, { policy, register, by }: Expected): string =>
  [
    policy && `un documento approvato che nomini \`"${clause}"\` sotto \`satisfies\``,
    register && `${heldAs(register.what)} (\`${register.in}\`)`,
  ]
    .filter(Boolean)
    .join(', o ') +
  (by === undefined ? '' : by === 'unknown' ? ', entro la fase 1' : `, entro la fase 1 del ${by}`);

export const document: GroupTexts<'document'> = {
  'document/overdue': {
    summary:
      'Un riesame è in ritardo: di un documento approvato, della dichiarazione di applicabilità o di una sua riga, del piano di trattamento, di un rischio o di un fornitore. Per le valutazioni d’impatto lo segnala inventory/assessment-stale, come errore.',
    why: 'Un riesame in ritardo fa pensare che il responsabile non segua più il documento. Gli auditor lo verificano per primo, perché non richiede competenze.',
    says: {
      past: (subject, date, past, asOf) => ({
        found: `${subjectName(subject)} era da riesaminare il ${date}, ${ago(past)}.`,
        expected: `una data non anteriore al ${asOf}`,
        fix: 'Fare il riesame, correggere se serve, e impostare `nextReview` alla data del riesame successivo.',
      }),
    },
  },
  'document/changed-after-approval': {
    summary:
      'Un documento risulta approvato, ma il suo testo non è quello approvato: l’impronta in `approvedText` è diversa. Un documento senza `approvedText` non è giudicato.',
    why: 'I lettori seguono il testo che vedono. Se è stato cambiato dopo l’approvazione, nessuno ha approvato ciò che seguono (7.5.2), e il controllo delle modifiche ha fallito (7.5.3).',
    says: {
      changed: (id, approved, known) => ({
        found: `Il testo di ${id} non è quello approvato${approved === undefined ? '' : ` il ${approved}`}. ${
          known
            ? `Da allora: ${textChanges(known, {
                field: (texts) =>
                  `${texts.length === 1 ? 'campo modificato' : 'campi modificati'}: ${listed(texts.map((text) => `\`${text}\``))}`,
                changed: (texts) =>
                  `${counted(texts.length, 'capoverso modificato', 'capoversi modificati')}: ${quoted(texts)}`,
                added: (texts) =>
                  `${counted(texts.length, 'capoverso aggiunto', 'capoversi aggiunti')}: ${quoted(texts)}`,
                removed: (texts) =>
                  `${counted(texts.length, 'capoverso rimosso', 'capoversi rimossi')}: ${quoted(texts)}`,
              }).join(
                '; ',
              )} (${known.commit ? `dapprima nel commit ${known.commit.hash.slice(0, 8)} del ${known.commit.date}` : 'non ancora in un commit'}).`
            : 'Git non conosce qui il testo approvato, perciò non si può dire che cosa è cambiato.'
        }`,
        expected: 'il testo approvato, o un’approvazione del testo così com’è',
        fix: `Far approvare il testo così com’è ed eseguire \`aims approve ${id} --by ROLE --version VERSION\`, impostare \`status: in-review\` fino ad allora, o ripristinare il testo approvato.`,
      }),
    },
  },
  'document/due-soon': {
    summary:
      'Un riesame scade entro `reviewSoonDays`: di un documento approvato o di una valutazione d’impatto, della dichiarazione di applicabilità o di una sua riga, del piano di trattamento, di un rischio o di un fornitore.',
    why: 'Un riesame richiede il tempo di più persone. Chi ne sente parlare solo quel giorno è in ritardo.',
    says: {
      ahead: (subject, date, left) => ({
        found: `${subjectName(subject)} è da riesaminare il ${date}, ${ahead(left)}.`,
        fix: 'Pianificare il riesame. Una volta fatto, impostare `nextReview` alla data del successivo.',
      }),
    },
  },
  'document/empty': {
    summary: 'Una politica è approvata, ma non ha testo.',
    why: 'Nessuno può approvare o seguire un documento che non dice nulla. Come informazione documentata di un controllo, è un’affermazione vuota.',
    says: {
      empty: (id) => ({
        found: `${id} risulta in vigore, ma non ha testo.`,
        expected: 'il testo del documento sotto la seconda riga di tre trattini',
        fix: 'Scrivere il testo, o impostare `status: draft`.',
      }),
    },
  },
  'document/unfinished': {
    summary:
      'Un documento approvato contiene ancora un segno di lavoro non finito, come TODO o TBD.',
    why: 'Chi l’ha approvato ha approvato ciò che nessuno aveva ancora scritto. Gli auditor cercano queste parole.',
    says: {
      marked: (id, mark) => ({
        found: `${id} risulta in vigore, ma il suo testo contiene \`${mark}\`.`,
        expected: 'un testo finito',
        fix: 'Scrivere ciò che manca e far approvare di nuovo il documento, o impostare `status: draft`.',
      }),
    },
  },
  'document/mandatory-missing': {
    summary:
      'Un’informazione documentata che un punto della norma richiede non è in alcun documento approvato né in alcun registro del manuale. Se serve tempo per produrla (esiti di audit, riesami e misurazioni, rischi accettati, prove di competenza e di esercizio), è un avviso fino alla data della fase 1.',
    why: 'Le informazioni documentate richieste sono il primo elenco che un auditor scorre. Una bozza non è in vigore, e una procedura non è la registrazione che qualcuno l’ha seguita. Un’organizzazione che ha appena cominciato non può ancora aver svolto un audit; quando arriva l’organismo di certificazione, deve averlo fatto.',
    says: {
      missing: (clause, kind, document, expected, { states, remedy }) => ({
        found: `Il punto ${clause} richiede ${kind === 'document' ? 'un documento' : 'una registrazione'} che manca: ${documentName(document)}.${states.length === 0 ? '' : ` ${listed(states.map((policy) => `${policy.id} è ${statusOf(policy.status)}`))}, perciò non vale.`}`,
        expected: expectation(clause, expected),
        fix: {
          plan: `Aggiungere una voce sotto \`${remedy.in}/\`: con \`status: planned\` e la sua data, poi con \`status: done\` quando si è svolto.`,
          approve: 'Far approvare il documento.',
          add: `Aggiungere una voce sotto \`${remedy.in}/\`.`,
          either: `Scrivere il documento sotto \`policies/\`, o aggiungere una voce sotto \`${remedy.in}/\`.`,
          write:
            'Scrivere il documento sotto `policies/`, o nominarne uno esistente sotto `documents` nella riga del punto.',
        }[remedy.kind],
      }),
      planned: (clause, kind, document, expected, audit) => ({
        found: `Il punto ${clause} richiede ${kind === 'document' ? 'un documento' : 'una registrazione'} che non esiste ancora: ${documentName(document)}. ${audit.id} è previsto per il ${audit.date}${audit.isTooLate ? ', dopo la fase 1' : ''}.`,
        expected: expectation(clause, expected),
        fix: `Svolgere ${audit.id} come previsto, poi impostare il suo \`status\` a \`done\`.`,
      }),
    },
  },
  'document/record-missing': {
    summary:
      'Alcuni controlli sono attuati, ma mancano registrazioni che richiedono di un sistema. Una registrazione conta per un sistema solo se lo nomina sotto `systems`.',
    why: 'Una regola per cui ogni sistema ha una specifica non è la specifica. Un auditor sceglie un sistema e chiede la registrazione.',
    says: {
      lacking: (id, missing, { ofEvidence, fields, ofResources }, silent) => ({
        found: `A ${id} mancano registrazioni che controlli attuati richiedono: ${firstOf(missing.map(({ control, document }) => `${documentName(document)} (${control})`))}.`,
        expected: [
          ofEvidence &&
            `per ciascuno di questi controlli, un’evidenza valida che nomini il sistema${fields.length > 0 ? `, o ${either(fields.map((name) => `\`${name}\``))} nel sistema stesso` : ''}`,
          ofResources && 'le sue risorse nell’inventario',
        ]
          .filter(Boolean)
          .join(', e '),
        fix: [
          silent.length > 0 &&
            `Se ${firstOf(silent)} ${silent.length === 1 ? 'riguarda' : 'riguardano'} ${id}, dirlo lì sotto \`systems\`.`,
          ofEvidence &&
            `${silent.length > 0 ? 'Altrimenti aggiungere' : 'Aggiungere'} le registrazioni mancanti e nominarle sotto \`evidence:\` dei controlli, o elencare sotto i loro \`systems:\` solo quelli a cui si applicano.`,
          ofResources && `Completare \`resources\` e \`data\` di ${id}.`,
        ]
          .filter(Boolean)
          .join(' '),
      }),
    },
  },
  'document/self-approved': {
    summary:
      'Il responsabile e chi approva un documento, una valutazione d’impatto o la dichiarazione di applicabilità sono lo stesso ruolo.',
    why: 'Approvare è guardare una seconda volta (7.5.2). Chi approva il proprio testo ha guardato una volta sola.',
    says: {
      same: (subject, isApproved, role) => ({
        found: `L’approvazione ${ofSubject(subject)} ${isApproved ? 'è stata data da' : 'spetta a'} chi ne è responsabile, ${role}.`,
        expected: 'un’approvazione di un ruolo diverso dal responsabile',
        fix: 'Affidarla a un altro ruolo, o designare un altro responsabile.',
      }),
    },
  },
  'document/version-log': {
    summary:
      'La cronologia delle versioni di un documento non corrisponde alla sua versione o alla sua approvazione, non è in ordine, o nomina due volte una versione.',
    why: 'La cronologia è ciò che i lettori vedono della storia del documento (7.5.3). Se non corrisponde alla versione in vigore, un lettore non può dire che cosa vale.',
    says: {
      order: (subject, newer, older) => ({
        found: `La cronologia delle versioni ${ofSubject(subject)} non è in ordine: ${newer.version} del ${newer.date} è sotto ${older.version} del ${older.date}.`,
        expected: 'per prima la versione più recente',
        fix: 'Mettere le versioni in ordine, la più recente per prima, o correggere la data.',
      }),
      twice: (subject, version) => ({
        found: `La cronologia delle versioni ${ofSubject(subject)} ha due volte la versione ${version}.`,
        expected: 'ogni versione una volta',
        fix: 'Correggere il numero, o scrivere entrambe le modifiche in un solo elemento.',
      }),
      behind: (subject, version, latest) => ({
        found: `${subjectName(subject)} ha la versione ${version}, ma la più recente nella cronologia è ${latest}.`,
        expected: `la versione ${version} per prima in \`changes\``,
        fix: `Scrivere in testa a \`changes\` che cosa è cambiato nella versione ${version}, o correggere \`version\`.`,
      }),
      later: (subject, approved, version, date) => ({
        found: `L’approvazione ${ofSubject(subject)} è del ${approved}, ma la cronologia data la versione ${version} al ${date}, cioè dopo.`,
        expected: `una data non posteriore al ${approved}`,
        fix: 'Se il documento è stato modificato dopo l’approvazione, aumentare `version` e farlo approvare di nuovo. Altrimenti correggere la data.',
      }),
    },
  },
};
