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
    summary: 'Uno de los 38 controles del anexo A no tiene entrada.',
    why: 'La declaración de aplicabilidad debe considerar cada control del anexo A y justificarlos todos, también los excluidos (6.1.3). Un control que falta parece olvidado.',
    says: {
      empty: (all) => ({
        found: `La declaración de aplicabilidad está vacía: ninguno de los ${all} controles del anexo A tiene entrada.`,
        expected: `una entrada para cada uno de los ${all} controles, sea aplicable o no`,
        fix: 'Escribir una entrada para cada control en `controls/`, de `A.2.2.mdx` a `A.10.4.mdx`. Si aún no está decidido, escribir `applicable: undecided`.',
      }),
      many: (ids, all) => ({
        found: `${ids.length} de los ${all} controles del anexo A no tienen entrada, así que la declaración de aplicabilidad no dice si son aplicables: ${byArea(ids)}.`,
        expected: `una entrada para cada uno de los ${all} controles, sea aplicable o no`,
        fix: 'Escribir una entrada para cada uno de ellos en `controls/`. Si aún no está decidido, escribir `applicable: undecided`.',
      }),
      one: (id, title, all) => ({
        found: `${id} (${titleOf(id, title)}) no tiene entrada, así que la declaración de aplicabilidad no dice si es aplicable.`,
        expected: `una entrada para cada uno de los ${all} controles, sea aplicable o no`,
        fix: `Escribir \`controls/${id}.mdx\`. Si el control no es aplicable, decirlo y decir por qué: \`applicable: false\`, con \`exclusionBasis\` y \`justification\`. Si aún no está decidido, escribir \`applicable: undecided\`.`,
      }),
    },
  },
  'soa/unknown-control': {
    summary: 'Una entrada tiene un número de control que no existe en el anexo A.',
    why: 'Un número que la norma no tiene, a menudo uno de la ISO/IEC 27001, muestra al auditor que se usó el anexo equivocado.',
    says: {
      ofIsms: (id, title) => ({
        found: `${id} es un control de la ISO/IEC 27001 (${ismsTitleOf(id, title)}), no del anexo A de la ISO/IEC 42001.`,
        expected:
          'un número de A.2.2 a A.10.4 que exista en el anexo, o `ORG.…` para un control propio',
        fix: 'Cambiar el nombre del archivo al número del control de IA que se quiere. Los controles de la ISO/IEC 27001 van en `isms/controls.csv`.',
      }),
      ofNone: (id) => ({
        found: `${id} no es un control del anexo A de la ISO/IEC 42001.`,
        expected:
          'un número de A.2.2 a A.10.4 que exista en el anexo, o `ORG.…` para un control propio',
        fix: 'Cambiar el nombre del archivo al número de su control o, si es propio, a `ORG.` y un nombre.',
      }),
    },
  },
  'soa/undecided': {
    summary: 'No está decidido si un control es aplicable.',
    why: 'Una cuestión abierta puesta por escrito es honesta y muestra lo que queda por hacer. Antes de la etapa 1, cada control debe estar decidido y justificado (6.1.3).',
    says: {
      many: (count, ids, all) => ({
        found: `${count} decisiones por tomar, empezar aquí. ${all ? 'Aún no se ha decidido ningún control' : `Estos controles están sin decidir: ${byArea(ids)}`}.`,
        expected: '`applicable: true` o `applicable: false`, con una `justification`',
        fix: 'Decidir para cada uno si es aplicable, y escribir por qué.',
      }),
      one: (id, title) => ({
        found: `No está decidido si ${id} (${titleOf(id, title)}) es aplicable.`,
        expected: '`applicable: true` o `applicable: false`, con una `justification`',
        fix: 'Decidir si el control es aplicable, y escribir por qué.',
      }),
    },
  },
  'soa/target-passed': {
    summary:
      'Un control está planificado o es parcial, y la fecha en que debía estar implementado ha pasado.',
    why: 'La Declaración promete una fecha. Un auditor que ve que ha pasado pregunta quién se dio cuenta y qué se decidió.',
    says: {
      passed: (id, status, target, past, asOf) => ({
        found: `${id} está ${status === 'planned' ? 'planificado' : 'implementado en parte'}, pero debía estar implementado el ${target}, ${ago(past)}.`,
        expected: `\`status: implemented\`, o una fecha objetivo no anterior al ${asOf}`,
        fix: 'Poner `status: implemented` y quitar `targetDate` si es cierto, o acordar una fecha posterior con el responsable.',
      }),
    },
  },
  'soa/justification': {
    summary:
      'La justificación de un control es un texto de relleno, es más corta que una frase, o solo dice que el control es aplicable o no.',
    why: 'Cada control se incluye o se excluye por una razón propia de la organización (6.1.3). «Aplicable» es la decisión, no su razón. Un auditor que lo lee 38 veces sabe que no se decidió nada.',
    says: {
      weak: (id, weakness, text, isApplicable, shortest) => ({
        found: {
          placeholder: `La justificación de ${id} es un texto de relleno: «${text}».`,
          short: `La justificación de ${id} es más corta que una frase: «${text}».`,
          hollow: `La justificación de ${id} solo dice que el control ${isApplicable ? 'es aplicable' : 'no es aplicable'}, no por qué.`,
        }[weakness],
        expected:
          weakness === 'hollow'
            ? 'la razón, en una frase sobre esta organización'
            : `una frase de al menos ${shortest.words} palabras y ${shortest.characters} caracteres sobre esta organización`,
        fix: isApplicable
          ? 'Decir qué hace necesario el control aquí: qué sistemas, personas, riesgos u obligaciones.'
          : 'Decir por qué nada aquí necesita el control, o qué lo sustituye.',
      }),
    },
  },
  'soa/copied-from-isms': {
    summary:
      'La justificación de un control es casi la misma, palabra por palabra, que una de la declaración de aplicabilidad del SGSI o de otro control.',
    why: 'Una Declaración copiada del SGSI y renombrada justifica otros controles, por otras razones; puede señalarse como no conformidad mayor. Cada control necesita su propia justificación.',
    says: {
      copied: (id, source, isApplicable) => ({
        found: `La justificación de ${id} es casi palabra por palabra la de ${'line' in source ? `27001:${source.id} en la declaración del SGSI (isms/controls.csv:${source.line})` : `${source.id} (${source.file})`}.`,
        expected: 'razones propias',
        fix: `Escribir por qué ${id} es ${isApplicable ? 'necesario' : 'innecesario'} aquí, como si el otro texto no existiera.`,
      }),
    },
  },
  'soa/evidence-missing': {
    summary: 'Un control consta como implementado, pero nada lo demuestra.',
    why: 'Un auditor pide la prueba de cada control implementado. Una afirmación sin prueba puede señalarse como no conformidad. Mejor un plan honesto, siempre que acabe a tiempo.',
    says: {
      unproven: (id, isAhead) => ({
        found: isAhead
          ? `${id} está implementado, pero todas sus pruebas están por hacer o por aprobar.`
          : `${id} está implementado, pero nada lo demuestra.`,
        expected:
          'el identificador de al menos una evidencia, una evaluación de impacto aprobada o una auditoría realizada',
        fix: 'Añadir la prueba en `evidence:`, o poner `status: partial` con un `targetDate`.',
      }),
    },
  },
  'soa/evidence-expired': {
    summary:
      'Un control consta como implementado, pero todas sus pruebas han caducado o han sido sustituidas.',
    why: 'Una prueba antigua muestra que un control funcionó una vez. Un auditor pregunta si funciona ahora.',
    says: {
      lapsed: (id, proofs, asOf) => ({
        found: `${id} está implementado, pero ya nada lo demuestra: ${listed(
          proofs.map((proof) => {
            if (proof.fate === 'superseded') return `${proof.id} se sustituyó`;
            if (proof.fate === 'retired') return `${proof.id} se retiró`;
            return proof.fate === 'review'
              ? `${proof.id} debía revisarse el ${proof.day}`
              : `${proof.id} era válida hasta el ${proof.day}`;
          }),
        )}.`,
        expected: `al menos una prueba válida el ${asOf}`,
        fix: 'Obtener una prueba nueva y nombrarla en `evidence:`, o poner `status: partial` con un `targetDate`.',
      }),
    },
  },
  'soa/isms-evidence-only': {
    summary:
      'Un control consta como implementado, pero todas sus evidencias se reutilizan del SGSI, aunque nada se traslada a él. Si se traslada una parte del SGSI, o una plantilla, es una advertencia.',
    why: 'Las evidencias del SGSI disfrazadas de evidencias del SGIA son de lo primero que señalan los auditores. Las plantillas se pueden reutilizar; la prueba de que un control de IA funciona debe ser nueva. Los controles propios quedan a su juicio, ya que ninguna tabla de correspondencia los abarca.',
    says: {
      borrowed: (id, proofs, transfer, why, isNothing) => ({
        found: `${id} está implementado, pero todas sus evidencias vienen del SGSI (${listed(proofs)}). ${
          {
            none: 'Nada del SGSI se traslada a él.',
            format: 'Del SGSI solo se traslada una plantilla.',
            partial: 'El SGSI solo se traslada en parte.',
          }[transfer]
        } ${crosswalkOf(id, why)}`,
        expected:
          'al menos una evidencia con `origin: aims`, una evaluación de impacto aprobada o una auditoría del SGIA',
        fix: isNothing
          ? 'Añadir en `evidence:` una evidencia hecha para la IA, o poner `status: partial` con un `targetDate`.'
          : 'Añadir en `evidence:` una evidencia de lo que añade el SGIA, o poner `status: partial` con un `targetDate`.',
      }),
    },
  },
  'soa/document-missing': {
    summary:
      'Un control es aplicable, pero ningún documento lo trata. Una vez implementado, solo cuenta un documento aprobado.',
    why: 'Un control que no está escrito solo existe en la cabeza de unos pocos. El auditor pregunta qué política o procedimiento lo trata.',
    says: {
      none: (id, isImplemented) => ({
        found: `${id} es aplicable, pero ningún documento lo trata.`,
        expected: `el identificador de una política, un procedimiento o un plan${isImplemented ? ' que esté aprobado' : ''}`,
        fix: `Nombrar el documento en \`implementedBy:\`, o añadir \`"${id}"\` a su \`satisfies\`.`,
      }),
      noneInForce: (id, isImplemented, documents) => ({
        found: `${id} ${isImplemented ? 'está implementado' : 'es aplicable'}, pero ningún documento en vigor lo trata: ${listed(documents.map((document) => `${document.id} está ${statusOf(document.status)}`))}.`,
        expected: `el identificador de una política, un procedimiento o un plan${isImplemented ? ' que esté aprobado' : ''}`,
        fix: 'Hacer aprobar el documento, o nombrar otro en `implementedBy:`.',
      }),
    },
  },
  'soa/excluded-but-used': {
    summary:
      'Un riesgo o una evaluación de impacto se apoya en un control que la Declaración excluye.',
    why: 'Un control no puede ser innecesario y tratar un riesgo a la vez. Una de las dos cosas es errónea, y hasta que se corrija nada trata el riesgo.',
    says: {
      used: (from, isRisk, id, file) => ({
        found: `${from} ${isRisk ? 'se trata con' : 'se apoya en el control'} ${id}, que la declaración de aplicabilidad excluye.`,
        expected: 'un control que sea aplicable',
        fix: `Nombrar aquí otro control, o incluir ${id} (${file}) y decir para qué sirve.`,
      }),
    },
  },
  'soa/own-excluded': {
    summary: 'Uno de los controles propios se declara no aplicable.',
    why: 'Un control propio se añade porque es necesario (6.1.3). Solo los controles del anexo A se comparan, y se omiten con una razón. Un control propio excluido hace que la Declaración parezca más larga de lo que es y falsea todo recuento de exclusiones.',
    says: {
      own: (id) => ({
        found: `${id} es un control propio, y no es aplicable.`,
        expected: 'solo controles propios que sean aplicables',
        fix: 'Borrar la entrada, y conservar la decisión en contra donde se tomó, por ejemplo en el acta. O poner `applicable: true` si hace falta.',
      }),
    },
  },
  'soa/suspect': {
    summary:
      'Un documento, un sistema, un riesgo o una evaluación de impacto en que se apoya un control cambió después de la última revisión del control. Donde `aims review` escribió `reviewedText` se comparan los textos; si no, las fechas. Solo cuentan los sistemas que el control nombra: con `systems: all`, cada cambio en cualquier sistema haría sospechoso cada control.',
    why: 'Una fila de la Declaración es un juicio en un momento dado. Cuando cambia su base, alguien debe comprobar si sigue siendo correcto.',
    says: {
      texts: (id, reviewed, { own, others, added, removed }) => ({
        found: `${id} se revisó por última vez el ${reviewed}, pero ${[
          ...(own ? ['la propia fila se modificó después'] : []),
          ...(others.length > 0 ? [`el texto de ${firstOf(others)} se modificó después`] : []),
          ...(added.length > 0 ? [`desde entonces se apoya en ${firstOf(added)}`] : []),
          ...(removed.length > 0 ? [`ya no se apoya en ${firstOf(removed)}`] : []),
        ].join('; ')}.`,
        expected: 'los textos que se revisaron, o una revisión de los textos tal como están',
        fix: `Leer de nuevo la fila a la luz del cambio, corregirla si hace falta y ejecutar \`aims review ${id}\`.`,
      }),
      dates: (id, reviewed, changes, latest) => ({
        found: `${id} se revisó por última vez el ${reviewed}, pero aquello en lo que se apoya cambió después: ${listed(
          changes.map(
            (change) =>
              `${change.id} (${{ changed: 'cambio', 'was accepted': 'aceptación', 'was approved': 'aprobación', 'was assessed': 'apreciación', 'was performed': 'realización' }[change.what]} el ${change.date})`,
          ),
        )}.`,
        expected: `una revisión el ${latest} o después`,
        fix: 'Leer de nuevo la fila a la luz del cambio, corregirla si hace falta y poner en `lastReviewed` ese día.',
      }),
    },
  },
  'soa/approval': {
    summary:
      'La declaración de aplicabilidad no está aprobada, consta como aprobada aunque hay filas sin decidir, se modificó después de su aprobación, o se aprobó antes de la última revisión de una de sus filas. Donde `aims approve soa` escribió `approvedText` las filas se comparan con lo aprobado; si no, las fechas.',
    why: 'La información documentada se revisa y se aprueba antes de usarla (7.5.2), y la Declaración es el documento por el que empiezan los auditores. Una fila sin decidir, o revisada después, no se ha aprobado. Lo que la dirección designada debe aprobar son el plan de tratamiento y los riesgos residuales (6.1.3): véase plan/approval.',
    says: {
      unapproved: (status) => ({
        found: `La declaración de aplicabilidad está ${statusOf(status)}, no aprobada.`,
        expected: '`approved`, con `approvedBy` y `approved`',
        fix: 'Hacerla aprobar, y decir por quién y cuándo.',
      }),
      unsaid: (missing) => ({
        found: `La declaración de aplicabilidad consta como aprobada, pero nada dice ${unsaidOf(missing)}.`,
        expected: '`approvedBy` con un rol y `approved` con la fecha',
        fix: 'Añadir lo que falta, o poner `status: in-review`.',
      }),
      undecided: (ids) => ({
        found: `La declaración de aplicabilidad consta como aprobada, pero ${ids.length === 1 ? 'hay 1 control' : `hay ${ids.length} controles`} sin decidir: ${firstOf(ids)}.`,
        expected: 'una decisión sobre cada fila antes de aprobar la Declaración',
        fix: 'Poner `status: draft` hasta que todas las filas estén decididas, y después hacer aprobar la Declaración.',
      }),
      changed: (approved, known) => ({
        found: `La declaración de aplicabilidad no es la que se aprobó el ${approved}. ${partsOf(known, 'rows')}`,
        expected: 'las filas aprobadas, o una aprobación de las filas tal como están',
        fix: 'Hacer aprobar la Declaración tal como está y ejecutar `aims approve soa --by ROLE --version VERSION`, poner `status: in-review` hasta entonces, o restaurar las filas aprobadas.',
      }),
      later: (approved, rows, more, day) => ({
        found: `La declaración de aplicabilidad se aprobó el ${approved}, pero después se revisaron filas: ${listed(more > 0 ? [...rows, `${more} más`] : rows)}.`,
        expected: `una aprobación el ${day} o después`,
        fix: 'Subir `version`, hacer aprobar de nuevo la Declaración y poner en `approved` ese día.',
      }),
    },
  },
  'soa/certified-version': {
    summary:
      'El certificado del SGIA nombra otra versión de la declaración de aplicabilidad que la aprobada.',
    why: 'El certificado abarca los controles de la versión que nombra. El organismo de certificación tiene que conocer una más reciente, y quien confía en el certificado lee la versión que este nombra.',
    says: {
      other: (certificate, named, approved) => ({
        found: `El certificado ${certificate} nombra la versión ${named} de la declaración de aplicabilidad, pero está aprobada la versión ${approved}.`,
        expected: `la versión ${approved}`,
        fix: 'Informar al organismo de certificación de la nueva versión, y actualizar `soaVersion` cuando el certificado la nombre. Si solo es una errata en un número, corregirla.',
      }),
    },
  },
};
