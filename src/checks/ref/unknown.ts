import { idPattern, type CollectionName } from '../../../schemas/fields.ts';
import { isCollectionName } from '../../../schemas/index.ts';
import { nearest } from '../../handbook/reading/schema-issues.ts';
import { idsOf, kindsOf, targetNames } from '../targets.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { lookup } from '../../standards/catalogue.ts';
import { areas, controls, subAreas } from '../../standards/iso42001.ts';
import { defineRule, type Report } from '../rule.ts';
import { everyTarget, writtenReferences, type WrittenReference } from '../written-references.ts';

export const rule = defineRule({
  id: 'ref/unknown',
  severity: 'error',
  summary: 'A reference names an id that does not exist.',
  why: 'A reference that leads nowhere is a claim that nobody can follow: evidence that is not there, an owner who does not exist.',
  check(handbook, report) {
    for (const reference of writtenReferences(handbook))
      if (kindsOf(handbook, reference.to).length === 0)
        report({
          at: reference.at,
          ...(areaWords(reference) ?? unknownWords(handbook, reference)),
        });

    const logo = handbook.config.brand?.logo;
    if (logo !== undefined && !handbook.attachments.has(logo))
      report({
        at: { file: 'handbook.yaml', path: ['brand', 'logo'] },
        found: `\`brand.logo\` names \`${logo}\`, which does not exist.`,
        expected: 'an image under `files/`',
        nearest: nearest(logo, [...handbook.attachments.keys()]),
        fix: 'Correct the path, or put the file there.',
      });
  },
});

function unknownWords(
  handbook: Handbook,
  { to, holder, allowed }: WrittenReference,
): Omit<Report, 'at'> {
  const targets = allowed ?? everyTarget;
  const collection = targets.find(isCollectionName);
  const isms = `27001:${to}`;
  const meant =
    targets.includes('iso27001-control') && lookup(isms)
      ? isms
      : (idWithTitle(handbook, to, targets) ?? nearest(to, idsOf(handbook, targets)));
  return {
    found: `${holder} names \`${to}\`, which does not exist.`,
    expected: allowed
      ? `the id of ${targetNames(allowed)}`
      : 'the id of an entry, a control or a clause',
    nearest: meant,
    fix: fixFor(to, meant, allowed && collection),
  };
}

function fixFor(to: string, meant: string | undefined, collection: CollectionName | undefined) {
  if (!collection || collection === 'controls' || meant?.toLowerCase() === to.toLowerCase())
    return 'Correct the id, or remove it.';
  return idPattern.test(to)
    ? `Correct the id, or add the entry \`${collection}/${to}.mdx\`.`
    : `Write an id: the name of a file of \`${collection}/\` without \`.mdx\`.`;
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

/** An area of Annex A is a heading over controls, and cannot be implemented or referred to itself. */
function areaWords({ to, holder }: WrittenReference): Omit<Report, 'at'> | undefined {
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
