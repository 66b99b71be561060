import { fromTemplates } from '../../../issues/say.ts';
import { targetName } from './targets.ts';
import { catalogueTitle } from '../catalogue-title.ts';
import type { RuleTexts } from '../texts.ts';

export const duplicate: RuleTexts['content/duplicate-id']['says'] = {
  ...fromTemplates({
    taken: [
      'L’identificativo `{0}` è già di {1}.',
      'un identificativo che nessun’altra voce ha, in alcuna raccolta',
      'Rinominare uno dei due file, e i riferimenti a esso.',
    ],
    onlyCase: [
      'L’identificativo `{0}` differisce da `{1}` ({2}) solo per maiuscole e minuscole.',
      'un identificativo che nessun’altra voce ha, in alcuna raccolta',
      'Rinominare uno dei due file, e i riferimenti a esso.',
    ],
  }),
  ofStandard: (id, kind, title, number) => ({
    found: `L’identificativo \`${id}\` è già preso da ${targetName(kind)}: ${catalogueTitle('it', kind, number, title)}.`,
    expected: 'un identificativo che non abbia né un’altra voce né una norma',
    fix: 'Rinominare il file, e i riferimenti a esso.',
  }),
};
