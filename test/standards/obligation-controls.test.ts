import { describe, expect, it } from 'vitest';
import { compareIds } from '../../src/standards/catalogue.ts';
import { obligations, type Obligation } from '../../src/standards/eu-ai-act.ts';
import { controlById } from '../../src/standards/iso42001.ts';
import { controlsFor, obligationControls } from '../../src/standards/obligation-controls.ts';
import { appliesFrom } from '../../src/standards/obligation-dates.ts';

describe('the controls that carry the duties of the EU AI Act', () => {
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

  it('are missing only where the duty is said to be outside what controls do', () => {
    for (const { article, controls, outside } of obligationControls)
      expect(controls.length === 0, article).toBe(outside === true);
    expect(
      obligationControls.filter(({ outside }) => outside).map(({ article }) => article),
    ).toEqual(['Art. 16', 'Art. 56']);
  });

  it('come with a reason', () => {
    for (const { article, why } of obligationControls)
      expect(why, article).toMatch(/^[A-Z].{30,}\.$/);
  });

  it('tell the two duties of Art. 22 apart', () => {
    const [provider, representative] = obligations
      .filter(({ article }) => article === 'Art. 22')
      .map(controlsFor);
    expect([provider?.role, representative?.role]).toEqual([
      'provider',
      'authorised-representative',
    ]);
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
  const neither = { annexIII: false, annexI: false, placed: undefined };

  it('depends on the annex for high-risk systems, the earlier one where both hold', () => {
    expect(appliesFrom(duty('Art. 9'), { ...neither, annexIII: true })).toBe('2027-12-02');
    expect(appliesFrom(duty('Art. 9'), { ...neither, annexI: true })).toBe('2028-08-02');
    expect(appliesFrom(duty('Art. 9'), { ...neither, annexIII: true, annexI: true })).toBe(
      '2027-12-02',
    );
  });

  it('is none where the duty does not concern the annex', () => {
    expect(appliesFrom(duty('Art. 27'), { ...neither, annexI: true })).toBeUndefined();
    expect(appliesFrom(duty('Art. 25(3)'), { ...neither, annexIII: true })).toBeUndefined();
    expect(appliesFrom(duty('Art. 9'), neither)).toBeUndefined();
  });

  it('is later for the marking by generative systems placed before 2 August 2026', () => {
    expect(appliesFrom(duty('Art. 50(2)'), neither)).toBe('2026-08-02');
    expect(appliesFrom(duty('Art. 50(2)'), { ...neither, placed: '2026-08-02' })).toBe(
      '2026-08-02',
    );
    expect(appliesFrom(duty('Art. 50(2)'), { ...neither, placed: '2026-08-01' })).toBe(
      '2026-12-02',
    );
    expect(appliesFrom(duty('Art. 50(1)'), { ...neither, placed: '2026-08-01' })).toBe(
      '2026-08-02',
    );
  });

  it('is later for general-purpose models placed before 2 August 2025', () => {
    expect(appliesFrom(duty('Art. 53'), { ...neither, placed: '2025-08-02' })).toBe('2025-08-02');
    expect(appliesFrom(duty('Art. 53'), { ...neither, placed: '2025-08-01' })).toBe('2027-08-02');
  });
});
