import type { Nodes, Root } from 'mdast';
import { collectionNames } from '../../../schemas/fields.ts';
import { collections } from '../../../schemas/index.ts';
import { ismsControl } from '../../../schemas/isms-controls.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { isElement } from '../body-model.ts';
import { assemble } from '../link.ts';
import { nodesOf } from '../nodes.ts';
import { controlState } from '../state/control-state.ts';
import type { Entry, Handbook } from '../types.ts';
import type { ReadDocument } from '../validate.ts';
import { admits, type Edition } from './edition.ts';
import { redactor, type Redact } from './redact.ts';
import { isRestrictedIn, restrictBody } from './restrict-body.ts';
import { restrictConfig } from './restrict-config.ts';
import { bodyField, redactData, restrictedIn, withoutField } from './restrict-data.ts';
import { restrictHistory } from './restrict-history.ts';
import { translationsIn } from './restrict-translations.ts';
import { secretsOf } from './secrets.ts';

/**
 * The handbook that the readers of an edition may see: entries, fields and parts of texts that their
 * classification admits, and nothing that says of the others which they are. A reference to a withheld entry
 * reads "[restricted record]". All that is made of the result knows no more.
 *
 * @param handbook - a whole handbook without errors
 */
export function restrict(handbook: Handbook, edition: Edition): Handbook {
  if (edition === 'full') return handbook;
  const { config } = handbook;
  const { record, part } = messagesFor(config.language).editions;
  const shown = shownEntries(handbook, edition);
  const redact = redactor(secretsOf(handbook, edition, new Set(shown.keys())), record);
  const documents = [...shown.entries()].map(([entry, fields]) =>
    restrictEntry(handbook, entry, fields, { edition, redact, words: { record, part } }),
  );
  const translated = translationsIn(handbook, edition, shown);
  const files = new Set([
    ...documents.map(({ document }) => document.file),
    ...translated.map(({ translation }) => translation.file),
  ]);
  const isInternal = admits(edition, 'internal');
  const kept = new Set([...files, ...(isInternal ? ['handbook.yaml', 'isms/controls.csv'] : [])]);
  const partial = new Set(
    [...shown.keys()].filter((entry) => isPartial(entry, edition)).map(({ file }) => file),
  );
  const history = () => {
    const whole = handbook.history();
    return whole && restrictHistory(whole, { edition, kept, partial, redact, words: part });
  };
  const restricted = assemble(documents, {
    root: handbook.root,
    asOf: handbook.asOf,
    edition,
    config: restrictConfig(config, edition, redact),
    isms: isInternal ? handbook.isms.map((row) => redactData(row, ismsControl, redact)) : [],
    attachments: new Map(),
    problems: [],
    translated,
    textOf: () => '',
    commit: () => {
      const commit = handbook.commit();
      // Of what is withheld it says nothing, not even that it was changed.
      return commit && { ...commit, modified: (history()?.uncommitted.size ?? 0) > 0 };
    },
    history,
    noHistory: () => handbook.noHistory(),
    committed: () => undefined,
    filesIn: () => [],
    controlStates: new Map(
      handbook.entries.controls.map((control) => [control.id, controlState(handbook, control)]),
    ),
  });
  return { ...restricted, attachments: attachmentsNamed(handbook, restricted) };
}

type ShownEntries = Map<Entry, readonly string[] | undefined>;

/** The entries of an edition, each with the fields of it that count; undefined stands for all of them. */
function shownEntries(handbook: Handbook, edition: Edition): ShownEntries {
  const shown: ShownEntries = new Map();
  const { soa } = handbook.config;
  for (const entry of collectionNames.flatMap((name): readonly Entry[] => handbook.entries[name])) {
    const { data, collection } = entry;
    const restricted = restrictedIn(edition, data);
    const canBeLeftOut = restricted.every((field) => withoutField(collection, field, '–'));
    if (admits(edition, data.classification) && canBeLeftOut) shown.set(entry, undefined);
    else if (
      edition === 'public' &&
      collection === 'controls' &&
      soa.public &&
      admits('internal', data.classification)
    )
      shown.set(
        entry,
        ['owner', 'classification', 'aliases', 'applicable', 'status', 'title'].concat(
          soa.public === 'justifications' ? ['justification', 'exclusionBasis'] : [],
        ),
      );
  }
  return shown;
}

