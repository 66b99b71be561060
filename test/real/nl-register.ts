/**
 * Turns the Dutch government's register of algorithms (CC0 1.0) into a handbook beside the example's
 * own content: `node test/real/nl-register.ts OUT`.
 *
 * The register says of each system its title, purpose (`doel`), organisation, status, legal basis
 * (`juridische_basis`), whether an impact assessment was made, and two dates. The title stands in
 * the front matter, everything else in the body, all of it word for word. The id is the register's,
 * and the systems are grouped in a folder per organisation.
 *
 * A handbook asks for more than the register knows. Assumed for every system:
 * - `owner`: the example's AI governance lead, since the register names organisations and no roles.
 * - `classification`: public, since the register is.
 * - `purpose`: the first sentences of `doel`, to 80 characters or more, since the field takes a
 *   sentence or two and `doel` runs to 2,500 characters; the title, for the eight systems that state none.
 * - `origin`: developed. Anything bought would need its supplier, whom the register does not name.
 * - `generative`: no. `data` and `decisions`: none, since the register tells of them in prose only.
 * - `stage`: `ontwikkeling` is development, `in_gebruik` operation, `buiten_gebruik` retirement.
 * - `isoRoles`: producer and customer, which goes with developed for own use.
 * - `aiAct`: in scope, deployer, minimal risk, no general-purpose model. A high risk would need an
 *   impact assessment that is an entry of its own.
 * - `impact`: medium where an impact assessment was made (`Ja`), else low.
 * - `lastChanged`: the day of registration.
 *
 * The interface has no Dutch, and the example around the systems is written in English, so the
 * handbook's language stays English; so do the rules by which the search finds the stem of a word.
 * A Dutch word is found as it is written, its beginning too, but not by another of its forms.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BlockContent, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';

const project = join(import.meta.dirname, '../..');

/** Where the register lies: beside the project, of which it is no part. */
export const registerFile = join(project, '../shared/real/nl-algoritmeregister.json');

/** A system as the register has it. All texts are single lines; those that are missing are empty. */
export interface RegisteredSystem {
  id: string;
  title: string;
  doel: string;
  organisatie: string;
  status: 'in_gebruik' | 'ontwikkeling' | 'buiten_gebruik';
  juridische_basis: string;
  impactassessment: 'Ja' | 'Nee' | 'Onbekend';
  /** `YYYY-MM-DD`. */
  geregistreerd: string;
  toegevoegd: string;
  url: string;
}

/** @throws Error where the register is not there */
const registeredSystems = (): RegisteredSystem[] =>
  (JSON.parse(readFileSync(registerFile, 'utf8')) as { algoritmes: RegisteredSystem[] }).algoritmes;

/**
 * Writes the handbook.
 *
 * @param out - absolute path of the content folder; what stands there is written over
 * @returns the systems of the register, each of which is now an entry of the inventory
 */
export function writeRegisterHandbook(out: string): RegisteredSystem[] {
  cpSync(join(project, 'content'), out, { recursive: true });
  const systems = registeredSystems();
  for (const system of systems) {
    const file = join(out, 'inventory', groupOf(system.organisatie), `${system.id}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, entryOf(system));
  }
  return systems;
}

const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** Whole sentences, until they are long enough to say something. */
function firstSentences(text: string): string {
  let first = '';
  for (const { segment } of sentences.segment(text)) {
    first += segment;
    if (first.trim().length >= 80) break;
  }
  return first.trim();
}

const stages = {
  in_gebruik: 'operation',
  ontwikkeling: 'development',
  buiten_gebruik: 'retirement',
};
const statuses = {
  in_gebruik: 'In gebruik',
  ontwikkeling: 'In ontwikkeling',
  buiten_gebruik: 'Buiten gebruik',
};

/** The name of an organisation as the name of a folder, on any file system. */
const groupOf = (organisation: string) =>
  organisation
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function entryOf(system: RegisteredSystem): string {
  const fields = {
    title: system.title,
    owner: 'role-ai-governance-lead',
    classification: 'public',
    purpose: firstSentences(system.doel) || system.title,
    origin: 'developed',
    generative: false,
    stage: stages[system.status],
    data: [],
    decisions: [],
    isoRoles: ['producer', 'customer'],
    aiAct: {
      inScope: true,
      roles: ['deployer'],
      risk: 'minimal',
      gpai: 'none',
      basis: 'Assumed: the register of algorithms says nothing of the EU AI Act.',
    },
    impact: system.impactassessment === 'Ja' ? 'medium' : 'low',
    lastChanged: system.geregistreerd,
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${bodyOf(system)}`;
}

function bodyOf(system: RegisteredSystem): string {
  const facts: [string, PhrasingContent[]][] = [
    ['Organisatie', prose(system.organisatie)],
    ['Status', prose(statuses[system.status])],
    ['Impactassessment', prose(system.impactassessment)],
    ['Geregistreerd', prose(system.geregistreerd)],
    ['Toegevoegd', prose(system.toegevoegd)],
    ['Bron', prose(system.url)],
  ];
  const children: BlockContent[] = [
    {
      type: 'list',
      spread: false,
      children: facts.map(([name, value]) => ({
        type: 'listItem',
        children: [
          { type: 'paragraph', children: [{ type: 'text', value: `${name}: ` }, ...value] },
        ],
      })),
    },
  ];
  for (const [title, text] of [
    ['Doel', system.doel],
    ['Juridische basis', system.juridische_basis],
  ] as const)
    if (text)
      children.push(
        { type: 'heading', depth: 2, children: prose(title) },
        { type: 'paragraph', children: prose(text) },
      );
  return toMarkdown(
    { type: 'root', children },
    // An autolink in angle brackets is a tag in MDX, as is any `<`, and a `{` begins an expression.
    {
      bullet: '-',
      extensions: [gfmToMarkdown()],
      resourceLink: true,
      unsafe: [{ character: '<' }, { character: '{' }],
    },
  );
}

const address = /https?:\/\/[^\s<>"“”‘’()[\]{}]*[^\s<>"“”‘’()[\]{}.,;:]/g;

/** Text whose addresses are links. */
function prose(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { 0: url, index } of text.matchAll(address)) {
    if (index > at) parts.push({ type: 'text', value: text.slice(at, index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    at = index + url.length;
  }
  if (at < text.length) parts.push({ type: 'text', value: text.slice(at) });
  return parts;
}

if (import.meta.main) {
  const [, , out] = process.argv;
  if (!out) throw new Error('Name the folder of the handbook: node test/real/nl-register.ts OUT');
  const systems = writeRegisterHandbook(resolve(out));
  console.log(`${systems.length} systems beside the example: ${resolve(out)}`);
}
