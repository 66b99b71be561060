import type { StandardsTexts } from '../index.ts';

export const documents: StandardsTexts['documents'] = {
  'Scope of the AIMS': 'Alcance del SGIA',
  'AI policy': 'Política de IA',
  'Actions to address AI risks and opportunities':
    'Acciones ante los riesgos y oportunidades de la IA',
  'AI risk assessment process': 'Proceso de apreciación de los riesgos de la IA',
  'AI risk treatment process': 'Proceso de tratamiento de los riesgos de la IA',
  'Statement of Applicability, with the necessary controls':
    'Declaración de aplicabilidad, con los controles necesarios',
  'AI risk treatment plan': 'Plan de tratamiento de los riesgos de la IA',
  'AI system impact assessment: results':
    'Evaluación del impacto de los sistemas de IA: resultados',
  'AI objectives': 'Objetivos de IA',
  'Evidence of competence': 'Evidencia de la competencia',
  'Other documents the organisation needs for its AIMS':
    'Otros documentos que la organización necesita para su SGIA',
  'External documents needed for the AIMS (identified and controlled)':
    'Documentos externos necesarios para el SGIA (identificados y controlados)',
  'Evidence that processes ran as planned':
    'Evidencia de que los procesos se llevaron a cabo según lo previsto',
  'AI risk assessment results': 'Resultados de la apreciación de los riesgos de la IA',
  'AI risk treatment results': 'Resultados del tratamiento de los riesgos de la IA',
  'AI system impact assessment results':
    'Resultados de la evaluación del impacto de los sistemas de IA',
  'Monitoring and measurement results': 'Resultados del seguimiento y la medición',
  'Audit programme and audit results': 'Programa de auditoría y resultados de las auditorías',
  'Management review results': 'Resultados de la revisión por la dirección',
  'Nonconformities, actions and their results': 'No conformidades, acciones y sus resultados',
  'Resource record per system': 'Registro de los recursos por sistema',
  'Data resource record': 'Registro de los recursos de datos',
  'Tooling record': 'Registro de las herramientas',
  'System and computing record': 'Registro de sistema y computación',
  'People and skills record': 'Registro de personas y competencias',
  'Impact assessment reports': 'Informes de evaluación del impacto',
  'Impact on individuals and groups': 'Impacto en personas y grupos',
  'Societal impact': 'Impacto social',
  'Responsible development objectives': 'Objetivos de desarrollo responsable',
  'Design and development processes': 'Procesos de diseño y desarrollo',
  'Requirements specification': 'Especificación de requisitos',
  'Design documentation': 'Documentación del diseño',
  'Verification and validation measures and criteria':
    'Medidas y criterios de verificación y validación',
  'Deployment plan': 'Plan de despliegue',
  'Operation and monitoring elements': 'Elementos de operación y seguimiento',
  'Technical documentation': 'Documentación técnica',
  'Event log decisions': 'Decisiones sobre el registro de eventos',
  'Data management processes': 'Procesos de gestión de datos',
  'Data acquisition details': 'Detalles de la adquisición de datos',
  'Data quality requirements': 'Requisitos de calidad de los datos',
  'Provenance process': 'Proceso sobre la procedencia',
  'Preparation criteria and methods': 'Criterios y métodos de preparación',
  'User information': 'Información para los usuarios',
  'Incident communication plan': 'Plan de comunicación de incidentes',
  'Register of reporting obligations': 'Registro de las obligaciones de comunicación',
  'Responsible use processes': 'Procesos de uso responsable',
  'Responsible use objectives': 'Objetivos de uso responsable',
};
