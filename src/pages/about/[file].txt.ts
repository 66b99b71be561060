import type { APIRoute, GetStaticPaths } from 'astro';
import { currentHandbook } from '../../handbook/current.ts';
import { messages } from '../../site.ts';
import { issuesText, needsFile } from '../../views/site/about.ts';

// Only where the page about the handbook does not list all of them.
export const getStaticPaths = (() =>
  needsFile(currentHandbook().issues)
    ? [{ params: { file: 'issues' } }]
    : []) satisfies GetStaticPaths;

// Servers seldom say in what text is encoded: the mark at its beginning does.
export const GET: APIRoute = () =>
  new Response(`\uFEFF${issuesText(currentHandbook().issues, messages().about.issues)}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
