import { line, margin, other, type Mark } from './mark.ts';
import { sayUnmeant } from '../says/unmeant.ts';
import { shortened } from '../shortened.ts';

/** Marks of reStructuredText, AsciiDoc, Org and PlantUML, which stay text here. */
export const marksOfFormats: readonly Mark[] = [
  // reStructuredText
  {
    pattern: line('\\.\\.[ \\t]+_[^\\n:]+:.*'),
    words: ([mark = '']) => sayUnmeant('rstTarget', shortened(mark.trim())),
  },
  {
    pattern: new RegExp(`${other}__?(?![\\p{L}\\p{N}_])`, 'gu'),
    words: () => sayUnmeant('rstLink'),
  },
  {
    pattern: line('([^\\n]*[\\p{L}\\p{N}])[ \\t]*\\n[ \\t]*(["^+.\'#])\\2{3,}[ \\t]*$'),
    words: ([, text = '']) =>
      sayUnmeant('underlinedHeading', shortened(text), `## ${shortened(text)}`),
  },
  // AsciiDoc
  {
    pattern:
      /(?<![\w:])(image|include|video|audio|toc|xref|icon|footnote|stem|anchor|kbd|btn|menu):{1,2}([^\s[\]]*)\[([^\]\n]*)\]/g,
    words: ([mark = '', name = '', to = '', text = '']) =>
      name === 'image'
        ? sayUnmeant(
            'asciidocImage',
            shortened(mark.trim()),
            `![${text || 'what it shows'}](files/${to})`,
          )
        : name === 'xref'
          ? sayUnmeant(
              'asciidocXref',
              shortened(mark.trim()),
              `[${text || to}](#${to.replace(/^.*#/, '')})`,
            )
          : sayUnmeant('asciidocCommand', shortened(mark.trim())),
  },
  {
    pattern: line(
      '\\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|source|quote|verse|discrete|appendix|abstract|cols=|options=|%|\\.lead)[^\\]\\n]*\\][ \\t]*$',
    ),
    words: ([mark = '']) => sayUnmeant('asciidocBlock', shortened(mark.trim())),
  },
  {
    pattern: new RegExp(`(?:${margin}\\.[ \\t]+\\S.*(?:\\n|$)){2,}`, 'gm'),
    words: () => sayUnmeant('dottedItems'),
  },
  {
    pattern: line('\\|={3,}[ \\t]*$'),
    once: true,
    words: () => sayUnmeant('asciidocTable'),
  },
  // Org
  {
    pattern: line(':(?:PROPERTIES|LOGBOOK):[ \\t]*$'),
    words: ([mark = '']) => sayUnmeant('orgDrawer', shortened(mark.trim())),
  },
  {
    pattern: line('(?:DEADLINE|SCHEDULED|CLOSED):[ \\t]+[<[\\ue000-\\uf8ff]\\d{4}-\\d\\d-\\d\\d.*'),
    words: ([mark = '']) => sayUnmeant('orgDate', shortened(mark.trim())),
  },
  // PlantUML
  {
    pattern: line('@start(?:uml|mindmap|gantt|json|yaml)\\b'),
    words: ([mark = '']) => sayUnmeant('plantUml', shortened(mark.trim())),
  },
];