/** Whether an entry says something in its file that readers of an edition do not see. */
const isPartial = ({ data, body }: Entry, edition: Edition): boolean =>
  restrictedIn(edition, data).length > 0 || (body !== undefined && isRestrictedIn(body, edition));

interface Means {
  edition: Edition;
  redact: Redact;
  words: { record: string; part: string };
}

function restrictEntry(
  handbook: Handbook,
  entry: Entry,
  fields: readonly string[] | undefined,
  means: Means,
): ReadDocument {
  const { id, collection, file } = entry;
  const { schema } = collections[collection];
  const { edition, redact, words } = means;
  const gone = [
    // The digest of what was approved, of which the edition may have only a part.
    ...('approvedText' in entry.data ? ['approvedText'] : []),
    ...restrictedIn(edition, entry.data),
    ...(fields ? Object.keys(entry.data).filter((field) => !fields.includes(field)) : []),
  ];
  const without = (data: object): Record<string, unknown> => {
    const rest: Record<string, unknown> = { ...data };
    for (const field of gone) {
      const left = withoutField(collection, field, words.part)?.value;
      if (left === undefined) delete rest[field];
      else rest[field] = left;
    }
    const marked = Object.entries(entry.data.restrictedFields ?? {}).filter(
      ([field]) => !gone.includes(field),
    );
    delete rest['restrictedFields'];
    return redactData(
      { ...rest, ...(marked.length > 0 && { restrictedFields: Object.fromEntries(marked) }) },
      schema,
      redact,
    );
  };
  const data = { ...without(entry.data), ...(fields && { owner: words.part }) };
  const frontMatter = handbook.documents.find((document) => document.file === file)?.frontMatter;
  const isWithoutText = fields !== undefined || gone.includes(bodyField);
  const body: Root | undefined = isWithoutText
    ? { type: 'root', children: [] }
    : entry.body && restrictBody(entry.body, means);
  const document = {
    ...{ id, collection, file, body },
    frontMatter:
      fields || typeof frontMatter !== 'object' || frontMatter === null
        ? data
        : without(frontMatter),
  };
  return {
    document,
    entry: { id, collection, file, body, title: redact(entry.title), data } as unknown as Entry,
    problems: [],
  };
}

/** The attachments that an edition names: in a field, in a text, or as the organisation's logo. */
function attachmentsNamed(
  { attachments }: Handbook,
  { documents, config }: Handbook,
): Handbook['attachments'] {
  const texts = [config.brand?.logo ?? ''];
  const gather = (value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  for (const { frontMatter, body } of documents) {
    gather(frontMatter);
    for (const node of body ? nodesOf(body) : []) texts.push(...addressesOf(node));
  }
  const all = texts.map(decoded).join('\n').normalize('NFC');
  return new Map([...attachments].filter(([file]) => isNamed(all, file.normalize('NFC'))));
}

/** Whether texts name a file, and not another one whose path begins or ends alike. */
function isNamed(texts: string, file: string): boolean {
  for (let at = texts.indexOf(file); at >= 0; at = texts.indexOf(file, at + 1)) {
    const isLonger = /[\p{L}\p{N}_-]$/u.test(texts.slice(Math.max(0, at - 2), at));
    if (!isLonger && !/^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}])/u.test(texts.slice(at + file.length)))
      return true;
  }
  return false;
}

const addressesOf = (node: Nodes): string[] => {
  if (isElement(node))
    return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return 'url' in node ? [node.url] : [];
};

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
