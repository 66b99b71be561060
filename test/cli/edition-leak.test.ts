import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { assertNoLeak, assertNoLeakIn } from '../../src/cli/edition-leak.ts';
import { exportFiles } from '../../src/exports/files.ts';
import { restrict } from '../../src/handbook/editions/restrict.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

const secret = 'Attack of the northern owls';
const full = handbookOf({
  roles: { lead: { title: 'AI lead', responsibilities: 'Leads.' } },
  policies: {
    'POL-1': { title: 'Open policy' },
    'POL-2': {
      title: secret,
      classification: 'confidential',
      nextReview: '2027-05-05',
    },
  },
  controls: { 'ORG.1': { title: secret, classification: 'confidential' } },
});
const edition = restrict(full, 'internal');

/** A PDF as other programs write it, with packed contents. */
async function pdfOf(write: (pdf: PDFDocument) => unknown): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  page.drawText('Nothing to hide', { font: await pdf.embedFont(StandardFonts.Helvetica) });
  await write(pdf);
  return pdf.save();
}

const exported = async (name: string, handbook = full): Promise<Uint8Array> => {
  const file = exportFiles(handbook).find((each) => each.name === name);
  if (!file) throw new Error(`There is no ${name}.`);
  return Buffer.from(await file.make());
};

const told = async (name: string, bytes: Uint8Array): Promise<string> => {
  try {
    await assertNoLeakIn([{ name, bytes }], full, edition);
    return 'nothing';
  } catch (error) {
    return String(error);
  }
};

const drawn = () =>
  pdfOf((pdf) => {
    const page = pdf.addPage();
    page.drawText('Report: Attack of the', { y: 200 });
    page.drawText('northern owls, in two lines', { y: 180 });
  });
const zipped = async () => zipSync({ 'a/report.pdf': await drawn() });

it.each([
  ['the text of a PDF, over two lines', 'report.pdf', drawn],
  ['the facts about a PDF', 'report.pdf', () => pdfOf((pdf) => pdf.setSubject(`On ${secret}`))],
  ['a spreadsheet', 'soa.xlsx', () => exported('soa.xlsx')],
  ['a document', 'soa.docx', () => exported('soa.docx')],
  ['a calendar', 'calendar.ics', () => exported('calendar.ics')],
  ['a table', 'soa.csv', () => exported('soa.csv')],
  ['data', 'handbook.json', () => exported('handbook.json')],
  ['OSCAL', 'oscal/poam.json', () => exported('oscal/poam.json')],
  ['an archive', 'evidence.zip', async () => zipSync({ 'soa.xlsx': await exported('soa.xlsx') })],
  [
    'an archive in a pack',
    'handbook.zip',
    async () => zipSync({ 'site/files/a.zip': await zipped() }),
  ],
  ['the name of a file in an archive', 'a.zip', () => zipSync({ [`${secret}.txt`]: strToU8('x') })],
])('finds what an edition leaves out in %s', async (_, name, make) => {
  expect(await told(name, await make())).toContain(`${name}: "${secret}"`);
});

it('finds nothing in the same files of the edition', async () => {
  for (const { name, make } of exportFiles(edition))
    expect(await told(name, Buffer.from(await make())), name).toBe('nothing');
  expect(await told('report.pdf', await pdfOf(() => undefined))).toBe('nothing');
});

it('looks through a folder, and names the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aims-leak-'));
  try {
    const file = join(folder, 'files/report.pdf');
    mkdirSync(dirname(file));
    writeFileSync(file, await drawn());
    await expect(assertNoLeak(folder, full, edition)).rejects.toThrow(
      `files/report.pdf: "${secret}"`,
    );
    await expect(assertNoLeak(folder, full, full)).resolves.toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('looks at the bytes of a PDF that it cannot read', async () => {
  expect(await told('a.pdf', strToU8(`%PDF-1.7 broken ${secret}`))).toContain(secret);
});
