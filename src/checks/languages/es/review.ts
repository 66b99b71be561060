import type { GroupTexts } from '../texts.ts';
import { ago, listed } from './words.ts';

export const review: GroupTexts<'review'> = {
  'review/inputs': {
    summary: 'A una revisión por la dirección realizada le falta una entrada que exige la norma.',
    why: 'El apartado 9.3.2 enumera lo que la alta dirección debe considerar. Si una entrada no consta en el acta, no se puede mostrar que se consideró.',
    says: {
      lacking: (id, missing, all) => ({
        found: `${id} se realizó, pero entre sus entradas ${missing.length === 1 ? 'falta' : 'faltan'} ${listed(missing.map((name) => `\`${name}\``))}.`,
        expected: `las ${all} entradas del apartado 9.3.2`,
        fix: 'Escribir en `inputs` lo que la revisión consideró. Poner el resto en el orden del día de la siguiente.',
      }),
    },
  },
  'review/decision-overdue': {
    summary: 'Una decisión de una revisión por la dirección ha pasado su plazo sin ejecutarse.',
    why: 'La revisión siguiente debe examinar el estado de las acciones anteriores (9.3.2). Una decisión que nadie siguió es lo primero por lo que pregunta un auditor.',
    says: {
      past: (id, decision, owner, due, past) => ({
        found: `La decisión ${decision} de ${id} (${owner}) vencía el ${due}, ${ago(past)}, y sigue abierta.`,
        expected: '`status: done` con la fecha en `done`',
        fix: 'Si se ejecutó, poner `status: done` y `done`. Si no, acordar un nuevo `due` con su responsable y decir por qué en el texto.',
      }),
    },
  },
};
