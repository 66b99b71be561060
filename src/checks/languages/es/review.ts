import type { GroupTexts } from '../texts.ts';

export const review: GroupTexts<'review'> = {
  'review/inputs': {
    summary: 'A una revisión por la dirección realizada le falta una entrada que exige la norma.',
    why: 'El apartado 9.3.2 enumera lo que la alta dirección debe considerar. Si una entrada no consta en el acta, no se puede mostrar que se consideró.',
  },
  'review/decision-overdue': {
    summary: 'Una decisión de una revisión por la dirección ha pasado su plazo sin ejecutarse.',
    why: 'La revisión siguiente debe examinar el estado de las acciones anteriores (9.3.2). Una decisión que nadie siguió es lo primero por lo que pregunta un auditor.',
  },
};
