import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { siteFolder } from '../../../addresses/sitemap.ts';
import IndexedCells from '../../../components/registers/IndexedCells.astro';
import { shared } from '../../../shared.ts';
import { handbook } from '../../../site.ts';
import { registerIndex } from '../../../views/register-index.ts';
import { longRegisters, registerOf } from '../../../views/registers.ts';

// What a register that goes on at other pages loads to filter and sort the rows of all of them.
export const getStaticPaths = (() =>
  longRegisters(handbook()).flatMap((name) =>
    (['rows', 'texts'] as const).map((file) => ({
      params: { collection: siteFolder(name), file },
      props: { name, file },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({
  props: { name, file },
}) => {
  const table = registerOf(handbook(), name);
  const cells = await shared(handbook(), 'register-index', name, async () => {
    const container = await AstroContainer.create();
    return container.renderToString(IndexedCells, { props: { table } });
  });
  return Response.json(registerIndex(table, cells)[file]);
};
