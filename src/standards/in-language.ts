import { dimensionsIn } from './at-a-glance.ts';
import { clauseRowsIn } from './clause-crosswalk.ts';
import { controlRowsIn } from './control-crosswalk.ts';
import { annexIIIIn, operatorRolesIn, penaltiesIn } from './eu-ai-act.ts';
import { iso27001In } from './iso27001.ts';
import { iso42001In } from './iso42001.ts';
import { assessmentElementsIn } from './iso42005.ts';
import { textsIn, type StandardsLanguage } from './languages/index.ts';
import { isoRolesIn } from './roles.ts';
import { swissSourcesIn } from './swiss.ts';

/** The catalogues with the words of a language. */
function inWordsOf(language: StandardsLanguage) {
  const texts = textsIn(language);
  const { controls, ...iso42001 } = iso42001In(texts);
  const clauseRows = clauseRowsIn(texts);
  const controlRows = controlRowsIn(texts);
  return {
    texts,
    ...iso42001,
    controls,
    ...iso27001In(texts),
    assessmentElements: assessmentElementsIn(texts),
    clauseRows,
    controlRows,
    dimensions: dimensionsIn(texts),
    operatorRoles: operatorRolesIn(texts),
    annexIII: annexIIIIn(texts),
    penalties: penaltiesIn(texts),
    isoRoles: isoRolesIn(texts),
    swissSources: swissSourcesIn(texts),
    /** What a control of Annex A asks for. */
    summaryOf: new Map(controls.map(({ id, summary }) => [id, summary])),
    /** What carries over to a control of Annex A, and why. */
    controlRowOf: new Map(controlRows.map((row) => [row.iso42001, row])),
  };
}

export type Standards = ReturnType<typeof inWordsOf>;

const made = new Map<StandardsLanguage, Standards>();

/** The catalogues in a language, made when somebody first asks for them. */
export function standardsIn(language: StandardsLanguage): Standards {
  const known = made.get(language) ?? inWordsOf(language);
  made.set(language, known);
  return known;
}
