import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Audits, their programme and their checklists, and management reviews. */
export const audits: Messages['audits'] = {
  register: 'Registro',
  programme: {
    title: 'Programa de auditoría',
    lead: (years) =>
      `Cuántos apartados y controles aplicables han examinado las auditorías internas de cada año, o van a examinar. Todo debe examinarse una vez en ${counted(years, 'año', 'años')}. Las auditorías del organismo de certificación no cuentan, porque no son internas (9.2); las revisiones por la dirección no cuentan, porque no verifican la conformidad.`,
    noPlan:
      'El manual no dice qué debe lograr el programa, con qué criterios ni con qué frecuencia (9.2.2).',
    next: 'Próxima auditoría interna: {audit}, {day}.',
    noNext: 'No hay ninguna auditoría interna planificada.',
    clauses: 'Capítulos',
    controls: 'Áreas de controles',
    own: 'Controles propios',
    columns: {
      what: 'Capítulo o área',
      cycle: (years) => `En ${counted(years, 'año', 'años')}`,
    },
    planned: 'planificado',
    held: (count, all) => `${number(count)} de ${number(all)}`,
    plannedOf: (count, all) =>
      `${number(count)} de ${number(all)} ${form(count, 'planificado', 'planificados')}`,
    alsoPlanned: (count) => `y ${counted(count, 'planificado', 'planificados')}`,
    open: 'Sin examinar por una auditoría interna en el ciclo',
    ahead: 'planificado en {audit}',
    notPlanned: 'no planificado',
    noAudit:
      'En el ciclo no se ha realizado ninguna auditoría interna, y no hay ninguna planificada.',
  },
  certification: {
    title: 'Certificación',
    none: 'No consta ninguna auditoría del organismo de certificación.',
    certificateOf: { isms: 'SGSI', aims: 'SGIA' },
    certificateNamed: (standard: string, number: string) => `${standard}, certificado ${number}`,
    certificate: '{standard}, certificado {number}, {body}, del {issued} al {until}.',
    certificateWithStatement:
      '{standard}, certificado {number}, {body}, del {issued} al {until}, para la versión {version} de la Declaración de aplicabilidad.',
    notYet: (body) => `Aún sin certificar; previsto con ${body}.`,
    columns: {
      audit: 'Auditoría',
      kind: 'Tipo',
      date: 'Fecha',
      state: 'Estado',
      body: 'Organismo de certificación',
    },
  },
  results: {
    lead: 'Lo que los auditores anotaron al realizar la auditoría. Nada de ello se deduce del contenido actual.',
    none: 'Los resultados de los auditores no constan aquí.',
    unrecorded: 'no consta',
    columns: {
      of: 'Apartado o control',
      result: 'Resultado',
      note: 'Qué anotó el auditor',
      finding: 'Hallazgo',
    },
  },
  standing: {
    lead: 'dirigida por {role}',
    owner: 'responsable: {role}',
    planned: 'planificada para el {day}',
  },
  states: { done: 'realizada', planned: 'planificada', late: 'no realizada' },
  checklist: {
    frozen:
      'Esta es la lista de comprobación tal como era el {day}. No sigue los cambios posteriores del manual.',
    lead: 'Qué abarca la auditoría, dónde se lleva a cabo y qué lo demuestra. Impresa, la página es un papel de trabajo: el resultado y las notas quedan en blanco para rellenarlos a mano.',
    clauses: 'Capítulos',
    controls: 'Controles',
    nothing: 'La auditoría no indica qué abarca.',
    columns: {
      clause: 'Apartado',
      control: 'Control',
      where: 'Dónde se lleva a cabo',
      evidence: 'Evidencias',
      result: 'Resultado',
      notes: 'Notas',
    },
    ask: 'preguntar a {role}',
    ofIsms: (name) => `${name}, del SGSI`,
    noDocument: 'Ningún documento.',
    noRow: 'Ninguna fila en los capítulos.',
    noRecord: 'no se exige ninguna',
    of: (id, title, date) => `${id} ${title}, ${date}`,
    auditor: 'Auditor',
    day: 'Fecha',
    signature: 'Firma',
  },
  findings: {
    none: 'Ningún hallazgo menciona esta auditoría.',
    columns: {
      finding: 'Hallazgo',
      grade: 'Grado',
      against: 'Requisito',
      state: 'Estado',
      due: 'Plazo',
      owner: 'Responsable',
    },
  },
  review: {
    figures: 'Las cifras son las del {day}; lo sucedido cuenta desde el {since}.',
    figuresPrevious:
      'Las cifras son las del {day}; lo sucedido cuenta desde el {since}, fecha de {previous}.',
    figuresToday:
      'La revisión está por realizar: las cifras son las de hoy, {day}; lo sucedido cuenta desde el {since}.',
    figuresTodayPrevious:
      'La revisión está por realizar: las cifras son las de hoy, {day}; lo sucedido cuenta desde el {since}, fecha de {previous}.',
    recorded: 'Son las cifras que anotó la revisión.',
    notRecorded:
      'Solo se muestran las cifras que se deducen de fechas de las entradas; la revisión no anotó ninguna propia.',
    missing: (count) =>
      `${counted(count, 'entrada obligatoria de la revisión falta', 'entradas obligatorias de la revisión faltan')} (9.3.2).`,
    complete: (count) =>
      count === 1
        ? 'La única entrada de la revisión que pide el apartado 9.3.2 está presente.'
        : `Las ${number(count)} entradas de la revisión que pide el apartado 9.3.2 están presentes.`,
    missingInput: 'Falta: el acta no dice nada al respecto.',
    openInput: 'Aún sin preparar.',
    noPrevious: 'No consta ninguna revisión anterior.',
    columns: { decision: 'Decisión', owner: 'Responsable', due: 'Plazo', state: 'Estado' },
    noFigure: 'No consta ninguna cifra.',
    shownBy: 'como demuestra {evidence}',
    noDecision: 'No consta ninguna decisión.',
    noDue: 'sin fecha',
    count: (count, of) => (of === undefined ? number(count) : `${number(count)} de ${number(of)}`),
    more: (count) => `y ${number(count)} más`,
    objective: (value, target, unit) => `${value}, meta ${target} ${unit}`,
    notMeasured: 'sin medir a esa fecha',
    kinds: {
      decisions: (count) =>
        form(count, 'decisión de la revisión anterior', 'decisiones de la revisión anterior'),
      decisionsDue: () => 'con plazo hasta esa fecha',
      decisionsDone: () => 'cumplidas a esa fecha',
      deployed: (count) =>
        form(count, 'sistema de IA puesto en servicio', 'sistemas de IA puestos en servicio'),
      retired: (count) => form(count, 'sistema de IA retirado', 'sistemas de IA retirados'),
      duties: (count) =>
        form(
          count,
          'hito legal o contractual transcurrido',
          'hitos legales y contractuales transcurridos',
        ),
      dutiesAhead: (count) =>
        form(
          count,
          'hito legal o contractual en el plazo de un año',
          'hitos legales y contractuales en el plazo de un año',
        ),
      complaints: (count) =>
        form(count, 'reclamación convertida en hallazgo', 'reclamaciones convertidas en hallazgos'),
      openNonconformities: (count) =>
        form(count, 'no conformidad abierta', 'no conformidades abiertas'),
      overdueFindings: (count) =>
        form(count, 'hallazgo fuera de plazo', 'hallazgos fuera de plazo'),
      raised: (count) => form(count, 'hallazgo detectado', 'hallazgos detectados'),
      closed: (count) => form(count, 'hallazgo cerrado', 'hallazgos cerrados'),
      objectives: () => 'objetivos que alcanzan su meta',
      controls: () => 'controles aplicables implementados y demostrados',
      expired: (count) => form(count, 'evidencia caducada', 'evidencias caducadas'),
      overdueReviews: (count) =>
        form(count, 'revisión fuera de plazo', 'revisiones fuera de plazo'),
      assessments: (count) =>
        form(count, 'evaluación de impacto aprobada', 'evaluaciones de impacto aprobadas'),
      risks: (count) =>
        form(
          count,
          'riesgo por encima del apetito pendiente de aceptar',
          'riesgos por encima del apetito pendientes de aceptar',
        ),
      audits: (count) => form(count, 'auditoría realizada', 'auditorías realizadas'),
      improvements: (count) =>
        form(
          count,
          'observación u oportunidad de mejora abierta',
          'observaciones y oportunidades de mejora abiertas',
        ),
    },
  },
};
