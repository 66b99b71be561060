import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleSite } from '../site/example.ts';
import { openContext } from './chromium.ts';
import { serve } from './serve.ts';
import { sharedBrowser } from './shared-browser.ts';

/** What an auditor asks first, and how far the answer is from `/start/`. */
interface Question {
  asked: string;
  /** What `/start/` answers at once. */
  short: RegExp;
  /** Links to follow: the first within the question, the second on the page behind it. At most two. */
  clicks: readonly [string] | readonly [string, string];
  /** Where the clicks lead, and what stands there. */
  page: string;
  answer: readonly RegExp[];
}

const questions: readonly Question[] = [
  {
    asked: 'What is the scope?',
    short: /covers the development, procurement, use and retirement of AI systems/,
    clicks: ['POL-02'],
    page: '/policies/POL-02/',
    answer: [/Inside are development, procurement, use and retirement/, /Outside are/],
  },
  {
    asked: 'Who approved the Statement of Applicability, and when?',
    short: /Version 1\.0, approved by Executive Board on 2026-11-18\./,
    clicks: ['Statement of Applicability'],
    page: '/soa/',
    answer: [/Version 1\.0 was approved by Executive Board on 2026-11-18\./],
  },
  {
    asked: 'Which controls are excluded, and why?',
    short: /None: every control applies\./,
    clicks: ['Statement of Applicability'],
    page: '/soa/',
    answer: [/0 excluded/],
  },
  {
    asked: 'What proves a control?',
    short: /applicable controls are implemented, with proof/,
    clicks: ['Choose the control in the Statement', 'A.6.2.4'],
    page: '/controls/A.6.2.4/',
    answer: [/implemented, with proof/, /EV-021 Validation of SYS-01, release 4\.2/],
  },
  {
    asked: 'Which systems are high-risk, and where is their assessment?',
    short: /SYS-03 Life underwriting risk score\s+tier: high · impact: high\s+AIA-03/,
    clicks: ['AIA-03'],
    page: '/assessments/AIA-03/',
    answer: [/SYS-03 Life underwriting risk score/, /approved/],
  },
  {
    asked: 'What did the last internal audit find, and is it closed?',
    short: /AUD-2026-2 .*, 2026-10-06, led by Head of Internal Audit\. 2 findings; 2 still open\./,
    clicks: ['FND-004'],
    page: '/findings/FND-004/',
    answer: [/2027-01-29/, /AUD-2026-2/, /open/],
  },
  {
    asked: 'Who is responsible for AI, and are they competent?',
    short:
      /AI Governance Lead runs the AIMS and maintains the Statement\s+2 of 2 required competences with evidence/,
    clicks: ['AI Governance Lead'],
    page: '/roles/role-ai-governance-lead/',
    answer: [/Lead Implementer for ISO\/IEC 42001/, /EV-014/],
  },
  {
    asked: 'When did top management last review the AIMS?',
    short: /MR-2026 Management review 2026, 2026-10-29, led by Executive Board\. 6 decisions\./,
    clicks: ['MR-2026'],
    page: '/audits/MR-2026/',
    answer: [/2026-10-29/, /A post of 0\.6 is granted for the technical file of SYS-03/],
  },
  {
    asked: 'Which risks are above the appetite, and who accepted them?',
    short:
      /11 of 16 risks above the appetite of 9 before treatment; today 2, after treatment none\.\s+2 accepted by Executive Board\s+9 accepted by Chief Risk Officer/,
    clicks: ['RISK-05'],
    page: '/risks/RISK-05/',
    answer: [/Executive Board/, /2026-11-18/],
  },
  {
    asked: 'What comes from the ISMS?',
    short: /Of the clauses, \d+ are reused, \d+ extended, \d+ new\. Some content carries over to/,
    clicks: ['Control by control: what is reused, what is new'],
    page: '/gaps/#controls',
    answer: [/No counterpart\./, /EV-005 Mandate of the committee \(ISMS charter\)/],
  },
];

describe('an auditor who begins at /start/', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await serve(exampleSite());
    browser = await sharedBrowser();
    // Answers stand in the pages themselves: no script is needed to find them.
    page = await (await openContext(browser, { javaScriptEnabled: false })).newPage();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const text = async (selector: string) =>
    (await page.locator(selector).innerText()).replace(/\s+/g, ' ');

  it('comes there from every page with one click', async () => {
    await page.goto(`${site.url}/controls/A.6.2.4/`);
    await page
      .getByRole('navigation', { name: 'Handbook' })
      .getByText('Start here', { exact: true })
      .click();
    expect(page.url()).toBe(`${site.url}/start/`);
  });

  it('finds these ten questions, and no other', async () => {
    await page.goto(`${site.url}/start/`);
    expect(await page.locator('.question h3').allInnerTexts()).toEqual(
      questions.map(({ asked }, index) => `${index + 1} ${asked}`),
    );
  });

  it.each(questions)('asks “$asked”', async ({ asked, short, clicks, page: path, answer }) => {
    await page.goto(`${site.url}/start/`);
    const no = questions.findIndex((question) => question.asked === asked) + 1;
    const section = `section:has(> #question-${no})`;
    expect(await text(section)).toMatch(short);
    const [first, second] = clicks;
    await page.locator(section).getByRole('link', { name: first }).first().click();
    if (second) await page.locator('main').getByRole('link', { name: second }).first().click();
    expect(page.url()).toBe(site.url + path);
    // A script opens the section to which a link leads.
    for (const part of answer) await expect.poll(() => text('main')).toMatch(part);
  });
});
