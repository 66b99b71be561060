import { fromTemplates } from '../../../issues/say.ts';

/** What is said of the fields of an entry because of its id. */
export const ids = fromTemplates({
  untitled: [
    '`title` falta, aunque `{0}` es un control propio.',
    'el título del control',
    'Añadirlo: `title: …`.',
  ],
  titled: [
    '`title` no va aquí: los controles del anexo A toman su título del catálogo.',
    'ningún título, o un control propio llamado `ORG.…`',
    'Quitar el título.',
  ],
  noClause: [
    '`{0}` no es un capítulo del sistema de gestión.',
    '{1}',
    'Cambiar el nombre del archivo.',
  ],
  clauseTwice: ['El apartado {0} tiene dos filas.', '{1}', 'Dejar una de las dos.'],
  otherClause: [
    'El apartado {0} no forma parte de {2}.',
    '{1}',
    'Mover la fila a la entrada de su capítulo.',
  ],
  namesAnother: [
    '`translationOf` nombra `{0}`, pero por su nombre el archivo es una traducción de `{1}`.',
    '`{1}`',
    'Escribir `translationOf: {1}`, o cambiar el nombre del archivo.',
  ],
  noRule: [
    'No hay una regla `{0}` (en `checks`).',
    'el identificador de una regla, como `document/due-soon`',
    'Corregir el identificador, o quitar la línea.',
  ],
  unreadRule: [
    '`{0}` no puede desactivarse: lo que encuentra no se lee, y faltaría en el sitio sin que nada lo dijera.',
    '`error` o `warning`',
    'Quitar la línea.',
  ],
  unsafeRule: [
    '`{0}` no puede desactivarse: lo que encuentra podría ejecutar código, o cargar algo, en el navegador de quien lee, y se omite de la página.',
    '`error` o `warning`',
    'Quitar la línea.',
  ],
});
