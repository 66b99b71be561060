import type { APIRoute } from 'astro';
import { handbook } from '../site.ts';
import { brandSheet } from '../views/site/brand.ts';

/** What the handbook adds to the style sheet. A file of its own: the policy forbids styles in pages. */
export const GET: APIRoute = () =>
  new Response(brandSheet(handbook()), { headers: { 'content-type': 'text/css' } });
