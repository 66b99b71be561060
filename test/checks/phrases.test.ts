import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { phraseKey } from '../../src/checks/languages/schema-in.ts';
import { phrases as de } from '../../src/checks/languages/de/phrases.ts';
import { phrases as es } from '../../src/checks/languages/es/phrases.ts';
import { phrases as fr } from '../../src/checks/languages/fr/phrases.ts';
import { phrases as it_ } from '../../src/checks/languages/it/phrases.ts';

const folder = join(import.meta.dirname, '../../schemas');

/** Fields of an issue of Zod in which the schemas say something. */
const saying = new Set(['message', 'error', 'fix']);

/** What comes before the part of a message that another part of the schemas says. */
const frame = /^(?:is missing, although |does not belong here, because )/;

/** The sentences that the schemas have in a file, as an editor would read them. */
function sentencesOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(folder, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const say = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) found.push(filled(node));
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(say);
    else if (ts.isArrowFunction(node)) say(node.body);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && saying.has(node.name.getText())) say(node.initializer);
    if (ts.isCallExpression(node)) {
      const name = ts.isPropertyAccessExpression(node.expression)
        ? node.expression.name.text
        : node.expression.getText();
      if (name === 'required' || name === 'unexpected') say(node.arguments[2]);
      if (name === 'regex') say(node.arguments[1]);
      const [registry, texts] = node.arguments;
      if (name === 'register' && registry?.getText() === 'former' && texts)
        if (ts.isObjectLiteralExpression(texts))
          for (const each of texts.properties)
            if (ts.isPropertyAssignment(each)) say(each.initializer);
    }
    if (ts.isReturnStatement(node) && within(node, 'numberRemedy')) say(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((text) => text.replace(frame, '')).filter((text) => text !== because);
}

/** What `required` and `unexpected` are given: each call is read for itself. */
const because = '{because}';

/** A template with something of the right form in its places. */
function filled(template: ts.TemplateExpression): string {
  const parts = template.templateSpans.map(({ expression, literal }) => {
    const name = expression.getText();
    const value =
      name === 'because'
        ? because
        : name === 'to' || name === 'from'
          ? '2026-10-05'
          : name.includes('dataset')
            ? 'DATA-1'
            : 'x';
    return value + literal.text;
  });
  return template.head.text + parts.join('');
}

function within(node: ts.Node, name: string): boolean {
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent)
    if (ts.isFunctionDeclaration(at)) return at.name?.text === name;
  return false;
}

const sentences = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .flatMap(sentencesOf);

it('the schemas say much', () => {
  expect(sentences.length).toBeGreaterThan(60);
});

describe.each(Object.entries({ de, es, fr, it: it_ }))('phrases in %s', (_, phrases) => {
  it('are there for each sentence of the schemas', () => {
    const missing = sentences.map(phraseKey).filter((key) => phrases[key] === undefined);
    expect([...new Set(missing)]).toEqual([]);
  });

  it('are of sentences that the schemas have', () => {
    const said = new Set(sentences.map(phraseKey));
    const signs = ['contains the sign {0}', 'shows the sign {0}'];
    const old = Object.keys(phrases).filter((key) => !said.has(key) && !signs.includes(key));
    expect(old).toEqual([]);
  });

  it('have the same places as in English', () => {
    const places = (text: string) => [...new Set(text.match(/\{\d\}/g) ?? [])].toSorted();
    const differing = Object.entries(phrases).filter(
      ([key, text]) => places(key).join() !== places(text).join(),
    );
    expect(differing).toEqual([]);
  });
});
