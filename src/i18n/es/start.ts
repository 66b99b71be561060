import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Where an auditor begins. */
export const start: Messages['start'] = {
  description:
    'Por dónde empieza un auditor: diez preguntas con sus respuestas, y cómo leer este sitio.',
  lead: (organization) =>
    `Para quien audite el sistema de gestión de la IA de ${organization}. Las diez preguntas que se hacen primero, cada una con su respuesta breve y la página que muestra el resto.`,
  asOf: 'Todo se juzga a fecha de {day}.',
  sections: {
    begin: 'Por dónde empezar',
    questions: 'Diez preguntas',
    reading: 'Cómo leer este sitio',
  },
  begin: {
    statement: 'Declaración de aplicabilidad',
    version: (version) => `versión ${version}`,
    documents: 'Documentos obligatorios',
    held: (held, total) =>
      `${number(held)} de ${number(total)} elementos de información documentada exigidos por los capítulos, ${form(held, 'disponible', 'disponibles')}`,
    evidence: 'Índice de evidencias',
    evidenceState: (valid, current) =>
      `${number(valid)} de ${counted(current, 'evidencia vigente', 'evidencias vigentes')} dentro de su periodo de validez`,
    noRecord: 'ninguna evidencia vigente',
    systems: 'Sistemas de impacto alto o de alto riesgo',
    systemsState: (total) =>
      counted(
        total,
        'sistema de impacto alto o de alto riesgo',
        'sistemas de impacto alto o de alto riesgo',
      ),
    systemsRetired: (count) => `${number(count)} más ${form(count, 'retirado', 'retirados')}`,
    systemsUndecided: (count) => `${number(count)} sin decidir`,
    audit: 'Última auditoría interna',
    review: 'Última revisión por la dirección',
    about: 'Esta copia',
    aboutState: 'commit, comprobaciones y sus resultados',
    none: 'ninguna realizada',
  },
  questions: {
    scope: '¿Cuál es el alcance?',
    statement: '¿Quién aprobó la declaración de aplicabilidad, y cuándo?',
    exclusions: '¿Qué controles se excluyen, y por qué?',
    proof: '¿Qué demuestra un control?',
    systems: '¿Qué sistemas son de alto riesgo, y dónde está su evaluación?',
    audit: '¿Qué detectó la última auditoría interna, y está cerrado?',
    responsible: '¿Quién es responsable de la IA, y tiene la competencia necesaria?',
    review: '¿Cuándo revisó el SGIA la alta dirección por última vez?',
    risks: '¿Qué riesgos superan el apetito, y quién los aceptó?',
    isms: '¿Qué procede del SGSI?',
  },
  answers: {
    context: 'Contexto: cuestiones y partes interesadas (4.1, 4.2)',
    noContext: 'aún no registrado',
    statement: (version) => `Versión ${version}, aprobada por {role} el {day}.`,
    open: (version, undecided) =>
      `La versión ${version} figura como aprobada. No puede estarlo: ${counted(undecided, 'control está', 'controles están')} sin decidir.`,
    unapproved: (version, status) => `La versión ${version} no está aprobada: ${status}.`,
    excluded: (count, total) => `${number(count)} de ${counted(total, 'control', 'controles')}.`,
    noneExcluded: 'Ninguno: todos los controles son aplicables.',
    noneExcludedYet: 'Ninguno hasta ahora.',
    undecided: (count, total) =>
      `${number(count)} de ${counted(total, 'control', 'controles')} ${form(count, 'está', 'están')} sin decidir.`,
    noneApplies:
      'Hasta ahora no se ha establecido que ningún control sea aplicable, así que aún no hay nada que demostrar.',
    proof: (proven, applicable) =>
      `${number(proven)} de ${counted(applicable, 'control aplicable', 'controles aplicables')} ${form(proven, 'está implementado y demostrado', 'están implementados y demostrados')}. Cada fila de la Declaración indica sus evidencias; la página del control las muestra con sus fechas.`,
    toStatement: 'Elegir el control en la Declaración',
    toEvidence: 'o una evidencia en el índice',
    systems: (total, needed, missing) =>
      `${counted(total, 'sistema', 'sistemas')} de impacto alto o de alto riesgo según el Reglamento de IA de la UE. ${number(needed)} de ellos ya ${form(needed, 'debe', 'deben')} tener una evaluación de impacto aprobada; ${missing === 0 ? 'no le falta a ninguno' : `le falta a ${number(missing)}`}.`,
    noSystems:
      'Ningún sistema es de impacto alto ni de alto riesgo según el Reglamento de IA de la UE.',
    noKnownSystems:
      'De ningún sistema consta que sea de impacto alto ni de alto riesgo según el Reglamento de IA de la UE.',
    retiredSystems: (count) =>
      `${counted(count, 'sistema más de este tipo está retirado', 'sistemas más de este tipo están retirados')}.`,
    undecidedSystems: (count) =>
      `En ${counted(count, 'sistema', 'sistemas')} el impacto o el nivel de riesgo está sin decidir.`,
    assessment: {
      missing: 'sin evaluar',
      'not-due': 'en diseño: aún sin evaluar',
      draft: 'en diseño: aún sin aprobar',
    },
    tier: (tier) => `nivel de riesgo: ${tier}`,
    impact: (impact) => `impacto: ${impact}`,
    audit: (total, open) =>
      total === 0
        ? 'No detectó ningún hallazgo.'
        : `${counted(total, 'hallazgo', 'hallazgos')}; ${
            open === 0
              ? form(total, 'cerrado', 'todos cerrados')
              : `${number(open)} aún ${form(open, 'abierto', 'abiertos')}`
          }.`,
    held: '{entry}, {day}, dirigida por {role}.',
    heldByNobody: '{entry}, {day}.',
    noAudit: 'Aún no se ha realizado ninguna auditoría interna.',
    closedOn: 'cerrado el {day}',
    openUntil: 'abierto, plazo: {day}',
    owner: 'dirige el SGIA y mantiene la Declaración',
    approver: 'aprueba la Declaración, en nombre de la alta dirección',
    competence: (proven, required) =>
      required === 0
        ? 'ninguna competencia requerida por escrito'
        : `${number(proven)} de ${counted(required, 'competencia requerida', 'competencias requeridas')} ${form(proven, 'demostrada', 'demostradas')}`,
    competences: (proven, required) =>
      `En el conjunto de los roles, ${number(proven)} de ${counted(required, 'competencia requerida', 'competencias requeridas')} ${form(proven, 'está demostrada', 'están demostradas')}.`,
    noCompetences: 'Hasta ahora ningún rol requiere competencias por escrito.',
    matrix: 'Matriz de competencias',
    review: (decisions) => `${counted(decisions, 'decisión', 'decisiones')}.`,
    noReview: 'Aún no se ha realizado ninguna revisión por la dirección.',
    risks: (before, all, appetite, today, after) =>
      `${number(before)} de ${counted(all, 'riesgo', 'riesgos')} por encima del apetito, de ${number(appetite)}, antes del tratamiento; hoy ${today === 0 ? 'ninguno' : number(today)}, después del tratamiento ${after === 0 ? 'ninguno' : number(after)}.`,
    opportunities: (count) =>
      `${counted(count, 'oportunidad no se cuenta', 'oportunidades no se cuentan')}.`,
    emptyRisks: 'Todavía no hay ningún riesgo registrado.',
    noRisks: (appetite) => `Ninguno supera el apetito, de ${number(appetite)}.`,
    accepted: (count) => `${counted(count, 'aceptado', 'aceptados')} por {role}`,
    unaccepted: (count) => `${number(count)} sin aceptar por nadie`,
    acceptedOn: '{role}, {day}',
    notAccepted: 'sin aceptar por nadie',
    clauses: (all, reuse, extend, anew) =>
      `De los ${counted(all, 'apartado', 'apartados')}, ${number(reuse)} ${form(reuse, 'se reutiliza', 'se reutilizan')} aquí, ${number(extend)} ${form(extend, 'se amplía', 'se amplían')} y ${number(anew)} ${form(anew, 'es nuevo', 'son nuevos')}.`,
    clausesUndecided: (count, total) =>
      `En ${number(count)} de ${counted(total, 'apartado', 'apartados')} nadie ha decidido.`,
    controls: (partial, format, none) =>
      `De los controles del Anexo A, a ${number(partial)} se traslada parte del contenido, a ${number(format)} solo la forma, a ${number(none)} nada.`,
    records: (count) =>
      `${counted(count, 'evidencia se reutiliza de él y está marcada como tal', 'evidencias se reutilizan de él y están marcadas como tales')}.`,
    more: (count) => `y ${number(count)} más`,
    toGaps: 'Control por control: qué se reutiliza, qué es nuevo',
    clauseByClause: 'Apartado por apartado',
  },
  reading: {
    links:
      'Cada identificador es un enlace, y cada enlace funciona en ambos sentidos: la página de un control enumera sus evidencias, la página de la evidencia enumera sus controles.',
    states: 'Las mismas expresiones dicen en todas partes en qué estado se encuentra algo:',
    proven: 'hoy lo respaldan evidencias válidas generadas para la IA',
    unproven: 'declarado implementado, y nada válido lo demuestra: peor que planificado',
    partial: 'funciona en parte, con una fecha objetivo',
    planned: 'es aplicable y aún está por hacer, con una fecha objetivo',
    undecided: 'nadie ha decidido aún si es aplicable',
    excluded: 'no es aplicable, con el motivo',
    dueSoon: 'debe revisarse de nuevo en los días que fija el manual',
    overdue: 'su fecha ha pasado',
    absence: 'Lo que falta se dice con palabras en el lugar donde debería estar.',
    copy: 'Este sitio es una carpeta de páginas, generada a partir de un estado del contenido que figura al pie de cada página. No necesita inicio de sesión, servidor ni script; la búsqueda funciona donde se permiten scripts. Cada página está maquetada para imprimirse; una copia impresa no está controlada.',
  },
};
