import type { StandardsTexts } from '../index.ts';

export const iso42005: StandardsTexts['iso42005'] = {
  scope: {
    title: 'Alcance de la evaluación',
    hint: 'Qué sistema, versión, despliegue y fase del ciclo de vida se examina, y qué queda fuera.',
  },
  'system-description': {
    title: 'Descripción del sistema',
    hint: 'Qué es el sistema, en palabras sencillas.',
  },
  capabilities: {
    title: 'Funciones y capacidades',
    hint: 'Qué sabe hacer, también más allá del uso previsto.',
  },
  purpose: { title: 'Finalidad', hint: 'Por qué lo tiene la organización.' },
  'intended-uses': {
    title: 'Usos previstos',
    hint: 'Usuarios, tareas y contextos a los que está destinado.',
  },
  'unintended-uses': {
    title: 'Usos no previstos',
    hint: 'Usos a los que no está destinado, incluido el uso indebido previsible.',
  },
  data: {
    title: 'Información sobre los datos y su calidad',
    hint: 'Conjuntos de datos, origen, cobertura y límites de calidad conocidos.',
  },
  'algorithm-model': {
    title: 'Información sobre el algoritmo y el modelo',
    hint: 'Métodos y modelos, cómo se eligieron y qué se sabe de sus límites.',
  },
  'geography-languages': {
    title: 'Zonas geográficas e idiomas',
    hint: 'Dónde y en qué idiomas funciona.',
  },
  environment: {
    title: 'Entorno de despliegue',
    hint: 'Marco técnico y organizativo, y sus limitaciones.',
  },
  'interested-parties': {
    title: 'Partes interesadas pertinentes',
    hint: 'A quién afecta directa o indirectamente, incluidas las personas que no lo usan.',
  },
  'benefits-harms': {
    title: 'Beneficios y perjuicios',
    hint: 'Por parte y dimensión: qué puede ganarse y qué puede salir mal.',
  },
  'failures-misuse': {
    title: 'Fallos y usos indebidos previsibles',
    hint: 'Qué ocurre si falla o se usa mal.',
  },
  measures: {
    title: 'Medidas contra los perjuicios y para los beneficios',
    hint: 'Qué se hace contra cada perjuicio y para asegurar los beneficios.',
  },
};
