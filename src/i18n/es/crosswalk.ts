import type { Messages } from '../messages.ts';
import { form, number } from './number.ts';

/** ISO/IEC 27001 beside ISO/IEC 42001. */
export const crosswalk: Messages['crosswalk'] = {
  description:
    'La ISO/IEC 27001 junto a la ISO/IEC 42001: qué se traslada, qué se amplía y qué es nuevo.',
  title: 'De la ISO/IEC 27001 a la ISO/IEC 42001',
  lead: 'El sistema de gestión se reutiliza; los controles, no. Los capítulos 4 a 10 se trasladan con adaptaciones; los 38 controles del Anexo A, las evaluaciones de impacto, los roles y el ciclo de vida son trabajo nuevo.',
  noCounterpart: 'Sin equivalente.',
  flow: {
    title: 'Qué se traslada',
    foundation: {
      title: 'Base',
      lead: 'ISO/IEC 27001: el SGSI certificado.',
      unit: 'controles del SGSI',
      parts: {
        lends: 'aportan algo a un control de IA',
        'lends-nothing': 'no aportan nada y siguen como están',
      },
    },
    shared: {
      title: 'Estructura común',
      lead: 'Un único sistema de gestión.',
      clauses: (of) => `de ${number(of)} apartados`,
      controls: (of) => `de ${number(of)} controles de IA`,
      parts: {
        reuse: 'reutilizado: tal como está',
        extend: 'ampliado: se añade la IA',
        partial: 'se traslada parte del contenido',
        format: 'solo se traslada la forma, el contenido es nuevo',
      },
    },
    additions: {
      title: 'Novedades',
      lead: 'ISO/IEC 42001: lo que ningún SGSI contiene.',
      clauses: (of) => `de ${number(of)} apartados`,
      controls: (of) => `de ${number(of)} controles de IA`,
      new: 'nuevo',
      none: 'nada: sin equivalente',
    },
  },
  otherWay: 'En sentido inverso: qué aporta cada control del SGSI',
  glance: {
    title: 'De un vistazo',
    label: 'Las dos normas de un vistazo',
    caption: 'Las dos normas en siete dimensiones',
    columns: {
      dimension: 'Dimensión',
      iso27001: 'ISO/IEC 27001:2022',
      iso42001: 'ISO/IEC 42001:2023',
    },
  },
  clauses: {
    title: 'Apartado por apartado',
    caption: 'Capítulos y apartados de las dos normas',
    columns: {
      iso42001: 'ISO/IEC 42001',
      iso27001: 'ISO/IEC 27001',
      disposition: 'Reutilización',
      adds: 'Qué añade el SGIA',
      ours: 'Aquí',
    },
    ours: (status) => `{disposition} ${status}`,
    notDecided: 'Sin decidir.',
  },
  controls: {
    title: 'Control por control',
    caption: 'Controles de la ISO/IEC 42001 con lo que la ISO/IEC 27001 les aporta',
    columns: {
      iso42001: 'ISO/IEC 42001',
      transfer: 'Traslado',
      why: 'Qué se traslada',
      iso27001: 'ISO/IEC 27001',
      state: 'Estado aquí',
    },
    noEntry: 'Sin entrada.',
  },
  reverse: {
    title: 'Desde la ISO/IEC 27001',
    lead: 'Los 93 controles del SGSI, cada uno con los controles de IA a los que ayuda. Si no ayuda a ninguno, se indica.',
    caption: 'Controles de la ISO/IEC 27001 con los controles de IA a los que aportan algo',
    columns: { iso27001: 'ISO/IEC 27001', isms: 'En nuestro SGSI', lendsTo: 'Aporta a' },
    lending: (count) => `${number(count)} ${form(count, 'aporta', 'aportan')} algo`,
    notLending: (count) => `${number(count)} no ${form(count, 'aporta', 'aportan')} nada`,
    notInIsms: 'No figura en la Declaración del SGSI.',
    none: 'Ningún control de IA.',
  },
  nist: {
    title: 'NIST AI RMF',
    lead: 'Las subcategorías del NIST AI Risk Management Framework, con los capítulos y controles de ISO/IEC 42001 que les sirven.',
    caption: 'El NIST AI RMF junto a ISO/IEC 42001',
    columns: { nist: 'Subcategoría', clauses: 'Capítulos', controls: 'Controles' },
    source: 'Fuente',
  },
};
