import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../schemas/handbook.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { rule as ownExcluded } from '../../src/checks/soa/own-excluded.ts';
import { runChecks } from '../../src/checks/run.ts';
import { clauseCoverage, controlCoverage } from '../../src/handbook/state/audit-coverage.ts';
import { openFindings } from '../../src/handbook/state/finding-state.ts';
import { obligations } from '../../src/standards/eu-ai-act.ts';
import { controlState } from '../../src/handbook/state/control-state.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { assessmentsView } from '../../src/views/assessments/assessments.ts';
import { documentStanding } from '../../src/views/documents/standing.ts';
import { requiredByControls } from '../../src/views/documents/required-documents.ts';
import { entryRegister } from '../../src/views/entries/register.ts';
import { gapControls } from '../../src/views/gaps/gap-controls.ts';
import { factsOf } from '../../src/views/cells.ts';
import { startView } from '../../src/views/start/start.ts';
import { lifecycleTable } from '../../src/views/systems/lifecycle-tables.ts';
import { lifecycleView } from '../../src/views/systems/lifecycle.ts';
import { systemPage } from '../../src/views/systems/system.ts';
import { plainValue } from '../../src/views/table/plain.ts';
import { plainRows } from './plain-rows.ts';
import { renderBody } from '../../src/render/render.ts';
import { word } from '../../src/i18n/terms.ts';
import { auditPage } from '../../src/views/audits/audit.ts';
import { findingPage } from '../../src/views/audits/finding.ts';
import { viewOf } from '../../src/collections/index.ts';
import { statusWord } from '../../src/views/status-word.ts';
import { entryPage } from '../../src/views/entries/entry-page.ts';
import { dutiesOf } from '../../src/views/law/duties.ts';
import { obligationsView } from '../../src/views/law/obligations.ts';
import { dutyDone, dutyRelated } from '../../src/views/law/duty-cells.ts';
import { riskPage } from '../../src/views/risks/risk.ts';
import { risksView } from '../../src/views/risks/risks.ts';
import { riskStanding } from '../../src/views/risks/standing.ts';
import { navigationView } from '../../src/views/site/navigation.ts';
import { collections } from '../../schemas/index.ts';
import { entryIn, handbookOf } from '../handbook/handbook-of.ts';
import { exampleContent } from '../site/build.ts';

const example = loadHandbook({ root: exampleContent });

describe('no page claims more than another, in the example:', () => {
  it('what a control requires is available only if its control is implemented, with proof', () => {
    const held = requiredByControls(example).filter(({ state }) => state === 'held');
    expect(held.length).toBeGreaterThan(0);
    for (const { control } of held) {
      const entry = entryIn(example, 'controls', control.id);
      expect([control.id, controlState(example, entry)]).toEqual([control.id, 'proven']);
    }
  });

  it('a stage of a system says the same in the table of all and on the page of the system', () => {
    const stages = lifecycleView(example).groups.flatMap(({ rows }) =>
      rows.map(({ link, cells }) => [link.id, cells]),
    );
    const pages = example.entries.inventory.map((system) => [
      system.id,
      systemPage(example, system).lifecycle.cells,
    ]);
    expect(Object.fromEntries(stages)).toEqual(Object.fromEntries(pages));
  });

  it('where the text of a system says that a stage has no evidence, so does its table', () => {
    const rows = plainRows(example, lifecycleTable(example, lifecycleView(example)));
    const row = rows.find(({ values }) => String(values[0]).startsWith('SYS-02'));
    expect(row?.values[2]).toBe('the supplier’s, no evidence');
  });

  it('as many systems need an assessment for the auditor as in the register of assessments', () => {
    const { systems } = startView(example);
    expect(systems.needed).toBe(assessmentsView(example).needed);
    expect(systems.total).toBeGreaterThanOrEqual(systems.needed);
  });

  it('the systems in and out of the scope of the act, and those retired, are all that there are', () => {
    const { inScope, outOfScope, retired } = obligationsView(example);
    expect(inScope + outOfScope + retired).toBe(example.entries.inventory.length);
  });

  it('the lists of what is wrong are told apart on each of their pages', () => {
    for (const language of languages) {
      const { meaning } = messagesFor(language).common.road;
      expect(Object.keys(meaning)).toEqual(
        expect.arrayContaining(['findings', 'checks', 'traps', 'gaps', 'roadmap']),
      );
      expect(new Set(Object.values(meaning)).size).toBe(Object.keys(meaning).length);
    }
  });

  it('the parts of each number of controls add up to it', () => {
    for (const { total, proven, open, excluded } of Object.values(gapControls(example).counts))
      expect(proven + open + excluded).toBe(total);
  });
});

