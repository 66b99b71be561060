import type { StandardsTexts } from '../index.ts';

export const swiss: StandardsTexts['swiss'] = {
  revFADP: {
    title: 'Ley federal suiza de protección de datos (revisada)',
    summary:
      'Derecho de protección de datos neutral respecto a la tecnología; se aplica directamente a la IA que trata datos de personas físicas.',
    articles: {
      'Art. 5(f), (g), 6(7)':
        'elaboración de perfiles, y consentimiento expreso si es de alto riesgo',
      'Art. 6': 'principios del tratamiento',
      'Art. 7': 'protección de datos desde el diseño y por defecto',
      'Art. 8': 'seguridad de los datos',
      'Art. 9': 'encargados del tratamiento',
      'Art. 12': 'registro de las actividades de tratamiento',
      'Art. 16-17': 'comunicación al extranjero',
      'Art. 19': 'deber de informar',
      'Art. 21':
        'decisiones individuales automatizadas: informar, oír, revisión por una persona si se solicita',
      'Art. 22': 'evaluación de impacto relativa a la protección de datos',
      'Art. 23': 'consulta a la autoridad federal (FDPIC)',
      'Art. 24': 'notificación de violaciones de la seguridad de los datos',
      'Art. 25': 'derecho de acceso',
      'Art. 60-66':
        'multas de hasta 250 000 francos, por regla general para la persona responsable y no para la empresa',
    },
  },
  'FDPIC-2025-05-08': {
    title: 'FDPIC: la legislación vigente de protección de datos se aplica directamente a la IA',
    summary:
      'Fabricantes, proveedores y usuarios de IA deben hacer transparentes la finalidad, el funcionamiento y las fuentes de datos, y respetar los derechos de las personas, sean cuales sean las leyes futuras.',
  },
  'FINMA-08/2024': {
    title:
      'Comunicación de supervisión FINMA 08/2024: gobernanza y gestión de riesgos en el uso de la inteligencia artificial',
    summary:
      'Llama la atención sobre riesgos de la IA vistos en la supervisión y describe medidas observadas en las entidades.',
    note: 'Una comunicación que explica deberes existentes y refiere observaciones; no es una circular y no hace obligatorio ningún inventario de IA.',
    addressees: 'todas las entidades que supervisa la FINMA',
  },
  'FINMA-RS-23/1': {
    title: 'Circular FINMA 2023/1 Riesgos y resiliencia operacionales – bancos',
    summary:
      'Marco vinculante para los riesgos operacionales, informáticos y de ciberseguridad de los bancos, dentro del cual se tratan los riesgos de la IA. No se dirige a las aseguradoras.',
    addressees: 'bancos',
  },
  ISA: {
    title: 'Ley y ordenanza suizas de supervisión de seguros',
    addressees: 'aseguradoras',
    summary:
      'Organización, gestión de riesgos y protección de los asegurados en las entidades aseguradoras; la FINMA aprueba el plan de actividades con las funciones externalizadas.',
  },
  'FINMA-RS-17/2': {
    title: 'Circular FINMA 2017/2 Gobierno corporativo – aseguradoras',
    addressees: 'aseguradoras',
    summary:
      'Marco vinculante para el gobierno, la gestión de riesgos y el control interno de las aseguradoras, dentro del cual se tratan los riesgos de la IA.',
  },
  'FINMA-RS-18/3': {
    title: 'Circular FINMA 2018/3 Externalización – bancos y aseguradoras',
    addressees: 'bancos y aseguradoras',
    summary:
      'Las funciones esenciales pueden externalizarse con condiciones: inventario, análisis de riesgos, derechos de examen. Afecta a la IA adquirida y alojada si la función es esencial.',
  },
  'CoE-AI-Convention': {
    title: 'Convenio Marco del Consejo de Europa sobre la IA (STCE 225)',
    summary:
      'Tratado que obliga a sus partes a proteger los derechos humanos, la democracia y el Estado de Derecho en el ciclo de vida de los sistemas de IA; llega a las organizaciones a través del derecho nacional.',
    note: 'No ratificado. Suiza prevé modificar leyes sectoriales en lugar de una ley general: decisión del Consejo Federal del 12 de febrero de 2025, proyecto en consulta esperado para finales de 2026.',
  },
};
