import { fromTemplates } from '../../../issues/say.ts';
import { targetName } from './targets.ts';
import { catalogueTitle } from '../catalogue-title.ts';
import type { RuleTexts } from '../texts.ts';

export const duplicate: RuleTexts['content/duplicate-id']['says'] = {
  ...fromTemplates({
    taken: [
      'Die ID `{0}` hat schon {1}.',
      'eine ID, die kein anderer Eintrag hat, in keiner Sammlung',
      'Benennen Sie eine der beiden Dateien um, samt den Verweisen darauf.',
    ],
    onlyCase: [
      'Die ID `{0}` unterscheidet sich von `{1}` ({2}) nur in Groß- und Kleinschreibung.',
      'eine ID, die kein anderer Eintrag hat, in keiner Sammlung',
      'Benennen Sie eine der beiden Dateien um, samt den Verweisen darauf.',
    ],
  }),
  ofStandard: (id, kind, title, number) => ({
    found: `Die ID \`${id}\` ist vergeben; sie bezeichnet ${targetName(kind)}: ${catalogueTitle('de', kind, number, title)}.`,
    expected: 'eine ID, die weder ein anderer Eintrag noch eine Norm hat',
    fix: 'Benennen Sie die Datei um, samt den Verweisen darauf.',
  }),
};
