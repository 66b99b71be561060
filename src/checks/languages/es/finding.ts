import type { GroupTexts } from '../texts.ts';
import { ago, days, either, gradeOf } from './words.ts';

export const finding: GroupTexts<'finding'> = {
  'finding/overdue': {
    summary: 'Un hallazgo abierto ha pasado su plazo.',
    why: 'Ante una no conformidad hay que reaccionar sin demora (10.2). La que está vencida en la siguiente auditoría suele volver un grado más alta.',
    says: {
      past: (id, grade, due, past, owner) => ({
        found: `${id} (${gradeOf(grade)}) vencía el ${due}, ${ago(past)}, y sigue abierto.`,
        expected: `cerrado el ${due} a más tardar`,
        fix: `Poner \`closed\` cuando esté resuelto. O acordar con ${owner} un \`due\` posterior y decir por qué en el texto.`,
      }),
    },
  },
  'finding/action-overdue': {
    summary:
      'Una acción planificada de un hallazgo ha pasado su plazo, vence después que el propio hallazgo, o seguía abierta cuando el hallazgo se cerró.',
    why: 'La acción correctiva debe tomarse, y su eficacia revisarse, antes de cerrar un hallazgo (10.2). Si se retrasa una acción, se retrasa el hallazgo.',
    says: {
      undone: (id, closed, action, owner) => ({
        found: `${id} se cerró el ${closed}, pero su acción planificada ${action} (${owner}) no está hecha.`,
        expected: '`done` con una fecha para cada acción planificada de un hallazgo cerrado',
        fix: 'Poner `done` si se hizo. Si no, quitar `closed` hasta entonces, o quitar la acción y decir en el texto por qué no hacía falta.',
      }),
      past: (id, action, owner, due, past) => ({
        found: `La acción planificada ${action} de ${id} (${owner}) vencía el ${due}, ${ago(past)}, y no está hecha.`,
        expected: '`done` con la fecha en que se hizo',
        fix: 'Poner `done` si se hizo. Si no, acordar un `due` posterior con su responsable y decir por qué en el texto.',
      }),
      later: (id, action, owner, due, own) => ({
        found: `La acción planificada ${action} de ${id} (${owner}) vence el ${due}, después que el propio ${id} (${own}).`,
        expected: `una fecha no posterior al ${own}`,
        fix: 'Hacer antes la acción, o acordar un `due` posterior para el hallazgo.',
      }),
    },
  },
  'finding/closed-early': {
    summary: 'Una no conformidad se cerró antes de comprobar la eficacia de su acción correctiva.',
    why: 'La revisión de la eficacia es parte de la acción correctiva (10.2). Una no conformidad cerrada antes se cerró por confianza, y un auditor preguntará quién lo decidió y con qué base.',
    says: {
      early: (id, grade, closed, before, checked) => ({
        found: `${id} (${gradeOf(grade)}) se cerró el ${closed}, ${days(before)} antes de comprobarse su eficacia el ${checked}.`,
        expected: `un cierre el ${checked} o después`,
        fix: 'Poner en `closed` el día de la comprobación o después, y acordar un `due` posterior si hace falta: hasta que se comprueba su efecto, una no conformidad está abierta. Si una comprobación anterior llevó al cierre, nombrarla en `effectiveness`.',
      }),
    },
  },
  'finding/closed-unproven': {
    summary:
      'Una no conformidad está cerrada sin causa raíz, sin acción correctiva o sin comprobar su eficacia.',
    why: 'El apartado 10.2 exige la causa, una acción contra ella y una revisión de si funcionó. Sin ellas, la no conformidad solo está fuera de la vista. Las observaciones y las oportunidades de mejora pueden cerrarse sin ellas.',
    says: {
      lacking: (id, grade, missing, planned) => ({
        found: `${id} (${gradeOf(grade)}) está cerrado sin ${either(missing.map((name) => ({ cause: 'causa raíz', action: 'acción correctiva', check: 'comprobación de la eficacia', planned: `comprobación de la eficacia, prevista para el ${planned}` })[name]))}.`,
        expected:
          '`rootCause`, `correctiveAction`, y `effectiveness` con una comprobación que haya tenido lugar',
        fix: 'Rellenar lo que falta, o quitar `closed` hasta que se compruebe el efecto de la acción correctiva.',
      }),
    },
  },
};
