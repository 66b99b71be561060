import { afterEach, expect, it, vi } from 'vitest';
import { ask } from '../../src/cli/init-prompts.ts';

/** What was asked, in its order, and what is answered to each question. */
const asked: string[] = [];
const answers: Record<string, unknown> = {};

vi.mock('@clack/prompts', async (original) => {
  const answer = ({ message }: { message: string }) => {
    asked.push(message);
    if (!(message in answers)) throw new Error(`Nobody answers "${message}".`);
    return Promise.resolve(answers[message]);
  };
  return {
    ...(await original<object>()),
    ...{ text: answer, select: answer, confirm: answer },
    ...{ intro: () => undefined, outro: () => undefined },
  };
});
afterEach(() => {
  asked.length = 0;
  for (const message of Object.keys(answers)) delete answers[message];
});

const hasCertificate = 'Does the organisation have an ISO/IEC 27001 certificate?';
const fromExample = 'Add the twelve policies of the example as drafts to rewrite?';

it('asks for nothing that the options say', async () => {
  Object.assign(answers, { [hasCertificate]: false, [fromExample]: false });
  const given = await ask({ name: 'Acme', language: 'de' });
  expect(asked).toEqual([hasCertificate, fromExample]);
  expect(given).toMatchObject({ name: 'Acme', language: 'de', fromExample: false });
  expect(given.certificate).toBeUndefined();
});

it('asks for the certificate if there is one', async () => {
  Object.assign(answers, {
    'What is the name of the organisation?': 'Acme',
    'In which language is the handbook?': 'it',
    [hasCertificate]: true,
    'What is its number?': '4711',
    'Who issued it?': 'Example Certification Ltd',
    'When was it issued?': '2025-03-10',
    'Until when is it valid?': '2028-03-09',
    [fromExample]: true,
  });
  expect(await ask({})).toEqual({
    name: 'Acme',
    language: 'it',
    certificate: '4711',
    certificateBody: 'Example Certification Ltd',
    certificateIssued: '2025-03-10',
    certificateValidUntil: '2028-03-09',
    fromExample: true,
  });
  expect(asked).toHaveLength(8);
});
