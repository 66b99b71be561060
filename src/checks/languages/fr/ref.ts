import type { Dress, Remedy, Takes } from '../../unknown-reference-words.ts';
import { inYaml } from '../../unknown-reference-words.ts';
import type { Holder } from '../../written-references.ts';
import { signName } from './signs.ts';
import { idOf, naming, taken, targetName } from './targets.ts';
import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { fieldName, firstOf, ismsTitleOf, listed, titleOf } from './words.ts';

type Named = Parameters<RuleTexts['ref/retired']['says']['named']>;

const takesWords = ({ allowed, ids }: Takes): string => {
  if (!allowed) return 'l’identifiant d’une entrée, d’une mesure ou d’un article';
  return ids.length > 0 ? `${idOf(allowed)} : ${ids.join(', ')}` : idOf(allowed);
};

const inEach = (holder: Holder): string =>
  holder !== 'ref' && 'places' in holder ? ' à chacun de ces endroits' : '';

const dressed = (dress: Dress): string =>
  typeof dress === 'object'
    ? `contient ${signName(dress.sign)}`
    : {
        quotes: 'est entre guillemets typographiques ; ils font partie du texte',
        fileName: 'est un nom de fichier, pas un identifiant',
        hyphens: 'a un autre trait d’union, ou des espaces autour',
        lookAlikes: 'contient des signes qui ressemblent à d’autres',
      }[dress];

const remedyWords = (holder: Holder, { meant, add }: Remedy): string => {
  if (add && 'collection' in add && meant === undefined)
    return `Écrire ${idOf([add.collection])} : le nom d’un fichier dans \`${add.collection}/\` sans \`.mdx\`.`;
  const correct =
    meant === undefined
      ? `Corriger l’identifiant${inEach(holder)}`
      : `Écrire \`${inYaml(meant)}\`${inEach(holder)} si c’est ce qui est voulu`;
  return add && 'file' in add
    ? `${correct}, ou ajouter l’entrée \`${add.file}\`.`
    : `${correct}, ou le retirer.`;
};

const successorWords = (successor: NonNullable<Named[3]>): string => {
  if (successor.kind === 'assessment')
    return 'Faire approuver l’évaluation qui la remplace, si le système reste en usage.';
  if (successor.kind === 'record') return 'Enregistrer la preuve qui la remplace.';
  const kept = [
    ...(successor.satisfies.length > 0 ? [`\`satisfies\` (${firstOf(successor.satisfies)})`] : []),
    ...(successor.hasCommitments ? ['`commitments`'] : []),
  ];
  return `Faire approuver le document qui le remplace${kept.length > 0 ? `, avec ce qui reste juste de ${listed(kept)}` : ''}.`;
};

const stepWords = ({ kind, ids, path, empty, isListed }: Named[4][number]): string => {
  const entries = ids.length > 6 ? firstOf(ids) : listed(ids);
  const replace = `Nommer ce qui l’a remplacé dans ${fieldName(path)} de ${entries}`;
  switch (kind) {
    case 'retire':
      return `Mettre aussi ${entries} hors d’usage (\`status: retired\`).`;
    case 'close':
      return `Clore ${entries}, ou dire dans le texte pourquoi cela reste ouvert.`;
    case 'remove':
      return `Le retirer de ${fieldName(path)} de ${entries}.`;
    case 'replace':
      return `${replace}.`;
    case 'replaceOrRemove':
      return `${replace}, ou ${isListed ? 'l’en retirer' : 'retirer la ligne'}.`;
    case 'replaceOnly':
      return empty
        ? `${replace}, ou retirer l’entrée ; une liste vide signifierait ${{ organisation: 'toute l’organisation', all: 'tous les systèmes' }[empty]}.`
        : `${replace}, où rien d’autre n’est nommé.`;
  }
};

