import { collectionNames, idPattern, type CollectionName } from '../../../schemas/fields.ts';
import { collections, isCollectionName } from '../../../schemas/index.ts';
import { signName } from '../../../schemas/signs.ts';
import { nearestId } from '../../issues/nearest.ts';
import { idsOf, kindsOf, targetNames } from '../targets.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { catalogueKindName, lookup } from '../../standards/catalogue.ts';
import { areas, controls, subAreas } from '../../standards/iso42001.ts';
import type { Words } from '../../issues/issue.ts';
import { firstOf, listed, withArticle } from '../../issues/words.ts';
import { fateOf } from '../former-entries.ts';
import { defineRule } from '../rule.ts';
import { unknownReferences } from '../unknown-references.ts';
import { everyTarget, type WrittenReference } from '../written-references.ts';

export const rule = defineRule({
  id: 'ref/unknown',
  severity: 'error',
  summary: 'A reference names an id that does not exist.',
  why: 'A reference that leads nowhere is a claim that nobody can follow: evidence that is not there, an owner who does not exist.',
  check(handbook, report) {
    // An entry that went away is one fault, however many name it.
    for (const group of unknownReferences(handbook).values()) {
      const [first] = group;
      report({
        at: first.at,
        words: () => {
          const words =
            areaWords(first) ?? severalWords(handbook, first) ?? unknownWords(handbook, first);
          return group.length === 1
            ? words
            : {
                ...words,
                found: words.found.replace(`${first.holder} names`, `${places(group)} name`),
                fix: inEach(words.fix),
              };
        },
      });
    }

    const logo = handbook.config.brand?.logo;
    if (logo !== undefined && !handbook.attachments.has(logo))
      report({
        at: { file: 'handbook.yaml', path: ['brand', 'logo'] },
        found: `\`brand.logo\` names \`${logo}\`, which does not exist.`,
        expected: 'an image under `files/`',
        nearest: nearestId(logo, [...handbook.attachments.keys()]),
        fix: 'Correct the path, or put the file there.',
      });
  },
});

/** A remedy for one place, as one for all of them. */
const inEach = (fix: string): string =>
  fix.replace(/^(Write `[^`]+`|Correct the id)/, '$1 in each of these places');

/** Where references are, as the subject of a sentence: "3 places (controls/A.2.2.mdx, …)". */
function places(group: readonly WrittenReference[]): string {
  const files = Map.groupBy(group, ({ at }) => at.file);
  const named = [...files].map(([file, all]) =>
    all.length === 1 ? file : `${file} (${all.length} times)`,
  );
  return `${group.length === 1 ? '1 place' : `${group.length} places`} (${firstOf(named)})`;
}

function unknownWords(handbook: Handbook, reference: WrittenReference): Words {
  const { to, holder, allowed } = reference;
  const targets = allowed ?? everyTarget;
  const ids = idsOf(handbook, targets);
  const names = `${holder} names \`${to}\``;
  const expected = expectedOf(handbook, allowed);

  const dressed = withoutDress(to, ids);
  if (dressed)
    return {
      found: `${names}, which ${dressed.why}.`,
      expected,
      nearest: dressed.id,
      fix: `Write \`${inYaml(dressed.id)}\`.`,
    };

  const ofIsms = lookup(`27001:${to}`);
  if (ofIsms && targets.includes('iso27001-control'))
    return {
      found: `${names}, which does not exist.`,
      expected,
      nearest: `27001:${to}`,
      fix: `Write \`27001:${to}\` if the control of ISO/IEC 27001 is meant (${ofIsms.title}), or correct the id.`,
    };
  const standard = otherStandard(to);
  if (standard)
    return {
      found: `${names}, which is ${standard}.`,
      expected,
      fix: 'Name the control of ISO/IEC 42001 that is meant, or remove it.',
    };

  const own = targets.filter(isCollectionName);
  const fate = idPattern.test(to)
    ? fateOf(handbook, to, allowed ? own : collectionNames)
    : undefined;
  if (fate?.kind === 'renamed')
    return {
      found: `${names}, which was renamed to \`${fate.id}\`.`,
      expected,
      nearest: fate.id,
      fix: `Write \`${fate.id}\`.`,
    };
  if (fate?.kind === 'removed')
    return {
      found: `${names}, which was removed${fate.by ? ` on ${fate.by.date} (commit ${fate.by.hash.slice(0, 7)}: ${fate.by.subject})` : ''}.`,
      expected,
      fix: `Restore \`${fate.file}\`, or name what took its place.`,
    };

  const meant = idWithTitle(handbook, to, targets) ?? roleMeant(to, own, ids) ?? nearestId(to, ids);
  const among = meant === undefined ? idAmongWords(to, ids) : undefined;
  if (among !== undefined)
    return {
      found: `${names}, which is an id and other words.`,
      expected,
      nearest: among,
      fix: `Write \`${inYaml(among)}\`.`,
    };
  const [collection] = own;
  if (collection === 'roles' && meant === undefined && isPerson(to))
    return {
      found: `${names}, which is not the id of a role.`,
      expected,
      fix: 'Write the id of the role that this person has: people are named by role.',
    };
  return {
    found: `${names}, which does not exist.`,
    expected,
    nearest: meant,
    fix: fixFor(to, meant, allowed && collection),
  };
}

/** So many ids fit into a message. */
const fewIds = 15;

