import type { GroupTexts } from '../texts.ts';
import { firstOf, listed } from './words.ts';

export const context: GroupTexts<'context'> = {
  'context/missing': {
    summary: 'El manual no tiene ninguna cuestión, o ninguna parte interesada.',
    why: 'La organización determina las cuestiones que afectan a su SGIA (4.1), las partes pertinentes y lo que exigen (4.2). La norma no pide un registro, pero los auditores empiezan por ahí.',
    says: {
      issues: () => ({
        found: 'El manual tiene partes interesadas, pero ninguna cuestión.',
        expected: 'una entrada en `context/` con `kind: internal-issue` o `kind: external-issue`',
        fix: 'Escribir una entrada para cada cuestión, y en una de ellas si el cambio climático es pertinente (`climate`).',
      }),
      parties: () => ({
        found: 'El manual tiene cuestiones, pero ninguna parte interesada.',
        expected: 'una entrada en `context/` con `kind: interested-party`',
        fix: 'Escribir una entrada para cada parte, con lo que exige y dónde se cumple.',
      }),
      both: () => ({
        found: 'El manual no tiene cuestiones ni partes interesadas.',
        expected:
          'entradas en `context/`: las cuestiones, entre ellas el cambio climático, y las partes interesadas',
        fix: 'Escribir una entrada para cada cuestión y cada parte interesada. El campo `climate` dice si el cambio climático es pertinente.',
      }),
    },
  },
  'context/climate-undecided': {
    summary: 'Ninguna cuestión dice si el cambio climático es pertinente para el SGIA.',
    why: 'Desde su enmienda de 2024, la estructura común a todas las normas de sistemas de gestión exige que la organización determine si el cambio climático es una cuestión pertinente (4.1). «No» es una respuesta admitida; no responder no lo es.',
    says: {
      undecided: () => ({
        found: 'Ninguna cuestión dice si el cambio climático es pertinente para el SGIA.',
        expected: 'una cuestión con `climate: true` o `climate: false`',
        fix: 'Escribir en `context/` una cuestión sobre el cambio climático, con `climate: true` si es pertinente y `climate: false` si no lo es, y la razón en `relevance`.',
      }),
    },
  },
  'context/unmet': {
    summary: 'Nada cumple un requisito de una parte interesada, o solo algo que no se aplica.',
    why: 'La organización decide qué requisitos de las partes interesadas aborda con el SGIA (4.2). Un requisito escrito que no lleva a ninguna parte es lo primero por lo que preguntarán la parte y un auditor.',
    says: {
      unnamed: (id, requirement) => ({
        found: `${id} exige «${requirement}», y no se nombra nada que lo cumpla.`,
        expected: '`addressedBy` con los identificadores de lo que lo cumple',
        fix: 'Nombrar en `addressedBy` los documentos, controles u otras entradas que lo cumplen. Si nada lo hace, planificar qué lo hará; si se decide no cumplirlo, quitarlo de los requisitos y decirlo en el texto.',
      }),
      notInForce: (id, requirement, ids) => ({
        found: `${id} exige «${requirement}», pero lo que se nombra para ello no se aplica: ${listed(ids)}.`,
        expected: '`addressedBy` con los identificadores de lo que lo cumple',
        fix: 'Nombrar en `addressedBy` los documentos, controles u otras entradas que lo cumplen. Si nada lo hace, planificar qué lo hará; si se decide no cumplirlo, quitarlo de los requisitos y decirlo en el texto.',
      }),
    },
  },
  'context/unreviewed': {
    summary: 'Una cuestión o una parte interesada no se ha revisado en los últimos 365 días.',
    why: 'Las cuestiones y las partes cambian, y la revisión por la dirección tiene que examinar esos cambios (9.3.2). Una lista que nadie ha leído en un año describe otra organización.',
    says: {
      many: (ids, asOf, since) => ({
        found: `${ids.length} cuestiones y partes no se revisaron en el año anterior al ${asOf}: ${firstOf(ids)}.`,
        expected: `\`reviewed\` con una fecha a partir del ${since}`,
        fix: 'Leerlas de nuevo, cambiar lo que ya no sea correcto y escribir la fecha en `reviewed`.',
      }),
      old: (id, reviewed, asOf, since) => ({
        found: `La última revisión de ${id} es del ${reviewed}, más de un año antes del ${asOf}.`,
        expected: `\`reviewed\` con una fecha a partir del ${since}`,
        fix: 'Leer la entrada de nuevo, cambiar lo que ya no sea correcto y escribir la fecha en `reviewed`.',
      }),
      never: (id, since) => ({
        found: `${id} no dice cuándo se revisó.`,
        expected: `\`reviewed\` con una fecha a partir del ${since}`,
        fix: 'Leer la entrada de nuevo, cambiar lo que ya no sea correcto y escribir la fecha en `reviewed`.',
      }),
    },
  },
};
