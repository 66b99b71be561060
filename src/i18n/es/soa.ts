import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The Statement of Applicability. */
export const soa: Messages['soa'] = {
  description:
    'Cada control del Anexo A de la ISO/IEC 42001: si es aplicable, por qué, en qué estado se encuentra y qué lo demuestra.',
  ownControls: 'Controles propios',
  facts: {
    organization: 'Organización',
    version: 'Versión',
    status: 'Estado',
    owner: 'Responsable',
    approvedBy: 'Aprobada por',
    approved: 'Aprobada el',
    nextReview: 'Próxima revisión',
    classification: 'Clasificación',
    basis: 'Base',
  },
  notApproved: 'no aprobada',
  basis: 'ISO/IEC 42001:2023, 6.1.3 y Anexo A',
  definitions: 'Qué significan las columnas',
  columns: {
    control: {
      title: 'Control',
      meaning:
        'Número y título en el Anexo A de la ISO/IEC 42001:2023; a continuación, los controles propios.',
    },
    applicable: {
      title: 'Aplicable',
      meaning:
        'Sí, con lo que lo motiva: riesgo, impacto, ley, contrato, negocio. No, con el motivo de la exclusión.',
    },
    why: {
      title: 'Justificación',
      meaning: 'Por qué es aplicable aquí, o por qué no lo es (6.1.3).',
    },
    state: {
      title: 'Estado',
      meaning:
        'Un control implementado solo cuenta como «demostrado» mientras lo respalden evidencias válidas.',
    },
    documents: {
      title: 'Documentos',
      meaning: 'Políticas y procedimientos que desarrollan el control.',
    },
    proof: {
      title: 'Evidencias',
      meaning: 'Evidencias, evaluaciones de impacto y auditorías que demuestran que funciona.',
    },
    owner: {
      title: 'Responsable, revisión',
      meaning: 'El rol que responde del control, y cuándo confirmó la fila por última vez.',
    },
  },
  states: 'Qué significan los estados',
  all: 'Todos los controles',
  inAll: (count) => (count === 1 ? '{count} control en total' : '{count} controles en total'),
  caption: (version) => `Declaración de aplicabilidad, versión ${version}`,
  by: 'plazo: {day}',
  noDocument: 'Ningún documento.',
  approval: 'Aprobación',
  openVersion: (version, undecided) =>
    `La versión ${version} figura como aprobada. No puede estarlo: ${counted(undecided, 'control está', 'controles están')} sin decidir.`,
  undecided: (count) => `${number(count)} sin decidir`,
  noReason: 'Aún no se indica ningún motivo.',
  signatures: { name: 'Nombre', date: 'Fecha', signature: 'Firma' },
  approvedVersion: (version) => `La versión ${version} fue aprobada por {role} el {day}.`,
  changedVersion: (version) =>
    `La versión ${version} fue aprobada por {role} el {day}, pero se ha modificado desde entonces.`,
  unapprovedVersion: (version) => `La versión ${version} no está aprobada.`,
};
