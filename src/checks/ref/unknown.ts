import { collectionNames, idPattern, type CollectionName } from '../../../schemas/fields.ts';
import { isCollectionName } from '../../../schemas/index.ts';
import { nearestId } from '../../issues/nearest.ts';
import { idsOf, kindsOf } from '../targets.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { lookup } from '../../standards/catalogue.ts';
import { areas, controls, subAreas } from '../../standards/iso42001.ts';
import type { SaidWords } from '../../issues/issue.ts';
import { sayer } from '../../issues/say.ts';
import { fateOf } from '../former-entries.ts';
import { defineRule } from '../rule.ts';
import { unknownReferences } from '../unknown-references.ts';
import {
  says,
  type Dress,
  type Remedy,
  type Standard,
  type Takes,
} from '../unknown-reference-words.ts';
import { everyTarget, type Holder, type WrittenReference } from '../written-references.ts';

const say = sayer(says);

export const rule = defineRule({
  id: 'ref/unknown',
  severity: 'error',
  summary: 'A reference names an id that does not exist.',
  why: 'A reference that leads nowhere is a claim that nobody can follow: evidence that is not there, an owner who does not exist.',
  says,
  check(handbook, report) {
    // An entry that went away is one fault, however many name it.
    for (const group of unknownReferences(handbook).values()) {
      const [first] = group;
      report({
        at: first.at,
        words: () => {
          const reference = group.length === 1 ? first : { ...first, holder: places(group) };
          return (
            areaWords(reference) ??
            severalWords(handbook, reference) ??
            unknownWords(handbook, reference)
          );
        },
      });
    }

    const logo = handbook.config.brand?.logo;
    if (logo !== undefined && !handbook.attachments.has(logo))
      report({
        at: { file: 'handbook.yaml', path: ['brand', 'logo'] },
        nearest: nearestId(logo, [...handbook.attachments.keys()]),
        ...say('noLogo', logo),
      });
  },
});

/** Where references are, by their files. */
function places(group: readonly WrittenReference[]): Holder {
  const files = Map.groupBy(group, ({ at }) => at.file);
  return {
    places: group.length,
    files: [...files].map(([file, all]) => ({ file, times: all.length })),
  };
}

function unknownWords(handbook: Handbook, reference: WrittenReference): SaidWords {
  const { to, holder, allowed } = reference;
  const targets = allowed ?? everyTarget;
  const ids = idsOf(handbook, targets);
  const takes = takenBy(handbook, allowed);

  const dressed = withoutDress(to, ids);
  if (dressed)
    return { nearest: dressed.id, ...say('dressed', holder, to, takes, dressed.id, dressed.dress) };

  const ofIsms = lookup(`27001:${to}`);
  if (ofIsms && targets.includes('iso27001-control'))
    return { nearest: `27001:${to}`, ...say('ofIsms', holder, to, takes, ofIsms.title) };
  const standard = otherStandard(to);
  if (standard) return say('otherStandard', holder, to, takes, standard);

  const own = targets.filter(isCollectionName);
  const fate = idPattern.test(to)
    ? fateOf(handbook, to, allowed ? own : collectionNames)
    : undefined;
  if (fate?.kind === 'renamed')
    return { nearest: fate.id, ...say('renamed', holder, to, takes, fate.id) };
  if (fate?.kind === 'removed') {
    const { file, by } = fate;
    const revision = by && { date: by.date, hash: by.hash.slice(0, 7), subject: by.subject };
    return say('removed', holder, to, takes, file, revision);
  }

  const meant = idWithTitle(handbook, to, targets) ?? roleMeant(to, own, ids) ?? nearestId(to, ids);
  const among = meant === undefined ? idAmongWords(to, ids) : undefined;
  if (among !== undefined)
    return { nearest: among, ...say('amongWords', holder, to, takes, among) };
  const [collection] = own;
  if (collection === 'roles' && meant === undefined && isPerson(to))
    return say('person', holder, to, takes);
  const remedy = remedyFor(to, meant, allowed && collection);
  return { nearest: meant, ...say('unknown', holder, to, takes, remedy) };
}

/** So many ids fit into a message. */
const fewIds = 15;

/** What a reference may name, with the ids themselves where they are few. */
function takenBy(handbook: Handbook, allowed: WrittenReference['allowed']): Takes {
  const [only, ...others] = allowed ?? [];
  const ids = allowed && only && isCollectionName(only) ? idsOf(handbook, allowed) : [];
  const isFew = others.length === 0 && only !== 'controls' && ids.length <= fewIds;
  return { allowed, ids: isFew ? ids : [] };
}

/** Two words with capitals, and no sign of an id. */
const isPerson = (text: string) => /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(text);

/**
 * The id that is inside what was written: with the ending or folder of its file, in quotes of a word
 * processor, with its hyphens, or with signs that nobody sees.
 */
