import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { serveBrowser } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of a run listens. */
    browser: string;
  }
}

/** Starts the browser that all files of a run share, and ends it after. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveBrowser();
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}

/** A connection to that browser; to close it ends the contexts that were opened through it. */
export const sharedBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));
