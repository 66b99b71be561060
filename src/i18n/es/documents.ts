import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** Documented information: what the standard asks for, the register under 7.5, and version histories. */
export const documents: Messages['documents'] = {
  description:
    'La información documentada que pide la ISO/IEC 42001 junto a lo que la contiene, el registro de documentos según el apartado 7.5 y sus historiales de versiones.',
  lead: 'Lo que la ISO/IEC 42001 pide documentar, junto al documento o registro que lo contiene; después, cada documento sujeto a control documental (7.5), con versión, aprobación y revisión.',
  clauses: {
    title: 'Exigida por los capítulos',
    tally: (held, all) => `${number(held)} de ${number(all)} disponibles.`,
    columns: {
      clause: 'Apartado',
      document: 'Información documentada',
      holders: 'Dónde consta',
      state: 'Estado',
    },
  },
  controls: {
    title: 'Exigida por los controles',
    lead: 'Solo cuando el control es aplicable según la declaración de aplicabilidad. Se enumeran los controles del Anexo A que piden documentar algo.',
    columns: {
      control: 'Control',
      document: 'Información documentada',
      holders: 'Dónde consta',
      state: 'Estado',
    },
  },
  caution:
    'Los títulos son de redacción propia, y las listas publicadas cuentan de otro modo: contrástese con un ejemplar con licencia de la norma.',
  kinds: { document: 'documento', record: 'registro' },
  states: {
    held: 'disponible',
    draft: 'no vigente',
    missing: 'falta',
    'not-needed': 'aún no es necesaria',
    excluded: 'control excluido',
  },
  ofIsms: (name) => `${name}, del SGSI`,
  scope: 'el alcance del manual',
  entries: (count) => counted(count, 'entrada', 'entradas'),
  nothing: 'No consta en ninguna parte.',
  register: {
    title: 'Registro de documentos',
    statement: 'Declaración de aplicabilidad',
    tally: (count) => counted(count, 'documento', 'documentos'),
    columns: {
      document: 'Documento, tipo, clasificación',
      version: 'Versión, estado',
      owner: 'Responsable',
      approved: 'Aprobación',
      effective: 'En vigor desde',
      nextReview: 'Próxima revisión',
      changed: 'Último cambio',
    },
    statementKind: 'registro',
    kindAndClass: (kind, classification) => `${kind}, ${classification}`,
    unknown: 'no se conoce',
    pages: 'Páginas del registro de documentos',
    pageTitle: (page) => `Registro de documentos, página ${number(page)}`,
  },
  history: {
    title: 'Historial',
    ofStatement: 'Historial de la Declaración',
    ofStatementLead:
      'Todos los cambios de sus filas y del archivo que contiene su versión y su aprobación.',
    columns: { date: 'Fecha', commit: 'Commit', subject: 'Cambio' },
    changes: (count) => counted(count, 'cambio', 'cambios'),
    none: 'No se puede leer ningún historial: aquí el contenido no está bajo control de versiones, o aún no se ha confirmado nada.',
    notCommitted: 'Este documento aún no figura en ningún commit.',
    uncommitted: 'Lo que figura aquí difiere del último commit.',
    shallow:
      'Este sitio se generó a partir de una copia superficial que comienza con {commit} del {day}. Lo que cambió con él y antes no se conoce aquí.',
    unchanged: 'No se conoce ningún cambio.',
    more: (shown, all) => `Los ${number(shown)} cambios más recientes de ${number(all)}.`,
    all: 'Todos los cambios en el repositorio',
  },
};
