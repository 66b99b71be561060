import { line, margin, other, type Mark } from './mark.ts';
import { shortened } from '../shortened.ts';

const shown = (mark: string, of: string, fix: string, expected = 'Markdown') => ({
  found: `\`${shortened(mark.trim())}\` is ${of}, which is shown as typed.`,
  expected,
  fix,
});

/** Marks of reStructuredText, AsciiDoc, Org and PlantUML, which stay text here. */
export const marksOfFormats: readonly Mark[] = [
  // reStructuredText
  {
    pattern: line('\\.\\.[ \\t]+_[^\\n:]+:.*'),
    words: ([mark = '']) =>
      shown(mark, 'a target of reStructuredText', 'Remove it: each heading can be linked to.'),
  },
  {
    pattern: new RegExp(`${other}__?(?![\\p{L}\\p{N}_])`, 'gu'),
    words: () => ({
      found: 'A `_` after backticks makes a link in reStructuredText. Here, it is shown as typed.',
      expected: '`[text](address)`',
      fix: 'Write `[text](address)`.',
    }),
  },
  {
    pattern: line('([^\\n]*[\\p{L}\\p{N}])[ \\t]*\\n[ \\t]*(["^+.\'#])\\2{3,}[ \\t]*$'),
    words: ([, text = '']) => ({
      found: `\`${shortened(text)}\` is not a heading: these signs below it are shown as typed.`,
      expected: '`## …`',
      fix: `Write \`## ${shortened(text)}\`, and remove the signs.`,
    }),
  },
  // AsciiDoc
  {
    pattern:
      /(?<![\w:])(image|include|video|audio|toc|xref|icon|footnote|stem|anchor|kbd|btn|menu):{1,2}([^\s[\]]*)\[([^\]\n]*)\]/g,
    words: ([mark = '', name = '', to = '', text = '']) =>
      name === 'image'
        ? shown(
            mark,
            'an image of AsciiDoc',
            `Write \`![${text || 'what it shows'}](files/${to})\`.`,
            '`![what it shows](files/…)`',
          )
        : name === 'xref'
          ? shown(
              mark,
              'a link of AsciiDoc',
              `Write \`[${text || to}](#${to.replace(/^.*#/, '')})\`.`,
              '`[text](#heading)`',
            )
          : shown(mark, 'a command of AsciiDoc', 'Write its text as Markdown, or remove it.'),
  },
  {
    pattern: line(
      '\\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|source|quote|verse|discrete|appendix|abstract|cols=|options=|%|\\.lead)[^\\]\\n]*\\][ \\t]*$',
    ),
    words: ([mark = '']) =>
      shown(
        mark,
        'a command of AsciiDoc',
        'Write its text as Markdown, or remove it.',
        'Markdown; `> [!NOTE]` at the start of a quotation for a note',
      ),
  },
  {
    pattern: new RegExp(`(?:${margin}\\.[ \\t]+\\S.*(?:\\n|$)){2,}`, 'gm'),
    words: () => ({
      found: 'These lines are not a list: a full stop before them starts none in Markdown.',
      expected: 'items that start with `1.`',
      fix: 'Write `1.`, `2.` and so on in the place of the full stops.',
    }),
  },
  {
    pattern: line('\\|={3,}[ \\t]*$'),
    once: true,
    words: () => ({
      found: 'This is a table of AsciiDoc, and its lines run together.',
      expected: '`| a | b |`, and `| - | - |` below the first line',
      fix: 'Write the table so.',
    }),
  },
  // Org
  {
    pattern: line(':(?:PROPERTIES|LOGBOOK):[ \\t]*$'),
    words: ([mark = '']) =>
      shown(mark, 'a drawer of Org', 'Remove it with the lines up to `:END:`.'),
  },
  {
    pattern: line('(?:DEADLINE|SCHEDULED|CLOSED):[ \\t]+[<[\\ue000-\\uf8ff]\\d{4}-\\d\\d-\\d\\d.*'),
    words: ([mark = '']) =>
      shown(mark, 'a date of Org', 'Write it as text, or in the field that it belongs to.', 'text'),
  },
  // PlantUML
  {
    pattern: line('@start(?:uml|mindmap|gantt|json|yaml)\\b'),
    words: ([mark = '']) =>
      shown(
        mark,
        'the start of a PlantUML diagram',
        'Draw it with Mermaid (a block of code with `mermaid` after its backticks), or put an image under `files/`.',
        'a diagram in Mermaid, or an image',
      ),
  },
];
