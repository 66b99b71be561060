import type { GroupTexts } from '../texts.ts';
import { either, firstOf, listed, openState } from './words.ts';

export const risk: GroupTexts<'risk'> = {
  'risk/untreated': {
    summary:
      'Un riesgo por encima del apetito no se trata, o no se acepta. Hasta la fecha de la etapa 1, la falta de aceptación es una advertencia.',
    why: 'Un riesgo por encima del apetito debe tratarse, o aceptarlo alguien con autoridad para ello (6.1.3, 8.3). Escribirlo no es ni lo uno ni lo otro.',
    says: {
      untreated: (id, score, appetite, treatment) => ({
        found: `${id} tiene una puntuación de ${score}, por encima del apetito de ${appetite}. ${treatment ? `El riesgo debe ${{ mitigate: 'mitigarse', avoid: 'evitarse', transfer: 'transferirse', accept: 'aceptarse' }[treatment]}, pero nada dice cómo ni para cuándo.` : 'Nada dice qué hay que hacer.'}`,
        expected: 'controles que lo traten, o qué hay que hacer, quién y para cuándo',
        fix: treatment
          ? 'Nombrar los controles en `controls`, o escribir lo que hay que hacer en `actions`.'
          : 'Decidir su `treatment`, y nombrar los controles en `controls` o lo que hay que hacer en `actions`.',
      }),
      unaccepted: (id, score, appetite, isToBeAccepted) => ({
        found: `${id} ${isToBeAccepted ? `debe aceptarse con una puntuación de ${score}` : `conserva una puntuación de ${score} tras el tratamiento`}, por encima del apetito de ${appetite}, pero nadie lo ha aceptado todavía.`,
        expected: 'el rol que lo aceptó, y la fecha',
        fix: 'Hacerlo aceptar y rellenar `acceptedBy` y `accepted`, o tratarlo más hasta que la puntuación esté dentro del apetito.',
      }),
    },
  },
  'risk/unaccepted': {
    summary:
      'La puntuación de un riesgo supera hoy el apetito, y nadie ha aceptado esa puntuación.',
    why: 'Hasta que termine su tratamiento, la organización soporta el riesgo tal como es hoy. Por encima del apetito, alguien con autoridad debe haber aceptado también eso, y no solo lo que ha de quedar (6.1.3, 8.3).',
    says: {
      above: (id, score, appetite, acceptance) => ({
        found: `${id} tiene hoy una puntuación de ${score}, por encima del apetito de ${appetite}, pero ${
          acceptance === 'none'
            ? 'nadie la ha aceptado todavía'
            : acceptance.score === undefined
              ? `${acceptance.by} la aceptó el ${acceptance.on}, antes de la última apreciación`
              : `lo que ${acceptance.by} aceptó el ${acceptance.on} era una puntuación de ${acceptance.score}`
        }.`,
        expected: 'el rol que aceptó la puntuación de hoy, y la fecha',
        fix: 'Hacer aceptar el riesgo tal como es hoy, y escribir por quién (`acceptedBy`) y cuándo (`accepted`).',
      }),
    },
  },
  'risk/control-open': {
    summary:
      'Un riesgo se apoya en un control que no está implementado, aquí o en el SGSI, y no dice dónde está hoy ni qué queda por hacer.',
    why: 'La puntuación residual supone que los controles funcionan. Mientras uno esté planificado o sea parcial, el riesgo es mayor, y el plan de tratamiento debe decir qué se hace al respecto (6.1.3).',
    says: {
      open: (id, controls, lacking) => ({
        found: `${id} se apoya en ${listed(controls.map((control) => `${control.id} (${openState(control.state)}${control.ofIsms ? ' en el SGSI' : control.due ? `, vence ${control.due}` : ''})`))}, y no dice ${either(lacking.map((each) => ({ current: 'dónde está hoy el riesgo', actions: 'qué queda por hacer' })[each]))}.`,
        expected: 'controles implementados o, hasta entonces, dónde está el riesgo',
        fix: `Escribir ${listed(lacking.map((each) => ({ current: 'las puntuaciones de hoy en `current`', actions: 'lo que hay que hacer en `actions`' })[each]))}. Una vez implementados los controles, no hace falta ninguna de las dos cosas.`,
      }),
    },
  },
  'risk/current-missing': {
    summary: 'Hay acciones abiertas sobre un riesgo, y nada dice dónde está hoy el riesgo.',
    why: 'La puntuación residual se alcanza cuando todo está hecho. Hasta entonces el riesgo es mayor, y quien aprueba el plan de tratamiento tiene que saber cuánto.',
    says: {
      silent: (id, dues) => ({
        found: `${id} tiene acciones abiertas, que vencen ${firstOf(dues)}, pero no dice dónde está hoy el riesgo.`,
        expected: '`current`, con la `likelihood` y el `impact` de hoy',
        fix: 'Escribir las puntuaciones de hoy en `current`, o marcar las acciones como hechas.',
      }),
    },
  },
  'risk/score-order': {
    summary:
      'Las puntuaciones de un riesgo se contradicen: antes del tratamiento, hoy y después, ninguna debe superar la anterior.',
    why: 'El tratamiento reduce un riesgo. Un registro en el que sube, o en el que un tratamiento terminado no alcanzó su puntuación, no da al lector ninguna en la que confiar.',
    says: {
      rises: (id, before, after) => ({
        found: `${id} tiene una puntuación de ${before} antes del tratamiento y de ${after} después.`,
        expected: `una puntuación residual de ${before} como máximo`,
        fix: 'Corregir `likelihood` e `impact`, o los de `residual`.',
      }),
      grown: (id, today, before) => ({
        found: `${id} tiene hoy una puntuación de ${today}, más que los ${before} de antes del tratamiento.`,
        expected: `una puntuación de hoy de ${before} como máximo`,
        fix: 'Corregir las puntuaciones de `current`. Si el riesgo ha crecido, subir `likelihood` e `impact`, que son los de sin tratamiento.',
      }),
      below: (id, today, after) => ({
        found: `${id} tiene hoy una puntuación de ${today}, menos que los ${after} que deben quedar tras el tratamiento.`,
        expected: `una puntuación de hoy de ${after} como mínimo`,
        fix: 'Corregir las puntuaciones de `current`, o bajar las de `residual`.',
      }),
      unreached: (id, today, after) => ({
        found: `${id} tiene hoy una puntuación de ${today}, aunque todos sus controles y acciones están en marcha y debía quedar ${after}.`,
        expected: 'una acción abierta, o una puntuación residual alcanzada',
        fix: 'Escribir qué queda por hacer en `actions`; si no queda nada, corregir `residual` a lo que queda y quitar `current`.',
      }),
    },
  },
  'risk/consequences': {
    summary: 'El impacto de un riesgo no es la más alta de sus consecuencias.',
    why: 'El daño a la organización, a los individuos y a la sociedad se juzga en un solo registro (6.1.2). Si el impacto es menor que uno de ellos, la puntuación lo oculta; si es mayor, nada lo explica.',
    says: {
      differs: (id, impact, highest, who) => ({
        found: `El impacto de ${id} es ${impact}, pero la más alta de sus consecuencias es ${highest} (${listed(who.map((circle) => ({ organisation: 'organización', individuals: 'personas', society: 'sociedad' })[circle]))}).`,
        expected: 'un impacto igual a la más alta de las consecuencias',
        fix: `Corregir las consecuencias, o poner \`impact: ${highest}\`.`,
      }),
    },
  },
  'risk/incomplete': {
    summary: 'Un riesgo no dice todo lo que su apreciación y su tratamiento deben decir.',
    why: 'La apreciación examina las consecuencias para la organización, los individuos y la sociedad, y su resultado se conserva (6.1.2, 8.2). El tratamiento está decidido, y lo que queda es conocido (6.1.3).',
    says: {
      lacking: (id, lacking) => ({
        found: `${id} no dice ${either(
          lacking.map(
            (name) =>
              `${{ assessed: 'cuándo se apreció', nextReview: 'cuándo se revisa', treatment: 'cómo se trata', residual: 'qué queda', consequences: 'qué haría a la organización, a las personas y a la sociedad', 'consequences.organisation': 'qué haría a la organización', 'consequences.individuals': 'qué haría a las personas', 'consequences.society': 'qué haría a la sociedad' }[name]} (\`${name}\`)`,
          ),
        )}.`,
        expected: 'una apreciación y un tratamiento completos',
        fix: `Añadir ${lacking.map((name) => `\`${name}\``).join(', ')}.`,
      }),
    },
  },
  'risk/action-order': {
    summary: 'Una acción sobre un riesgo vence antes que un control en el que se apoya.',
    why: 'Lo que se apoya en un control no puede estar hecho antes de que exista el control. Una de las dos fechas no se cumplirá, y con ella la puntuación residual.',
    says: {
      early: (id, what, due, later, last) => ({
        found: `${id}: «${what}» vence el ${due}, antes que ${listed(later.map((control) => `${control.id} (vence ${control.target})`))}.`,
        expected: `una fecha a partir del ${last}`,
        fix: `Poner \`due\` en ${last} o después, hacer implementar antes el control (\`targetDate\`), o quitarlo de los \`controls\` de la acción si no depende de él.`,
      }),
    },
  },
  'risk/action-overdue': {
    summary: 'Una acción del plan de tratamiento ha pasado su fecha y sigue abierta.',
    why: 'La dirección aprobó los riesgos residuales confiando en el plan (6.1.3). Mientras una acción se retrase, no se alcanzan (8.3).',
    says: {
      past: (id, what, due, asOf, owner) => ({
        found: `${id}: «${what}» vencía el ${due} y sigue sin hacerse.`,
        expected: `una fecha a partir del ${asOf}, o \`status: done\` con la fecha`,
        fix: `Hacer que ${owner} la termine, o acordar una nueva fecha y hacer aprobar de nuevo el plan.`,
      }),
    },
  },
};
