import type { GroupTexts } from '../texts.ts';
import { ago, ahead } from './words.ts';

export const evidence: GroupTexts<'evidence'> = {
  'evidence/orphan': {
    summary:
      'Una evidencia vigente no demuestra nada: ningún campo de ninguna entrada la nombra, y no cumple ningún compromiso.',
    why: 'O la evidencia se obtuvo para nada, o falta la referencia a ella. Las evidencias sustituidas se conservan y no necesitan referencia.',
    says: {
      unnamed: (id) => ({
        found: `${id} no demuestra nada: ningún control, sistema, rol u otra entrada la nombra.`,
        expected: 'al menos una entrada que la nombre, por ejemplo un control en `evidence:`',
        fix: 'Nombrarla en la entrada que respalda, poner `status: superseded` si una evidencia más reciente ocupó su lugar, o quitarla.',
      }),
    },
  },
  'evidence/expired': {
    summary: 'Una evidencia está marcada como vigente, pero ha caducado.',
    why: 'Sigue figurando como prueba, pero el auditor que la abre ve que solo demuestra el pasado.',
    says: {
      expired: (id, until, past, asOf) => ({
        found: `${id} está marcada como vigente, pero solo fue válida hasta el ${until}, ${ago(past)}.`,
        expected: `una evidencia válida el ${asOf}`,
        fix: 'Obtenerla en una entrada nueva y poner aquí `status: superseded`.',
      }),
    },
  },
  'evidence/endless': {
    summary: 'Una evidencia vigente se obtuvo hace más de 3 años y no tiene `validUntil`.',
    why: 'Una evidencia sin fin nunca caduca por sí sola. Un auditor pregunta qué demuestra un registro de hace años sobre el sistema de hoy.',
    says: {
      endless: (id, collected, age, limit) => ({
        found: `${id} se obtuvo el ${collected}, hace ${age} años, y no dice hasta cuándo es válida.`,
        expected: `una evidencia de los últimos ${limit} años, o la fecha hasta la que es válida en \`validUntil\``,
        fix: 'Obtenerla en una entrada nueva y poner aquí `status: superseded`, o añadir `validUntil`.',
      }),
    },
  },
  'evidence/due-soon': {
    summary: 'Una evidencia vigente caduca dentro de `reviewSoonDays`.',
    why: 'La evidencia nueva debe estar antes de que caduque la anterior, o los controles que se apoyan en ella quedan un tiempo sin prueba.',
    says: {
      ending: (id, until, left, how) => ({
        found: `${id} es válida hasta el ${until}: la evidencia caduca ${ahead(left)}.`,
        fix: `Obtenerla de nuevo a tiempo. Cómo se obtiene: ${how}.`,
      }),
    },
  },
  'evidence/file': {
    summary: 'Un archivo nombrado como evidencia no está en el manual.',
    why: 'Una evidencia que no se puede abrir no demuestra nada, y a menudo el primero en intentarlo es el auditor.',
    says: {
      nowhere: (id, location, inside, remedy) => ({
        found: inside
          ? `${id} está en \`${location}\`, pero no existe tal archivo.`
          : `${id} está en \`${location}\`, que no es ni una dirección ni un archivo de este manual.`,
        expected:
          'una dirección que empiece por https://, o la ruta de un archivo de este manual que empiece por `files/`',
        fix: {
          write: `Escribir \`${'meant' in remedy ? remedy.meant : ''}\`, si eso es lo que se quiere.`,
          put: 'Poner allí el archivo, o corregir la ruta.',
          copy: 'Solo algunos equipos tienen esta ruta. Poner una copia del archivo en `files/`, o escribir una dirección que todo lector pueda abrir.',
          open: 'Escribir la dirección o la ruta en la que un lector pueda abrirla.',
        }[remedy.kind],
      }),
    },
  },
  'evidence/hash': {
    summary:
      'El SHA-256 de un archivo de evidencia difiere del registrado. Una evidencia en una dirección no se comprueba.',
    why: 'La huella muestra que la evidencia es la que se obtuvo. Si difiere, el archivo se modificó o se sustituyó después.',
    says: {
      lineEnds: (file, id, sha256) => ({
        found: `\`${file}\` tiene otros finales de línea que el archivo registrado en ${id}; todo lo demás es igual.`,
        expected: sha256,
        fix: 'Evitar que git cambie los finales de línea: añadir `files/** -text` a `.gitattributes` junto a `handbook.yaml`, y después restaurar el archivo.',
      }),
      other: (file, id, sha256, actual) => ({
        found: `\`${file}\` no es el archivo registrado en ${id}: su SHA-256 es ${actual}.`,
        expected: sha256,
        fix: 'Restaurar el archivo original. Si el nuevo es el correcto, actualizar `collected` y `sha256`.',
      }),
      unreadable: (file, id, sha256) => ({
        found: `\`${file}\` no se puede leer, así que el SHA-256 de ${id} no se puede comprobar.`,
        expected: sha256,
        fix: 'Corregir los permisos del archivo.',
      }),
    },
  },
};
