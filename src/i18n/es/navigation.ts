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
    certification: 'Certificación',
    managementSystem: 'Sistema de gestión',
    systems: 'Sistemas de IA',
    assurance: 'Verificación y auditorías',
    reference: 'Referencia',
  },
  pages: {
    start: 'Por dónde empezar',
    board: 'Informe para la dirección',
    roadmap: 'Hoja de ruta',
    traps: 'Hallazgos probables',
    'what-changed': 'Qué ha cambiado',
    soa: 'Declaración de aplicabilidad',
    documents: 'Documentos',
    gaps: 'Brechas',
    crosswalk: 'De ISO 27001 a 42001',
    obligations: 'Obligaciones',
    lifecycle: 'Ciclo de vida',
    commitments: 'Compromisos',
    'treatment-plan': 'Plan de tratamiento',
    map: 'Trazabilidad',
    exports: 'Exportaciones',
    help: 'Ayuda',
    about: 'Acerca de',
  },
};
