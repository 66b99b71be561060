import { expect, it } from 'vitest';
import { z } from 'zod';
import { collections } from '../../schemas/index.ts';
import { fieldHelp } from '../../src/i18n/terms.ts';
import { schemaAt } from '../../schemas/walk.ts';
import { rules } from '../../src/checks/rules.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { requiredDocuments } from '../../src/standards/mandatory-documents.ts';
import { qualificationPaths } from '../../src/standards/qualifications.ts';

const description = (field: string) => fieldHelp('en', `inventory.aiAct.${field}`);

it('Annex I means the product itself, too, where it needs an assessment by a third party (Art. 6(1))', () =>
  expect(description('annexI')).toMatch(
    /product of Annex I, Section A, or the safety component of one, .* third party/,
  ));

it('the point of Annex III is asked for, since 5(b) and 5(c) always need Art. 27', () =>
  expect(description('annexIII')).toMatch(/5b and 5c always need/));

it('a supplier of components can say so, so that Art. 25(4) concerns it', () => {
  const roles = schemaAt(collections.inventory.schema, ['aiAct', 'roles']) as z.ZodType;
  expect(z.safeParse(roles, ['component-supplier']).success).toBe(true);
});

it('6.1.1 plainly requires a record of actions on AI risks', () =>
  expect(requiredDocuments.filter(({ clause }) => clause === '6.1.1')).toEqual([
    { clause: '6.1.1', document: 'Actions to address AI risks and opportunities', kind: 'record' },
  ]));

it('6.1.3 has the plan and the residual risks approved; the Statement is approved under 7.5.2', () => {
  const whyOf = (id: string) => rules.find((rule) => rule.id === id)?.why;
  expect(whyOf('soa/approval')).toMatch(/7\.5\.2/);
  expect(whyOf('soa/approval')).toMatch(/treatment plan and the residual risks \(6\.1\.3\)/);
  expect(whyOf('plan/approval')).toMatch(/6\.1\.3/);
});

it('who grades a finding is not this tool: what it sees may be raised', () => {
  for (const { id, why } of rules) expect(why, id).not.toMatch(/\bis a major nonconformity/);
  const messages = JSON.stringify(messagesFor('en'));
  expect(messages).not.toMatch(/\bis a (?:major |minor )?nonconformity/);
  expect(messages).toContain('may be raised as');
});

it('the risk manager, and not the owner of a risk, goes on to manage AI risk', () => {
  expect(qualificationPaths.find(({ id }) => id === 'risk')?.from.title).toBe('Risk manager');
  expect(JSON.stringify(messagesFor('en').roles)).toMatch(/Neither 7\.2 nor 9\.2\.2 requires them/);
});

it('ISO/IEC 42005 recommends, and requires nothing', () => {
  const { assessments } = messagesFor('en');
  expect(JSON.stringify(assessments)).toContain(
    'ISO/IEC 42005 (clause 6) says should be documented',
  );
});
