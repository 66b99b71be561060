import type { GroupTexts } from '../texts.ts';

export const plan: GroupTexts<'plan'> = {
  'plan/approval': {
    summary:
      'No hay plan de tratamiento de riesgos, no está aprobado, se modificó después de su aprobación, o se aprobó antes de la última apreciación de un riesgo. Donde `aims approve plan` escribió `approvedText` los riesgos se comparan con lo aprobado; si no, las fechas.',
    why: 'La dirección designada aprueba el plan de tratamiento y acepta los riesgos residuales de la IA (6.1.3). Los riesgos apreciados después no formaban parte de lo que aprobó.',
  },
};
