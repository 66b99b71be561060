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
  if (!allowed) return 'l’identificativo di una voce, di un controllo o di un punto';
  return ids.length > 0 ? `${idOf(allowed)}: ${ids.join(', ')}` : idOf(allowed);
};

const inEach = (holder: Holder): string =>
  holder !== 'ref' && 'places' in holder ? ' in ciascuno di questi punti' : '';

const dressed = (dress: Dress): string =>
  typeof dress === 'object'
    ? `contiene ${signName(dress.sign)}`
    : {
        quotes: 'è tra virgolette tipografiche; fanno parte del testo',
        fileName: 'è un nome di file, non un identificativo',
        hyphens: 'ha un altro trattino, o spazi intorno',
        lookAlikes: 'contiene segni che somigliano ad altri',
      }[dress];

const remedyWords = (holder: Holder, { meant, add }: Remedy): string => {
  if (add && 'collection' in add && meant === undefined)
    return `Scrivere ${idOf([add.collection])}: il nome di un file in \`${add.collection}/\` senza \`.mdx\`.`;
  const correct =
    meant === undefined
      ? `Correggere l’identificativo${inEach(holder)}`
      : `Scrivere \`${inYaml(meant)}\`${inEach(holder)} se è ciò che si intende`;
  return add && 'file' in add
    ? `${correct}, o aggiungere la voce \`${add.file}\`.`
    : `${correct}, o toglierlo.`;
};

const successorWords = (successor: NonNullable<Named[3]>): string => {
  if (successor.kind === 'assessment')
    return 'Far approvare la valutazione che la sostituisce, se il sistema resta in uso.';
  if (successor.kind === 'record') return 'Registrare l’evidenza che la sostituisce.';
  const kept = [
    ...(successor.satisfies.length > 0 ? [`\`satisfies\` (${firstOf(successor.satisfies)})`] : []),
    ...(successor.hasCommitments ? ['`commitments`'] : []),
  ];
  return `Far approvare il documento che lo sostituisce${kept.length > 0 ? `, con ciò che è ancora giusto di ${listed(kept)}` : ''}.`;
};

const stepWords = ({ kind, ids, path, empty, isListed }: Named[4][number]): string => {
  const entries = ids.length > 6 ? firstOf(ids) : listed(ids);
  const replace = `Nominare ciò che l’ha sostituito in ${fieldName(path)} di ${entries}`;
  switch (kind) {
    case 'retire':
      return `Mettere fuori uso anche ${entries} (\`status: retired\`).`;
    case 'close':
      return `Chiudere ${entries}, o dire nel testo perché resta aperto.`;
    case 'remove':
      return `Toglierlo da ${fieldName(path)} di ${entries}.`;
    case 'replace':
      return `${replace}.`;
    case 'replaceOrRemove':
      return `${replace}, o ${isListed ? 'toglierlo da lì' : 'togliere la riga'}.`;
    case 'replaceOnly':
      return empty
        ? `${replace}, o togliere la voce; un elenco vuoto significherebbe ${{ organisation: 'tutta l’organizzazione', all: 'tutti i sistemi' }[empty]}.`
        : `${replace}, dove non è nominato altro.`;
  }
};

