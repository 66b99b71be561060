import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/handbook/reading/body.ts';

const found = (text: string) => parseBody(text, 'a.mdx').problems.map((problem) => problem.found);

describe('what other tools write', () => {
  it.each([
    ['Scope\t3\nRoles\t4', 'list of contents with page numbers'],
    ['1 Scope ........ 3\n2 Roles ........ 4', 'list of contents with page numbers'],
    ['•\tFirst\n•\tSecond', 'a sign and a tab'],
    ['o\tFirst\no\tSecond', 'a sign and a tab'],
    ['\uf0b7 First\n\uf0b7 Second', 'U+F0B7'],
    ['See Error! Reference source not found.', 'a reference is lost'],
    ['Siehe Fehler! Verweisquelle konnte nicht gefunden werden.', 'a reference is lost'],
    ['Voir Erreur\u00a0! Source du renvoi introuvable.', 'a reference is lost'],
    ['Klicken oder tippen Sie hier, um Text einzugeben.', 'an empty field of a form'],
    ['||Role||Task||\n|CISO|Approves|', 'a table of a wiki'],
    ['!plan.png|width=300!', 'as in Confluence'],
    ['[~anna.keller] approves.', 'names a person'],
    ['See [Scope|#Scope].', 'as in a wiki'],
    ['* one\n** two\n** three', 'does not start an item'],
    ['A paragraph. ^abc123', 'names a block'],
    ['Owner:: Anna Keller', 'a field of Obsidian'],
    ['%%\nhidden\n%%', 'a comment of Obsidian'],
    ['<% tp.date.now() %>', 'a command of a template'],
    ['- [/] half done', 'not an item of a list of tasks'],
    ['```dataview\nTABLE owner\n```', 'read by Obsidian only'],
    ['```{=html}\n<br>\n```', 'for another format'],
    ['Role      Task\n--------- ---------\nCISO      Approves', 'draw a line across'],
    ['| Line one\n| Line two', 'are not a table'],
    ['(@) First\n(@) Second', 'example of Pandoc'],
    ['% Title\n% Author', 'as Pandoc writes them'],
    ['[1 Scope [2](#scope)](#scope)', 'another link inside it'],
    ['.. note::\n   Text', 'reStructuredText'],
    ['#+TITLE: x', 'a command of Org'],
    ['https://example.org[text]', 'as in AsciiDoc'],
    ['"text":https://example.org', 'as in Textile'],
    ['<https://example.org|text>', 'as in Slack'],
    ["'''bold''' text", 'as in a wiki'],
    ['[b]bold[/b]', 'BBCode'],
    ['Role;Task;Date\nCISO;Approve;2026\nLead;Write;2026', 'parted by semicolons'],
    ['Role    Task    Date\nCISO    Write   2026\nLead    Read    2026', 'parted by spaces'],
  ])('is named once: %j', (text, what) => {
    expect(found(text)).toEqual([expect.stringContaining(what)]);
  });

  it.each([
    'The score is 3; the limit is 4; the gap is 1.\nIt was 2; then 3; then 4 in the tests of May;\nnobody; knows; why.',
    'Answer within 5 days, or say why.\nThe owner decides, and the committee is told.\nBoth, in writing.',
    'He said "yes": https://example.org says no.',
    'Stop! See plan.png and go!',
    "The users' and owners' rights.",
    'A note at 10:00:: no.',
    'See [b] and [i] in the list.',
    'The rate is 3 % \n% of all cases.',
    '\ue123',
    'Wait ... 3 days',
  ])('is not seen in prose: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
