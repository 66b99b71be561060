import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';

/** The lines of CODEOWNERS between which `aims owners` writes; the others are left as they are. */
const begin = '# aims owners: begin';
const end = '# aims owners: end';

/**
 * The part of CODEOWNERS that follows from a handbook: a line for each entry, with the accounts of the
 * role that owns it. The owner of the Statement has all else, as the host takes the last line that fits. Roles
 * without accounts are listed as comments, since a line without anybody would mean that nobody reviews.
 *
 * @param prefix - the way from the top of the repository to the content folder, with `/` at its end; empty
 * at the top
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function codeOwnersBlock(handbook: Handbook, prefix: string): string {
  const { owners: t } = messagesFor(handbook.config.language).scaffold;
  const missing = new Set<string>();
  const line = (path: string, role: string): string[] => {
    const accounts = accountsOf(handbook, role);
    if (accounts.length > 0) return [`/${prefix}${path} ${accounts.join(' ')}`];
    missing.add(role);
    return [];
  };
  const lines = [
    ...line('', handbook.config.soa.owner),
    ...Object.values(handbook.entries)
      .flat()
      .flatMap(({ file, data }) => ('owner' in data ? line(file, data.owner) : [])),
  ];
  const without = [...missing].map((role) => `#   ${role}`);
  return [
    begin,
    `# ${t.written}`,
    ...lines,
    ...(without.length > 0 ? [`# ${t.missing}`, ...without] : []),
    end,
    '',
  ].join('\n');
}

/**
 * The text of CODEOWNERS once the part that follows from the handbook is in it. What people wrote before
 * and after that part stays as it is.
 *
 * @param current - the text of the file; empty where there is none
 */
export function withCodeOwners(current: string, block: string): string {
  const lines = current.split(/(?<=\n)/);
  const from = lines.findIndex((line) => line.trim() === begin);
  const to = lines.findIndex((line, index) => index > from && line.trim() === end);
  if (from >= 0 && to >= 0)
    return [...lines.slice(0, from), block, ...lines.slice(to + 1)].join('');
  if (current.trim() === '') return block;
  return `${current.trimEnd()}\n\n${block}`;
}

const accountsOf = ({ entries }: Handbook, role: string): readonly string[] =>
  entries.roles.find(({ id }) => id === role)?.data.codeOwners ?? [];
