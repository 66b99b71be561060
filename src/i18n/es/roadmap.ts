import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The eight steps from an ISMS to a certified AIMS. */
export const roadmap: Messages['roadmap'] = {
  description: 'En qué punto estamos de los ocho pasos que van del SGSI a un SGIA certificado.',
  lead: 'Ocho pasos llevan de un SGSI vivo a un SGIA certificado. El estado de cada uno se calcula a partir del contenido de este manual, y cada criterio lleva al lugar donde se cumple.',
  done: (done, total) =>
    `${number(done)} de ${counted(total, 'paso', 'pasos')} ${form(done, 'completado', 'completados')}`,
  next: 'Siguiente criterio por cumplir: {criterion}',
  nextIn: (no, step) => `paso ${number(no)}, ${step}`,
  nothingNext: 'No queda nada abierto: se cumplen todos los criterios de todos los pasos.',
  share: (done, total) => `${number(done)} de ${number(total)}`,
  met: (met, asked) =>
    `${number(met)} de ${counted(asked, 'criterio', 'criterios')} ${form(met, 'cumplido', 'cumplidos')}`,
  missing: 'Falta',
  more: (count) => `y ${number(count)} más`,
  states: { done: 'completado', 'under-way': 'en curso', 'not-begun': 'no iniciado' },
  criterionStates: {
    met: 'cumplido',
    open: 'abierto',
    nothing: 'aún nada que comprobar',
    off: 'no comprobado: regla desactivada',
  },
  steps: {
    inventory: {
      title: 'Inventario',
      why: 'Todo lo que se desarrolla, se integra o se usa, incluidas las herramientas generativas del trabajo diario. Es el equivalente del inventario de activos; todo lo demás se apoya en él.',
    },
    roles: {
      title: 'Roles',
      why: 'Quien crea un modelo tiene obligaciones distintas de quien lo usa. Los roles ISO y los roles del Reglamento de IA de la UE son dos decisiones, que se toman para cada sistema antes de delimitar nada más.',
    },
    gaps: {
      title: 'Análisis de brechas',
      why: 'Los controles del SGSI junto a los controles de IA. Lo que queda vacío es la lista de pendientes.',
    },
    scope: {
      title: 'Alcance y criterios de riesgo',
      why: 'El alcance se amplía, y los criterios de riesgo e impacto de la IA se suman al método existente: un proceso integrado, no dos.',
    },
    assessments: {
      title: 'Evaluaciones de impacto',
      why: 'Para cada sistema de impacto alto, mirando hacia fuera: a individuos, grupos y sociedad. Un SGSI no tiene equivalente; por eso, pronto y bien documentada.',
    },
    controls: {
      title: 'Controles y Declaración',
      why: 'Una declaración de aplicabilidad propia, en la que cada control se justifica por sí mismo.',
    },
    audit: {
      title: 'Auditoría interna y revisión',
      why: 'El programa de auditoría y la revisión por la dirección incorporan el SGIA; después, una auditoría interna completa como ensayo general.',
    },
    evidence: {
      title: 'Reutilización de evidencias',
      why: 'Se reutilizan donde coinciden de verdad; las evidencias de los controles de IA, de las evaluaciones de impacto y de los datos se generan de nuevo.',
    },
  },
  criteria: {
    registered: 'Los sistemas de IA están en el registro.',
    bought: 'Entre ellos figuran los sistemas adquiridos o integrados.',
    generative: 'Entre ellos figuran los sistemas generativos.',
    described:
      'Los sistemas no retirados indican qué datos consumen y en qué decisiones influyen, y no falta ningún hecho sobre ellos.',
    supplied: 'Los sistemas adquiridos e integrados no retirados indican su proveedor.',
    isoRole: 'Los sistemas no retirados tienen un rol ISO.',
    operator:
      'Los sistemas en el ámbito del Reglamento de IA de la UE tienen un rol de operador y un nivel de riesgo.',
    impact:
      'Los sistemas no retirados de los que no consta que estén en diseño tienen un nivel de impacto.',
    ismsStatement: 'Los controles de la Declaración del SGSI están aquí para compararlos.',
    dispositions: 'Los apartados indican si se reutilizan, se amplían o son nuevos.',
    looked: 'Los controles del Anexo A tienen una entrada que dice si son aplicables.',
    inTime: 'Los controles abiertos tienen una fecha objetivo futura y no posterior a la etapa 2.',
    context: 'Las cuestiones y las partes interesadas están registradas (4.1, 4.2).',
    addressed:
      'Para cada parte interesada, todo requisito se cumple o está previsto con qué cumplirlo.',
    scope: 'El alcance del SGIA está documentado y aprobado (4.3).',
    policy: 'Hay una política de IA aprobada (5.2).',
    riskCriteria:
      'El proceso de evaluación de riesgos de IA, con sus criterios, está aprobado (6.1.2).',
    impactCriteria: 'El proceso de evaluación de impacto está aprobado (6.1.4).',
    oneRegister: 'Los riesgos de IA figuran en el registro de riesgos.',
    treated:
      'Los riesgos por encima del apetito están tratados, y aceptados cuando queda riesgo residual.',
    planApproved:
      'La dirección designada ha aprobado el plan de tratamiento y los riesgos residuales (6.1.3).',
    assessed:
      'Los sistemas que necesitan una evaluación de impacto, o podrían necesitarla, tienen una aprobada.',
    complete:
      'Las evaluaciones que ya no son borradores examinan equidad, seguridad física y transparencia, así como individuos, grupos y sociedad.',
    current: 'Las evaluaciones en vigor describen el sistema tal como es.',
    bearable: 'Los sistemas en uso con una evaluación en vigor pueden usarse según su conclusión.',
    justified: 'Las filas de la Declaración están justificadas con palabras propias.',
    documented: 'Los controles no excluidos están desarrollados por un documento aprobado.',
    proven: 'Los controles no excluidos están implementados y demostrados.',
    approved: 'La Declaración está aprobada tal como figura (7.5.2).',
    internalAudit: 'En el último año se ha realizado una auditoría interna del SGIA.',
    auditedClauses: 'Los apartados se han auditado en los últimos tres años.',
    auditedControls: 'Los controles no excluidos se han auditado en los últimos tres años.',
    closed: 'Las no conformidades están cerradas.',
    review:
      'En el último año se ha realizado una revisión por la dirección con todas sus entradas.',
    carried:
      'Los apartados reutilizados o ampliados indican el documento del SGSI que los contiene.',
    overlap:
      'Los controles con evidencias del SGSI se apoyan en ellas solo donde la coincidencia es real.',
    madeNew:
      'Los controles implementados a los que no se traslada nada, o solo la forma, tienen evidencias generadas para la IA.',
    inDate: 'Las evidencias vigentes están dentro de su periodo de validez.',
  },
};
