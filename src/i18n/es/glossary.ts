import type { Messages } from '../messages.ts';

/** The terms of the field, in words of our own. */
export const glossary: Messages['glossary'] = {
  title: 'Glosario',
  lead: 'Qué significan los términos de este manual, con sus propias palabras.',
  terms: {
    aims: {
      term: 'Sistema de gestión de la IA (SGIA)',
      meaning:
        'La forma en que una organización dirige el desarrollo y el uso de la IA: políticas, funciones, procesos y sus registros. La ISO/IEC 42001 dice qué necesita.',
    },
    isms: {
      term: 'Sistema de gestión de la seguridad de la información (SGSI)',
      meaning: 'El sistema de gestión según la ISO/IEC 27001 en el que se apoya este manual.',
    },
    soa: {
      term: 'Declaración de aplicabilidad',
      meaning:
        'La lista de los 38 controles del anexo A: cuáles se aplican aquí, por qué y hasta dónde está implantado cada uno.',
    },
    control: {
      term: 'Control',
      meaning:
        'Lo que modifica un riesgo. El anexo A de la ISO/IEC 42001 enumera 38; una organización puede añadir los suyos.',
    },
    clause: {
      term: 'Capítulo de la norma',
      meaning:
        'Un requisito numerado de una norma. Los capítulos 4 a 10 de la ISO/IEC 42001 se aplican a todos los que buscan un certificado.',
    },
    evidence: {
      term: 'Evidencia',
      meaning:
        'Un registro que demuestra que algo se hizo: un informe, un acta. Vale hasta una fecha.',
    },
    documented: {
      term: 'Información documentada',
      meaning:
        'Lo que la norma pide por escrito: documentos que dicen cómo se hace algo y registros que muestran que se hizo (7.5).',
    },
    system: {
      term: 'Sistema de IA',
      meaning:
        'Software que a partir de sus entradas genera resultados como predicciones, textos o decisiones. Cada uno tiene una entrada en el inventario.',
    },
    impact: {
      term: 'Evaluación de impacto',
      meaning:
        'El examen de lo que un sistema puede causar a las personas, los grupos y la sociedad (6.1.4, ISO/IEC 42005).',
    },
    fria: {
      term: 'Evaluación de impacto en los derechos fundamentales',
      meaning:
        'Lo que el artículo 27 del Reglamento de IA pide a algunos responsables del despliegue antes de usar un sistema de alto riesgo.',
    },
    provider: {
      term: 'Proveedor',
      meaning:
        'Según el Reglamento de IA: quien desarrolla un sistema de IA, o encarga su desarrollo, y lo pone en el mercado con su nombre.',
    },
    deployer: {
      term: 'Responsable del despliegue',
      meaning: 'Según el Reglamento de IA: quien utiliza un sistema de IA en su actividad.',
    },
    appetite: {
      term: 'Apetito de riesgo',
      meaning:
        'La puntuación hasta la que la organización está dispuesta a asumir un riesgo sin más tratamiento.',
    },
    treatment: {
      term: 'Tratamiento del riesgo',
      meaning:
        'Lo que se hace con un riesgo: mitigarlo, evitarlo, transferirlo o aceptarlo. Las acciones abiertas son el plan de tratamiento (6.1.3).',
    },
    residual: {
      term: 'Riesgo residual',
      meaning: 'El riesgo que queda después del tratamiento. La dirección lo acepta.',
    },
    finding: {
      term: 'Hallazgo',
      meaning:
        'Lo que encontró una auditoría: conformidad, una oportunidad de mejora o una no conformidad.',
    },
    nonconformity: {
      term: 'No conformidad',
      meaning:
        'Un requisito que no se cumple. Una mayor pone en peligro el certificado; una menor, no.',
    },
    corrective: {
      term: 'Acción correctiva',
      meaning: 'Lo que elimina la causa de una no conformidad para que no vuelva (10.2).',
    },
    internal: {
      term: 'Auditoría interna',
      meaning:
        'Un examen a intervalos planificados por personas que no auditan su propio trabajo (9.2).',
    },
    review: {
      term: 'Revisión por la dirección',
      meaning:
        'La reunión en la que la alta dirección juzga el sistema de gestión y decide cambios (9.3).',
    },
    stages: {
      term: 'Etapa 1 y etapa 2',
      meaning:
        'Las dos partes de una auditoría de certificación: primero los documentos, después la práctica.',
    },
    entry: {
      term: 'Entrada',
      meaning:
        'Un archivo del manual: campos arriba y después un texto. El nombre del archivo es su identificador.',
    },
    frontmatter: {
      term: 'Front matter',
      meaning: 'Los campos al principio de una entrada, en YAML, entre dos líneas de tres guiones.',
    },
    asof: {
      term: 'Fecha de referencia',
      meaning: 'El día en el que se juzga todo: lo que vence y lo que ha caducado.',
    },
  },
};
