import type { GroupTexts } from '../texts.ts';
import { firstOf, partsOf, statusOf, unsaidOf } from './words.ts';

export const plan: GroupTexts<'plan'> = {
  'plan/approval': {
    summary:
      'No hay plan de tratamiento de riesgos, no está aprobado, se modificó después de su aprobación, o se aprobó antes de la última apreciación de un riesgo. Donde `aims approve plan` escribió `approvedText` los riesgos se comparan con lo aprobado; si no, las fechas.',
    why: 'La dirección designada aprueba el plan de tratamiento y acepta los riesgos residuales de la IA (6.1.3). Los riesgos apreciados después no formaban parte de lo que aprobó.',
    says: {
      missing: () => ({
        found:
          'El manual registra riesgos, pero no tiene un plan de tratamiento que alguien pueda aprobar.',
        expected: '`treatmentPlan`, con `version`, `status`, `approvedBy` y `approved`',
        fix: 'Añadir `treatmentPlan` con `version: "0.1"` y `status: draft`, escribir las `actions` de los riesgos y hacer aprobar el plan.',
      }),
      unapproved: (status) => ({
        found: `El plan de tratamiento está ${statusOf(status)}, no aprobado.`,
        expected: '`approved`, con `approvedBy` y `approved`',
        fix: 'Hacer aprobar el plan y los riesgos residuales por la dirección designada, y decir por quién y cuándo.',
      }),
      unsaid: (missing) => ({
        found: `El plan de tratamiento consta como aprobado, pero nada dice ${unsaidOf(missing)}.`,
        expected: '`approvedBy` con un rol y `approved` con la fecha',
        fix: 'Añadir lo que falta, o poner `status: in-review`.',
      }),
      changed: (approved, known) => ({
        found: `El plan de tratamiento no es el que se aprobó el ${approved}. ${partsOf(known, 'risks')}`,
        expected:
          'los riesgos y las acciones que se aprobaron, o una aprobación de ellos tal como están',
        fix: 'Hacer aprobar el plan tal como está y ejecutar `aims approve plan --by ROLE --version VERSION`, poner `status: in-review` hasta entonces, o restaurar lo aprobado.',
      }),
      later: (approved, risks, day) => ({
        found: `El plan de tratamiento se aprobó el ${approved}, pero después se apreciaron riesgos: ${firstOf(risks)}.`,
        expected: `una aprobación el ${day} o después`,
        fix: 'Subir `version`, hacer aprobar de nuevo el plan y poner en `approved` ese día.',
      }),
    },
  },
};
