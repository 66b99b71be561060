import type { APIRoute, GetStaticPaths } from 'astro';
import { exportFiles } from '../../exports/files.ts';
import { handbook } from '../../site.ts';

export const getStaticPaths = (() =>
  exportFiles(handbook()).map(({ name, type, make }) => ({
    params: { file: name },
    props: { type, make },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({
  props: { type, make },
}) => new Response(await make(), { headers: { 'content-type': type } });
