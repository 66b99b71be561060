import type { Handbook } from '../../handbook/types.ts';
import { areas, clauses, controlsOfArea, iso42001 } from '../../standards/iso42001.ts';
import { clauses27001, controls27001, iso27001 } from '../../standards/iso27001.ts';
import { listOf, oneLine, oscalDocument, property, token } from './document.ts';

/** The id of a clause in a catalog: ids of OSCAL begin with a letter. */
export const clauseId = (id: string): string => `clause-${id}`;

/** The part of a control that stands for its text, which belongs to ISO. */
export const statementId = (id: string): string => `${token(id)}_smt`;

const control = ({ id, title }: { id: string; title: string }) => ({
  id: token(id),
  title: oneLine(title),
  props: [{ name: 'label', value: id.replace(/^clause-/, '') }],
  parts: [{ id: statementId(id), name: 'statement' }],
});

const clauseControl = ({ id, title }: { id: string; title: string }) =>
  control({ id: clauseId(id), title });

/**
 * What the handbook is about as a catalog: the clauses of ISO/IEC 42001, its Annex A and the
 * organisation's own controls. Identifiers and titles only: the texts belong to ISO and IEC.
 */
export function catalog(handbook: Handbook): string {
  const own = handbook.entries.controls.filter(({ id }) => !isAnnexA(id));
  return oscalDocument(handbook, 'catalog', iso42001.id, {
    groups: [
      { id: 'clauses', title: 'Clauses', controls: clauses.map(clauseControl) },
      ...areas.map(({ id, title }) => ({
        id: token(id),
        title: oneLine(title),
        controls: controlsOfArea(id).map(control),
      })),
      ...(own.length === 0
        ? []
        : [{ id: 'own', title: 'Own controls', controls: own.map(control) }]),
    ],
  });
}

const isAnnexA = (id: string) =>
  areas.some((area) => controlsOfArea(area.id).some((each) => each.id === id));

/** ISO/IEC 27001, to which the mapping leads. Identifiers and titles only. */
export const catalog27001 = (handbook: Handbook): string =>
  oscalDocument(handbook, 'catalog', iso27001.id, {
    groups: [
      { id: 'clauses', title: 'Clauses', controls: clauses27001.map(clauseControl) },
      {
        id: 'annex-a',
        title: 'Annex A',
        ...listOf('controls', controls27001.map(control)),
        props: [property('texts', 'identifiers and titles only')],
      },
    ],
  });
