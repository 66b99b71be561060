import { describe, expect, it } from 'vitest';
import { compareIds } from '../../src/standards/catalogue.ts';
import { obligations, type Obligation } from '../../src/standards/eu-ai-act.ts';
import { controlById } from '../../src/standards/iso42001.ts';
import { controlsFor, obligationControls } from '../../src/standards/obligation-controls.ts';
import { applicationOf, type DatedSystem } from '../../src/standards/obligation-dates.ts';

describe('the controls that are related to the duties of the EU AI Act', () => {
  it('are said for every duty, one row each and in their order', () => {
    expect(obligationControls.map(({ article, role }) => [article, role])).toEqual(
      obligations.map(({ article, role }) => [article, role[0]]),
    );
    for (const obligation of obligations)
      expect(controlsFor(obligation).article).toBe(obligation.article);
  });

  it('exist in Annex A, in the order of the standard and each once', () => {
    for (const { article, controls } of obligationControls) {
      for (const id of controls) expect(controlById(id), `${article}: ${id}`).toBeDefined();
      expect(controls, article).toEqual([...new Set(controls)].sort(compareIds));
    }
  });

  it('are at least one for each duty', () => {
    for (const { article, controls } of obligationControls)
      expect(controls.length, article).toBeGreaterThan(0);
  });

  it('come with a reason', () => {
    for (const { article, why } of obligationControls)
      expect(why, article).toMatch(/^[A-Z].{30,}\.$/);
  });

  it('carry what each area of Annex A is about', () => {
    const controlsOf = (article: string) =>
      obligationControls.find((row) => row.article === article)?.controls;
    expect(controlsOf('Art. 10')).toEqual(
      expect.arrayContaining(['A.7.2', 'A.7.3', 'A.7.4', 'A.7.5', 'A.7.6']),
    );
    expect(controlsOf('Art. 12')).toEqual(['A.6.2.8']);
    expect(controlsOf('Art. 27')).toEqual(['A.5.2', 'A.5.3', 'A.5.4', 'A.5.5']);
  });
});

describe('the day from which a duty applies', () => {
  const duty = (article: string): Obligation => {
    const found = obligations.find((row) => row.article === article);
    if (!found) throw new Error(`There is no ${article}.`);
    return found;
  };
  const neither: DatedSystem = {
    annexIII: false,
    annexI: false,
    placedOnMarket: undefined,
    deployed: undefined,
  };
  const from = (article: string, system: Partial<DatedSystem> = {}) =>
    applicationOf(duty(article), { ...neither, ...system })?.from;

  it('depends on the annex for high-risk systems, the earlier one where both hold', () => {
    expect(from('Art. 9', { annexIII: true })).toBe('2027-12-02');
    expect(from('Art. 9', { annexI: true })).toBe('2028-08-02');
    expect(from('Art. 9', { annexIII: true, annexI: true })).toBe('2027-12-02');
  });

  it('is none where the duty does not concern the annex', () => {
    expect(from('Art. 27', { annexI: true })).toBeUndefined();
    expect(from('Art. 49(1)', { annexI: true })).toBeUndefined();
    expect(from('Art. 26(11)', { annexI: true })).toBeUndefined();
    expect(from('Art. 25(3)', { annexIII: true })).toBeUndefined();
    expect(from('Art. 9')).toBeUndefined();
  });

  it('is later for the marking by generative systems placed on the market before 2 August 2026 (Art. 111(4))', () => {
    const marking = (system: Partial<DatedSystem>) =>
      applicationOf(duty('Art. 50(2)'), { ...neither, ...system });
    expect(marking({})).toEqual({ from: '2026-08-02', transition: undefined });
    expect(marking({ placedOnMarket: '2026-08-02' })?.from).toBe('2026-08-02');
    expect(marking({ placedOnMarket: '2026-08-01' })).toEqual({
      from: '2026-12-02',
      transition: { basis: 'Art. 111(4)', effect: 'moved' },
    });
    expect(from('Art. 50(1)', { placedOnMarket: '2026-08-01' })).toBe('2026-08-02');
  });

  it('is open for what went live before and was perhaps only put into service', () => {
    expect(applicationOf(duty('Art. 50(2)'), { ...neither, deployed: '2025-04-07' })).toEqual({
      from: '2026-08-02',
      transition: { basis: 'Art. 111(4)', effect: 'possible', from: '2026-12-02' },
    });
  });

  it('is later for general-purpose models placed on the market before 2 August 2025 (Art. 111(3))', () => {
    expect(from('Art. 53(3)', { placedOnMarket: '2025-08-02' })).toBe('2025-08-02');
    expect(from('Art. 53(3)', { placedOnMarket: '2025-08-01' })).toBe('2027-08-02');
  });

  it('names Art. 111(2) for a high-risk system that was there before, and does not move for it', () => {
    const application = (article: string, deployed: string) =>
      applicationOf(duty(article), { ...neither, annexIII: true, deployed });
    expect(application('Art. 9', '2027-12-01')).toEqual({
      from: '2027-12-02',
      transition: { basis: 'Art. 111(2)', effect: 'if-changed' },
    });
    expect(application('Art. 9', '2027-12-02')?.transition).toBeUndefined();
    // A system that is held not to be high-risk is none of which Art. 111(2) speaks.
    expect(application('Art. 6(4)', '2023-01-01')?.transition).toBeUndefined();
  });
});
