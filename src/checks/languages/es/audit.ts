import type { GroupTexts } from '../texts.ts';

export const audit: GroupTexts<'audit'> = {
  'audit/coverage': {
    summary:
      'Ninguna auditoría interna de los últimos tres años abarcó un capítulo o un control aplicable.',
    why: 'El programa de auditoría debe abarcar todo el SGIA (9.2.2), y una auditoría interna completa es el ensayo general de la certificación. Las auditorías del organismo de certificación no cuentan, porque no son internas; las revisiones por la dirección no cuentan, porque no verifican la conformidad.',
  },
  'audit/independence': {
    summary: 'Quien dirige una auditoría es responsable de algo que se audita en ella.',
    why: 'Los auditores deben ser objetivos e imparciales (9.2.2): no auditan su propio trabajo. Las auditorías de hace más de tres años se pasan por alto, porque ya no cuentan.',
  },
  'audit/programme': {
    summary:
      'Se hacen auditorías internas, pero no hay programa de auditoría, nadie lo aprobó, no prevé ninguna más, o el organismo de certificación realiza lo que se llama auditoría interna.',
    why: 'La organización planifica ella misma sus auditorías internas (9.2.2). Las de un organismo de certificación no las sustituyen, y un organismo no debe auditar internamente a quienes certifica (ISO/IEC 17021-1, 5.2).',
  },
  'audit/results': {
    summary:
      'Una auditoría realizada no dice qué encontró en todo lo que abarca, o sus resultados y sus hallazgos se contradicen.',
    why: 'Los resultados son la evidencia de que el programa se llevó a cabo (9.2.2). Si nadie señaló un hallazgo, quizá nadie miró. Lo que encontró el organismo de certificación está en su propio informe.',
  },
  'audit/lead-missing': {
    summary: 'Nada dice quién dirige una auditoría o una revisión por la dirección.',
    why: 'Los auditores deben ser objetivos e imparciales (9.2.2), y la alta dirección hace la revisión (9.3.1). Nadie puede juzgarlo si no se sabe quiénes son.',
  },
  'audit/not-held': {
    summary: 'La fecha de una auditoría o una revisión por la dirección planificada ha pasado.',
    why: 'Las auditorías y las revisiones se hacen a intervalos planificados (9.2.1, 9.3.1). Una planificada y no realizada es un hueco en el programa.',
  },
};
