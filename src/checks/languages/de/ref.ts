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
  if (!allowed) return 'die ID eines Eintrags, einer Maßnahme oder eines Abschnitts';
  return ids.length > 0 ? `${idOf(allowed)}: ${ids.join(', ')}` : idOf(allowed);
};

const inEach = (holder: Holder): string =>
  holder !== 'ref' && 'places' in holder ? ' an jeder dieser Stellen' : '';

const dressed = (dress: Dress): string =>
  typeof dress === 'object'
    ? `enthält ${signName(dress.sign)}`
    : {
        quotes: 'steht in typografischen Anführungszeichen; sie gelten als Teil des Textes',
        fileName: 'ist ein Dateiname, keine ID',
        hyphens: 'hat einen anderen Bindestrich, oder Leerzeichen darum',
        lookAlikes: 'enthält Zeichen, die wie andere aussehen',
      }[dress];

const remedyWords = (holder: Holder, { meant, add }: Remedy): string => {
  if (add && 'collection' in add && meant === undefined)
    return `Schreiben Sie ${idOf([add.collection])}: den Namen einer Datei in \`${add.collection}/\` ohne \`.mdx\`.`;
  const correct =
    meant === undefined
      ? `Berichtigen Sie${inEach(holder)} die ID`
      : `Schreiben Sie${inEach(holder)} \`${inYaml(meant)}\`, falls das gemeint ist`;
  return add && 'file' in add
    ? `${correct}, oder ergänzen Sie den Eintrag \`${add.file}\`.`
    : `${correct}, oder entfernen Sie sie.`;
};

const successorWords = (successor: NonNullable<Named[3]>): string => {
  if (successor.kind === 'assessment')
    return 'Lassen Sie die Folgenabschätzung genehmigen, die an die Stelle tritt, falls das System in Gebrauch bleibt.';
  if (successor.kind === 'record') return 'Erfassen Sie den Nachweis, der an die Stelle tritt.';
  const kept = [
    ...(successor.satisfies.length > 0 ? [`\`satisfies\` (${firstOf(successor.satisfies)})`] : []),
    ...(successor.hasCommitments ? ['`commitments`'] : []),
  ];
  return `Lassen Sie das Dokument genehmigen, das an die Stelle tritt${kept.length > 0 ? `, mit dem, was von ${listed(kept)} noch stimmt` : ''}.`;
};

const stepWords = ({ kind, ids, path, empty, isListed }: Named[4][number]): string => {
  const entries = ids.length > 6 ? firstOf(ids) : listed(ids);
  const replace = `Nennen Sie in ${fieldName(path)} von ${entries}, was an die Stelle getreten ist`;
  switch (kind) {
    case 'retire':
      return `Nehmen Sie auch ${entries} außer Gebrauch (\`status: retired\`).`;
    case 'close':
      return `Schließen Sie ${entries} ab, oder schreiben Sie im Text, warum das offen bleibt.`;
    case 'remove':
      return `Entfernen Sie die ID aus ${fieldName(path)} von ${entries}.`;
    case 'replace':
      return `${replace}.`;
    case 'replaceOrRemove':
      return `${replace}, oder entfernen Sie ${isListed ? 'die ID dort' : 'die Zeile'}.`;
    case 'replaceOnly':
      return empty
        ? `${replace}, oder entfernen Sie den Eintrag; eine leere Liste hieße ${{ organisation: 'die ganze Organisation', all: 'alle Systeme' }[empty]}.`
        : `${replace}; sonst ist dort nichts genannt.`;
  }
};

