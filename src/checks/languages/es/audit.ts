import type { GroupTexts } from '../texts.ts';
import { ago, firstOf, gradeOf, listed, unsaidOf } from './words.ts';

export const audit: GroupTexts<'audit'> = {
  'audit/coverage': {
    summary:
      'Ninguna auditoría interna de los últimos tres años abarcó un capítulo o un control aplicable.',
    why: 'El programa de auditoría debe abarcar todo el SGIA (9.2.2), y una auditoría interna completa es el ensayo general de la certificación. Las auditorías del organismo de certificación no cuentan, porque no son internas; las revisiones por la dirección no cuentan, porque no verifican la conformidad.',
    says: {
      uncovered: (of, missed, { unplanned, audits }) => {
        const named = (ids: readonly string[]) =>
          `${{ clause: ids.length === 1 ? 'el capítulo' : 'los capítulos', control: ids.length === 1 ? 'el control' : 'los controles' }[of]} ${listed(ids)}`;
        return {
          found: `Ninguna auditoría interna de los últimos tres años abarcó ${missed === 'all' ? { clause: 'un capítulo de la norma', control: 'un control aplicable' }[of] : named(missed)}.`,
          expected: `${{ clause: 'cada capítulo de la norma', control: 'cada control aplicable' }[of]} en \`covers\` de una auditoría interna realizada, y no registrado como \`not-looked-at\``,
          fix:
            audits.length === 0
              ? 'Añadirlos en `covers` de la próxima auditoría interna, o planificar una.'
              : unplanned.length === 0
                ? `Realizar ${listed(audits)} según lo previsto: abarca todo esto.`
                : `Planificar una auditoría interna para ${named(unplanned)}, o añadirlos en \`covers\` de una planificada; el resto está previsto en ${listed(audits)}.`,
        };
      },
    },
  },
  'audit/independence': {
    summary: 'Quien dirige una auditoría es responsable de algo que se audita en ella.',
    why: 'Los auditores deben ser objetivos e imparciales (9.2.2): no auditan su propio trabajo. Las auditorías de hace más de tres años se pasan por alto, porque ya no cuentan.',
    says: {
      own: (id, lead, covered, isHeld) => ({
        found: `${id} abarca ${listed(covered)}, de lo que es responsable el rol que la dirige, ${lead}.`,
        expected: 'un rol que no sea responsable de nada de lo que abarca la auditoría',
        fix: isHeld
          ? 'Hacer que otro rol audite de nuevo esta parte, en una auditoría aparte.'
          : 'Nombrar a otro rol, o quitar esta parte de `covers` y hacer que otro rol la audite.',
      }),
    },
  },
  'audit/programme': {
    summary:
      'Se hacen auditorías internas, pero no hay programa de auditoría, nadie lo aprobó, no prevé ninguna más, o el organismo de certificación realiza lo que se llama auditoría interna.',
    why: 'La organización planifica ella misma sus auditorías internas (9.2.2). Las de un organismo de certificación no las sustituyen, y un organismo no debe auditar internamente a quienes certifica (ISO/IEC 17021-1, 5.2).',
    says: {
      missing: (held) => ({
        found: `Se hacen auditorías internas (${listed(held)}), pero \`handbook.yaml\` no describe ningún programa de auditoría.`,
        expected: '`auditProgramme` con `objectives`, `criteria`, `frequency` y su aprobación',
        fix: 'Añadir `auditProgramme:` con lo que las auditorías internas deben averiguar, según qué criterios y con qué frecuencia.',
      }),
      unapproved: (missing) => ({
        found: `Nada dice ${unsaidOf(missing)} se aprobó el programa de auditoría.`,
        expected: '`approvedBy` con un rol y `approved` con la fecha',
        fix: 'Añadir lo que falta cuando el programa esté aprobado.',
      }),
      unplanned: (others) => ({
        found: `No hay ninguna auditoría interna planificada.${others.length === 0 ? '' : ` ${listed(others)} ${others.length === 1 ? 'es una auditoría' : 'son auditorías'} del organismo de certificación y no ${others.length === 1 ? 'cuenta' : 'cuentan'}.`}`,
        expected:
          'una auditoría con `kind: internal-audit`, `status: planned` y una fecha por venir',
        fix: 'Añadir la próxima auditoría interna en `audits/`, con lo que debe abarcar.',
      }),
      body: (id, body) => ({
        found: `${id} se llama auditoría interna, pero ${body}, el organismo de certificación, está entre sus auditores.`,
        expected: 'auditores propios, o de una empresa que no les certifique',
        fix: 'Si el organismo de certificación auditó para el certificado, poner `kind` en `stage-1`, `stage-2`, `surveillance` o `recertification`, y escribir su nombre en `body`. Si no, encargar la auditoría interna a otra persona.',
      }),
    },
  },
  'audit/results': {
    summary:
      'Una auditoría realizada no dice qué encontró en todo lo que abarca, o sus resultados y sus hallazgos se contradicen.',
    why: 'Los resultados son la evidencia de que el programa se llevó a cabo (9.2.2). Si nadie señaló un hallazgo, quizá nadie miró. Lo que encontró el organismo de certificación está en su propio informe.',
    says: {
      unrecorded: (id, missing) => ({
        found: `${id} se realizó, pero no consta ningún resultado${missing.length > 0 ? ` de ${firstOf(missing)}` : ''}.`,
        expected:
          'en `results`, un resultado de cada apartado y control de `covers`: `conform`, `finding` o `not-looked-at`',
        fix: 'Copiar los resultados de las notas o del informe de los auditores. Escribir `not-looked-at` en lo que nadie miró.',
      }),
      nameless: (id, of) => ({
        found: `${id} tiene un hallazgo sobre ${of}, pero no lo nombra.`,
        expected: '`finding` con el identificador del hallazgo',
        fix: 'Añadir `finding`. Si no hubo ninguno, poner `result` a `conform`.',
      }),
      contrary: (id, of, finding, grade) => ({
        found: `${id} registra ${of} como \`conform\`, pero levantó ${finding} (${gradeOf(grade)}) al respecto.`,
        expected: `\`finding\`, con \`finding: ${finding}\``,
        fix: 'Corregir el resultado, o aquello a lo que se refiere el hallazgo.',
      }),
      ofOthers: (id, finding, raised) => ({
        found: `${id} nombra ${finding} como hallazgo suyo, pero ${'source' in raised ? `la fuente de ${finding} es \`${raised.source}\`` : `${finding} viene de ${raised.audit}`}.`,
        expected: 'un hallazgo cuyo `audit` sea esta auditoría',
        fix: `Nombrar el hallazgo que levantó esta auditoría, o corregir \`audit\` de ${finding}.`,
      }),
      unnamed: (id, findings) => ({
        found: `${id} levantó ${listed(findings)}, pero ninguno de sus resultados ${findings.length === 1 ? 'lo nombra' : 'los nombra'}.`,
        expected: 'un resultado con `finding` para cada hallazgo que levantó la auditoría',
        fix: 'Escribir `result: finding` y `finding` en el apartado o el control al que se refiere el hallazgo.',
      }),
    },
  },
  'audit/lead-missing': {
    summary: 'Nada dice quién dirige una auditoría o una revisión por la dirección.',
    why: 'Los auditores deben ser objetivos e imparciales (9.2.2), y la alta dirección hace la revisión (9.3.1). Nadie puede juzgarlo si no se sabe quiénes son.',
    says: {
      ofBody: (id) => ({
        found: `Nada dice quién dirige ${id}.`,
        expected: '`body` con el nombre del organismo de certificación',
        fix: 'Añadir `body`.',
      }),
      ofReview: (id) => ({
        found: `Nada dice quién dirige ${id}.`,
        expected: '`lead` con el rol de la alta dirección',
        fix: 'Añadir `lead`.',
      }),
      ofAudit: (id) => ({
        found: `Nada dice quién dirige ${id}.`,
        expected: '`lead` con un rol, o `auditors` si la dirige alguien de fuera',
        fix: 'Añadir `lead` o `auditors`.',
      }),
    },
  },
  'audit/not-held': {
    summary: 'La fecha de una auditoría o una revisión por la dirección planificada ha pasado.',
    why: 'Las auditorías y las revisiones se hacen a intervalos planificados (9.2.1, 9.3.1). Una planificada y no realizada es un hueco en el programa.',
    says: {
      passed: (id, date, past, asOf) => ({
        found: `${id} estaba prevista para el ${date}, ${ago(past)}, y no consta como realizada.`,
        expected: `una fecha no anterior al ${asOf}, o \`status: done\``,
        fix: 'Si se realizó, poner `status: done`. Si no, poner en `date` la nueva fecha y decir por qué en el texto.',
      }),
    },
  },
};
