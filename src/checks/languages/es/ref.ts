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
  if (!allowed) return 'el identificador de una entrada, de un control o de un apartado';
  return ids.length > 0 ? `${idOf(allowed)}: ${ids.join(', ')}` : idOf(allowed);
};

const inEach = (holder: Holder): string =>
  holder !== 'ref' && 'places' in holder ? ' en cada uno de estos lugares' : '';

const dressed = (dress: Dress): string =>
  typeof dress === 'object'
    ? `contiene ${signName(dress.sign)}`
    : {
        quotes: 'está entre comillas tipográficas; forman parte del texto',
        fileName: 'es un nombre de archivo, no un identificador',
        hyphens: 'tiene otro guion, o espacios alrededor',
        lookAlikes: 'contiene signos que se parecen a otros',
      }[dress];

const remedyWords = (holder: Holder, { meant, add }: Remedy): string => {
  if (add && 'collection' in add && meant === undefined)
    return `Escribir ${idOf([add.collection])}: el nombre de un archivo de \`${add.collection}/\` sin \`.mdx\`.`;
  const correct =
    meant === undefined
      ? `Corregir el identificador${inEach(holder)}`
      : `Escribir \`${inYaml(meant)}\`${inEach(holder)} si es lo que se quiere`;
  return add && 'file' in add
    ? `${correct}, o añadir la entrada \`${add.file}\`.`
    : `${correct}, o quitarlo.`;
};

const successorWords = (successor: NonNullable<Named[3]>): string => {
  if (successor.kind === 'assessment')
    return 'Hacer aprobar la evaluación que la sustituye, si el sistema sigue en uso.';
  if (successor.kind === 'record') return 'Registrar la evidencia que la sustituye.';
  const kept = [
    ...(successor.satisfies.length > 0 ? [`\`satisfies\` (${firstOf(successor.satisfies)})`] : []),
    ...(successor.hasCommitments ? ['`commitments`'] : []),
  ];
  return `Hacer aprobar el documento que lo sustituye${kept.length > 0 ? `, con lo que siga siendo correcto de ${listed(kept)}` : ''}.`;
};

const stepWords = ({ kind, ids, path, empty, isListed }: Named[4][number]): string => {
  const entries = ids.length > 6 ? firstOf(ids) : listed(ids);
  const replace = `Nombrar lo que lo sustituyó en ${fieldName(path)} de ${entries}`;
  switch (kind) {
    case 'retire':
      return `Poner fuera de uso también ${entries} (\`status: retired\`).`;
    case 'close':
      return `Cerrar ${entries}, o decir en el texto por qué sigue abierto.`;
    case 'remove':
      return `Quitarlo de ${fieldName(path)} de ${entries}.`;
    case 'replace':
      return `${replace}.`;
    case 'replaceOrRemove':
      return `${replace}, o ${isListed ? 'quitarlo de allí' : 'quitar la línea'}.`;
    case 'replaceOnly':
      return empty
        ? `${replace}, o quitar la entrada; una lista vacía significaría ${{ organisation: 'toda la organización', all: 'todos los sistemas' }[empty]}.`
        : `${replace}, donde no se nombra nada más.`;
  }
};

