import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Lo que la dirección ve primero. */
export const board: Messages['board'] = {
  title: 'Informe para la dirección',
  description: 'En una página: ¿vamos según lo previsto, qué está en riesgo y qué hay que decidir?',
  asOf: (organization) => `${organization}, a {day}`,
  judgement: '¿Vamos según lo previsto?',
  meaning:
    'Según lo previsto significa: las comprobaciones no encuentran ningún error, ningún control está sin evidencia ni sin decidir, y no ha pasado ninguna fecha de un control o de un hallazgo.',
  stage1: {
    onTrack: (day) => `Según lo previsto para la etapa 1, el ${day}`,
    offTrack: (day) => `Con retraso para la etapa 1, el ${day}`,
  },
  stage2: {
    onTrack: (day) => `Según lo previsto para la etapa 2, el ${day}`,
    offTrack: (day) => `Con retraso para la etapa 2, el ${day}`,
  },
  certified: {
    onTrack: (day) => `Certificado hasta el ${day} y según lo previsto`,
    offTrack: (day) => `Certificado hasta el ${day}, pero con retraso`,
  },
  past: (day) => `La auditoría estaba prevista para el ${day} y no consta ningún certificado`,
  noAudit: 'Según lo previsto; no hay ninguna auditoría de certificación planificada',
  noAuditOffTrack: 'Con retraso; no hay ninguna auditoría de certificación planificada',
  obstacles: {
    errors: (count) =>
      counted(count, 'error en las comprobaciones', 'errores en las comprobaciones'),
    unproven: (count) => counted(count, 'control sin evidencia', 'controles sin evidencia'),
    undecided: (count) => counted(count, 'control sin decidir', 'controles sin decidir'),
    overdue: (count) => counted(count, 'control fuera de plazo', 'controles fuera de plazo'),
    findings: (count) => counted(count, 'hallazgo fuera de plazo', 'hallazgos fuera de plazo'),
  },
  proven: (proven, total) =>
    `${number(proven)} de ${counted(total, 'control', 'controles')} con evidencia`,
  open: (count) => counted(count, 'abierto', 'abiertos'),
  noneOpen: 'ninguno abierto',
  afterStage2: (count) => `${number(count)} con fecha posterior a la etapa 2`,
  risksAbove: (count) =>
    count === 0
      ? 'hoy ningún riesgo supera el apetito'
      : `hoy ${counted(count, 'riesgo supera', 'riesgos superan')} el apetito`,
  /** How the figures moved since the last management review. */
  trend: {
    since: 'Desde {review} el {day}:',
    figures: {
      proven: 'controles probados',
      open: 'controles abiertos',
      risks: 'riesgos por encima del apetito',
      findings: 'hallazgos abiertos',
    },
  },
  systems: 'Sistemas de IA',
  portrait: {
    columns: {
      system: 'Sistema',
      tier: 'Nivel',
      impact: 'Impacto',
      assessment: 'Evaluación de impacto',
      risk: 'Mayor riesgo hoy',
      stage: 'Etapa',
      duties: 'Obligaciones legales',
    },
    undecided: 'sin decidir',
    noRisk: 'ningún riesgo registrado',
    above: (score) => `${number(score)}, por encima del apetito`,
    within: (score) => `${number(score)}, dentro del apetito`,
    duties: (open, toCome) =>
      [
        ...(open > 0 || toCome === 0
          ? [open === 0 ? 'ninguna abierta' : `${number(open)} sin mostrar que se cumplen`]
          : []),
        ...(toCome > 0 ? [counted(toCome, 'futura', 'futuras')] : []),
      ].join(', '),
  },
  moreSystems: (count) => counted(count, 'sistema más', 'sistemas más'),
  retiredLeftOut: (count) =>
    `${counted(count, 'sistema retirado no figura', 'sistemas retirados no figuran')} en la lista.`,
  noSystems: 'Ningún sistema de IA está en uso ni en preparación.',
  risks: 'Riesgos: antes del tratamiento, hoy y objetivo',
  heat: {
    columns: {
      risk: 'Riesgo',
      before: 'Antes',
      today: 'Hoy',
      target: 'Objetivo',
      owner: 'Responsable',
    },
    above: (score) => `${number(score)} por encima`,
    within: (score) => `${number(score)} dentro`,
    low: (score) => `${number(score)} bajo`,
  },
  legend: (appetite) =>
    `Valor = probabilidad × impacto. Por encima: más que el apetito de riesgo, que es ${number(appetite)}. Bajo: como mucho la mitad.`,
  moreRisks: (count) => counted(count, 'riesgo más', 'riesgos más'),
  opportunitiesLeftOut: (count) =>
    `${counted(count, 'oportunidad no figura', 'oportunidades no figuran')} en la lista.`,
  noRisks: 'No hay ningún riesgo registrado.',
  decisions: 'Decisiones pendientes',
  noDecisions: 'No hay ninguna decisión pendiente.',
  moreDecisions: (count) =>
    form(
      count,
      'Hay otra decisión pendiente.',
      `Hay otras ${number(count)} decisiones pendientes.`,
    ),
  decision: {
    columns: { decision: 'Decisión', about: 'Sobre', by: 'Quién decide', due: 'Para cuándo' },
    noDay: 'sin fecha',
    what: {
      refused: 'Parar el sistema o cambiarlo: su evaluación lo consideró inaceptable',
      'accept-risk': 'Aceptar el riesgo con su valor actual o seguir tratándolo',
      'approve-plan': 'Aprobar el plan de tratamiento y los riesgos residuales',
      'approve-statement': 'Aprobar la declaración de aplicabilidad',
      'decide-control': 'Decidir si el control es aplicable',
      'decide-system': 'Decidir el impacto y el nivel del sistema',
      'decide-change': 'Aprobar o rechazar el cambio previsto',
      'approve-again': 'Aprobar el texto, que ha cambiado desde su aprobación',
      approve: 'Aprobar el documento',
    },
  },
};
