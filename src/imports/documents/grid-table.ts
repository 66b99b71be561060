const border = /^\+(?:[-=:]+\+)+$/;

/**
 * The lines of a table of Pandoc, drawn with `+---+`, as a table of Markdown. Lines of a cell follow one
 * another in it.
 *
 * @returns undefined where the lines draw no table
 */
export function gridTable(lines: readonly string[]): string[] | undefined {
  const [first = ''] = lines;
  if (lines.length < 3 || !border.test(first) || !border.test(lines.at(-1) ?? '')) return undefined;
  const edges = [...first].flatMap((sign, at) => (sign === '+' ? [at] : []));
  const rows: string[][] = [];
  let open: string[][] | undefined;
  for (const line of lines) {
    if (border.test(line)) {
      if (open) rows.push(open.map(inCell));
      open = undefined;
      continue;
    }
    // A cell over several columns or rows is not for a table of Markdown.
    if (edges.some((at) => line[at] !== '|')) return undefined;
    const cells = edges.slice(1).map((end, index) => line.slice((edges[index] ?? 0) + 1, end));
    open = cells.map((cell, index) => [...(open?.[index] ?? []), cell]);
  }
  const [heading, ...others] = rows;
  if (!heading) return undefined;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return ['', row(heading), row(heading.map(() => '---')), ...others.map(row), ''];
}

/** The lines of a cell on one line. */
const inCell = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .join('\n')
    .trim()
    .replace(/\n{2,}|\n(?=[-*+•] )/g, '<br>')
    .replace(/\n/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|');
