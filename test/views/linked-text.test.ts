import { expect, test } from 'vitest';
import { linkedText } from '../../src/views/linked-text.ts';
import { handbookOf } from '../handbook/handbook-of.ts';

const handbook = handbookOf({
  evidence: { 'EV-1': {} },
  controls: { 'A.8.4': {} },
});
const linked = (text: string, options = {}) =>
  linkedText(handbook, text, options)
    .map((piece) =>
      piece.kind === 'link'
        ? `<${piece.link.path} ${piece.link.title}>`
        : piece.kind === 'code'
          ? `[${piece.text}]`
          : piece.text,
    )
    .join('');

test('an id in a field or a finding is a link that knows the title', () => {
  expect(linked('Shown by EV-1, not by EV-2.')).toBe(
    'Shown by </evidence/EV-1/ EV-1>, not by EV-2.',
  );
});

test('an id leads nowhere on its own page', () => {
  expect(linked('EV-1 runs out.', { own: 'EV-1' })).toBe('EV-1 runs out.');
});

test('backticks of a rule are code, and those of an author are left alone', () => {
  expect(linked('Set `status` of EV-1.', { code: true })).toBe(
    'Set [status] of </evidence/EV-1/ EV-1>.',
  );
  expect(linked('Set `status`.')).toBe('Set `status`.');
});

test('a control of ISO/IEC 27001 is not taken for the one that has its number here', () => {
  expect(linked('27001:A.8.4 is no A.8.4')).toMatch(
    /^<\/crosswalk\/#27001-A\.8\.4 .*> is no <\/controls\/A\.8\.4\//,
  );
});
