import { lookup } from '../../standards/catalogue.ts';

/** Where a number stands in a text, and what stands around that text. */
export interface Surroundings {
  /** The paragraph, the cell or the field that holds the text, as one text. */
  block: string;
  /** Where the text starts in the block. */
  offset: number;
  /** What says of what the block speaks, nearest first: row, column, lead-in, headings, title. */
  around: readonly string[];
  /** Numbers that the text gives to its own sections. */
  sections: ReadonlySet<string>;
  /** The document comes from the ISMS, whose standard has the same numbers. */
  ofIsms: boolean;
}

type Said = 'ours' | 'theirs' | undefined;

/** The standard of this handbook. */
const ours = /\b42001\b|\bthe standard\b|\bder Norm\b|\bla norme\b|\bla norma\b/giu;

/** Other standards by their numbers. `27001:A.8.2` says of what it speaks, and of nothing else. */
const standards =
  /\b(?:ISO|IEC|DIN|IEEE|BS|UNE|UNI|NIST|BSI)\b[\s/A-Z.:-]{0,20}(?!42001)\d[\d.-]*|\b(?:27\d{3}|9001|14001|22301|31000)\b(?!:(?:A\.)?\d{1,2}\.)|\b(?:NIST|SOC 2|TISAX|COBIT|PCI DSS)\b/gu;

/** Laws by their names. */
const laws =
  /\b(?:GDPR|DS-?GVO|RGPD|AI Act|AI-Act|KI-(?:VO|Gesetz|Verordnung)|n?FADP|(?:rev|n)?DSG|n?LPD|NIS ?2|DORA|HIPAA)\b/gu;

/** Contracts and laws by what they are, in five languages. */
const papers =
  /\b(?:contracts?|agreements?|Act|laws?|regulations?|directives?|ordinances?|statutes?|treat(?:y|ies)|conventions?|terms|\p{L}{0,40}(?:vertr[aä]g|vereinbarung|gesetz|verordnung|richtlinie|reglement)\p{L}{0,2}|AGB|contrats?|accords?|lois?|règlements?|ordonnances?|contratos?|acuerdos?|ley(?:es)?|reglamentos?|directivas?|convenios?|contratt[oi]|accord[oi]|legg[ei]|regolament[oi]|direttiv[ae]|decret[oi])\b/giu;

/** Documents that have sections of their own, and the ISMS. */
const documents =
  /\b(?:ISMS|SMSI|SGSI|polic(?:y|ies)|procedures?|documents?|guidelines?|handbook|manual|Weisung|Dokuments?|politiques?|procédures?|políticas?|procedimientos?|documentos?|politic(?:a|he)|procedur[ae]|document[oi])\b/giu;

/** There is one way only to take a list apart: with two, the time doubles with every number or digit. */
const numberList =
  '(?:\\s*(?:(?:[,;/&–-]|and|or|to|und|oder|bis|et|ou|à|y|o|e|a)\\s*)?(?:A\\.)?\\d+(?!\\d)(?:\\.\\d+(?!\\d))*(?:\\(\\w+\\))*)*';

/** What follows a number, and those that stand with it, and says whose it is. */
const after = new RegExp(
  `^${numberList}\\s*(?:[,(]\\s*)?(?:(?:of|from|des|der|du|de|del|della|dello|di|von|vom)(?![\\p{L}])|(?:dell|d|de l)['’])(.{0,60})`,
  'iu',
);

/** The numbers and words for control that stand between a number and what says whose it is. */
const before =
  /(?:[\s,;:&–-]|\b(?:and|or|to|und|oder|bis|et|ou|see|siehe|voir|ver|vedi|controls?|Massnahmen?|Maßnahmen?|mesures?|controles?|controll[oi]|(?:A\.)?\d+(?:\.\d+)*)(?![\p{L}\d]))*$/iu;

/**
 * Whether something says that a number is none of ISO/IEC 42001: it is one of the text itself, of the
 * ISMS, of another standard, of a law or of a contract. A link too few costs a reader a click; one
 * too many claims a trace that does not exist.
 *
 * @param id - the number as the catalogue has it: `A.8.2`, `6.1.3`
 * @param place - where the number starts and ends in the text, the word for clause before it included
 * @param needsOwner - the word before it is one that other documents use: it is theirs where nothing
 *   says that it is ours
 */
