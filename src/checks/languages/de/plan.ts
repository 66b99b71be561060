import type { GroupTexts } from '../texts.ts';

export const plan: GroupTexts<'plan'> = {
  'plan/approval': {
    summary:
      'Es gibt keinen Risikobehandlungsplan, er ist nicht genehmigt, wurde nach seiner Genehmigung geändert oder wurde genehmigt, bevor ein Risiko zuletzt beurteilt wurde. Wo `aims approve plan` ein `approvedText` geschrieben hat, werden die Risiken mit dem Genehmigten verglichen, sonst die Daten.',
    why: 'Die benannte Leitung genehmigt den Behandlungsplan und akzeptiert die KI-Restrisiken (6.1.3). Risiken, die danach beurteilt wurden, waren nicht Teil dessen, was sie genehmigt hat.',
  },
};