/** What a reference may name, with the ids themselves where they are few. */
function expectedOf(handbook: Handbook, allowed: WrittenReference['allowed']): string {
  if (!allowed) return 'the id of an entry, a control or a clause';
  const [only, ...others] = allowed;
  const ids = only && isCollectionName(only) ? idsOf(handbook, allowed) : [];
  const named = `the id of ${targetNames(allowed)}`;
  return others.length === 0 && only !== 'controls' && ids.length > 0 && ids.length <= fewIds
    ? `${named}: ${ids.join(', ')}`
    : named;
}

/** Two words with capitals, and no sign of an id. */
const isPerson = (text: string) => /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(text);

/**
 * The id that is inside what was written: with the ending or folder of its file, in quotes of a word
 * processor, with its hyphens, or with signs that nobody sees.
 */
function withoutDress(to: string, ids: readonly string[]): { id: string; why: string } | undefined {
  const find = (text: string) => ids.find((id) => id.toLowerCase() === text.toLowerCase());
  const inside = (text: string, why: string) => {
    const id = text === to ? undefined : find(text);
    return id === undefined ? undefined : { id, why };
  };
  const sign = /[\p{Cf}\u00a0\u2000-\u200a\u202f]/u.exec(to)?.[0];
  const name = to.replace(/^.*\//, '').replace(/\.(?:mdx?|markdown|txt)$/i, '');
  const straight = to.replace(/^[“”„«»"'‘’‚‹›\s]+|[“”„«»"'‘’‚‹›\s]+$/gu, '');
  const hyphens = to.replace(/[‐‑‒–—―−_]|\s*-\s*/g, '-');
  return (
    inside(straight, 'is in typographic quotes; they are part of the text') ??
    inside(name, 'is a file name, not an id') ??
    (sign === undefined
      ? undefined
      : inside(
          to.replace(/[\p{Cf}\u00a0\u2000-\u200a\u202f]/gu, ''),
          `contains the ${signName(sign)}`,
        )) ??
    inside(hyphens, 'has another kind of hyphen, or spaces around it') ??
    inside(
      to.replace(/[\p{Cf}\s]/gu, '').replace(/[‐‑‒–—―−]/g, '-'),
      'contains signs that look like others',
    )
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
function otherStandard(to: string): string | undefined {
  const item = lookup(`27001:${to}`);
  if (item)
    return `${withArticle(catalogueKindName(item.kind))} (${item.title}), and not of ISO/IEC 42001`;
  return /^A\.(?:[5-9]|1[0-8])\.\d{1,2}\.\d{1,2}$/.test(to) && Number(to.split('.')[1]) > 10
    ? 'numbered as a control of ISO/IEC 27001:2013'
    : undefined;
}

function fixFor(
  to: string,
  meant: string | undefined,
  collection: CollectionName | undefined,
): string {
  const correct =
    meant === undefined ? 'Correct the id' : `Write \`${inYaml(meant)}\` if that is meant`;
  if (!collection || collection === 'controls' || meant?.toLowerCase() === to.toLowerCase())
    return `${correct}, or remove it.`;
  if (idPattern.test(to)) return `${correct}, or add the entry \`${collection}/${to}.mdx\`.`;
  return meant === undefined
    ? `Write the id of ${withArticle(collections[collection].singular)}: the name of a file in \`${collection}/\` without \`.mdx\`.`
    : `${correct}, or remove it.`;
}

/** An id as YAML takes it: what looks like a number is in quotes. */
const inYaml = (id: string): string => (/^[\d.]+$/.test(id) ? `"${id}"` : id);

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
function severalWords(handbook: Handbook, { to, holder, at }: WrittenReference): Words | undefined {
  const isRange = /\s(?:-|–|—|to|bis|à|a|al)\s/u.test(to);
  const parts = to
    .split(/[\s;,/]+|\s(?:and|und|et|y|e|to|bis|à|a|al|-|–|—)\s/u)
    .filter((part) => part !== '' && !/^(?:and|und|et|y|e|to|bis|à|a|al|[-–—])$/u.test(part));
  if (parts.length < 2 || !parts.every((part) => kindsOf(handbook, part).length > 0))
    return undefined;
  if (typeof at.path?.at(-1) !== 'number')
    return {
      found: `${holder} names \`${to}\`, which is ${parts.length} ids, but the field takes one.`,
      expected: 'one id',
      fix: `Keep one of them, such as \`${inYaml(parts[0] ?? '')}\`.`,
    };
  if (isRange)
    return {
      found: `${holder} names \`${to}\`, which is a range.`,
      expected: 'each id, with commas between them',
      fix: `Write all ids from ${parts[0]} to ${parts.at(-1)}: \`${parts.map(inYaml).join(', ')}\` and those between them.`,
    };
  const written = parts.map(inYaml).join(', ');
  return {
    found: `${holder} names \`${to}\`, which is not one id: ${/[;/]/.test(to) ? 'ids are separated by commas' : `a comma is missing between ${listed(parts)}`}.`,
    expected: 'ids with commas between them',
    fix: `Write \`${written}\`.`,
  };
}

/** An area of Annex A is a heading over controls, and cannot be implemented or referred to itself. */
function areaWords({ to, holder }: WrittenReference): Words | undefined {
  const area = [...areas, ...subAreas].find(({ id }) => id === to);
  if (!area) return undefined;
  const inside = controls
    .filter((control) => control.area === to || control.subArea === to)
    .map(({ id }) => id);
  return {
    found: `${holder} names \`${to}\`, which is an area of Annex A (${area.title}), not a control.`,
    expected: `its controls: ${inside.join(', ')}`,
    fix: 'Name the controls that are meant, one by one.',
  };
}