export const ref: GroupTexts<'ref'> = {
  'ref/unknown': {
    summary: 'Un renvoi nomme un identifiant qui n’existe pas.',
    why: 'Un renvoi qui ne mène nulle part est une affirmation que personne ne peut suivre : une preuve absente, un responsable qui n’existe pas.',
    says: {
      area: (holder, to, title, inside) => ({
        found: `${naming(holder, to)}, qui est un domaine de l’annexe A (${titleOf(to, title)}), pas une mesure.`,
        expected: `ses mesures : ${inside.join(', ')}`,
        fix: 'Nommer une à une les mesures voulues.',
      }),
      several: (holder, to, parts) => ({
        found: `${naming(holder, to)}, soit ${parts.length} identifiants, mais le champ n’en prend qu’un.`,
        expected: 'un seul identifiant',
        fix: `N’en garder qu’un, tel que \`${inYaml(parts[0] ?? '')}\`.`,
      }),
      range: (holder, to, parts) => ({
        found: `${naming(holder, to)}, qui est une plage.`,
        expected: 'chaque identifiant, séparé par des virgules',
        fix: `Écrire tous les identifiants de ${parts[0]} à ${parts.at(-1)} : \`${parts.map(inYaml).join(', ')}\` et ceux qui sont entre eux.`,
      }),
      uncommaed: (holder, to, parts, isSeparated) => ({
        found: `${naming(holder, to)}, qui n’est pas un seul identifiant : ${isSeparated ? 'les identifiants sont séparés par des virgules' : `il manque une virgule entre ${listed(parts)}`}.`,
        expected: 'des identifiants séparés par des virgules',
        fix: `Écrire \`${parts.map(inYaml).join(', ')}\`${inEach(holder)}.`,
      }),
      dressed: (holder, to, takes, id, dress) => ({
        found: `${naming(holder, to)}, qui ${dressed(dress)}.`,
        expected: takesWords(takes),
        fix: `Écrire \`${inYaml(id)}\`${inEach(holder)}.`,
      }),
      ofIsms: (holder, to, takes, title) => ({
        found: `${naming(holder, to)}, qui n’existe pas.`,
        expected: takesWords(takes),
        fix: `Écrire \`27001:${to}\`${inEach(holder)} s’il s’agit de la mesure de l’ISO/IEC 27001 (${ismsTitleOf(to, title)}), ou corriger l’identifiant.`,
      }),
      otherStandard: (holder, to, takes, standard) => ({
        found: `${naming(holder, to)}, qui est ${standard === '2013' ? 'numéroté comme une mesure d’ISO/IEC 27001:2013' : `${targetName(standard.kind)} (${ismsTitleOf(to, standard.title)}), et non de l’ISO/IEC 42001`}.`,
        expected: takesWords(takes),
        fix: 'Nommer la mesure de l’ISO/IEC 42001 voulue, ou retirer l’identifiant.',
      }),
      renamed: (holder, to, takes, id) => ({
        found: `${naming(holder, to)}, qui a été renommé en \`${id}\`.`,
        expected: takesWords(takes),
        fix: `Écrire \`${id}\`${inEach(holder)}.`,
      }),
      removed: (holder, to, takes, file, by) => ({
        found: `${naming(holder, to)}, qui a été retiré${by ? ` le ${by.date} (commit ${by.hash} : ${by.subject})` : ''}.`,
        expected: takesWords(takes),
        fix: `Rétablir \`${file}\`, ou nommer ce qui l’a remplacé.`,
      }),
      amongWords: (holder, to, takes, id) => ({
        found: `${naming(holder, to)}, qui est un identifiant avec d’autres mots.`,
        expected: takesWords(takes),
        fix: `Écrire \`${inYaml(id)}\`${inEach(holder)}.`,
      }),
      person: (holder, to, takes) => ({
        found: `${naming(holder, to)}, qui n’est pas l’identifiant d’un rôle.`,
        expected: takesWords(takes),
        fix: 'Écrire l’identifiant du rôle de cette personne : les personnes sont nommées par leur rôle.',
      }),
      unknown: (holder, to, takes, remedy) => ({
        found: `${naming(holder, to)}, qui n’existe pas.`,
        expected: takesWords(takes),
        fix: remedyWords(holder, remedy),
      }),
      noLogo: (logo) => ({
        found: `\`brand.logo\` nomme \`${logo}\`, qui n’existe pas.`,
        expected: 'une image sous `files/`',
        fix: 'Corriger le chemin, ou y déposer le fichier.',
      }),
    },
  },
  'ref/kind': {
    summary:
      'Un renvoi nomme un identifiant qui existe, mais d’un type que le champ n’accepte pas.',
    why: 'Une politique n’est pas une preuve, et un risque n’est pas un responsable. Un identifiant dans le mauvais champ compte comme ce qu’il n’est pas.',
    says: {
      other: (holder, to, kind, allowed) => ({
        found: `${naming(holder, to)}, qui est ${targetName(kind)}.`,
        expected: taken(allowed),
        fix: 'Nommer un identifiant que le champ accepte, ou déplacer celui-ci dans le champ auquel il appartient.',
      }),
      noImage: (logo, types) => ({
        found: `\`brand.logo\` nomme \`${logo}\`, qui n’est pas une image.`,
        expected: `un fichier qui se termine par ${types.join(', ')}`,
        fix: 'Nommer une image, ou convertir le fichier.',
      }),
    },
  },
  'ref/retired': {
    summary: 'Des entrées en vigueur renvoient à une entrée retirée ou remplacée.',
    why: 'Une entrée qui n’est plus en usage n’étaye rien, et l’auditeur qui suit le renvoi lit des règles qui ne s’appliquent plus.',
    says: {
      named: (id, over, names, successor, steps, toppled) => ({
        found: `${id} est ${{ retired: 'hors d’usage', superseded: 'hors d’usage, car remplacé par un autre' }[over]}, mais ${firstOf(names)} ${names.length === 1 ? 'le nomme' : 'le nomment'} encore.${toppled.length > 0 ? ` Tant que ce n’est pas fait, des entrées enfreignent des règles : ${toppled.map(({ rule, ids }) => `\`${rule}\` (${firstOf(ids)})`).join(' ; ')}.` : ''}`,
        expected: 'des entrées qui ne nomment que ce qui est encore en usage',
        fix: [...(successor ? [successorWords(successor)] : []), ...steps.map(stepWords)].join(' '),
      }),
    },
  },
};