export const ref: GroupTexts<'ref'> = {
  'ref/unknown': {
    summary: 'Un rimando nomina un identificativo che non esiste.',
    why: 'Un rimando che non porta da nessuna parte è un’affermazione che nessuno può seguire: un’evidenza che non c’è, un responsabile che non esiste.',
    says: {
      area: (holder, to, title, inside) => ({
        found: `${naming(holder, to)}, che è un’area dell’allegato A (${titleOf(to, title)}), non un controllo.`,
        expected: `i suoi controlli: ${inside.join(', ')}`,
        fix: 'Nominare uno per uno i controlli che si intendono.',
      }),
      several: (holder, to, parts) => ({
        found: `${naming(holder, to)}: sono ${parts.length} identificativi, ma il campo ne accetta uno.`,
        expected: 'un solo identificativo',
        fix: `Tenerne uno, come \`${inYaml(parts[0] ?? '')}\`.`,
      }),
      range: (holder, to, parts) => ({
        found: `${naming(holder, to)}, che è un intervallo.`,
        expected: 'ogni identificativo, con virgole in mezzo',
        fix: `Scrivere tutti gli identificativi da ${parts[0]} a ${parts.at(-1)}: \`${parts.map(inYaml).join(', ')}\` e quelli in mezzo.`,
      }),
      uncommaed: (holder, to, parts, isSeparated) => ({
        found: `${naming(holder, to)}, che non è un solo identificativo: ${isSeparated ? 'gli identificativi si separano con virgole' : `manca una virgola tra ${listed(parts)}`}.`,
        expected: 'identificativi con virgole in mezzo',
        fix: `Scrivere \`${parts.map(inYaml).join(', ')}\`${inEach(holder)}.`,
      }),
      dressed: (holder, to, takes, id, dress) => ({
        found: `${naming(holder, to)}, che ${dressed(dress)}.`,
        expected: takesWords(takes),
        fix: `Scrivere \`${inYaml(id)}\`${inEach(holder)}.`,
      }),
      ofIsms: (holder, to, takes, title) => ({
        found: `${naming(holder, to)}, che non esiste.`,
        expected: takesWords(takes),
        fix: `Scrivere \`27001:${to}\`${inEach(holder)} se si intende il controllo della ISO/IEC 27001 (${ismsTitleOf(to, title)}), o correggere l’identificativo.`,
      }),
      otherStandard: (holder, to, takes, standard) => ({
        found: `${naming(holder, to)}, che è ${standard === '2013' ? 'numerato come un controllo di ISO/IEC 27001:2013' : `${targetName(standard.kind)} (${ismsTitleOf(to, standard.title)}), e non della ISO/IEC 42001`}.`,
        expected: takesWords(takes),
        fix: 'Nominare il controllo della ISO/IEC 42001 che si intende, o togliere l’identificativo.',
      }),
      renamed: (holder, to, takes, id) => ({
        found: `${naming(holder, to)}, che è stato rinominato in \`${id}\`.`,
        expected: takesWords(takes),
        fix: `Scrivere \`${id}\`${inEach(holder)}.`,
      }),
      removed: (holder, to, takes, file, by) => ({
        found: `${naming(holder, to)}, che è stato rimosso${by ? ` il ${by.date} (commit ${by.hash}: ${by.subject})` : ''}.`,
        expected: takesWords(takes),
        fix: `Ripristinare \`${file}\`, o nominare ciò che l’ha sostituito.`,
      }),
      amongWords: (holder, to, takes, id) => ({
        found: `${naming(holder, to)}, che è un identificativo con altre parole.`,
        expected: takesWords(takes),
        fix: `Scrivere \`${inYaml(id)}\`${inEach(holder)}.`,
      }),
      person: (holder, to, takes) => ({
        found: `${naming(holder, to)}, che non è l’identificativo di un ruolo.`,
        expected: takesWords(takes),
        fix: 'Scrivere l’identificativo del ruolo di questa persona: le persone si nominano per ruolo.',
      }),
      unknown: (holder, to, takes, remedy) => ({
        found: `${naming(holder, to)}, che non esiste.`,
        expected: takesWords(takes),
        fix: remedyWords(holder, remedy),
      }),
      noLogo: (logo) => ({
        found: `\`brand.logo\` nomina \`${logo}\`, che non esiste.`,
        expected: 'un’immagine sotto `files/`',
        fix: 'Correggere il percorso, o mettervi il file.',
      }),
    },
  },
  'ref/kind': {
    summary:
      'Un rimando nomina un identificativo che esiste, ma di un tipo che il campo non accetta.',
    why: 'Una politica non è un’evidenza, e un rischio non è un responsabile. Un identificativo nel campo sbagliato vale per ciò che non è.',
    says: {
      other: (holder, to, kind, allowed) => ({
        found: `${naming(holder, to)}, che è ${targetName(kind)}.`,
        expected: taken(allowed),
        fix: 'Nominare un identificativo che il campo accetta, o spostare questo nel campo a cui appartiene.',
      }),
      noImage: (logo, types) => ({
        found: `\`brand.logo\` nomina \`${logo}\`, che non è un’immagine.`,
        expected: `un file che termina in ${types.join(', ')}`,
        fix: 'Nominare un’immagine, o convertire il file.',
      }),
    },
  },
  'ref/retired': {
    summary: 'Voci in uso rimandano a una ritirata o sostituita.',
    why: 'Una voce non più in uso non sostiene nulla, e l’auditor che segue il rimando legge regole che non valgono più.',
    says: {
      named: (id, over, names, successor, steps, toppled) => ({
        found: `${id} è fuori uso${over === 'superseded' ? ', perché sostituito da altro' : ''}, ma ${firstOf(names)} ${names.length === 1 ? 'lo nomina' : 'lo nominano'} ancora.${toppled.length > 0 ? ` Finché non è fatto, alcune voci violano delle regole: ${toppled.map(({ rule, ids }) => `\`${rule}\` (${firstOf(ids)})`).join('; ')}.` : ''}`,
        expected: 'voci che nominano solo ciò che è ancora in uso',
        fix: [...(successor ? [successorWords(successor)] : []), ...steps.map(stepWords)].join(' '),
      }),
    },
  },
};
