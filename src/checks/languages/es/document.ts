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
    policy && `un documento aprobado que nombre \`"${clause}"\` en \`satisfies\``,
    register && `${heldAs(register.what)} (\`${register.in}\`)`,
  ]
    .filter(Boolean)
    .join(', o ') +
  (by === undefined ? '' : by === 'unknown' ? ', para la etapa 1' : `, para la etapa 1 del ${by}`);

export const document: GroupTexts<'document'> = {
  'document/overdue': {
    summary:
      'Una revisión está vencida: de un documento aprobado, de la declaración de aplicabilidad o de una de sus filas, del plan de tratamiento, de un riesgo o de un proveedor. Para las evaluaciones de impacto lo señala inventory/assessment-stale, como error.',
    why: 'Una revisión vencida hace pensar que el responsable ya no se ocupa del documento. Los auditores lo comprueban primero, porque no requiere conocimientos.',
    says: {
      past: (subject, date, past, asOf) => ({
        found: `${subjectName(subject)} debía revisarse el ${date}, ${ago(past)}.`,
        expected: `una fecha no anterior al ${asOf}`,
        fix: 'Hacer la revisión, corregir si hace falta y poner en `nextReview` la fecha de la siguiente.',
      }),
    },
  },
  'document/changed-after-approval': {
    summary:
      'Un documento consta como aprobado, pero su texto no es el que se aprobó: la huella en `approvedText` es distinta. Un documento sin `approvedText` no se juzga.',
    why: 'Los lectores siguen el texto que ven. Si se cambió después de la aprobación, nadie aprobó lo que siguen (7.5.2), y el control de cambios ha fallado (7.5.3).',
    says: {
      changed: (id, approved, known) => ({
        found: `El texto de ${id} no es el que se aprobó${approved === undefined ? '' : ` el ${approved}`}. ${
          known
            ? `Desde entonces: ${textChanges(known, {
                field: (texts) =>
                  `${texts.length === 1 ? 'campo modificado' : 'campos modificados'}: ${listed(texts.map((text) => `\`${text}\``))}`,
                changed: (texts) =>
                  `${counted(texts.length, 'párrafo modificado', 'párrafos modificados')}: ${quoted(texts)}`,
                added: (texts) =>
                  `${counted(texts.length, 'párrafo añadido', 'párrafos añadidos')}: ${quoted(texts)}`,
                removed: (texts) =>
                  `${counted(texts.length, 'párrafo eliminado', 'párrafos eliminados')}: ${quoted(texts)}`,
              }).join(
                '; ',
              )} (${known.commit ? `primero en el commit ${known.commit.hash.slice(0, 8)} del ${known.commit.date}` : 'aún en ningún commit'}).`
            : 'Git no conoce aquí el texto aprobado, así que no se puede decir qué cambió.'
        }`,
        expected: 'el texto que se aprobó, o una aprobación del texto tal como está',
        fix: `Hacer aprobar el texto tal como está y ejecutar \`aims approve ${id} --by ROLE --version VERSION\`, poner \`status: in-review\` hasta entonces, o restaurar el texto aprobado.`,
      }),
    },
  },
  'document/due-soon': {
    summary:
      'Una revisión vence dentro de `reviewSoonDays`: de un documento aprobado o una evaluación de impacto, de la declaración de aplicabilidad o de una de sus filas, del plan de tratamiento, de un riesgo o de un proveedor.',
    why: 'Una revisión lleva tiempo a varias personas. Quien se entera el mismo día llega tarde.',
    says: {
      ahead: (subject, date, left) => ({
        found: `${subjectName(subject)} debe revisarse el ${date}, ${ahead(left)}.`,
        fix: 'Planificar la revisión. Una vez hecha, poner en `nextReview` la fecha de la siguiente.',
      }),
    },
  },
  'document/empty': {
    summary: 'Una política está aprobada, pero no tiene texto.',
    why: 'Nadie puede aprobar ni seguir un documento que no dice nada. Como información documentada de un control, es una afirmación vacía.',
    says: {
      empty: (id) => ({
        found: `${id} está en vigor, pero no tiene texto.`,
        expected: 'el texto del documento bajo la segunda línea de tres guiones',
        fix: 'Escribir el texto, o poner `status: draft`.',
      }),
    },
  },
  'document/unfinished': {
    summary:
      'Un documento aprobado aún contiene una marca de trabajo sin terminar, como TODO o TBD.',
    why: 'Quien lo aprobó aprobó algo que nadie había escrito todavía. Los auditores buscan estas palabras.',
    says: {
      marked: (id, mark) => ({
        found: `${id} está en vigor, pero su texto contiene \`${mark}\`.`,
        expected: 'un texto terminado',
        fix: 'Escribir lo que falta y hacer aprobar de nuevo el documento, o poner `status: draft`.',
      }),
    },
  },
  'document/mandatory-missing': {
    summary:
      'Una información documentada que exige un capítulo no está en ningún documento aprobado ni en ningún registro del manual. Si lleva tiempo producirla (resultados de auditorías, revisiones y mediciones, riesgos aceptados, pruebas de competencia y de operación), es una advertencia hasta la fecha de la etapa 1.',
    why: 'La información documentada exigida es la primera lista que recorre un auditor. Un borrador no está en vigor, y un procedimiento no es el registro de que alguien lo siguió. Una organización que acaba de empezar no puede haber hecho aún una auditoría; cuando llegue el organismo de certificación, debe haberla hecho.',
    says: {
      missing: (clause, kind, document, expected, { states, remedy }) => ({
        found: `El apartado ${clause} exige un ${kind === 'document' ? 'documento' : 'registro'} que falta: ${documentName(document)}.${states.length === 0 ? '' : ` ${listed(states.map((policy) => `${policy.id} está ${statusOf(policy.status)}`))}, así que no rige.`}`,
        expected: expectation(clause, expected),
        fix: {
          plan: `Añadirlo en \`${remedy.in}/\`: con \`status: planned\` y su fecha, y con \`status: done\` cuando se haya realizado.`,
          approve: 'Hacer aprobar el documento.',
          add: `Añadirlo en \`${remedy.in}/\`.`,
          either: `Escribir el documento en \`policies/\`, o añadirlo en \`${remedy.in}/\`.`,
          write:
            'Escribir el documento en `policies/`, o nombrar uno existente en `documents` en la fila del apartado.',
        }[remedy.kind],
      }),
      planned: (clause, kind, document, expected, audit) => ({
        found: `El apartado ${clause} exige un ${kind === 'document' ? 'documento' : 'registro'} que aún no existe: ${documentName(document)}. ${audit.id} está previsto para el ${audit.date}${audit.isTooLate ? ', después de la etapa 1' : ''}.`,
        expected: expectation(clause, expected),
        fix: `Realizar ${audit.id} según lo previsto, y después poner su \`status\` en \`done\`.`,
      }),
    },
  },
  'document/record-missing': {
    summary:
      'Hay controles implementados, pero faltan registros que exigen de un sistema. Un registro cuenta para un sistema solo si lo nombra en `systems`.',
    why: 'Una norma que dice que cada sistema tiene una especificación no es la especificación. Un auditor elige un sistema y pide el registro.',
    says: {
      lacking: (id, missing, { ofEvidence, fields, ofResources }, silent) => ({
        found: `A ${id} le faltan registros que exigen controles implementados: ${firstOf(missing.map(({ control, document }) => `${documentName(document)} (${control})`))}.`,
        expected: [
          ofEvidence &&
            `para cada uno de estos controles, una evidencia válida que nombre el sistema${fields.length > 0 ? `, o ${either(fields.map((name) => `\`${name}\``))} en el propio sistema` : ''}`,
          ofResources && 'sus recursos en el inventario',
        ]
          .filter(Boolean)
          .join(', y '),
        fix: [
          silent.length > 0 &&
            `Si ${firstOf(silent)} ${silent.length === 1 ? 'trata' : 'tratan'} de ${id}, decirlo allí en \`systems\`.`,
          ofEvidence &&
            `${silent.length > 0 ? 'Si no, añadir' : 'Añadir'} los registros que faltan y nombrarlos en \`evidence:\` de los controles, o nombrar en sus \`systems:\` solo aquellos a los que se aplican.`,
          ofResources && `Completar \`resources\` y \`data\` de ${id}.`,
        ]
          .filter(Boolean)
          .join(' '),
      }),
    },
  },
  'document/self-approved': {
    summary:
      'El responsable y quien aprueba un documento, una evaluación de impacto o la declaración de aplicabilidad son el mismo rol.',
    why: 'Aprobar es mirar por segunda vez (7.5.2). Quien aprueba su propio texto ha mirado solo una.',
    says: {
      same: (subject, isApproved, role) => ({
        found: `La aprobación ${ofSubject(subject)} ${isApproved ? 'la dio' : 'corresponde a'} su propio responsable, ${role}.`,
        expected: 'una aprobación por un rol distinto del responsable',
        fix: 'Encargarla a otro rol, o designar a otro responsable.',
      }),
    },
  },
  'document/version-log': {
    summary:
      'El historial de versiones de un documento no concuerda con su versión o su aprobación, está desordenado, o nombra dos veces una versión.',
    why: 'El historial es lo que los lectores ven de la vida del documento (7.5.3). Si no concuerda con la versión en vigor, un lector no puede saber qué rige.',
    says: {
      order: (subject, newer, older) => ({
        found: `El historial de versiones ${ofSubject(subject)} está desordenado: ${newer.version} del ${newer.date} va debajo de ${older.version} del ${older.date}.`,
        expected: 'primero la versión más reciente',
        fix: 'Ordenar las versiones, la más reciente primero, o corregir la fecha.',
      }),
      twice: (subject, version) => ({
        found: `El historial de versiones ${ofSubject(subject)} tiene dos veces la versión ${version}.`,
        expected: 'cada versión una vez',
        fix: 'Corregir el número, o escribir ambos cambios en un solo elemento.',
      }),
      behind: (subject, version, latest) => ({
        found: `${subjectName(subject)} tiene la versión ${version}, pero la más reciente del historial es ${latest}.`,
        expected: `la versión ${version} primero en \`changes\``,
        fix: `Escribir al principio de \`changes\` qué cambió en la versión ${version}, o corregir \`version\`.`,
      }),
      later: (subject, approved, version, date) => ({
        found: `La aprobación ${ofSubject(subject)} es del ${approved}, pero el historial fecha la versión ${version} el ${date}, es decir, después.`,
        expected: `una fecha no posterior al ${approved}`,
        fix: 'Si el documento se modificó después de su aprobación, subir `version` y hacerlo aprobar de nuevo. Si no, corregir la fecha.',
      }),
    },
  },
};
