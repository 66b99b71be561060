import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Documented information: what the standard asks for, the register under 7.5, and version histories. */
export const documents: Messages['documents'] = {
  description:
    'La información documentada que pide la ISO/IEC 42001 junto a lo que la contiene, el registro de documentos según el apartado 7.5 y sus historiales de versiones.',
  lead: 'Lo que la ISO/IEC 42001 pide documentar, junto al documento o registro que lo contiene; después, cada documento sujeto a control documental (7.5), con versión, aprobación y revisión.',
  clauses: {
    title: 'Exigida por los capítulos',
    tally: (held, all) => `${number(held)} de ${number(all)} disponibles.`,
    inPart: (count) => `${number(count)} más ${form(count, 'disponible', 'disponibles')} en parte.`,
    notNeeded: (count) =>
      `${number(count)} más aún no ${form(count, 'es necesaria', 'son necesarias')}.`,
    columns: {
      clause: 'Apartado',
      document: 'Información documentada',
      holders: 'Dónde consta',
      state: 'Estado',
    },
  },
  controls: {
    title: 'Exigida por los controles',
    lead: 'Los controles del Anexo A que piden documentar algo. Solo cuentan los controles que son aplicables según la declaración de aplicabilidad y que están implantados. Un documento que prescribe un registro no es el registro. De un sistema solo cuenta lo que nombra el sistema, y se espera cuando el sistema ha terminado la etapa. «Implícito» significa que el control pide determinar algo, no expresamente documentarlo; solo un registro muestra que se hizo.',
    implied: 'implícito',
    columns: {
      control: 'Control',
      document: 'Información documentada',
      holders: 'Dónde consta',
      state: 'Estado',
    },
  },
  caution:
    'Los títulos son de redacción propia, y las listas publicadas cuentan de otro modo: contrástese con un ejemplar con licencia de la norma.',
  kinds: { document: 'documento', record: 'registro' },
  states: {
    held: 'disponible',
    partial: 'en parte',
    draft: 'no vigente',
    planned: 'planificada',
    missing: 'falta',
    undecided: 'sin decidir',
    'not-needed': 'aún no es necesaria',
    excluded: 'control excluido',
  },
  ofIsms: (name) => `${name}, del SGSI`,
  scope: 'el alcance del manual',
  /** What the entries of a register are that are counted. */
  counted: {
    aiRisks: (count) => counted(count, 'riesgo de IA', 'riesgos de IA'),
    treatedAiRisks: (count) =>
      counted(
        count,
        'riesgo de IA cuyo tratamiento tiene un resultado',
        'riesgos de IA cuyo tratamiento tiene un resultado',
      ),
    statementRows: (count) => counted(count, 'control', 'controles'),
    approvedAssessments: (count) => counted(count, 'evaluación aprobada', 'evaluaciones aprobadas'),
    objectives: (count) => counted(count, 'objetivo', 'objetivos'),
    measuredObjectives: (count) =>
      counted(count, 'objetivo con medición', 'objetivos con medición'),
    rolesWithProof: (count) =>
      counted(
        count,
        'función con evidencia de competencia',
        'funciones con evidencia de competencia',
      ),
    approvedPolicies: (count) => counted(count, 'documento aprobado', 'documentos aprobados'),
    requirements: (count) => counted(count, 'requisito externo', 'requisitos externos'),
    aiEvidence: (count) =>
      counted(
        count,
        'evidencia vigente elaborada para la IA',
        'evidencias vigentes elaboradas para la IA',
      ),
    internalAuditsHeld: (count) =>
      counted(count, 'auditoría interna realizada', 'auditorías internas realizadas'),
    reviewsHeld: (count) =>
      counted(
        count,
        'revisión por la dirección realizada',
        'revisiones por la dirección realizadas',
      ),
    nonconformities: (count) => counted(count, 'no conformidad', 'no conformidades'),
  },
  /** `counts` is what is counted, in words. */
  ofEntries: (counts, total) => `${counts}, de ${counted(total, 'entrada', 'entradas')} en total`,
  ofSystems: (held, due) => `${number(held)} de ${counted(due, 'sistema', 'sistemas')}`,
  lacking: 'Falta para',
  more: (count) => `y ${number(count)} más`,
  controlDue: 'control previsto para el {day}',
  plannedFor: 'previsto para el {day}',
  nothing: 'No consta en ninguna parte.',
  register: {
    title: 'Registro de documentos',
    statement: 'Declaración de aplicabilidad',
    tally: (count) => counted(count, 'documento', 'documentos'),
    columns: {
      document: 'Documento, tipo, clasificación',
      version: 'Versión, estado',
      owner: 'Responsable',
      approved: 'Aprobación',
      effective: 'En vigor desde',
      nextReview: 'Próxima revisión',
      changed: 'Último cambio',
    },
    statementKind: 'registro',
    kindAndClass: (kind, classification) => `${kind}, ${classification}`,
    unknown: 'no se conoce',
    pages: 'Páginas del registro de documentos',
    pageTitle: (page) => `Registro de documentos, página ${number(page)}`,
  },
  history: {
    title: 'Historial',
    versions: {
      columns: { version: 'Versión', date: 'Fecha', what: 'Qué cambió', by: 'Por' },
      more: (shown, all) =>
        `${form(shown, 'La versión más reciente', `Las ${number(shown)} versiones más recientes`)} de ${number(all)}.`,
      commits: 'Cambios del archivo en el repositorio',
    },
    ofStatement: 'Historial de la Declaración',
    ofStatementLead:
      'Sus versiones registradas y todos los cambios de sus filas y del archivo que contiene su versión y su aprobación.',
    columns: { date: 'Fecha', commit: 'Commit', subject: 'Cambio' },
    changes: (count) => counted(count, 'cambio', 'cambios'),
    none: {
      unversioned: 'No hay historial: aquí el contenido no está bajo control de versiones.',
      empty: 'Aún no hay historial: no se ha confirmado nada.',
      reftable:
        'No se muestra el historial: el repositorio guarda sus referencias en el formato reftable, que esta herramienta no lee.',
      notStarted: 'No se muestra el historial: no se pudo iniciar git al generar este sitio.',
      tooSlow: 'No se muestra el historial: git tardó demasiado en leerlo al generar este sitio.',
      tooLarge: 'No se muestra el historial: es demasiado grande para leerlo.',
      unreadable:
        'No se muestra el historial: git no pudo leer el repositorio al generar este sitio.',
    },
    notCommitted: 'Este documento aún no figura en ningún commit.',
    uncommitted: 'Lo que figura aquí difiere del último commit.',
    shallow:
      'Este sitio se generó a partir de una copia superficial que comienza con {commit} del {day}. Lo que cambió con él y antes no se conoce aquí.',
    unchanged: 'No se conoce ningún cambio.',
    more: (shown, all) => `Los ${number(shown)} cambios más recientes de ${number(all)}.`,
    all: 'Todos los cambios en el repositorio',
  },
};
