import { cancel, confirm, group, intro, outro, select, text } from '@clack/prompts';
import { z } from 'zod';
import { locales } from '../../schemas/handbook.ts';
import { exitCode } from './exit.ts';
import type { InitOptions } from './init.ts';

const something = (value: string | undefined) =>
  value?.trim() ? undefined : 'Write something, or press Ctrl C to stop.';

const aDay = (value: string | undefined) =>
  z.iso.date().safeParse(value?.trim()).success ? undefined : 'Write a date, as YYYY-MM-DD.';

/** Asks in a terminal for what the options do not say. Ctrl C ends the process; nothing was written by then. */
export async function ask(options: InitOptions): Promise<InitOptions> {
  intro('A handbook of your own');
  const answers = await group(
    {
      name: async () =>
        options.name ??
        text({ message: 'What is the name of the organisation?', validate: something }),
      language: async () =>
        options.language ??
        select({
          message: 'In which language is the handbook?',
          options: locales.map((value) => ({ value, label: languageNames[value] })),
        }),
      hasCertificate: async () =>
        options.certificate !== undefined ||
        confirm({ message: 'Does the organisation have an ISO/IEC 27001 certificate?' }),
      certificate: async ({ results }) =>
        results.hasCertificate
          ? (options.certificate ?? text({ message: 'What is its number?', validate: something }))
          : undefined,
      certificateBody: async ({ results }) =>
        results.hasCertificate
          ? (options.certificateBody ?? text({ message: 'Who issued it?', validate: something }))
          : undefined,
      certificateIssued: async ({ results }) =>
        results.hasCertificate
          ? (options.certificateIssued ??
            text({ message: 'When was it issued?', placeholder: 'YYYY-MM-DD', validate: aDay }))
          : undefined,
      certificateValidUntil: async ({ results }) =>
        results.hasCertificate
          ? (options.certificateValidUntil ??
            text({ message: 'Until when is it valid?', placeholder: 'YYYY-MM-DD', validate: aDay }))
          : undefined,
      fromExample: async () =>
        options.fromExample ??
        confirm({
          message: 'Add the twelve policies of the example as drafts to rewrite?',
          initialValue: false,
        }),
    },
    {
      onCancel: () => {
        cancel('Nothing was written.');
        process.exit(exitCode.errors);
      },
    },
  );
  outro('That is all.');
  const { hasCertificate: _, ...given } = answers;
  return { ...options, ...given } as InitOptions;
}

/** Languages by the names that their speakers give them. */
const languageNames = {
  en: 'English',
  de: 'Deutsch',
  'de-CH': 'Deutsch (Schweiz)',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
} as const satisfies Record<(typeof locales)[number], string>;
