import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The map of traces. */
export const map: Messages['map'] = {
  lead: 'De cada riesgo, pasando por el control que lo trata, al documento que desarrolla el control, a la evidencia que lo demuestra y al sistema para el que lo hace.',
  areaLead:
    'Riesgos, controles, documentos, evidencias y sistemas de esta área. Cada recuadro lleva a su página.',
  columns: {
    risks: 'Riesgos',
    controls: 'Controles',
    areas: 'Áreas de controles',
    documents: 'Documentos',
    evidence: 'Evidencias',
    systems: 'Sistemas',
  },
  picture: 'La trazabilidad en imagen',
  overview: 'Todas las áreas de un vistazo',
  areas: 'Áreas',
  area: 'Área',
  inWords: 'Lo mismo en palabras',
  forAll:
    'Un control aplicable sin línea hacia un sistema se aplica a todos. Una línea de un control directamente a un sistema indica que ninguna evidencia del control pertenece a ese sistema.',
  overviewNote:
    'Una línea indica que al menos uno de los controles del área tiene la relación. Cada área lleva a su propio mapa.',
  ownControls: 'Controles propios',
  empty: 'Ningún control de esta área tiene entrada.',
  folded: {
    risks: (count) => counted(count, 'riesgo', 'riesgos'),
    controls: (count) => counted(count, 'control', 'controles'),
    documents: (count) => counted(count, 'documento', 'documentos'),
    evidence: (count) => counted(count, 'evidencia', 'evidencias'),
    systems: (count) => counted(count, 'sistema', 'sistemas'),
  },
  stateExplained: (title, state) => `${title} (${state})`,
  words: {
    risks: 'Trata',
    documents: 'Desarrollado por',
    evidence: 'Demostrado por',
    systems: 'Para',
    none: {
      risks: 'Ningún riesgo lo menciona.',
      documents: 'Ningún documento.',
      evidence: 'Ninguna evidencia.',
      systems: 'Ningún sistema.',
    },
    allSystems: 'todos los sistemas',
    belongsTo: 'de',
  },
  previous: 'Área anterior',
  next: 'Área siguiente',
  loose: 'Dónde se interrumpe la trazabilidad',
  looseEmpty:
    'Todavía no hay nada que trazar: no hay ningún riesgo, evidencia ni sistema de IA registrado.',
  looseNone: 'En ninguna parte: toda traza va de principio a fin.',
  looseKinds: {
    risk: 'Riesgos que ningún control trata',
    driver: 'Controles motivados por un riesgo que ningún riesgo menciona',
    document: 'Controles que ningún documento desarrolla',
    proof: 'Controles implementados sin evidencias',
    evidence: 'Evidencias a las que nada se refiere',
    system: 'Sistemas sin ninguna evidencia',
  },
  more: (count) => `y ${number(count)} más`,
};
