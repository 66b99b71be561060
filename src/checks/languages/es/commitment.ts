import type { GroupTexts } from '../texts.ts';
import { firstOf, wordOf } from './words.ts';

export const commitment: GroupTexts<'commitment'> = {
  'commitment/missing': {
    summary:
      'Una política se compromete a hacer algo una y otra vez, y de una de las veces que vencieron no hay evidencia.',
    why: 'En la etapa 2 un auditor comprueba por muestreo si la organización hizo cada vez lo que dice su política. Un hueco en una serie muestra que no se sigue el procedimiento (8.1, 9.1).',
    says: {
      missing: (policy, promise, instance, due, systems) => ({
        found: `${policy} se compromete a \`${promise.id}\` ${{ day: 'cada día', week: 'cada semana', month: 'cada mes', quarter: 'cada trimestre', year: 'cada año' }[promise.every]}, pero no hay evidencia de ${instance}${systems.length === 0 ? '' : ` sobre ${firstOf(systems)}`}. Vencía el ${due}.`,
        expected: `una evidencia de tipo \`${promise.proof}\` con \`series: { of: ${promise.id}, instance: "${instance}" }\`${systems.length === 0 ? '' : `, y ${firstOf(systems)} en \`systems\``}`,
        fix: 'Registrar la evidencia. Si no se hizo, anotarlo como hallazgo; si nadie lo necesita, cambiar el compromiso.',
      }),
    },
  },
  'commitment/unknown': {
    summary:
      'Una evidencia forma parte de una serie que ninguna política promete, de un tipo o de una vez que el compromiso no tiene, o dos políticas dan un mismo identificador a dos compromisos.',
    why: 'Un registro que no cumple ningún compromiso no demuestra nada, y el compromiso al que se refería parece incumplido.',
    says: {
      twice: (id, policy, other) => ({
        found: `${policy} y ${other} tienen ambas un compromiso \`${id}\`.`,
        expected: 'un identificador que ningún otro compromiso tenga',
        fix: 'Cambiar el nombre de uno de los dos, y corregir `series.of` de sus evidencias.',
      }),
      unpromised: (id, of, promised, meant) => ({
        found: `${id} es evidencia de \`${of}\`, a lo que ninguna política se compromete.`,
        expected:
          promised.length > 0
            ? `el identificador de un compromiso: ${firstOf(promised)}`
            : 'una política con `commitments`',
        fix:
          meant === undefined
            ? 'Corregir el identificador, o quitar `series`.'
            : `Escribir \`${meant}\`, si es lo que se quiere.`,
      }),
      otherPeriod: (id, instance, of, every, example) => ({
        found: `${id} es para ${instance}, pero \`${of}\` es un compromiso para cada ${wordOf(every)}.`,
        expected: `${{ day: 'un día', week: 'una semana', month: 'un mes', quarter: 'un trimestre', year: 'un año' }[every]}, como \`"${example}"\``,
        fix: 'Corregir `instance`, o `every` del compromiso.',
      }),
      otherKind: (id, kind, of, proof) => ({
        found: `${id} es de la clase \`${kind}\`, pero \`${of}\` promete la clase \`${proof}\`.`,
        expected: `\`${proof}\``,
        fix: 'Corregir `kind`, o `proof` del compromiso.',
      }),
    },
  },
};
