import type { Messages } from '../messages.ts';

/** What pages say of documents that can be read in several languages. */
export const translations: Messages['translations'] = {
  title: 'Sprachen',
  source: 'Original lesen',
  of: (version: string) =>
    `Übersetzung der Version ${version}. Angaben, Verlauf und Verweise sind auf der Seite des Originals.`,
  behind: (version: string, now: string) =>
    `Dies ist eine Übersetzung der Version ${version}. Das Original hat die Version ${now}; dieser Text ist also nicht der geltende.`,
  behindText: (version: string) =>
    `Dies ist eine Übersetzung eines früheren Textes der Version ${version}. Das Original wurde seither neu freigegeben; dieser Text ist also vielleicht nicht der geltende.`,
};
