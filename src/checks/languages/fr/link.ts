import type { RuleTexts } from '../texts.ts';
import { signName } from './signs.ts';
import type { GroupTexts } from '../texts.ts';
import { fieldName } from './words.ts';

type Nowhere = Parameters<RuleTexts['link/broken']['says']['nowhere']>;

const whatName = { image: 'L’image', link: 'Le lien' };

const expectedOf = (what: Nowhere[0]): string =>
  what === 'image'
    ? 'un fichier sous `files/`'
    : 'un titre (`#scope`), une page (`/soa/`), une entrée par son fichier (`../policies/POL-01.mdx`), un fichier sous `files/` ou une adresse qui commence par https://';

const remedyFor = (what: Nowhere[0], remedy: Nowhere[2]): string => {
  const otherwise = what === 'image' ? 'y déposer le fichier' : 'retirer le lien';
  if (remedy === undefined) return `Corriger l’adresse, ou ${otherwise}.`;
  return remedy === 'network'
    ? 'Seuls les ordinateurs d’un réseau ont ce chemin. Mettre une copie du fichier sous `files/`, ou renvoyer à une adresse qui commence par https://.'
    : `Écrire \`${remedy.meant}\` si c’est ce qui est voulu, ou ${otherwise}.`;
};

export const link: GroupTexts<'link'> = {
  'link/broken': {
    summary: 'Un lien ou une image ne mène nulle part.',
    why: 'Un auditeur qui suit un lien vers une preuve et ne trouve rien cesse de croire le reste.',
    says: {
      empty: (what) => ({
        found: `${whatName[what]} n’a pas d’adresse.`,
        expected: expectedOf(what),
        fix: 'Écrire l’adresse entre les parenthèses.',
      }),
      unseen: (what, sign) => ({
        found: `L’adresse ${{ image: 'de l’image', link: 'du lien' }[what]} contient ${signName(sign)}.`,
        expected: expectedOf(what),
        fix: 'Le supprimer, ou retaper l’adresse.',
      }),
      nowhere: (what, url, remedy) => ({
        found: `${whatName[what]} \`${url}\` ne mène nulle part.`,
        expected: expectedOf(what),
        fix: remedyFor(what, remedy),
      }),
      noImage: (url, types) => ({
        found: `\`${url}\` n’est pas une image.`,
        expected: `un fichier sous \`files/\` qui se termine par ${types.join(', ')}`,
        fix: 'En faire un lien, sans `!`, ou le convertir.',
      }),
    },
  },
  'link/anchor': {
    summary: 'Un lien mène à une page qui existe, mais à un titre ou à une ligne qu’elle n’a pas.',
    why: 'Le lecteur arrive en haut de la page et cherche ce que le lien promettait.',
    says: {
      missing: (of, fragment) => ({
        found: `${of === 'entry' ? 'Cette entrée' : 'file' in of ? of.file : `La page ${of.page}`} n’a pas de \`#${fragment}\`.`,
        expected:
          of !== 'entry' && 'page' in of
            ? 'l’identifiant d’une ligne de la page'
            : 'un titre de l’entrée, en minuscules et avec des traits d’union pour les espaces',
        fix: 'Corriger la partie après `#`, ou la retirer.',
      }),
    },
  },
  'link/doubtful': {
    summary:
      'Une adresse mène à l’ordinateur de celui qui lit ou à un hôte sans domaine, cache son hôte ou n’est pas chiffrée.',
    why: 'Une adresse copiée d’un aperçu, ou du réseau d’un bureau, n’ouvre rien pour un auditeur. En http, n’importe qui sur le trajet peut modifier ce qui est montré comme preuve.',
    says: {
      local: (of, host) => ({
        found: `${of === 'link' ? 'Le lien' : fieldName(of)} mène à \`${host}\`, que seuls certains ordinateurs atteignent.`,
        expected:
          'une adresse que chaque lecteur peut ouvrir ; les pages de ce manuel sous la forme `/soa/`',
        fix: 'Écrire le nom complet de l’hôte, ou le chemin de la page dans ce manuel.',
      }),
      disguised: (of, host) => ({
        found: `${of === 'link' ? 'Le lien' : fieldName(of)} mène à \`${host}\`, et paraît mener ailleurs.`,
        expected: 'une adresse qui commence par https:// et l’hôte',
        fix: `Si \`${host}\` est voulu, supprimer ce qui se trouve entre https:// et l’hôte.`,
      }),
      open: (of, url) => ({
        found: `${of === 'link' ? 'Le lien' : fieldName(of)} n’est pas chiffré : \`${url}\`.`,
        expected: 'une adresse qui commence par https://',
        fix: 'Écrire `https://`, et vérifier que la page s’ouvre.',
      }),
    },
  },
};
