import { fromTemplates } from '../../../issues/say.ts';
import { targetName } from './targets.ts';
import { catalogueTitle } from '../catalogue-title.ts';
import type { RuleTexts } from '../texts.ts';

export const duplicate: RuleTexts['content/duplicate-id']['says'] = {
  ...fromTemplates({
    taken: [
      'El identificador `{0}` ya lo tiene {1}.',
      'un identificador que no tenga otra entrada, en ninguna colección',
      'Cambiar el nombre de uno de los dos archivos, y las referencias a él.',
    ],
    onlyCase: [
      'El identificador `{0}` solo se distingue de `{1}` ({2}) por mayúsculas y minúsculas.',
      'un identificador que no tenga otra entrada, en ninguna colección',
      'Cambiar el nombre de uno de los dos archivos, y las referencias a él.',
    ],
  }),
  ofStandard: (id, kind, title, number) => ({
    found: `El identificador \`${id}\` ya lo tiene ${targetName(kind)}: ${catalogueTitle('es', kind, number, title)}.`,
    expected: 'un identificador que no tenga ni otra entrada ni una norma',
    fix: 'Cambiar el nombre del archivo, y las referencias a él.',
  }),
};
