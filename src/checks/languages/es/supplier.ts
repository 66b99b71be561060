import type { GroupTexts } from '../texts.ts';
import { firstOf } from './words.ts';

/** What is expected of an assessment, by what it lacks. */
const remedies = {
  assessed: {
    expected: '`assessed` con la fecha',
    fix: 'Evaluar al proveedor. Escribir la fecha en `assessed`, el `result`, y la fecha de la próxima evaluación en `nextReview`.',
  },
  nextReview: { expected: '`nextReview` con la fecha', fix: 'Poner la fecha en `nextReview`.' },
  result: {
    expected: '`result`',
    fix: 'Escribir en `result` si el proveedor está `accepted`, `accepted-with-conditions` o `rejected`.',
  },
};

export const supplier: GroupTexts<'supplier'> = {
  'supplier/unassessed': {
    summary:
      'Un proveedor no se ha evaluado, o falta el resultado o la fecha de la próxima evaluación.',
    why: 'Los proveedores se eligen y se vigilan pensando en la IA (A.10.3). De uno que no se ha evaluado no se sabe nada.',
    says: {
      many: (lacks, ids) => ({
        found: `${ids.length} ${{ assessed: 'proveedores no se han evaluado', nextReview: 'proveedores se evaluaron, pero no tienen fecha para la próxima evaluación', result: 'proveedores se evaluaron, pero nada dice con qué resultado' }[lacks]}: ${firstOf(ids)}.`,
        ...remedies[lacks],
      }),
      one: (lacks, id) => ({
        found: `${id} ${{ assessed: 'no se ha evaluado', nextReview: 'se evaluó, pero no tiene fecha para la próxima evaluación', result: 'se evaluó, pero nada dice con qué resultado' }[lacks]}.`,
        ...remedies[lacks],
      }),
    },
  },
  'supplier/rejected': {
    summary: 'Un sistema que no está retirado tiene un proveedor rechazado.',
    why: 'Un proveedor se evalúa para actuar en consecuencia (A.10.3). Si el resultado no tiene efecto, no es un criterio.',
    says: {
      rejected: (system, supplier) => ({
        found: `${system} viene de ${supplier}, que fue rechazado.`,
        expected: 'un proveedor aceptado, o aceptado con condiciones',
        fix: 'Cambiar de proveedor, o retirar el sistema. Si el proveedor ha mejorado, evaluarlo de nuevo y escribir el nuevo `result` y la fecha en `assessed`.',
      }),
    },
  },
  'supplier/expectations': {
    summary: 'Nada dice qué espera un cliente.',
    why: 'Desarrollar y usar la IA de forma responsable exige tener en cuenta lo que los clientes esperan y necesitan (A.10.4).',
    says: {
      silent: (id) => ({
        found: `${id} es un cliente, y nada dice qué espera.`,
        expected: '`expects`',
        fix: 'Escribir en `expects` lo que el cliente espera y necesita de sus sistemas de IA, y dónde se tiene en cuenta.',
      }),
    },
  },
};
