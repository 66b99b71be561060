import type { StandardsTexts } from '../index.ts';

export const isoRoles: StandardsTexts['isoRoles'] = {
  caution:
    'Los dos sistemas usan las mismas palabras para cosas distintas. El rol ISO deriva de la actividad; el del Reglamento de IA, de la introducción en el mercado, la puesta en servicio o el uso bajo la propia autoridad. ISO/IEC 42001 (4.1) cita incluso a los «deployers» entre sus ejemplos de productor de IA; un responsable del despliegue según el Reglamento utiliza el sistema. Decida siempre los dos por separado.',
  roles: {
    provider: {
      meaning: 'ofrece plataformas de IA, o productos y servicios que usan IA',
      subRoles: ['proveedor de plataformas de IA', 'proveedor de productos o servicios de IA'],
    },
    producer: {
      meaning: 'diseña, construye, prueba y despliega modelos y sistemas',
      subRoles: ['desarrollador de IA'],
    },
    customer: {
      meaning: 'obtiene productos o servicios de IA y los usa o los pasa a usuarios',
      subRoles: ['usuario de IA'],
    },
    partner: {
      meaning: 'presta servicios en torno a la IA, como integración, datos, evaluación o auditoría',
      subRoles: [
        'integrador de sistemas de IA',
        'proveedor de datos',
        'evaluador de IA',
        'auditor de IA',
      ],
    },
  },
};
