import type { GroupTexts } from '../texts.ts';
import { listed, titleOf } from './words.ts';

export const crosswalk: GroupTexts<'crosswalk'> = {
  'crosswalk/clause-missing': {
    summary:
      'Un apartado de los capítulos 4 a 10 no tiene ninguna fila que diga si se reutiliza del SGSI, se amplía o es nuevo.',
    why: 'Ningún capítulo puede excluirse. Sin esa indicación no está claro si el SGSI ya abarca el apartado.',
    says: {
      rows: (entry, ids) => ({
        found: `${entry} no tiene filas para ${ids.length} apartados: ${listed(ids)}.`,
        expected:
          'una fila con `clause`, `disposition` (`reuse`, `extend` o `new`) y `status` para cada apartado',
        fix: 'Añadir una fila para cada uno.',
      }),
      row: (entry, id, title) => ({
        found: `${entry} no tiene fila para ${id} (${titleOf(id, title)}).`,
        expected:
          'una fila con `clause`, `disposition` (`reuse`, `extend` o `new`) y `status` para cada apartado',
        fix: `Añadir una fila con \`clause: "${id}"\`.`,
      }),
      entry: (entry, ids) => ({
        found: `Falta la entrada \`${entry}\`, así que no se dice nada de ${listed(ids)}.`,
        expected:
          'una fila con `clause`, `disposition` (`reuse`, `extend` o `new`) y `status` para cada apartado',
        fix: `Escribir \`clauses/${entry}.mdx\`.`,
      }),
    },
  },
  'crosswalk/isms-control-missing': {
    summary:
      'A la declaración de aplicabilidad del SGSI (`isms/controls.csv`) le falta uno de los 93 controles, o falta la declaración misma.',
    why: 'La tabla de correspondencia muestra lo que el SGSI presta al SGIA. Un control que la declaración del SGSI omite falta ahí y parece una brecha que no existe.',
    says: {
      all: (path, count) => ({
        found: `Falta la declaración de aplicabilidad del SGSI: no existe \`${path}\`, o está vacío.`,
        expected: `una fila para cada uno de los ${count} controles de la ISO/IEC 27001:2022`,
        fix: `Exportarla del SGSI como \`${path}\`, con las columnas control, applicable, status, justification, document y owner.`,
      }),
      some: (missing, count, themes) => ({
        found: `${missing} de los ${count} controles de la ISO/IEC 27001:2022 ${missing === 1 ? 'no tiene' : 'no tienen'} fila: ${themes.map(listed).join('; ')}.`,
        expected: 'una fila para cada control, sea aplicable o no',
        fix: 'Añadir las filas de la declaración del SGSI.',
      }),
    },
  },
};
