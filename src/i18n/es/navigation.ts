import type { Messages } from '../messages.ts';
import { number } from './number.ts';

/** The areas of the sidebar, and the pages that are no register. */
export const navigation: Messages['navigation'] = {
  label: 'Manual',
  skip: 'Ir al contenido',
  breadcrumbs: 'Ruta de navegación',
  home: 'Inicio',
  onThisPage: 'En esta página',
  sequence: 'Anterior y siguiente',
  previous: 'Anterior',
  next: 'Siguiente',
  position: (position, total) => `${number(position)} de ${number(total)}`,
  areas: {
    overview: 'Visión general',
    statement: 'Declaración',
    fromIsms: 'Desde el SGSI',
    systems: 'Sistemas de IA',
    running: 'Funcionamiento del sistema',
    handbook: 'Este manual',
  },
  pages: {
    start: 'Por dónde empezar',
    roadmap: 'Hoja de ruta',
    traps: 'Escollos',
    soa: 'Declaración de aplicabilidad',
    documents: 'Documentos',
    gaps: 'Brechas',
    crosswalk: 'Correspondencias',
    obligations: 'Obligaciones',
    lifecycle: 'Ciclo de vida',
    map: 'Mapa',
    about: 'Acerca de',
  },
};
