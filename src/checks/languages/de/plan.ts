import type { GroupTexts } from '../texts.ts';
import { firstOf, partsOf, statusOf, unsaidOf } from './words.ts';

export const plan: GroupTexts<'plan'> = {
  'plan/approval': {
    summary:
      'Es gibt keinen Risikobehandlungsplan, er ist nicht genehmigt, wurde nach seiner Genehmigung geändert oder wurde genehmigt, bevor ein Risiko zuletzt beurteilt wurde. Wo `aims approve plan` ein `approvedText` geschrieben hat, werden die Risiken mit dem Genehmigten verglichen, sonst die Daten.',
    why: 'Die benannte Leitung genehmigt den Behandlungsplan und akzeptiert die KI-Restrisiken (6.1.3). Risiken, die danach beurteilt wurden, waren nicht Teil dessen, was sie genehmigt hat.',
    says: {
      missing: () => ({
        found:
          'Das Handbuch führt Risiken, hat aber keinen Behandlungsplan, den jemand genehmigen könnte.',
        expected: '`treatmentPlan`, mit `version`, `status`, `approvedBy` und `approved`',
        fix: 'Ergänzen Sie `treatmentPlan` mit `version: "0.1"` und `status: draft`, schreiben Sie die `actions` der Risiken, und lassen Sie den Plan genehmigen.',
      }),
      unapproved: (status) => ({
        found: `Der Behandlungsplan ist ${statusOf(status)}, nicht genehmigt.`,
        expected: '`approved`, mit `approvedBy` und `approved`',
        fix: 'Lassen Sie den Plan und die Restrisiken durch die benannte Leitung genehmigen, und sagen Sie, von wem und wann.',
      }),
      unsaid: (missing) => ({
        found: `Der Behandlungsplan gilt als genehmigt, aber es ist nicht gesagt, ${unsaidOf(missing)}.`,
        expected: '`approvedBy` mit einer Rolle und `approved` mit dem Datum',
        fix: 'Ergänzen Sie, was fehlt, oder setzen Sie `status: in-review`.',
      }),
      changed: (approved, known) => ({
        found: `Der Behandlungsplan ist nicht der, der am ${approved} genehmigt wurde. ${partsOf(known, 'risks')}`,
        expected: 'die genehmigten Risiken und Schritte oder eine Genehmigung, wie sie sind',
        fix: 'Lassen Sie den Plan genehmigen, wie er ist, und führen Sie `aims approve plan --by ROLE --version VERSION` aus, setzen Sie bis dahin `status: in-review`, oder stellen Sie das Genehmigte wieder her.',
      }),
      later: (approved, risks, day) => ({
        found: `Der Behandlungsplan wurde am ${approved} genehmigt, aber danach wurden Risiken beurteilt: ${firstOf(risks)}.`,
        expected: `eine Genehmigung am ${day} oder später`,
        fix: 'Erhöhen Sie `version`, lassen Sie den Plan erneut genehmigen, und setzen Sie `approved` auf diesen Tag.',
      }),
    },
  },
};
