import type { GroupTexts } from '../texts.ts';

export const evidence: GroupTexts<'evidence'> = {
  'evidence/orphan': {
    summary:
      'Una evidencia vigente no demuestra nada: ningún campo de ninguna entrada la nombra, y no cumple ningún compromiso.',
    why: 'O la evidencia se obtuvo para nada, o falta la referencia a ella. Las evidencias sustituidas se conservan y no necesitan referencia.',
  },
  'evidence/expired': {
    summary: 'Una evidencia está marcada como vigente, pero ha caducado.',
    why: 'Sigue figurando como prueba, pero el auditor que la abre ve que solo demuestra el pasado.',
  },
  'evidence/endless': {
    summary: 'Una evidencia vigente se obtuvo hace más de 3 años y no tiene `validUntil`.',
    why: 'Una evidencia sin fin nunca caduca por sí sola. Un auditor pregunta qué demuestra un registro de hace años sobre el sistema de hoy.',
  },
  'evidence/due-soon': {
    summary: 'Una evidencia vigente caduca dentro de `reviewSoonDays`.',
    why: 'La evidencia nueva debe estar antes de que caduque la anterior, o los controles que se apoyan en ella quedan un tiempo sin prueba.',
  },
  'evidence/file': {
    summary: 'Un archivo nombrado como evidencia no está en el manual.',
    why: 'Una evidencia que no se puede abrir no demuestra nada, y a menudo el primero en intentarlo es el auditor.',
  },
  'evidence/hash': {
    summary:
      'El SHA-256 de un archivo de evidencia difiere del registrado. Una evidencia en una dirección no se comprueba.',
    why: 'La huella muestra que la evidencia es la que se obtuvo. Si difiere, el archivo se modificó o se sustituyó después.',
  },
};