describe('the example agrees with itself:', () => {
  const words = [
    'No',
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
    'Seven',
    'Eight',
    'Nine',
    'Ten',
  ];
  const stage1 = readFileSync(join(exampleContent, 'audits/AUD-2027-1.mdx'), 'utf8');

  it('as many findings are open before stage 1 as its preparation says', () => {
    const open = openFindings(example).length;
    expect(stage1).toContain(`${words[open]} findings are open`);
  });

  it('as many controls are partial or planned, in time and late, as its preparation says', () => {
    const open = example.entries.controls.filter(({ data }) =>
      ['partial', 'planned'].includes(data.status ?? ''),
    );
    const { stage1: first = '', stage2: second = '' } = example.config.certification ?? {};
    const due = (from: string, to: string) =>
      open.filter(({ data }) => (data.targetDate ?? '') >= from && (data.targetDate ?? '') < to);
    const [before, between] = [due('', first).length, due(first, second).length];
    expect(stage1).toContain(`${words[open.length]} applicable controls are partial or planned`);
    expect(stage1).toContain(
      `${words[before]} are due before stage 1, ${words[between]?.toLowerCase()} between`,
    );
  });

  it('an incident that people relied on is a major nonconformity, as POL-12 grades it', () => {
    const rule = readFileSync(join(exampleContent, 'policies/POL-12.mdx'), 'utf8');
    expect(rule).toMatch(/\| major \|.*people were harmed/);
    expect(entryIn(example, 'findings', 'FND-006').data).toMatchObject({
      source: 'incident',
      grade: 'major',
    });
  });

  it('the management review tells the coverage of the internal audits as it is', () => {
    const review = readFileSync(join(exampleContent, 'audits/MR-2026.mdx'), 'utf8');
    const missing = [...clauseCoverage(example), ...controlCoverage(example)]
      .filter(({ held }) => held.length === 0)
      .map(({ id }) => id);
    expect(missing).toEqual(['9.3.3', 'A.8.5']);
    expect(review).toMatch(
      /every clause except 9\.3\.3, .* every applicable control except A\.8\.5/,
    );
  });

  it('what starts for high-risk systems concerns every operator that a duty falls on then', () => {
    const act = entryIn(example, 'regulations', 'REG-AI-ACT');
    for (const [annex, day] of [
      ['annexIII', '2027-12-02'],
      ['annexI', '2028-08-02'],
    ] as const) {
      const roles = obligations
        .filter(({ tier }) => tier === 'high-risk')
        .flatMap(({ applies, role }) =>
          typeof applies === 'object' && applies[annex] === day ? role : [],
        )
        // They take a provider's place, or supply one; the act does not address them as operators.
        .filter((role) => role !== 'third-party' && role !== 'component-supplier');
      const said = act.data.milestones.find(({ date }) => date === day)?.appliesTo;
      expect([day, said]).toEqual([day, expect.arrayContaining(roles)]);
    }
  });

  it('names no control of its own that does not apply, and excludes none that the ISMS carries out', () => {
    const issues = runChecks(example, [ownExcluded]);
    expect(issues).toEqual([]);
    expect(entryIn(example, 'controls', 'A.4.5').data).toMatchObject({
      applicable: true,
      responsibility: 'isms',
    });
  });
});

describe('one word for one state:', () => {
  const handbook = handbookOf({
    inventory: { 'SYS-1': { lifecycle: { design: ['AIA-1'] } } },
    audits: {
      'AUD-1': { status: 'done', date: '2026-06-01' },
      'AUD-2': { status: 'planned', date: '2027-06-01' },
      'AUD-3': { status: 'planned', date: '2026-06-01' },
    },
    evidence: { 'EV-1': { validUntil: '2026-11-01' }, 'EV-2': {} },
    assessments: {
      'AIA-1': { status: 'draft' },
      'AIA-2': {
        status: 'approved',
        approvedBy: 'board',
        approved: '2026-09-01',
        effective: '2026-09-01',
        nextReview: '2027-09-01',
      },
    },
  });
  const columnOf = (name: 'audits' | 'evidence' | 'assessments', field: string) => {
    const { table } = { table: entryRegister(handbook, name) };
    const index = table.columns.findIndex(({ id }) => id === field);
    return plainRows(handbook, table).map(({ values }) => values[index]);
  };

  it('a record that has expired is expired at its top, at its date and in its register', () => {
    const record = entryIn(handbook, 'evidence', 'EV-1');
    const [state] = documentStanding(handbook, record);
    const facts = factsOf(handbook, collections.evidence.schema, record.data);
    const until = facts.find(({ field }) => field === 'validUntil')?.cell;
    expect(state && plainValue(handbook, state)).toBe('expired');
    expect(until).toMatchObject({ review: 'expired' });
    expect(columnOf('evidence', 'status')).toEqual(['expired', 'current']);
  });

  it('an audit is held, planned or not held, at its top, in its register and for the search', () => {
    expect(columnOf('audits', 'status')).toEqual(['held', 'planned', 'not held']);
    const states = messagesFor('en').audits.states;
    for (const audit of handbook.entries.audits) {
      const { late } = auditPage(handbook, audit);
      const shown = late ? states.late : states[audit.data.status];
      const status = viewOf('audits').status(handbook, audit);
      expect([audit.id, status && statusWord(handbook, status)]).toEqual([audit.id, shown]);
    }
  });

  it('the conclusion of an assessment that nobody approved is provisional', () => {
    expect(columnOf('assessments', 'conclusion')).toEqual([
      'acceptable (provisional)',
      'acceptable',
    ]);
  });

  it('a draft is not approved yet, wherever it is named as proof', () => {
    const [row] = plainRows(handbook, lifecycleTable(handbook, lifecycleView(handbook)));
    expect(row?.values[1]).toBe('missing\nAIA-1 not approved yet');
  });
});