export const ref: GroupTexts<'ref'> = {
  'ref/unknown': {
    summary: 'Una referencia nombra un identificador que no existe.',
    why: 'Una referencia que no lleva a ninguna parte es una afirmación que nadie puede seguir: una evidencia que no está, un responsable que no existe.',
    says: {
      area: (holder, to, title, inside) => ({
        found: `${naming(holder, to)}, que es un área del anexo A (${titleOf(to, title)}), no un control.`,
        expected: `sus controles: ${inside.join(', ')}`,
        fix: 'Nombrar uno por uno los controles que se quieren.',
      }),
      several: (holder, to, parts) => ({
        found: `${naming(holder, to)}: son ${parts.length} identificadores, pero el campo admite uno.`,
        expected: 'un solo identificador',
        fix: `Dejar uno de ellos, como \`${inYaml(parts[0] ?? '')}\`.`,
      }),
      range: (holder, to, parts) => ({
        found: `${naming(holder, to)}, que es un intervalo.`,
        expected: 'cada identificador, con comas entre ellos',
        fix: `Escribir todos los identificadores de ${parts[0]} a ${parts.at(-1)}: \`${parts.map(inYaml).join(', ')}\` y los que hay entre ellos.`,
      }),
      uncommaed: (holder, to, parts, isSeparated) => ({
        found: `${naming(holder, to)}, que no es un solo identificador: ${isSeparated ? 'los identificadores se separan con comas' : `falta una coma entre ${listed(parts)}`}.`,
        expected: 'identificadores con comas entre ellos',
        fix: `Escribir \`${parts.map(inYaml).join(', ')}\`${inEach(holder)}.`,
      }),
      dressed: (holder, to, takes, id, dress) => ({
        found: `${naming(holder, to)}, que ${dressed(dress)}.`,
        expected: takesWords(takes),
        fix: `Escribir \`${inYaml(id)}\`${inEach(holder)}.`,
      }),
      ofIsms: (holder, to, takes, title) => ({
        found: `${naming(holder, to)}, que no existe.`,
        expected: takesWords(takes),
        fix: `Escribir \`27001:${to}\`${inEach(holder)} si se quiere el control de la ISO/IEC 27001 (${ismsTitleOf(to, title)}), o corregir el identificador.`,
      }),
      otherStandard: (holder, to, takes, standard) => ({
        found: `${naming(holder, to)}, que es ${standard === '2013' ? 'un número como los de los controles de ISO/IEC 27001:2013' : `${targetName(standard.kind)} (${ismsTitleOf(to, standard.title)}), y no de la ISO/IEC 42001`}.`,
        expected: takesWords(takes),
        fix: 'Nombrar el control de la ISO/IEC 42001 que se quiere, o quitar el identificador.',
      }),
      renamed: (holder, to, takes, id) => ({
        found: `${naming(holder, to)}, que ahora se llama \`${id}\`.`,
        expected: takesWords(takes),
        fix: `Escribir \`${id}\`${inEach(holder)}.`,
      }),
      removed: (holder, to, takes, file, by) => ({
        found: `${naming(holder, to)}, que se eliminó${by ? ` el ${by.date} (commit ${by.hash}: ${by.subject})` : ''}.`,
        expected: takesWords(takes),
        fix: `Restaurar \`${file}\`, o nombrar lo que lo sustituyó.`,
      }),
      amongWords: (holder, to, takes, id) => ({
        found: `${naming(holder, to)}, que es un identificador con otras palabras.`,
        expected: takesWords(takes),
        fix: `Escribir \`${inYaml(id)}\`${inEach(holder)}.`,
      }),
      person: (holder, to, takes) => ({
        found: `${naming(holder, to)}, que no es el identificador de un rol.`,
        expected: takesWords(takes),
        fix: 'Escribir el identificador del rol de esta persona: las personas se nombran por su rol.',
      }),
      unknown: (holder, to, takes, remedy) => ({
        found: `${naming(holder, to)}, que no existe.`,
        expected: takesWords(takes),
        fix: remedyWords(holder, remedy),
      }),
      noLogo: (logo) => ({
        found: `\`brand.logo\` nombra \`${logo}\`, que no existe.`,
        expected: 'una imagen en `files/`',
        fix: 'Corregir la ruta, o poner allí el archivo.',
      }),
    },
  },
  'ref/kind': {
    summary:
      'Una referencia nombra un identificador que existe, pero de un tipo que el campo no admite.',
    why: 'Una política no es una evidencia, y un riesgo no es un responsable. Un identificador en el campo equivocado cuenta como algo que no es.',
    says: {
      other: (holder, to, kind, allowed) => ({
        found: `${naming(holder, to)}, que es ${targetName(kind)}.`,
        expected: taken(allowed),
        fix: 'Nombrar un identificador que el campo admita, o mover este al campo al que pertenece.',
      }),
      noImage: (logo, types) => ({
        found: `\`brand.logo\` nombra \`${logo}\`, que no es una imagen.`,
        expected: `un archivo que termine en ${types.join(', ')}`,
        fix: 'Nombrar una imagen, o convertir el archivo.',
      }),
    },
  },
  'ref/retired': {
    summary: 'Entradas en uso remiten a una retirada o sustituida.',
    why: 'Una entrada que ya no se usa no sostiene nada, y el auditor que sigue la referencia lee reglas que ya no rigen.',
    says: {
      named: (id, over, names, successor, steps, toppled) => ({
        found: `${id} está fuera de uso${over === 'superseded' ? ', porque algo lo sustituyó' : ''}, pero ${firstOf(names)} ${names.length === 1 ? 'lo sigue nombrando' : 'lo siguen nombrando'}.${toppled.length > 0 ? ` Mientras no se haga, hay entradas que incumplen reglas: ${toppled.map(({ rule, ids }) => `\`${rule}\` (${firstOf(ids)})`).join('; ')}.` : ''}`,
        expected: 'entradas que solo nombren lo que sigue en uso',
        fix: [...(successor ? [successorWords(successor)] : []), ...steps.map(stepWords)].join(' '),
      }),
    },
  },
};
