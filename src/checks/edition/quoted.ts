import type { Nodes, Root } from 'mdast';
import { classifications } from '../../../schemas/fields.ts';
import { isElement } from '../../handbook/body-model.ts';
import { blockText, hasText, sentencesIn } from '../../handbook/editions/texts.ts';
import { bodyField } from '../../handbook/editions/restrict-data.ts';
import { folded } from '../../handbook/editions/fold.ts';
import { nodesOf } from '../../handbook/nodes.ts';
import type { Entry } from '../../handbook/types.ts';
import { memo } from '../../memo.ts';
import { node } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** So long a sentence is not said twice by chance. */
const shortest = 60;

const says = {
  quoted: (id: string, own: string, source: string, classification: string) => ({
    found: `${id} is ${own}, and repeats a sentence of ${source}, which is ${classification}.`,
    expected: 'what is classified higher in its own entry only',
    fix: `Refer to ${source} instead, put the sentence between \`<Restricted to="${classification}">\` and \`</Restricted>\`, or change one of the two classifications.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'edition/quoted',
  severity: 'warning',
  summary:
    'The text of an entry repeats a sentence from that of an entry with a higher classification.',
  why: 'Who may read the one and not the other then reads it all the same. An edition for fewer readers does not find it, because the entry says it itself.',
  says,
  check(handbook, report) {
    const said = new Map<string, Entry>();
    for (const entry of handbook.byId.values())
      for (const { plain } of sentencesOf(entry)) {
        const known = said.get(plain);
        if (!known || rank(entry) > rank(known)) said.set(plain, entry);
      }
    for (const entry of handbook.byId.values()) {
      const told = new Set<Entry>();
      for (const { plain, block } of sentencesOf(entry)) {
        const source = said.get(plain);
        if (!source || rank(source) <= rank(entry) || told.has(source)) continue;
        told.add(source);
        const { classification } = source.data;
        report({
          at: node(entry, block),
          ...say('quoted', entry.id, entry.data.classification, source.id, classification),
        });
      }
    }
  },
});

const rank = ({ data }: Entry) => classifications.indexOf(data.classification);

interface Sentence {
  plain: string;
  block: Nodes;
}

/** The longer sentences of an entry's text, unless its text has a classification of its own. */
const sentencesOf = ({ body, data }: Entry): readonly Sentence[] =>
  body && !data.restrictedFields?.[bodyField] ? longSentencesIn(body) : [];

/** The longer sentences of a text that are not in a part with a classification of its own. */
const longSentencesIn = memo((body: Root): readonly Sentence[] => {
  const nodes = nodesOf(body);
  const marked = new Set(
    nodes
      .filter((each) => isElement(each) && each.name === 'Restricted')
      .flatMap((each) => nodesOf(each as Root)),
  );
  return nodes
    .filter((block) => hasText(block) && !marked.has(block))
    .flatMap((block) =>
      sentencesIn(blockText(block)).map((sentence) => ({ plain: folded(sentence), block })),
    )
    .filter(({ plain }) => plain.length >= shortest);
});