export const ref: GroupTexts<'ref'> = {
  'ref/unknown': {
    summary: 'Ein Verweis nennt eine ID, die es nicht gibt.',
    why: 'Ein Verweis ins Leere ist eine Behauptung, der niemand nachgehen kann: ein Nachweis, den es nicht gibt, eine verantwortliche Rolle, die nicht existiert.',
    says: {
      area: (holder, to, title, inside) => ({
        found: `${naming(holder, to)}. Das ist ein Bereich von Anhang A (${titleOf(to, title)}), keine Maßnahme.`,
        expected: `die Maßnahmen darin: ${inside.join(', ')}`,
        fix: 'Nennen Sie die gemeinten Maßnahmen einzeln.',
      }),
      several: (holder, to, parts) => ({
        found: `${naming(holder, to)}. Das sind ${parts.length} IDs, aber das Feld nimmt eine.`,
        expected: 'eine ID',
        fix: `Behalten Sie eine davon, etwa \`${inYaml(parts[0] ?? '')}\`.`,
      }),
      range: (holder, to, parts) => ({
        found: `${naming(holder, to)}. Das ist ein Bereich von IDs.`,
        expected: 'jede ID einzeln, mit Kommas dazwischen',
        fix: `Schreiben Sie alle IDs von ${parts[0]} bis ${parts.at(-1)}: \`${parts.map(inYaml).join(', ')}\` und jene dazwischen.`,
      }),
      uncommaed: (holder, to, parts, isSeparated) => ({
        found: `${naming(holder, to)}. Das ist nicht eine ID: ${isSeparated ? 'IDs werden durch Kommas getrennt' : `Ein Komma fehlt zwischen ${listed(parts)}`}.`,
        expected: 'IDs mit Kommas dazwischen',
        fix: `Schreiben Sie${inEach(holder)} \`${parts.map(inYaml).join(', ')}\`.`,
      }),
      dressed: (holder, to, takes, id, dress) => ({
        found: `${naming(holder, to)}. Das ${dressed(dress)}.`,
        expected: takesWords(takes),
        fix: `Schreiben Sie${inEach(holder)} \`${inYaml(id)}\`.`,
      }),
      ofIsms: (holder, to, takes, title) => ({
        found: `${naming(holder, to)}. Das gibt es nicht.`,
        expected: takesWords(takes),
        fix: `Schreiben Sie${inEach(holder)} \`27001:${to}\`, falls die Maßnahme der ISO/IEC 27001 gemeint ist (${ismsTitleOf(to, title)}), oder berichtigen Sie die ID.`,
      }),
      otherStandard: (holder, to, takes, standard) => ({
        found: `${naming(holder, to)}. Das ist ${standard === '2013' ? 'eine Nummer wie die der Maßnahmen von ISO/IEC 27001:2013' : `${targetName(standard.kind)} (${ismsTitleOf(to, standard.title)}), nicht der ISO/IEC 42001`}.`,
        expected: takesWords(takes),
        fix: 'Nennen Sie die gemeinte Maßnahme der ISO/IEC 42001, oder entfernen Sie die ID.',
      }),
      renamed: (holder, to, takes, id) => ({
        found: `${naming(holder, to)}. Das heißt jetzt \`${id}\`.`,
        expected: takesWords(takes),
        fix: `Schreiben Sie${inEach(holder)} \`${id}\`.`,
      }),
      removed: (holder, to, takes, file, by) => ({
        found: `${naming(holder, to)}. Das wurde${by ? ` am ${by.date}` : ''} entfernt${by ? ` (Commit ${by.hash}: ${by.subject})` : ''}.`,
        expected: takesWords(takes),
        fix: `Stellen Sie \`${file}\` wieder her, oder nennen Sie, was an die Stelle getreten ist.`,
      }),
      amongWords: (holder, to, takes, id) => ({
        found: `${naming(holder, to)}. Das ist eine ID mit weiteren Wörtern.`,
        expected: takesWords(takes),
        fix: `Schreiben Sie${inEach(holder)} \`${inYaml(id)}\`.`,
      }),
      person: (holder, to, takes) => ({
        found: `${naming(holder, to)}. Das ist nicht die ID einer Rolle.`,
        expected: takesWords(takes),
        fix: 'Schreiben Sie die ID der Rolle, die diese Person hat: Personen werden mit ihrer Rolle genannt.',
      }),
      unknown: (holder, to, takes, remedy) => ({
        found: `${naming(holder, to)}. Das gibt es nicht.`,
        expected: takesWords(takes),
        fix: remedyWords(holder, remedy),
      }),
      noLogo: (logo) => ({
        found: `\`brand.logo\` nennt \`${logo}\`. Diese Datei gibt es nicht.`,
        expected: 'ein Bild unter `files/`',
        fix: 'Berichtigen Sie den Pfad, oder legen Sie die Datei dort ab.',
      }),
    },
  },
  'ref/kind': {
    summary:
      'Ein Verweis nennt eine ID, die es gibt, aber von einer Art, die das Feld nicht nimmt.',
    why: 'Eine Richtlinie ist kein Nachweis, und ein Risiko trägt keine Verantwortung. Eine ID im falschen Feld zählt als etwas, das sie nicht ist.',
    says: {
      other: (holder, to, kind, allowed) => ({
        found: `${naming(holder, to)}. Das ist ${targetName(kind)}.`,
        expected: taken(allowed),
        fix: 'Nennen Sie eine ID, die das Feld nimmt, oder verschieben Sie diese in das Feld, in das sie gehört.',
      }),
      noImage: (logo, types) => ({
        found: `\`brand.logo\` nennt \`${logo}\`. Das ist kein Bild.`,
        expected: `eine Datei mit der Endung ${types.join(', ')}`,
        fix: 'Nennen Sie ein Bild, oder wandeln Sie die Datei um.',
      }),
    },
  },
  'ref/retired': {
    summary: 'Einträge in Gebrauch verweisen auf einen, der zurückgezogen oder abgelöst ist.',
    why: 'Ein Eintrag, der nicht mehr in Gebrauch ist, stützt nichts, und wer im Audit dem Verweis folgt, liest Regeln, die nicht mehr gelten.',
    says: {
      named: (id, over, names, successor, steps, toppled) => ({
        found: `${id} ist ${{ retired: 'außer Gebrauch', superseded: 'abgelöst' }[over]}, aber ${firstOf(names)} ${names.length === 1 ? 'nennt' : 'nennen'} es noch.${toppled.length > 0 ? ` Bis das erledigt ist, verstoßen Einträge gegen Regeln: ${toppled.map(({ rule, ids }) => `\`${rule}\` (${firstOf(ids)})`).join('; ')}.` : ''}`,
        expected: 'Einträge, die nur nennen, was noch in Gebrauch ist',
        fix: [...(successor ? [successorWords(successor)] : []), ...steps.map(stepWords)].join(' '),
      }),
    },
  },
};
