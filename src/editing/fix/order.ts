import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { yamlOptions } from '../../handbook/reading/yaml-options.ts';

/**
 * Puts the fields at the top into the order of their schema. A comment above a field goes with it, and
 * so does what is below it.
 *
 * @returns the same text where it is in order, or where its lines cannot be told apart with certainty
 */
export function inOrderOf(yaml: string, names: readonly string[]): string {
  const before = parseDocument(yaml, yamlOptions);
  if (before.errors.length > 0) return yaml;
  const blocks = blocksOf(yaml);
  const [head, ...fields] = blocks;
  if (!head || fields.length < 2) return yaml;
  const rank = ({ name }: Block) => {
    const at = names.indexOf(name);
    return at < 0 ? names.length : at;
  };
  const sorted = fields.toSorted((a, b) => rank(a) - rank(b));
  if (sorted.every((field, index) => field === fields[index])) return yaml;
  const end = yaml.endsWith('\n') ? '\n' : '';
  const after = [head, ...sorted].flatMap(({ lines }) => lines).join('\n') + end;
  // Lines that only looked like fields would change what is said.
  const isSame = isDeepStrictEqual(dataOf(after), before.toJS());
  return isSame ? after : yaml;
}

interface Block {
  /** The field; empty for what is above the first. */
  name: string;
  lines: string[];
}

const fieldStart = /^([A-Za-z_][\w-]*)[ \t]*:(?:\s|$)/;
/** A comment that is a field which nobody has needed yet: `# nextReview: YYYY-MM-DD`. */
const unusedField = /^#\s*[A-Za-z_]\w*:(?:\s|$)/;

/** The lines of YAML by the fields at the top, each with the comments right above it. */
function blocksOf(yaml: string): Block[] {
  const lines = yaml.replace(/\n$/, '').split('\n');
  const blocks: Block[] = [{ name: '', lines: [] }];
  for (const line of lines) {
    const [, name] = fieldStart.exec(line) ?? [];
    const last = blocks.at(-1);
    if (name === undefined || !last) {
      last?.lines.push(line);
      continue;
    }
    const above = last.lines.findLastIndex(
      (each) => !each.startsWith('#') || unusedField.test(each),
    );
    blocks.push({ name, lines: [...last.lines.splice(above + 1), line] });
  }
  return blocks;
}

function dataOf(yaml: string): unknown {
  try {
    const document = parseDocument(yaml, yamlOptions);
    return document.errors.length > 0 ? undefined : document.toJS();
  } catch {
    // A value that is named before it is written.
    return undefined;
  }
}
