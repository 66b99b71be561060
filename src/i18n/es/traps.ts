import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** What an auditor would raise. */
export const traps: Messages['traps'] = {
  description: 'Lo que señalaría un auditor, contado y localizado antes de que llegue.',
  lead: 'Lo que señalan los auditores cuando un SGSI se convierte en SGIA, contado y localizado por las comprobaciones. Conviene mirar aquí antes que ellos.',
  found: (traps, places) =>
    `${counted(traps, 'hallazgo probable', 'hallazgos probables')}, ${counted(places, 'lugar', 'lugares')} en total`,
  allClear: 'Ningún hallazgo es probable.',
  someOff: (count) =>
    count === 1
      ? '1 regla está desactivada en handbook.yaml'
      : `${number(count)} reglas están desactivadas en handbook.yaml`,
  places: (count) => counted(count, 'lugar', 'lugares'),
  states: {
    clear: '0 lugares',
    'partly-off': '0 lugares, hasta donde ven las reglas ejecutadas',
    off: 'no comprobado: las reglas están desactivadas',
  },
  off: 'desactivada en handbook.yaml: no comprobada',
  ruleCount: (count) => counted(count, 'problema', 'problemas'),
  read: 'Donde ninguna regla de las comprobaciones habla de ello, se lee en las propias entradas.',
  readings: {
    refused: (assessment, performed) =>
      `En uso, aunque «${assessment}» del ${performed}, aprobada y en vigor, concluye que no es aceptable. Hay que retirarlo, o cambiarlo y volver a evaluarlo.`,
    unlisted: (systems, unknown) =>
      `De los sistemas del registro (${number(systems)}), ${unknown > 0 ? 'de ninguno consta que sea adquirido o integrado' : 'ninguno es adquirido ni integrado'}${unknown > 0 ? `; de ${number(unknown)} no consta el origen` : ''}. Conviene buscar la IA que vino con el software comprado, las herramientas de oficina y los servicios.`,
  },
  summary: {
    caption: 'Los hallazgos probables de un vistazo',
    trap: 'Hallazgo probable',
    state: 'Estado',
    places: 'Lugares',
    states: {
      found: 'con resultados',
      clear: 'despejado',
      'partly-off': 'comprobado en parte',
      off: 'no comprobado',
    },
  },
  columns: { place: 'Dónde', found: 'Qué' },
  more: (count) => `${counted(count, 'lugar más', 'lugares más')}: la lista completa está en`,
  traps: {
    copied: {
      title: 'Declaraciones copiadas del SGSI',
      raised: 'Una Declaración copiada y renombrada puede señalarse como no conformidad mayor.',
    },
    borrowed: {
      title: 'Evidencias del SGSI en controles de IA',
      raised: 'Evidencias del SGSI disfrazadas de evidencias del SGIA.',
    },
    unassessed: {
      title: 'Sistemas de impacto alto sin evaluación',
      raised:
        'Ninguna evaluación de impacto, una que el sistema ya ha dejado atrás, o una que nunca examinó los grupos y la sociedad.',
    },
    refused: {
      title: 'Sistemas usados en contra de su evaluación',
      raised:
        'Un sistema está en uso, y su evaluación de impacto aprobada concluye que no es aceptable. Alguien lo sabía y siguió adelante.',
    },
    undecided: {
      title: 'Sin decidir o desconocido',
      raised:
        'Nadie decidió si un control es aplicable, qué somos en un sistema o cuánto puede afectar a las personas, o no consta un hecho sobre un sistema. Nada de lo que de ello depende está delimitado.',
    },
    unlisted: {
      title: 'Sistemas comprados e integrados que faltan',
      raised:
        'Un inventario solo de lo desarrollado en casa, o un sistema comprado del que nadie dice quién lo suministra.',
    },
    unproven: {
      title: 'Afirmaciones sin evidencia',
      raised: 'Un control declarado implementado, sin nada que mostrar hoy.',
    },
    suspect: {
      title: 'Controles cuya base cambió',
      raised:
        'Aquello en lo que se apoya el control cambió después de la última revisión de su responsable.',
    },
    overdue: {
      title: 'Políticas con la revisión vencida',
      raised: 'Una fecha que ha pasado. Cualquiera la ve.',
    },
    unaccepted: {
      title: 'Decisiones que nadie aceptó',
      raised:
        'Un riesgo por encima del apetito que nadie trata ni acepta tal como es, un plan de tratamiento que la dirección no ha aprobado, o una Declaración que no está aprobada tal como figura.',
    },
  },
};
