import { parse } from 'yaml';
import { templateMark } from '../handbook/reading/template-mark.ts';
import { isOwnControl } from '../../schemas/controls.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Answers, ScaffoldFile } from './answers.ts';
import { entryFile, notes, yaml } from './entry-file.ts';

/**
 * The policies of the example as drafts of another organisation. Nobody has approved them there, so they
 * carry no approval and no history. References to entries that the organisation does not have become
 * words.
 *
 * @param owner - the role that owns them until somebody says otherwise
 */
export function policyFiles({ policies, language }: Answers, owner: string): ScaffoldFile[] {
  const t = messagesFor(language).scaffold;
  const kept = new Set([
    ...Object.keys(t.roles.list),
    ...policies.map(({ name }) => name.replace(/\.mdx$/, '')),
  ]);
  return policies.map(({ name, text }) => {
    const [, frontMatter = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
    const { title, classification, kind, satisfies, origin } = parse(frontMatter) as PolicyFields;
    return {
      path: `content/policies/${name}`,
      text: entryFile(
        notes([`${templateMark}: ${t.mark}`, t.policies.intro(name.replace(/\.mdx$/, ''))]) +
          yaml({
            ...{ title, owner, classification, kind },
            satisfies: satisfies.filter((id) => !isOwnControl(id)),
            ...{ origin, version: '0.1', status: 'draft' },
          }),
        body.replace(/<Ref to="([^"]+)" \/>/g, (tag, id: string) =>
          kept.has(id) ? tag : inWords(id),
        ),
      ),
    };
  });
}

/** The fields of an example policy that another organisation can begin with. */
interface PolicyFields {
  title: string;
  classification: string;
  kind: string;
  satisfies: string[];
  origin: string;
}

/** An id in plain words: `role-head-data-science` is "Head of Data Science", and `FND-003` itself. */
const inWords = (id: string): string => {
  const [, role] = /^role-(.+)$/.exec(id) ?? [];
  if (role === undefined) return id;
  const words = role
    .split('-')
    .map((word) => (word.length < 4 ? word.toUpperCase() : word[0]?.toUpperCase() + word.slice(1)));
  return words.join(' ').replace(/^Head /, 'Head of ');
};
