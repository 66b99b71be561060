import { number } from './number.ts';
import type { Messages } from '../messages.ts';

/** The dossier of an AI system. */
export const dossier: Messages['dossier'] = {
  title: 'Expediente',
  titleOf: (title) => `Expediente: ${title}`,
  lead: 'Todo lo que el Reglamento de IA y la ISO/IEC 42001 piden sobre este sistema, reunido a partir de este manual. Lo que falta se nombra con el lugar que lo completaría.',
  link: 'Expediente de este sistema',

  counts: (filled, due) => `${number(filled)} de ${number(due)}`,
  filledOf: (filled, due) => `${number(filled)} de ${number(due)} completos`,
  summary: 'Puntos completos por parte',
  nothing: 'Aún no hay nada aquí.',
  disclaimer:
    'Los títulos de los puntos están en nuestras propias palabras; prevalecen la ley y la norma. Esto no es asesoramiento jurídico. Un punto está completo si el manual contiene todo lo que allí se enumera; si es suficiente lo juzga una persona.',
  columns: { point: 'Punto', held: 'Qué contiene el manual', state: 'Estado' },
  part: 'Parte',
  states: {
    filled: 'completo',
    partial: 'en parte',
    empty: 'aún nada',
    ahead: 'aún no vence',
    'not-applicable': 'no se aplica',
  },
  header: {
    system: 'Sistema de IA',
    organization: 'Organización',
    version: 'Versión',
    asOf: 'A fecha de',
    noVersion: 'no consta',
  },
  source: 'Fuente',
  labels: {
    risks: 'Riesgos',
    changes: 'Cambios',
    incidents: 'Incidentes',
    standards: 'Normas',
    declaration: 'Declaración',
    provider: 'Proveedor',
    evidence: 'Evidencias',
  },

  fill: {
    field: (field) => `Complete \`${field}\` en la ficha del sistema.`,
    handbook: (field, place) => `Complete \`${field}\` en \`${place}\`.`,
    stage: (field) => `Nombre en \`${field}\` una evidencia sobre este sistema.`,
    control: (field, place) =>
      `Nombre en \`${field}\` de \`${place}\` una evidencia sobre este sistema.`,
    controlUndecided: (control) => `Decida primero si \`${control}\` se aplica.`,
    assessment: (field) =>
      `Complete \`${field}\` en una evaluación de impacto aprobada de este sistema.`,
    duty: (field, place) =>
      `Nombre en \`${field}\` una evidencia sobre este sistema y ponga \`${place}\`.`,
    entry: (folder, place) =>
      `Añada a \`${folder}\` una entrada que nombre este sistema en \`${place}\`.`,
    standards: (folder, place) => `Añada la norma a \`${folder}\` con \`${place}\`.`,
    dataset: (field, place) =>
      `Nombre en \`${field}\` los conjuntos de datos del sistema y complete \`${place}\` en cada uno.`,
  },
  parts: {
    technicalDocumentation: 'Documentación técnica',
    instructions: 'Instrucciones de uso',
    fundamentalRights: 'Evaluación de impacto en los derechos fundamentales',
    registration: 'Registro del sistema de alto riesgo',
    registrationExempt: 'Registro como sistema sin alto riesgo',
    declaration: 'Declaración UE de conformidad',
    afterMarket: 'Vigilancia e incidentes',
    duties: 'Otras obligaciones del Reglamento de IA',
    lifecycle: 'Registros del ciclo de vida',
    data: 'Registros de los datos',
    information: 'Información para los usuarios',
  },

  points: {
    technicalDocumentation: {
      general: 'El sistema en general: finalidad, versión, software y hardware',
      development: 'Cómo se desarrolló: diseño, datos, entrenamiento y pruebas',
      monitoring: 'Cómo funciona y se supervisa: límites, mal uso, supervisión humana',
      metrics: 'Por qué son adecuados los parámetros de rendimiento',
      risks: 'El sistema de gestión de riesgos',
      changes: 'Los cambios a lo largo de su vida',
      standards: 'Las normas armonizadas aplicadas',
      declaration: 'Una copia de la declaración UE de conformidad',
      plan: 'El plan de vigilancia poscomercialización',
    },
    instructions: {
      provider: 'Quién es el proveedor y cómo contactar con él',
      performance: 'Finalidad, rendimiento, mal uso previsible, personas afectadas, datos',
      changes: 'Los cambios previstos de antemano',
      oversight: 'Las medidas de supervisión humana',
      resources: 'Recursos informáticos, vida útil y mantenimiento',
      logs: 'Cómo se llevan y se leen los registros de eventos',
    },
    fundamentalRights: {
      processes: 'Los procesos en los que se usa',
      period: 'Durante cuánto tiempo y con qué frecuencia se usa',
      groups: 'Las personas y colectivos afectados',
      risks: 'Los riesgos de perjuicio para ellos',
      oversight: 'Cómo lo supervisan las personas',
      remedies: 'Qué se hace si se materializan los riesgos, y dónde reclamar',
      notified: 'Notificación a la autoridad de vigilancia del mercado',
    },
    registration: {
      provider: 'Nombre y contacto del proveedor',
      representative: 'Representante autorizado',
      name: 'Nombre comercial y versión',
      purpose: 'Finalidad prevista',
      logic: 'Datos, entradas y lógica de funcionamiento',
      status: 'Situación: en servicio, retirado',
      certificate: 'Certificado del organismo notificado',
      states: 'Estados miembros en los que está disponible',
      declaration: 'Copia de la declaración UE de conformidad',
      instructions: 'Instrucciones de uso en formato electrónico',
      entry: 'La inscripción en la base de datos de la UE',
    },
    registrationExempt: {
      provider: 'Nombre y contacto del proveedor',
      representative: 'Representante autorizado',
      name: 'Nombre comercial y versión',
      purpose: 'Finalidad prevista',
      exemption: 'La condición del art. 6, apdo. 3, que se cumple',
      grounds: 'Por qué no es de alto riesgo',
      status: 'Situación: en servicio, retirado',
      states: 'Estados miembros en los que está disponible',
      entry: 'La inscripción en la base de datos de la UE',
    },
    declaration: {
      name: 'Nombre, tipo y versión del sistema',
      provider: 'Nombre y dirección del proveedor o de su representante',
      responsibility: 'Que el proveedor es el único responsable',
      conformity: 'Que el sistema es conforme con el Reglamento',
      personalData: 'Que los datos personales se tratan lícitamente',
      standards: 'Normas armonizadas y especificaciones',
      certificate: 'Organismo notificado, procedimiento y certificado',
      signature: 'Fecha, nombre y cargo de quien firma',
    },
    afterMarket: {
      plan: 'Vigilancia poscomercialización',
      incidents: 'Incidentes graves y su notificación',
    },
  },
};
