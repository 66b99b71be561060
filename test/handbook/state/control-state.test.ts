import { join } from 'node:path';
import { expect, it } from 'vitest';
import { controlState, ismsEvidenceOnly } from '../../../src/handbook/state/control-state.ts';
import type { Entry, Handbook } from '../../../src/handbook/types.ts';
import { casesFolder, withTinyHandbook } from '../../checks/tiny-handbooks.ts';

const ofTheControl = <T>(
  folder: string,
  of: (handbook: Handbook, control: Entry<'controls'>) => T,
) =>
  withTinyHandbook(join(casesFolder, folder), (handbook) => {
    const [control] = handbook.entries.controls;
    if (!control) throw new Error(`${folder} has no control.`);
    return of(handbook, control);
  });

it.each([
  ['proven', 'soa/evidence-missing/passes-proven'],
  ['proven', 'soa/evidence-expired/passes-last-day'],
  ['proven', 'soa/isms-evidence-only/passes-beside-aims-evidence'],
  ['proven', 'soa/isms-evidence-only/trips-in-part'],
  ['proven', 'soa/isms-evidence-only/passes-own-control'],
  ['unproven', 'soa/evidence-missing/trips-nothing-named'],
  ['unproven', 'soa/evidence-missing/trips-not-yet-approved'],
  ['unproven', 'soa/evidence-missing/passes-id-that-leads-nowhere'],
  ['unproven', 'soa/evidence-expired/trips-expired'],
  ['unproven', 'soa/evidence-expired/trips-superseded'],
  ['unproven', 'soa/isms-evidence-only/trips-nothing-carries-over'],
  ['unproven', 'soa/isms-evidence-only/trips-form-only'],
  ['unproven', 'soa/isms-evidence-only/trips-aims-evidence-expired'],
  ['partial', 'soa/isms-evidence-only/passes-partial'],
  ['planned', 'soa/evidence-missing/passes-planned'],
  ['excluded', 'soa/evidence-missing/passes-excluded'],
])('a control is %s in %s', (state, folder) => {
  expect(ofTheControl(folder, controlState)).toBe(state);
});

it('says how far the ISMS carries over where all valid evidence is borrowed from it', () => {
  expect(ofTheControl('soa/isms-evidence-only/trips-in-part', ismsEvidenceOnly)?.transfer).toBe(
    'partial',
  );
  expect(
    ofTheControl('soa/isms-evidence-only/passes-beside-aims-evidence', ismsEvidenceOnly),
  ).toBeUndefined();
  expect(
    ofTheControl('soa/isms-evidence-only/passes-all-of-it-expired', ismsEvidenceOnly),
  ).toBeUndefined();
});
