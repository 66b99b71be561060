import { gridTable } from './grid-table.ts';
import { quantity } from '../../issues/words.ts';

const unseen = '\\u00a0\\u2000-\\u200f\\u202f\\u2060\\u3000\\ufeff\\u00ad';

/** What the callouts of other tools are called here. */
const callouts: Readonly<Record<string, string>> = {
  ...{
    note: 'NOTE',
    info: 'NOTE',
    abstract: 'NOTE',
    summary: 'NOTE',
    example: 'NOTE',
    quote: 'NOTE',
  },
  ...{ tip: 'TIP', hint: 'TIP', success: 'TIP', check: 'TIP', question: 'TIP', faq: 'TIP' },
  ...{ important: 'IMPORTANT', seealso: 'NOTE', todo: 'NOTE', bug: 'WARNING', failure: 'WARNING' },
  ...{
    warning: 'WARNING',
    attention: 'WARNING',
    caution: 'CAUTION',
    danger: 'CAUTION',
    error: 'CAUTION',
  },
};

/** Tags of Liquid that decide what is shown and show nothing themselves. */
const silentTag =
  /\{%-?\s*(?:if|ifversion|unless|elsif|elif|else|endif|endunless|for|endfor|assign|capture|endcapture|comment|endcomment|raw|endraw|case|when|endcase|include_cached|block|endblock|extends|set|note|endnote|tip|endtip|warning|endwarning|danger|enddanger|caution|endcaution|rowheaders|endrowheaders|hint|endhint)\b[^%]*-?%\}/;

const liquidCallout = /^\{%-?\s*(note|tip|warning|danger|caution|hint)\b[^%]*-?%\}$/;

/** What a template would fill in. */
const placeholder = /\{%[^%\n]*%\}|\{\{[^{}\n]*\}\}/g;

