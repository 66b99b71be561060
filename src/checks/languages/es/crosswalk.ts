import type { GroupTexts } from '../texts.ts';

export const crosswalk: GroupTexts<'crosswalk'> = {
  'crosswalk/clause-missing': {
    summary:
      'Un apartado de los capítulos 4 a 10 no tiene ninguna fila que diga si se reutiliza del SGSI, se amplía o es nuevo.',
    why: 'Ningún capítulo puede excluirse. Sin esa indicación no está claro si el SGSI ya abarca el apartado.',
  },
  'crosswalk/isms-control-missing': {
    summary:
      'A la declaración de aplicabilidad del SGSI (`isms/controls.csv`) le falta uno de los 93 controles, o falta la declaración misma.',
    why: 'La tabla de correspondencia muestra lo que el SGSI presta al SGIA. Un control que la declaración del SGSI omite falta ahí y parece una brecha que no existe.',
  },
};
