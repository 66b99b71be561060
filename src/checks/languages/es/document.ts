import type { GroupTexts } from '../texts.ts';

export const document: GroupTexts<'document'> = {
  'document/overdue': {
    summary:
      'Una revisión está vencida: de un documento aprobado, de la declaración de aplicabilidad o de una de sus filas, del plan de tratamiento, de un riesgo o de un proveedor. Para las evaluaciones de impacto lo señala inventory/assessment-stale, como error.',
    why: 'Una revisión vencida hace pensar que el responsable ya no se ocupa del documento. Los auditores lo comprueban primero, porque no requiere conocimientos.',
  },
  'document/changed-after-approval': {
    summary:
      'Un documento consta como aprobado, pero su texto no es el que se aprobó: la huella en `approvedText` es distinta. Un documento sin `approvedText` no se juzga.',
    why: 'Los lectores siguen el texto que ven. Si se cambió después de la aprobación, nadie aprobó lo que siguen (7.5.2), y el control de cambios ha fallado (7.5.3).',
  },
  'document/due-soon': {
    summary:
      'Una revisión vence dentro de `reviewSoonDays`: de un documento aprobado o una evaluación de impacto, de la declaración de aplicabilidad o de una de sus filas, del plan de tratamiento, de un riesgo o de un proveedor.',
    why: 'Una revisión lleva tiempo a varias personas. Quien se entera el mismo día llega tarde.',
  },
  'document/empty': {
    summary: 'Una política está aprobada, pero no tiene texto.',
    why: 'Nadie puede aprobar ni seguir un documento que no dice nada. Como información documentada de un control, es una afirmación vacía.',
  },
  'document/unfinished': {
    summary:
      'Un documento aprobado aún contiene una marca de trabajo sin terminar, como TODO o TBD.',
    why: 'Quien lo aprobó aprobó algo que nadie había escrito todavía. Los auditores buscan estas palabras.',
  },
  'document/mandatory-missing': {
    summary:
      'Una información documentada que exige un capítulo no está en ningún documento aprobado ni en ningún registro del manual. Si lleva tiempo producirla (resultados de auditorías, revisiones y mediciones, riesgos aceptados, pruebas de competencia y de operación), es una advertencia hasta la fecha de la etapa 1.',
    why: 'La información documentada exigida es la primera lista que recorre un auditor. Un borrador no está en vigor, y un procedimiento no es el registro de que alguien lo siguió. Una organización que acaba de empezar no puede haber hecho aún una auditoría; cuando llegue el organismo de certificación, debe haberla hecho.',
  },
  'document/record-missing': {
    summary:
      'Hay controles implementados, pero faltan registros que exigen de un sistema. Un registro cuenta para un sistema solo si lo nombra en `systems`.',
    why: 'Una norma que dice que cada sistema tiene una especificación no es la especificación. Un auditor elige un sistema y pide el registro.',
  },
  'document/self-approved': {
    summary:
      'El responsable y quien aprueba un documento, una evaluación de impacto o la declaración de aplicabilidad son el mismo rol.',
    why: 'Aprobar es mirar por segunda vez (7.5.2). Quien aprueba su propio texto ha mirado solo una.',
  },
  'document/version-log': {
    summary:
      'El historial de versiones de un documento no concuerda con su versión o su aprobación, está desordenado, o nombra dos veces una versión.',
    why: 'El historial es lo que los lectores ven de la vida del documento (7.5.3). Si no concuerda con la versión en vigor, un lector no puede saber qué rige.',
  },
};
