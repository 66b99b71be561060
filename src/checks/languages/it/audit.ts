import type { GroupTexts } from '../texts.ts';
import { ago, firstOf, gradeOf, listed, unsaidOf } from './words.ts';

export const audit: GroupTexts<'audit'> = {
  'audit/coverage': {
    summary:
      'Nessun audit interno degli ultimi tre anni ha coperto un punto della norma o un controllo applicabile.',
    why: 'Il programma di audit deve coprire l’intero SGIA (9.2.2), e un audit interno completo è la prova generale della certificazione. Gli audit dell’organismo di certificazione non contano, perché non sono interni; i riesami di direzione non contano, perché non verificano la conformità.',
    says: {
      uncovered: (of, missed, { unplanned, audits }) => {
        const named = (ids: readonly string[]) =>
          `${{ clause: ids.length === 1 ? 'il punto' : 'i punti', control: ids.length === 1 ? 'il controllo' : 'i controlli' }[of]} ${listed(ids)}`;
        return {
          found: `Nessun audit interno degli ultimi tre anni ha coperto ${missed === 'all' ? { clause: 'un punto della norma', control: 'un controllo applicabile' }[of] : named(missed)}.`,
          expected: `${{ clause: 'ogni punto della norma', control: 'ogni controllo applicabile' }[of]} sotto \`covers\` di un audit interno svolto, e non registrato come \`not-looked-at\``,
          fix:
            audits.length === 0
              ? 'Aggiungerli sotto `covers` del prossimo audit interno, o pianificarne uno.'
              : unplanned.length === 0
                ? `Svolgere ${listed(audits)} come previsto: copre tutto questo.`
                : `Pianificare un audit interno per ${named(unplanned)}, o aggiungerli sotto \`covers\` di uno pianificato; il resto è previsto in ${listed(audits)}.`,
        };
      },
    },
  },
  'audit/independence': {
    summary: 'Chi conduce un audit è responsabile di qualcosa che vi si verifica.',
    why: 'Gli auditor devono essere obiettivi e imparziali (9.2.2): non verificano il proprio lavoro. Gli audit di oltre tre anni fa si ignorano, perché non contano più.',
    says: {
      own: (id, lead, covered, isHeld) => ({
        found: `${id} copre ${listed(covered)}, di cui è responsabile il ruolo che lo conduce, ${lead}.`,
        expected: 'un ruolo che non è responsabile di nulla di ciò che l’audit copre',
        fix: isHeld
          ? 'Far verificare di nuovo questa parte da un altro ruolo, in un audit separato.'
          : 'Nominare un altro ruolo, o togliere questa parte da `covers` e farla verificare da un altro ruolo.',
      }),
    },
  },
  'audit/programme': {
    summary:
      'Si svolgono audit interni, ma non c’è un programma di audit, nessuno l’ha approvato, non prevede altri audit interni, o l’organismo di certificazione svolge ciò che è chiamato audit interno.',
    why: 'L’organizzazione pianifica da sé i propri audit interni (9.2.2). Gli audit di un organismo di certificazione non li sostituiscono, e un organismo non deve svolgere audit interni per chi certifica (ISO/IEC 17021-1, 5.2).',
    says: {
      missing: (held) => ({
        found: `Si svolgono audit interni (${listed(held)}), ma \`handbook.yaml\` non descrive alcun programma di audit.`,
        expected:
          '`auditProgramme` con `objectives`, `criteria`, `frequency` e la sua approvazione',
        fix: 'Aggiungere `auditProgramme:` con ciò che gli audit interni devono accertare, secondo quali criteri e con quale frequenza.',
      }),
      unapproved: (missing) => ({
        found: `Nulla dice ${unsaidOf(missing)} è stato approvato il programma di audit.`,
        expected: '`approvedBy` con un ruolo e `approved` con la data',
        fix: 'Aggiungere ciò che manca quando il programma è approvato.',
      }),
      unplanned: (others) => ({
        found: `Nessun audit interno è pianificato.${others.length === 0 ? '' : ` ${listed(others)} ${others.length === 1 ? 'è un audit' : 'sono audit'} dell’organismo di certificazione e non ${others.length === 1 ? 'conta' : 'contano'}.`}`,
        expected: 'un audit con `kind: internal-audit`, `status: planned` e una data futura',
        fix: 'Aggiungere il prossimo audit interno sotto `audits/`, con ciò che deve coprire.',
      }),
      body: (id, body) => ({
        found: `${id} è chiamato audit interno, ma ${body}, l’organismo di certificazione, è fra i suoi auditor.`,
        expected: 'auditor propri, o di una società che non vi certifica',
        fix: 'Se l’organismo di certificazione ha svolto l’audit per il certificato, impostare `kind` a `stage-1`, `stage-2`, `surveillance` o `recertification`, e scriverne il nome sotto `body`. Altrimenti far svolgere l’audit interno a qualcun altro.',
      }),
    },
  },
  'audit/results': {
    summary:
      'Un audit svolto non dice che cosa ha trovato su tutto ciò che copre, o i suoi esiti e i suoi rilievi si contraddicono.',
    why: 'Gli esiti sono l’evidenza che il programma è stato svolto (9.2.2). Se nessuno ha emesso un rilievo, forse nessuno ha guardato. Ciò che ha trovato l’organismo di certificazione è nel suo rapporto.',
    says: {
      unrecorded: (id, missing) => ({
        found: `${id} è stato svolto, ma nessun esito è registrato${missing.length > 0 ? ` per ${firstOf(missing)}` : ''}.`,
        expected:
          'sotto `results`, un esito per ogni punto e controllo in `covers`: `conform`, `finding` o `not-looked-at`',
        fix: 'Riportare gli esiti dagli appunti o dal rapporto degli auditor. Scrivere `not-looked-at` per ciò che nessuno ha guardato.',
      }),
      nameless: (id, of) => ({
        found: `${id} ha un rilievo su ${of}, ma non lo nomina.`,
        expected: '`finding` con l’identificativo del rilievo',
        fix: 'Aggiungere `finding`. Se non ce n’era, impostare `result` a `conform`.',
      }),
      contrary: (id, of, finding, grade) => ({
        found: `${id} registra ${of} come \`conform\`, ma vi ha sollevato ${finding} (${gradeOf(grade)}).`,
        expected: `\`finding\`, con \`finding: ${finding}\``,
        fix: 'Correggere l’esito, o ciò a cui il rilievo si riferisce.',
      }),
      ofOthers: (id, finding, raised) => ({
        found: `${id} nomina ${finding} come suo rilievo, ma ${'source' in raised ? `la fonte di ${finding} è \`${raised.source}\`` : `${finding} viene da ${raised.audit}`}.`,
        expected: 'un rilievo il cui `audit` sia questo audit',
        fix: `Nominare il rilievo che questo audit ha sollevato, o correggere \`audit\` di ${finding}.`,
      }),
      unnamed: (id, findings) => ({
        found: `${id} ha sollevato ${listed(findings)}, ma nessuno dei suoi esiti ${findings.length === 1 ? 'lo nomina' : 'li nomina'}.`,
        expected: 'un esito con `finding` per ogni rilievo che l’audit ha sollevato',
        fix: 'Scrivere `result: finding` e `finding` al punto o al controllo a cui il rilievo si riferisce.',
      }),
    },
  },
  'audit/lead-missing': {
    summary: 'Nulla dice chi conduce un audit o un riesame di direzione.',
    why: 'Gli auditor devono essere obiettivi e imparziali (9.2.2), e l’alta direzione svolge il riesame (9.3.1). Nessuno può giudicarlo se non si sa chi sono.',
    says: {
      ofBody: (id) => ({
        found: `Nulla dice chi conduce ${id}.`,
        expected: '`body` con il nome dell’organismo di certificazione',
        fix: 'Aggiungere `body`.',
      }),
      ofReview: (id) => ({
        found: `Nulla dice chi conduce ${id}.`,
        expected: '`lead` con il ruolo dell’alta direzione',
        fix: 'Aggiungere `lead`.',
      }),
      ofAudit: (id) => ({
        found: `Nulla dice chi conduce ${id}.`,
        expected: '`lead` con un ruolo, o `auditors` se lo conduce qualcuno di esterno',
        fix: 'Aggiungere `lead` o `auditors`.',
      }),
    },
  },
  'audit/not-held': {
    summary: 'La data di un audit o di un riesame di direzione pianificato è passata.',
    why: 'Audit e riesami si svolgono a intervalli pianificati (9.2.1, 9.3.1). Uno pianificato e non svolto è un vuoto nel programma.',
    says: {
      passed: (id, date, past, asOf) => ({
        found: `${id} era previsto per il ${date}, ${ago(past)}, e non è indicato come svolto.`,
        expected: `una data non anteriore al ${asOf}, o \`status: done\``,
        fix: 'Se si è svolto, impostare `status: done`. Altrimenti impostare `date` alla nuova data, e dire perché nel testo.',
      }),
    },
  },
};
