import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  other: (certificate: string, named: string, approved: string) => ({
    found: `The certificate ${certificate} names version ${named} of the Statement of Applicability, but version ${approved} is approved.`,
    expected: `version ${approved}`,
    fix: 'Tell the certification body about the new version, and set `soaVersion` once the certificate names it. If only a number is mistyped, correct it.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/certified-version',
  severity: 'warning',
  summary:
    'The certificate of the AIMS names another version of the Statement of Applicability than the one that is approved.',
  why: 'The certificate covers the controls of the version that it names. The certification body has to know of a newer one, and whoever relies on the certificate reads the version that it names.',
  says,
  check(handbook, report) {
    const { aims, soa } = handbook.config;
    // A draft of the next version changes nothing yet.
    if (aims?.soaVersion === undefined || soa.status !== 'approved') return;
    if (aims.soaVersion === soa.version) return;
    report({
      at: field({ file: 'handbook.yaml' }, 'aims', 'soaVersion'),
      ...say('other', aims.certificate, aims.soaVersion, soa.version),
    });
  },
});