it('calls nothing the most common of all, for which there is no source', () => {
  const superlatives =
    /most (?:common|often)|easiest|am häufigsten|einfachste|le plus (?:souvent|facile)|que más se|más fácil|più (?:spesso|facile)/i;
  const saidIn = (messages: unknown): string[] =>
    typeof messages === 'string'
      ? [messages]
      : typeof messages === 'object' && messages !== null
        ? Object.values(messages).flatMap(saidIn)
        : [];
  for (const language of languages)
    expect(saidIn(messagesFor(language)).filter((text) => superlatives.test(text))).toEqual([]);
});

it('names what is banned by its article, so that systems beside it do not read as banned', () => {
  for (const language of languages)
    expect(messagesFor(language).obligations.tiers.prohibited).toMatch(/^Art\. 5/);
});

describe('what one page says does not soften what another says, in the example:', () => {
  /** A cell with all that is in it. */
  const within = (value: unknown): object[] =>
    typeof value !== 'object' || value === null
      ? []
      : [value, ...Object.values(value).flatMap((each) => within(each))];

  it('beside a legal duty, what is said in sight of related controls is a count, and no tick', () => {
    for (const system of example.entries.inventory)
      for (const duty of dutiesOf(example, system)) {
        const cell = dutyRelated(example, duty);
        if (cell.kind !== 'details') throw new Error('The related controls are not folded.');
        expect(cell.summary).not.toMatch(/proof|proven|done|met/);
        // The tick of a duty comes from a record of that duty for that system alone.
        const done = within(dutyDone(example, duty.record)).some(
          (part) => 'icon' in part && part.icon === 'proven',
        );
        if (done) expect(duty.record.state, `${system.id} ${duty.article}`).not.toBe('open');
      }
  });

  it('a risk that is above the appetite today is shown as such, whatever its target', () => {
    const above = example.entries.risks.filter(({ data }) => {
      const today = data.current;
      return today !== undefined && today.likelihood * today.impact > example.config.riskAppetite;
    });
    expect(above.map(({ id }) => id)).toEqual(['RISK-05', 'RISK-09']);
    expect(risksView(example).above.today).toBe(above.length);
    for (const risk of above) {
      const icons = within(riskStanding(example, riskPage(example, risk))).flatMap((part) =>
        'icon' in part ? [part.icon] : [],
      );
      expect(icons, risk.id).toContain('overdue');
      expect(icons, risk.id).not.toContain('proven');
    }
  });

  it('a document is called by its kind, and stands under the management system, not under the ISMS', () => {
    for (const policy of example.entries.policies) {
      const body = renderBody(policy, { handbook: example, base: '/' });
      expect(entryPage(example, policy, body).kind.toLowerCase()).toBe(
        word('en', policy.data.kind).toLowerCase(),
      );
    }
    const area = navigationView(example).find(({ items }) =>
      items.some(({ path }) => path === '/policies/'),
    );
    expect(area?.title).toBe(messagesFor('en').navigation.areas.managementSystem);
  });

  it('a finding whose actions are planned is not said to lack them, and is closed only by its closure', () => {
    for (const finding of example.entries.findings) {
      const { steps } = findingPage(example, finding);
      const corrective = steps.find(({ step }) => step === 'correctiveAction');
      if (finding.data.planned.length > 0) expect(corrective?.state, finding.id).not.toBe('open');
    }
  });
});

it('says of a print that it is not controlled, at its foot and where printing is recommended', () => {
  const policy = readFileSync(join(exampleContent, 'policies/POL-11.mdx'), 'utf8');
  expect(policy).toContain('The published page is valid; a print is not.');
  const { print, start } = messagesFor('en');
  for (const said of [print.copy, JSON.stringify(start)])
    expect(said).toContain('a printed copy is not controlled');
});
