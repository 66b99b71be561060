import type { GroupTexts } from '../texts.ts';

export const risk: GroupTexts<'risk'> = {
  'risk/untreated': {
    summary:
      'Un riesgo por encima del apetito no se trata, o no se acepta. Hasta la fecha de la etapa 1, la falta de aceptación es una advertencia.',
    why: 'Un riesgo por encima del apetito debe tratarse, o aceptarlo alguien con autoridad para ello (6.1.3, 8.3). Escribirlo no es ni lo uno ni lo otro.',
  },
  'risk/unaccepted': {
    summary:
      'La puntuación de un riesgo supera hoy el apetito, y nadie ha aceptado esa puntuación.',
    why: 'Hasta que termine su tratamiento, la organización soporta el riesgo tal como es hoy. Por encima del apetito, alguien con autoridad debe haber aceptado también eso, y no solo lo que ha de quedar (6.1.3, 8.3).',
  },
  'risk/control-open': {
    summary:
      'Un riesgo se apoya en un control que no está implementado, aquí o en el SGSI, y no dice dónde está hoy ni qué queda por hacer.',
    why: 'La puntuación residual supone que los controles funcionan. Mientras uno esté planificado o sea parcial, el riesgo es mayor, y el plan de tratamiento debe decir qué se hace al respecto (6.1.3).',
  },
  'risk/current-missing': {
    summary: 'Hay acciones abiertas sobre un riesgo, y nada dice dónde está hoy el riesgo.',
    why: 'La puntuación residual se alcanza cuando todo está hecho. Hasta entonces el riesgo es mayor, y quien aprueba el plan de tratamiento tiene que saber cuánto.',
  },
  'risk/score-order': {
    summary:
      'Las puntuaciones de un riesgo se contradicen: antes del tratamiento, hoy y después, ninguna debe superar la anterior.',
    why: 'El tratamiento reduce un riesgo. Un registro en el que sube, o en el que un tratamiento terminado no alcanzó su puntuación, no da al lector ninguna en la que confiar.',
  },
  'risk/consequences': {
    summary: 'El impacto de un riesgo no es la más alta de sus consecuencias.',
    why: 'El daño a la organización, a los individuos y a la sociedad se juzga en un solo registro (6.1.2). Si el impacto es menor que uno de ellos, la puntuación lo oculta; si es mayor, nada lo explica.',
  },
  'risk/incomplete': {
    summary: 'Un riesgo no dice todo lo que su apreciación y su tratamiento deben decir.',
    why: 'La apreciación examina las consecuencias para la organización, los individuos y la sociedad, y su resultado se conserva (6.1.2, 8.2). El tratamiento está decidido, y lo que queda es conocido (6.1.3).',
  },
  'risk/action-order': {
    summary: 'Una acción sobre un riesgo vence antes que un control en el que se apoya.',
    why: 'Lo que se apoya en un control no puede estar hecho antes de que exista el control. Una de las dos fechas no se cumplirá, y con ella la puntuación residual.',
  },
  'risk/action-overdue': {
    summary: 'Una acción del plan de tratamiento ha pasado su fecha y sigue abierta.',
    why: 'La dirección aprobó los riesgos residuales confiando en el plan (6.1.3). Mientras una acción se retrase, no se alcanzan (8.3).',
  },
};
