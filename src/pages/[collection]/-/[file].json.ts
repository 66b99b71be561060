import type { APIRoute, GetStaticPaths } from 'astro';
import { siteFolder } from '../../../addresses/sitemap.ts';
import { cellHtml } from '../../../components/cells/cell.ts';
import type { Handbook } from '../../../handbook/types.ts';
import { memo } from '../../../memo.ts';
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

/** The indexes of registers, each of which is in two files. */
const indexes = memo((_: Handbook) => new Map<string, ReturnType<typeof registerIndex>>());

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({
  props: { name, file },
}) => {
  const known = indexes(handbook());
  const index =
    known.get(name) ??
    registerIndex(registerOf(handbook(), name), (cell) => cellHtml(cell).toString());
  known.set(name, index);
  return Response.json(index[file]);
};
