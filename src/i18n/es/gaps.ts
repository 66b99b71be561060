import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The gap analysis: the backlog, its plan, and the AI controls beside those of the ISMS. */
export const gaps: Messages['gaps'] = {
  description:
    'Qué falta antes de la certificación, para cuándo, y qué aporta el SGSI a cada control de IA.',
  lead: 'Qué falta antes de la certificación, en el orden en que la bloquea; para cuándo debe hacerse; y qué puede tomar del SGSI cada control de IA.',
  stage1: 'La etapa 1 está prevista para el {stage1}.',
  stages: 'La etapa 1 está prevista para el {stage1}, la etapa 2 para el {stage2}.',
  stage2: 'La etapa 2 está prevista para el {stage2}.',
  noStages:
    'No hay ninguna fecha prevista para la certificación: se indicaría en `certification`, en `handbook.yaml`.',
  open: (count) => counted(count, 'brecha', 'brechas'),
  late: {
    overdue: (count) => `${number(count)} fuera de plazo`,
    'after-stage2': (count) => `${number(count)} con fecha posterior a la etapa 2`,
    'after-stage1': (count) => `${number(count)} con fecha posterior a la etapa 1`,
  },
  undated: (count) => `${number(count)} sin fecha`,
  nothing: 'No queda nada abierto.',
  sections: {
    backlog: 'Pendientes',
    plan: 'Plan',
    controls: 'Los controles frente al SGSI',
  },
  backlog: {
    columns: {
      open: 'Pendiente',
      isms: 'Del SGSI',
      owner: 'Responsable',
      target: 'Fecha objetivo',
    },
    noDate: 'sin fecha',
    owners: 'Por responsable:',
    more: (count) => `${number(count)} más: ver todo`,
  },
  kinds: {
    unproven: {
      title: 'Controles declarados implementados que nada demuestra',
      why: 'Una afirmación sin evidencia puede señalarse como no conformidad. Es mejor un plan honesto, si termina a tiempo.',
    },
    missing: {
      title: 'Controles sin entrada en la Declaración',
      why: 'La Declaración debe responder de cada control del Anexo A (6.1.3).',
    },
    undecided: {
      title: 'Controles sobre los que nadie ha decidido',
      why: 'La Declaración dice de cada control si es aplicable, y por qué (6.1.3).',
    },
    assessment: {
      title: 'Sistemas de impacto alto sin evaluación de impacto aprobada',
      why: 'Un SGSI no tiene equivalente, por lo que a menudo aún falta (6.1.4, 8.4).',
    },
    nonconformity: {
      title: 'No conformidades sin cerrar',
      why: 'Una no conformidad mayor abierta impide el certificado; una menor abierta necesita su plan (10.2).',
    },
    clause: {
      title: 'Partes del sistema de gestión sin completar',
      why: 'Ningún capítulo puede omitirse. Lo que no está hecho necesita una fecha en su propio plan.',
    },
    planned: {
      title: 'Controles planificados',
      why: 'Son aplicables, y aún no funciona nada de ellos.',
    },
    partial: {
      title: 'Controles implementados en parte',
      why: 'Son aplicables y funcionan en parte.',
    },
    system: {
      title: 'Sistemas de los que algo no consta o está sin decidir',
      why: 'Lo que depende de ello también queda abierto: obligaciones, controles y evaluaciones.',
    },
    supplier: {
      title: 'Proveedores que nadie ha evaluado',
      why: 'Los proveedores se eligen y se siguen teniendo en cuenta la IA (A.10.3).',
    },
  },
  lateness: {
    overdue: 'fuera de plazo',
    'after-stage2': 'después de la etapa 2',
    'after-stage1': 'después de la etapa 1',
  },
  plan: {
    drawing: 'Fechas objetivo frente a las fechas de certificación',
    none: 'Nada de lo pendiente tiene fecha objetivo.',
    marks: { 'as-of': 'hoy', stage1: 'etapa 1', stage2: 'etapa 2' },
    inTime: 'a tiempo para la etapa 1',
    bar: (id, date, when) => `${id}, plazo ${date}${when && `, ${when}`}`,
    columns: { day: 'Fecha', what: 'Qué', distance: 'Respecto a la etapa 1' },
    before: (days) => `${counted(days, 'día', 'días')} antes`,
    after: (days) => `${counted(days, 'día', 'días')} después`,
    same: 'el mismo día',
    caption: (count, before) =>
      `${counted(count, 'fecha objetivo', 'fechas objetivo')}, ${number(before)} a tiempo para la etapa 1.`,
    captionAlone: (count) => `${counted(count, 'fecha objetivo', 'fechas objetivo')}.`,
    more: (count) =>
      counted(
        count,
        'fecha posterior no aparece en el gráfico.',
        'fechas posteriores no aparecen en el gráfico.',
      ),
  },
  controls: {
    lead: 'Qué puede reutilizarse, qué tiene que ser nuevo y por qué. Se reutilizan los formatos, no los contenidos.',
    transfers: {
      partial:
        'Las evidencias del SGSI valen para su parte; lo que añade la IA se demuestra de nuevo.',
      format: 'La plantilla y la rutina pueden reutilizarse; las evidencias se generan de nuevo.',
      none: 'Nada que reutilizar: documento, rutina y evidencias son nuevos.',
    },
    counts: (total, proven, open, excluded) =>
      `${counted(total, 'control', 'controles')} del Anexo A: ${number(proven)} ${form(proven, 'demostrado', 'demostrados')}, ${number(open)} ${form(open, 'abierto', 'abiertos')}, ${number(excluded)} ${form(excluded, 'excluido', 'excluidos')}`,
    columns: {
      control: 'Control de IA',
      isms: 'En el SGSI',
      transfer: 'Traslado',
      reused: 'Evidencias reutilizadas',
      made: 'Evidencias nuevas',
    },
    noCounterpart: 'Sin equivalente.',
    noRow: 'sin fila',
    noEntry: 'sin entrada',
    noneReused: {
      partial: 'Ninguna indicada; algunas pueden valer.',
      format: 'Ninguna; solo la forma.',
      none: 'Ninguna posible.',
    },
    toMake: 'Por generar.',
    undecided: 'Sin decidir.',
    notNeeded: 'No son necesarias: control excluido.',
  },
};