export function belongsElsewhere(
  id: string,
  place: readonly [start: number, end: number],
  { block, offset, around, sections, ofIsms }: Surroundings,
  needsOwner = false,
): boolean {
  const [start, end] = place;
  const isClause = /^\d/.test(id);
  if (isClause && sections.has(id)) return true;
  const [head, tail] = sentenceAround(block, offset + start, offset + end);
  const owner = after.exec(tail)?.[1];
  const names = [...(isClause ? [standards, laws] : [standards])];
  const further = isClause ? [...names, papers] : names;
  const said =
    (owner === undefined ? undefined : firstSaid(owner, [...names, laws, papers, documents])) ??
    directlyBefore(head, isClause) ??
    nearestSaid(head, tail, names, id) ??
    firstOf([block, ...around], (text) => onlySaid(text, further, id));
  if (said !== undefined) return said === 'theirs';
  return needsOwner || (ofIsms && lookup(`27001:${id}`) !== undefined);
}

/** What is first said, if anything is. */
function firstOf(texts: readonly string[], saidIn: (text: string) => Said): Said {
  for (const text of texts) {
    const said = saidIn(text);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** Characters beside a number within which the rest of its sentence is looked at. */
const reach = 300;

/** The sentence that holds a part of a text: what stands in it before the part, and after it. */
function sentenceAround(text: string, start: number, end: number): [head: string, tail: string] {
  const head =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.!?]\s+(?=\p{Lu})|\n/u)
      .at(-1) ?? '';
  const tail = text.slice(end, end + reach).split(/[.!?]\s+(?=\p{Lu})|\n/u, 1)[0] ?? '';
  return [head, tail];
}

/** What a text says first. */
function firstSaid(text: string, others: readonly RegExp[]): Said {
  const own = placesOf(text, [ours])[0];
  const other = placesOf(text, others)[0];
  if (own === undefined && other === undefined) return undefined;
  return (own ?? Infinity) < (other ?? Infinity) ? 'ours' : 'theirs';
}

/** A contract or law of which a clause is named, as in "supplier contract, clause 7.2"; the ISMS, before a control. */
function directlyBefore(head: string, isClause: boolean): Said {
  const words = head.replace(before, '');
  const last = new RegExp(`(?:${(isClause ? papers : /\b(?:ISMS|SMSI|SGSI)\b/).source})$`, 'iu');
  return last.test(isClause ? words.replace(/\s*\($/, '') : words) ? 'theirs' : undefined;
}

/** What is named in a sentence, the nearest to the number where there is more. */
function nearestSaid(head: string, tail: string, others: readonly RegExp[], id: string): Said {
  const apart = (patterns: readonly RegExp[]) =>
    Math.min(
      ...placesOf(head, patterns, id).map((place) => head.length - place),
      ...placesOf(tail, patterns, id),
    );
  const [own, other] = [apart([ours]), apart(others)];
  if (own === other) return undefined;
  return own < other ? 'ours' : 'theirs';
}

/** What texts say, by themselves and by what is asked of them: all numbers of a paragraph ask the same. */
const answers = new Map<string, Map<string, Said>>();

/** More than the texts around one number. */
const maxAnswers = 1_000;

/** What a text further off says, where it says one thing only. */
function onlySaid(text: string, others: readonly RegExp[], id: string): Said {
  const question = `${others.length} ${lookup(`27001:${id}`) !== undefined}`;
  let known = answers.get(text);
  if (known?.has(question)) return known.get(question);
  if (known === undefined) {
    if (answers.size >= maxAnswers) answers.clear();
    answers.set(text, (known = new Map()));
  }
  const said = onlyNamed(text, others, id);
  known.set(question, said);
  return said;
}

function onlyNamed(text: string, others: readonly RegExp[], id: string): Said {
  const [own, other] = [placesOf(text, [ours]).length > 0, placesOf(text, others, id).length > 0];
  if (own === other) return undefined;
  return own ? 'ours' : 'theirs';
}

/** Where names stand in a text. ISO/IEC 27001 is none for a number that it does not have. */
const placesOf = (text: string, patterns: readonly RegExp[], id?: string): number[] =>
  patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(
      ([name]) =>
        id === undefined || !/2700[12](?!:2013)/.test(name) || lookup(`27001:${id}`) !== undefined,
    )
    .map(({ index }) => index)
    .sort((a, b) => a - b);
