import type { Handbook } from '../../handbook/types.ts';
import { clauseRows, clauseCrosswalkNote } from '../../standards/clause-crosswalk.ts';
import { controlCrosswalkNote, controlRows } from '../../standards/control-crosswalk.ts';
import { clauseId } from './catalogs.ts';
import { uuidOf } from '../identifiers.ts';
import { hrefOf, oneLine, oscalDocument, property, token } from './document.ts';

const item = (id: string) => ({ type: 'control', 'id-ref': id });

/** The id in the catalog of ISO/IEC 27001 that a reference of the crosswalk stands for: `27001:6.2` is `clause-6.2`. */
const idOf27001 = (reference: string): string => {
  const id = reference.replace(/^27001:/, '');
  return /^\d/.test(id) ? clauseId(id) : id;
};

/** The crosswalk from ISO/IEC 42001 to ISO/IEC 27001 as a mapping, with what has no counterpart. */
export function mapping(handbook: Handbook): string {
  const uuid = (...names: string[]) => uuidOf(handbook, 'mapping', ...names);
  const controls = controlRows
    .filter(({ related }) => related.length > 0)
    .map(({ iso42001, related, transfer, why }) => ({
      uuid: uuid(iso42001),
      relationship: 'intersects-with',
      sources: [item(token(iso42001))],
      targets: related.map(({ id, basis }) => ({
        ...item(idOf27001(id)),
        props: [property('basis', basis)],
      })),
      props: [property('transfer', transfer)],
      remarks: why,
    }));
  const clauses = clauseRows.flatMap(({ iso42001, iso27001, disposition, adds }) =>
    iso27001 === null
      ? []
      : [
          {
            uuid: uuid('clause', iso42001),
            relationship: disposition === 'reuse' ? 'equivalent-to' : 'intersects-with',
            sources: [item(clauseId(iso42001))],
            targets: [item(idOf27001(iso27001))],
            props: [property('disposition', disposition)],
            remarks: adds,
          },
        ],
  );
  const unmapped = [
    ...clauseRows.filter(({ iso27001 }) => iso27001 === null).map((row) => clauseId(row.iso42001)),
    ...controlRows
      .filter(({ related }) => related.length === 0)
      .map(({ iso42001 }) => token(iso42001)),
  ];
  const provenance = {
    method: 'human',
    'matching-rationale': 'functional',
    status: 'complete',
    'mapping-description': oneLine(`${clauseCrosswalkNote} ${controlCrosswalkNote}`),
  };
  return oscalDocument(handbook, 'mapping-collection', 'ISO/IEC 42001 and ISO/IEC 27001', {
    provenance,
    mappings: [
      {
        uuid: uuid('42001', '27001'),
        'source-resource': { type: 'catalog', href: hrefOf('catalog') },
        'target-resource': { type: 'catalog', href: hrefOf('catalog27001') },
        maps: [...clauses, ...controls],
        ...(unmapped.length > 0 && {
          'source-gap-summary': {
            uuid: uuid('gaps'),
            'unmapped-controls': [{ 'with-ids': unmapped }],
          },
        }),
      },
    ],
  });
}
