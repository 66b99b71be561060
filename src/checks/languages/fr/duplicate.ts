import { fromTemplates } from '../../../issues/say.ts';
import { targetName } from './targets.ts';
import { catalogueTitle } from '../catalogue-title.ts';
import type { RuleTexts } from '../texts.ts';

export const duplicate: RuleTexts['content/duplicate-id']['says'] = {
  ...fromTemplates({
    taken: [
      'L’identifiant `{0}` est déjà pris par {1}.',
      'un identifiant qu’aucune autre entrée n’a, dans aucune collection',
      'Renommer l’un des deux fichiers, et les références à celui-ci.',
    ],
    onlyCase: [
      'L’identifiant `{0}` ne diffère de `{1}` ({2}) que par la casse.',
      'un identifiant qu’aucune autre entrée n’a, dans aucune collection',
      'Renommer l’un des deux fichiers, et les références à celui-ci.',
    ],
  }),
  ofStandard: (id, kind, title, number) => ({
    found: `L’identifiant \`${id}\` est déjà pris par ${targetName(kind)} : ${catalogueTitle('fr', kind, number, title)}.`,
    expected: 'un identifiant que n’a ni une autre entrée ni une norme',
    fix: 'Renommer le fichier, et les références à celui-ci.',
  }),
};
