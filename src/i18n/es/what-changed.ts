import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const whatChanged: Messages['whatChanged'] = {
  title: 'Qué ha cambiado',
  since: 'Qué ha cambiado desde la última auditoría',
  description: 'Qué ha cambiado desde la última versión auditada, registro por registro.',
  lead: 'En comparación con {commit} del {day}, la última versión auditada. Ambas se evalúan en la misma fecha: solo cuentan las modificaciones, no el paso del tiempo.',
  between: (before: string, after: string, asOf: string) =>
    `Qué ha cambiado entre ${before} y ${after}, evaluado a ${asOf}`,
  feed: 'Canal de cambios',
  workingTree: 'la copia de trabajo',
  total: (entries: number) => counted(entries, 'entrada modificada', 'entradas modificadas'),
  nothing: 'Nada ha cambiado.',
  noBaseline: {
    none: 'No hay versión de referencia. Indique en `baseline`, en `handbook.yaml`, la etiqueta o el commit que se auditó por última vez; esta página mostrará lo que ha cambiado desde entonces.',
    unversioned:
      'El sitio se generó a partir de archivos fuera de un repositorio de Git, por lo que no se puede comparar con {name}.',
    unknown:
      'El repositorio a partir del cual se generó el sitio no tiene ningún commit, etiqueta ni rama {name}. Puede que el clon sea parcial (shallow).',
    'no-handbook': 'En {name} no había manual.',
    unreadable: 'Git no pudo leer {name}.',
  },
  places: { handbook: 'handbook.yaml', isms: 'Declaración del SGSI', files: 'Archivos' },
  fates: { new: 'nuevo', gone: 'eliminado', renamed: 'renombrado', unread: 'ilegible' },
  formerly: (id: string) => `renombrado, antes ${id}`,
  kinds: {
    decision: 'decisión',
    state: 'estado',
    evidence: 'evidencias',
    justification: 'justificación',
    role: 'rol',
    tier: 'clasificación',
    score: 'puntuación',
    approval: 'aprobación',
    text: 'texto',
    detail: 'detalle',
  },
  continued: '(continuación)',
  more: (count) => `y ${number(count)} más`,
  changed: 'modificado',
  body: 'Texto',
  state: 'Estado',
  columns: { entry: 'Entrada', about: 'Asunto', field: 'Campo', before: 'Antes', after: 'Después' },
  pageTitle: (page: number) => `Qué ha cambiado, página ${number(page)}`,
  pages: 'Páginas de los cambios',
  all: (count: number) =>
    count === 1 ? 'La entrada modificada' : `Las ${number(count)} entradas modificadas`,
  statement: {
    title: 'La declaración, antes y ahora',
    description: 'La declaración de aplicabilidad junto a la última versión auditada.',
    link: 'La declaración de aplicabilidad, antes y ahora',
    lead: 'A la izquierda, la versión de {commit} del {day}; a la derecha, la actual. En las justificaciones, las palabras eliminadas aparecen tachadas y las añadidas, subrayadas.',
    changedRows: (changed: number, all: number) =>
      `${number(changed)} de ${counted(all, 'fila modificada', 'filas modificadas')}`,
    columns: {
      control: 'Control',
      then: 'Antes',
      now: 'Ahora',
      justification: 'Justificación',
      evidence: 'Evidencias',
    },
    facts: { version: 'Versión', status: 'Estado', approved: 'Aprobada' },
    absent: 'no figura en la declaración',
    came: 'añadido: {entries}',
    went: 'eliminado: {entries}',
  },
};