/** Marks within a line, and what they become. */
const inline: readonly [RegExp, string | ((...groups: string[]) => string)][] = [
  [new RegExp(`^(\\s*(?:[-+*]|\\d{1,3}[.)]|#{1,6}))[${unseen}][${unseen} ]*(?=\\S)`), '$1 '],
  [/^(#{2,6})(?=[^\s#])/, '$1 '],
  [/^#(?=\p{Lu}\p{Ll}+(?: [^#]*)?$)/u, '# '],
  // Lists of signs that no Markdown reads.
  [/^(\s*)[•◦▪▫‣●○■□➢➤►▶⁃∙·–—\uf0a7\uf0b7][ \t\u00a0]+(?=\S)/, '$1- '],
  [/(?<![=\w])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\w])/g, '<mark>$1</mark>'],
  [/(?<=[\p{L}\d)])\^([^\s^[\]]{1,10})\^/gu, '<sup>$1</sup>'],
  [/(?<=[\p{L}\d)])~([^\s~]{1,10})~(?!~)/gu, '<sub>$1</sub>'],
  // Obsidian: images, and links with or without a text.
  [/!(?=\[\[(?![^\]\n]*\.(?:png|jpe?g|gif|svg|webp|avif|bmp)\b))/gi, ''],
  [/!\[\[([^\]|\n]+)(?:\|[^\]\n]*)?\]\]/g, (_, file = '') => `![](${encoded(file)})`],
  [/\[\[([^\]|\n]+)\|([^\]\n]+)\]\]/g, (_, to = '', text = '') => `[${text}](${encoded(to)})`],
  [/\[\[([^\]|\n]+)\]\]/g, (_, to = '') => `[${to}](${encoded(to)})`],
  [/%%[^%\n]+%%/g, ''],
  // Pandoc and kramdown: attributes, spans.
  [/(?<=\]|\)|`|\*)\{:?\s*[#.][^{}\n]*\}/g, ''],
  [/[ \t]+\{:?\s*[#.][\w-][^{}\n]*\}[ \t]*$/, ''],
  [/(?<!\\)\{::?\/?[^{}\n]*\}/g, ''],
  [/^\s*\\(?:newpage|pagebreak|clearpage|tableofcontents|toc)\b.*$/, ''],
];

const encoded = (address: string) => address.trim().replace(/\s/g, '%20');

/**
 * Turns marks of other tools than plain Markdown into Markdown, line by line: Liquid and mustache, MkDocs,
 * Docusaurus, kramdown, Pandoc, Obsidian. Blocks of code stay as they are.
 *
 * @returns what was left out, in words
 */
export function foreignMarksMended(body: string): { text: string; notes: string[] } {
  const left = { tags: 0, modules: 0 };
  const placeholders = new Set<string>();
  const out: string[] = [];
  const lines = body.split('\n');
  let fence: string | undefined;
  /** Callouts of lines that end with a line of their own, innermost last. */
  const open: string[] = [];
  const inner: string[] = [];
  const inlineNotes: string[] = [];
  /** The last line that was read together with one before it. */
  let reached = -1;
  for (let index = 0; index < lines.length; index++) {
    if (index <= reached) continue;
    let line = lines[index] ?? '';
    const quote = '> '.repeat(open.length);
    const [, mark] = /^\s*(?:>\s*)*(?:[-+*]\s+|\d+[.)]\s+)?(`{3,}|~{3,})/.exec(line) ?? [];
    if (
      mark !== undefined &&
      (fence === undefined || (mark.startsWith(fence) && /^\s*(?:>\s*)*[`~]+\s*$/.test(line)))
    ) {
      fence = fence === undefined ? mark : undefined;
      out.push(quote + line.replace(/((?:`{3,}|~{3,})\s*)\{\.?([\w+-]*)[^}]*\}.*$/, '$1$2'));
      continue;
    }
    if (fence !== undefined) {
      out.push(quote + line);
      continue;
    }
    // MkDocs: the text is indented.
    const [, margin = '', kind, title = ''] =
      /^( *)(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)[^"\n]*(?:"([^"\n]*)")?[ \t]*$/.exec(line) ?? [];
    if (kind !== undefined) {
      out.push('', `${quote}${margin}> [!${callouts[kind.toLowerCase()] ?? 'NOTE'}]`);
      if (title !== '') out.push(`${quote}${margin}> **${title}**`, `${quote}${margin}>`);
      for (const inner of mendedInside(indented(margin, index)))
        out.push(`${quote}${margin}> ${inner}`.trimEnd());
      out.push('');
      continue;
    }
    // MkDocs: tabs become parts of the text, one after the other.
    const [, tabMargin, tab] = /^( *)===[!+]?[ \t]+"([^"\n]*)"[ \t]*$/.exec(line) ?? [];
    if (tab !== undefined && tabMargin !== undefined) {
      out.push('', `${quote}${tabMargin}*${tab}*`, '');
      for (const inner of mendedInside(indented(tabMargin, index)))
        out.push(`${quote}${tabMargin}${inner}`.trimEnd());
      out.push('');
      continue;
    }
    if (line.startsWith('+')) {
      const size = lines.slice(index).findIndex((each) => !/^[+|]/.test(each));
      const drawn = lines
        .slice(index, size < 0 ? undefined : index + size)
        .map((each) => each.trimEnd());
      const table = gridTable(drawn);
      if (table) {
        out.push(...table.map((row) => quote + row));
        index += drawn.length - 1;
        continue;
      }
    }
    // Docusaurus, VitePress and Pandoc: three colons.
    const [, colons, name = '', called = ''] =
      /^\s*(:{3,})[ \t]*(?:\{?\.?([\w-]*)[^}\]\n]*?\}?)?(?:[ \t]+\[?([^\]\n]+)\]?|\[([^\]\n]+)\])?[ \t]*$/.exec(
        line,
      ) ?? [];
    if (colons !== undefined) {
      if (name === '') open.pop();
      else {
        open.push(name);
        const inner = '> '.repeat(open.length);
        out.push('', `${inner}[!${callouts[name.toLowerCase()] ?? 'NOTE'}]`);
        if (called.trim() !== '') out.push(`${inner}**${called.trim()}**`, inner.trimEnd());
      }
      if (name === '') out.push('> '.repeat(open.length).trimEnd(), '');
      continue;
    }
    const trimmed = line.trim();
    const [, liquid] = liquidCallout.exec(trimmed) ?? [];
    if (liquid !== undefined) {
      open.push(liquid);
      out.push('', `${'> '.repeat(open.length)}[!${callouts[liquid] ?? 'NOTE'}]`);
      continue;
    }
    if (
      open.length > 0 &&
      /^\{%-?\s*end(?:note|tip|warning|danger|caution|hint)\s*-?%\}$/.test(trimmed)
    ) {
      open.pop();
      out.push('');
      continue;
    }
    // Lists of contents, and lines that only tell a program what to do.
    if (/^(?:\[\[?_?toc_?\]?\]|@\[toc\]|\{:?\s*toc\s*\}|\{\{\s*toc\s*\}\}|\$toc\$)$/i.test(trimmed))
      continue;
    if (/^[-*+1.]+ +toc$/i.test(trimmed) && /^\s*\{:/.test(lines[index + 1] ?? '')) continue;
    if (/^\{:[^}]*\}$/.test(trimmed)) continue;
    if (index < 4 && /^%[ \t]+\S/.test(line)) continue;
    if (
      /^(?:import\s[^;]*\sfrom\s+['"][^'"]+['"];?|import\s+['"][^'"]+['"];?|export\s+(?:const|default|let|function)\b.*)$/.test(
        trimmed,
      )
    ) {
      left.modules++;
      continue;
    }
    if (silentTag.test(line)) {
      const shown = line.replace(new RegExp(silentTag, 'g'), () => {
        left.tags++;
        return '';
      });
      if (shown.trim() === '' && trimmed !== '') continue;
      line = shown;
    }
    line = splitCode(line, (part) =>
      inline.reduce(
        (text, [pattern, by]) =>
          typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by),
        part,
      ),
    );
    // Notes of Pandoc within a line.
    line = line.replace(/\^\[([^[\]\n]+)\]/g, (_, note: string) => {
      const name = `note-${inlineNotes.length + 1}`;
      inlineNotes.push(`[^${name}]: ${note}`, '');
      return `[^${name}]`;
    });
    // Lists of definitions.
    const [, meaning] = /^ {0,3}:[ \t]+(\S.*)$/.exec(line) ?? [];
    const above = out.at(-1) ?? '';
    if (meaning !== undefined && /^[^\s#>|*+-]/.test(above)) {
      out[out.length - 1] = `${quote}- **${above.trim()}**: ${meaning}`;
      continue;
    }
    for (const [mark] of line.matchAll(placeholder)) placeholders.add(mark);
    // Lines that begin with letters run together, unless each is a paragraph.
    const lettered = /^\s*(?:\([a-z\d]{1,3}\)|(?:[a-z]|[ivx]{1,4})[.)])[ \t]/;
    if (lettered.test(line) && /\S/.test(out.at(-1) ?? '')) out.push(quote.trimEnd());
    out.push((quote + line).trimEnd() === '' ? '' : quote + line);
  }
  out.push('', ...inlineNotes);
  return {
    text: out.join('\n').trimEnd(),
    notes: [
      ...inner,
      ...(left.tags > 0
        ? [
            `${quantity(left.tags, 'tag')} of a template (Liquid) left out: all of the text between them is kept.`,
          ]
        : []),
      ...(placeholders.size > 0
        ? [
            `${quantity(placeholders.size, 'placeholder')} of a template kept as text. Write what each would show: ${[...placeholders].slice(0, 5).join(', ')}${placeholders.size > 5 ? ', …' : ''}`,
          ]
        : []),
      ...(left.modules > 0
        ? [`${quantity(left.modules, 'line')} of code (import, export) left out.`]
        : []),
    ],
  };

  /** The lines after one that are indented below it, without their indentation. They count as read. */
  function indented(margin: string, from: number): string[] {
    const inside: string[] = [];
    for (let next = from + 1; next < lines.length; next++) {
      const line = lines[next] ?? '';
      if (
        line.trim() !== '' &&
        !line.startsWith(`${margin}    `) &&
        !line.startsWith(`${margin}\t`)
      )
        break;
      inside.push(line.replace(`${margin}    `, '').replace(/^\t/, ''));
      reached = next;
    }
    return inside;
  }

  function mendedInside(inside: readonly string[]): string[] {
    const mended = foreignMarksMended(inside.join('\n'));
    inner.push(...mended.notes);
    return mended.text.split('\n');
  }
}

/** Changes a line outside `code`. */
function splitCode(line: string, change: (text: string) => string): string {
  if (!line.includes('`')) return change(line);
  const parts = line.split(/(`+[^`]+`+)/);
  return parts
    .map((part, index) => (index % 2 === 1 ? part : part === '' ? '' : change(part)))
    .join('');
}