function withoutDress(
  to: string,
  ids: readonly string[],
): { id: string; dress: Dress } | undefined {
  const find = (text: string) => ids.find((id) => id.toLowerCase() === text.toLowerCase());
  const inside = (text: string, dress: Dress) => {
    const id = text === to ? undefined : find(text);
    return id === undefined ? undefined : { id, dress };
  };
  const sign = /[\p{Cf}\u00a0\u2000-\u200a\u202f]/u.exec(to)?.[0];
  const name = to.replace(/^.*\//, '').replace(/\.(?:mdx?|markdown|txt)$/i, '');
  const straight = to.replace(/^[“”„«»"'‘’‚‹›\s]+|[“”„«»"'‘’‚‹›\s]+$/gu, '');
  const hyphens = to.replace(/[‐‑‒–—―−_]|\s*-\s*/g, '-');
  return (
    inside(straight, 'quotes') ??
    inside(name, 'fileName') ??
    (sign === undefined
      ? undefined
      : inside(to.replace(/[\p{Cf}\u00a0\u2000-\u200a\u202f]/gu, ''), { sign })) ??
    inside(hyphens, 'hyphens') ??
    inside(to.replace(/[\p{Cf}\s]/gu, '').replace(/[‐‑‒–—―−]/g, '-'), 'lookAlikes')
  );
}

/** The one id that stands among other words, as in "EV-021 Validation report" or "clause 8.1". */
function idAmongWords(to: string, ids: readonly string[]): string | undefined {
  const words = to.split(/[\s,;:()]+/).map((word) => word.replace(/\.$/, ''));
  if (words.length < 2 || /\b(?:ISO\S*\s*27\d{3}|NIST|SOC|GDPR|DSGVO)\b/i.test(to))
    return undefined;
  const named = new Set(words.filter((word) => /\d/.test(word) && ids.includes(word)));
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** The role that was named without the beginning of its id, or by its words: "CISO", "Head of Data Science". */
function roleMeant(
  to: string,
  own: readonly CollectionName[],
  ids: readonly string[],
): string | undefined {
  if (!own.includes('roles')) return undefined;
  const slug = to
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !['of', 'the', 'for', 'and', 'role'].includes(word))
    .join('-');
  const id = `role-${slug}`;
  return id !== to && ids.includes(id) ? id : undefined;
}

/** The control of another standard that a number belongs to. */
function otherStandard(to: string): Standard | undefined {
  const item = lookup(`27001:${to}`);
  if (item) return { kind: item.kind, title: item.title };
  return /^A\.(?:[5-9]|1[0-8])\.\d{1,2}\.\d{1,2}$/.test(to) && Number(to.split('.')[1]) > 10
    ? '2013'
    : undefined;
}

/** The remedy for an id that does not exist, by what is meant and what it may be the id of. */
function remedyFor(
  to: string,
  meant: string | undefined,
  collection: CollectionName | undefined,
): Remedy {
  if (!collection || collection === 'controls' || meant?.toLowerCase() === to.toLowerCase())
    return { meant };
  return { meant, add: idPattern.test(to) ? { file: `${collection}/${to}.mdx` } : { collection } };
}

/** The entry whose title was written in the place of its id. */
const idWithTitle = (
  handbook: Handbook,
  title: string,
  targets: WrittenReference['allowed'] = [],
): string | undefined =>
  targets
    .filter(isCollectionName)
    .flatMap((name): readonly Entry[] => handbook.entries[name])
    .find((entry) => entry.title.toLowerCase() === title.toLowerCase())?.id;

/** Ids that are written one after the other without a comma. */
function severalWords(
  handbook: Handbook,
  { to, holder, at }: WrittenReference,
): SaidWords | undefined {
  const isRange = /\s(?:-|–|—|to|bis|à|a|al)\s/u.test(to);
  const parts = to
    .split(/[\s;,/]+|\s(?:and|und|et|y|e|to|bis|à|a|al|-|–|—)\s/u)
    .filter((part) => part !== '' && !/^(?:and|und|et|y|e|to|bis|à|a|al|[-–—])$/u.test(part));
  if (parts.length < 2 || !parts.every((part) => kindsOf(handbook, part).length > 0))
    return undefined;
  if (typeof at.path?.at(-1) !== 'number') return say('several', holder, to, parts);
  if (isRange) return say('range', holder, to, parts);
  return say('uncommaed', holder, to, parts, /[;/]/.test(to));
}

/** An area of Annex A is a heading over controls, and cannot be implemented or referred to itself. */
function areaWords({ to, holder }: WrittenReference): SaidWords | undefined {
  const area = [...areas, ...subAreas].find(({ id }) => id === to);
  if (!area) return undefined;
  const inside = controls
    .filter((control) => control.area === to || control.subArea === to)
    .map(({ id }) => id);
  return say('area', holder, to, area.title, inside);
}
