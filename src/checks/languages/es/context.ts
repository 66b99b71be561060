import type { GroupTexts } from '../texts.ts';

export const context: GroupTexts<'context'> = {
  'context/missing': {
    summary: 'El manual no tiene ninguna cuestión, o ninguna parte interesada.',
    why: 'La organización determina las cuestiones que afectan a su SGIA (4.1), las partes pertinentes y lo que exigen (4.2). La norma no pide un registro, pero los auditores empiezan por ahí.',
  },
  'context/climate-undecided': {
    summary: 'Ninguna cuestión dice si el cambio climático es pertinente para el SGIA.',
    why: 'Desde su enmienda de 2024, la estructura común a todas las normas de sistemas de gestión exige que la organización determine si el cambio climático es una cuestión pertinente (4.1). «No» es una respuesta admitida; no responder no lo es.',
  },
  'context/unmet': {
    summary: 'Nada cumple un requisito de una parte interesada, o solo algo que no se aplica.',
    why: 'La organización decide qué requisitos de las partes interesadas aborda con el SGIA (4.2). Un requisito escrito que no lleva a ninguna parte es lo primero por lo que preguntarán la parte y un auditor.',
  },
  'context/unreviewed': {
    summary: 'Una cuestión o una parte interesada no se ha revisado en los últimos 365 días.',
    why: 'Las cuestiones y las partes cambian, y la revisión por la dirección tiene que examinar esos cambios (9.3.2). Una lista que nadie ha leído en un año describe otra organización.',
  },
};
