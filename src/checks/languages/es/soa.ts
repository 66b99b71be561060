import type { GroupTexts } from '../texts.ts';

export const soa: GroupTexts<'soa'> = {
  'soa/missing-control': {
    summary: 'Uno de los 38 controles del anexo A no tiene entrada.',
    why: 'La declaración de aplicabilidad debe considerar cada control del anexo A y justificarlos todos, también los excluidos (6.1.3). Un control que falta parece olvidado.',
  },
  'soa/unknown-control': {
    summary: 'Una entrada tiene un número de control que no existe en el anexo A.',
    why: 'Un número que la norma no tiene, a menudo uno de la ISO/IEC 27001, muestra al auditor que se usó el anexo equivocado.',
  },
  'soa/undecided': {
    summary: 'No está decidido si un control es aplicable.',
    why: 'Una cuestión abierta puesta por escrito es honesta y muestra lo que queda por hacer. Antes de la etapa 1, cada control debe estar decidido y justificado (6.1.3).',
  },
  'soa/target-passed': {
    summary:
      'Un control está planificado o es parcial, y la fecha en que debía estar implementado ha pasado.',
    why: 'La Declaración promete una fecha. Un auditor que ve que ha pasado pregunta quién se dio cuenta y qué se decidió.',
  },
  'soa/justification': {
    summary:
      'La justificación de un control es un texto de relleno, es más corta que una frase, o solo dice que el control es aplicable o no.',
    why: 'Cada control se incluye o se excluye por una razón propia de la organización (6.1.3). «Aplicable» es la decisión, no su razón. Un auditor que lo lee 38 veces sabe que no se decidió nada.',
  },
  'soa/copied-from-isms': {
    summary:
      'La justificación de un control es casi la misma, palabra por palabra, que una de la declaración de aplicabilidad del SGSI o de otro control.',
    why: 'Una Declaración copiada del SGSI y renombrada justifica otros controles, por otras razones; puede señalarse como no conformidad mayor. Cada control necesita su propia justificación.',
  },
  'soa/evidence-missing': {
    summary: 'Un control consta como implementado, pero nada lo demuestra.',
    why: 'Un auditor pide la prueba de cada control implementado. Una afirmación sin prueba puede señalarse como no conformidad. Mejor un plan honesto, siempre que acabe a tiempo.',
  },
  'soa/evidence-expired': {
    summary:
      'Un control consta como implementado, pero todas sus pruebas han caducado o han sido sustituidas.',
    why: 'Una prueba antigua muestra que un control funcionó una vez. Un auditor pregunta si funciona ahora.',
  },
  'soa/isms-evidence-only': {
    summary:
      'Un control consta como implementado, pero todas sus evidencias se reutilizan del SGSI, aunque nada se traslada a él. Si se traslada una parte del SGSI, o una plantilla, es una advertencia.',
    why: 'Las evidencias del SGSI disfrazadas de evidencias del SGIA son de lo primero que señalan los auditores. Las plantillas se pueden reutilizar; la prueba de que un control de IA funciona debe ser nueva. Los controles propios quedan a su juicio, ya que ninguna tabla de correspondencia los abarca.',
  },
  'soa/document-missing': {
    summary:
      'Un control es aplicable, pero ningún documento lo trata. Una vez implementado, solo cuenta un documento aprobado.',
    why: 'Un control que no está escrito solo existe en la cabeza de unos pocos. El auditor pregunta qué política o procedimiento lo trata.',
  },
  'soa/excluded-but-used': {
    summary:
      'Un riesgo o una evaluación de impacto se apoya en un control que la Declaración excluye.',
    why: 'Un control no puede ser innecesario y tratar un riesgo a la vez. Una de las dos cosas es errónea, y hasta que se corrija nada trata el riesgo.',
  },
  'soa/own-excluded': {
    summary: 'Uno de los controles propios se declara no aplicable.',
    why: 'Un control propio se añade porque es necesario (6.1.3). Solo los controles del anexo A se comparan, y se omiten con una razón. Un control propio excluido hace que la Declaración parezca más larga de lo que es y falsea todo recuento de exclusiones.',
  },
  'soa/suspect': {
    summary:
      'Un documento, un sistema, un riesgo o una evaluación de impacto en que se apoya un control cambió después de la última revisión del control. Donde `aims review` escribió `reviewedText` se comparan los textos; si no, las fechas. Solo cuentan los sistemas que el control nombra: con `systems: all`, cada cambio en cualquier sistema haría sospechoso cada control.',
    why: 'Una fila de la Declaración es un juicio en un momento dado. Cuando cambia su base, alguien debe comprobar si sigue siendo correcto.',
  },
  'soa/approval': {
    summary:
      'La declaración de aplicabilidad no está aprobada, consta como aprobada aunque hay filas sin decidir, se modificó después de su aprobación, o se aprobó antes de la última revisión de una de sus filas. Donde `aims approve soa` escribió `approvedText` las filas se comparan con lo aprobado; si no, las fechas.',
    why: 'La información documentada se revisa y se aprueba antes de usarla (7.5.2), y la Declaración es el documento por el que empiezan los auditores. Una fila sin decidir, o revisada después, no se ha aprobado. Lo que la dirección designada debe aprobar son el plan de tratamiento y los riesgos residuales (6.1.3): véase plan/approval.',
  },
  'soa/certified-version': {
    summary:
      'El certificado del SGIA nombra otra versión de la declaración de aplicabilidad que la aprobada.',
    why: 'El certificado abarca los controles de la versión que nombra. El organismo de certificación tiene que conocer una más reciente, y quien confía en el certificado lee la versión que este nombra.',
  },
};
