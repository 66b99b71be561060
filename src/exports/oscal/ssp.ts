import { controlState, type ControlState } from '../../handbook/state/control-state.ts';
import { proofsOf, validityOf } from '../../handbook/state/proof.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { uuidOf } from '../identifiers.ts';
import {
  hrefOf,
  listOf,
  oneLine,
  oscalDocument,
  property,
  responsible,
  token,
} from './document.ts';
import { resource, resourceLink } from './resources.ts';

/** The management system as a component: it implements the controls that apply to all systems. */
const aimsOf = (handbook: Handbook) => uuidOf(handbook, 'component', 'aims');

const componentOf = (handbook: Handbook, id: string) => uuidOf(handbook, 'component', id);

/** How OSCAL calls the states of a control. What nobody proves is not called implemented. */
const states: Readonly<Record<ControlState, string>> = {
  proven: 'implemented',
  unproven: 'partial',
  partial: 'partial',
  planned: 'planned',
  undecided: 'planned',
  excluded: 'not-applicable',
};

/** The Statement of Applicability as a system security plan: implementation, state and evidence of each control. */
export function ssp(handbook: Handbook): string {
  const { config, entries } = handbook;
  const named = new Set(
    entries.controls.flatMap(({ data }) => [...data.evidence, ...data.implementedBy]),
  );
  const resources = [...named].flatMap((id) => handbook.byId.get(id) ?? []);
  return oscalDocument(
    handbook,
    'system-security-plan',
    config.title,
    {
      'import-profile': { href: hrefOf('catalog') },
      'system-characteristics': {
        'system-ids': [{ id: oneLine(`${config.organization.name}: ${config.title}`) }],
        'system-name': oneLine(config.title),
        description: config.scope,
        'system-information': { 'information-types': informationTypes(handbook) },
        status: { state: 'operational' },
        'authorization-boundary': { description: config.scope },
      },
      'system-implementation': {
        components: [
          {
            uuid: aimsOf(handbook),
            type: 'this-system',
            title: oneLine(config.title),
            description: config.scope,
            status: { state: 'operational' },
          },
          ...entries.inventory.map((system) => component(handbook, system)),
        ],
      },
      'control-implementation': {
        description:
          'The controls of the Statement of Applicability. A control that is marked implemented counts as implemented only while valid evidence shows it.',
        'implemented-requirements': entries.controls.map((control) =>
          requirement(handbook, control),
        ),
      },
      ...(resources.length > 0 && {
        'back-matter': { resources: resources.map((entry) => resource(handbook, entry)) },
      }),
    },
    config.soa.version,
  );
}

function informationTypes(handbook: Handbook) {
  const types = handbook.entries.datasets.map(({ id, title, data }) => ({
    uuid: uuidOf(handbook, 'information-type', id),
    title: oneLine(title),
    description: data.provenance ?? title,
  }));
  const unnamed = {
    uuid: uuidOf(handbook, 'information-type', ''),
    title: 'Data of the AI systems',
    description: 'The register of datasets is empty.',
  };
  return types.length > 0 ? types : [unnamed];
}

const component = (handbook: Handbook, { id, title, data }: Entry<'inventory'>) => ({
  uuid: componentOf(handbook, id),
  type: 'software',
  title: oneLine(title),
  description: data.purpose,
  props: [property('id', id), property('stage', data.stage)],
  status: {
    state:
      data.stage === 'retirement'
        ? 'disposition'
        : data.stage === 'operation'
          ? 'operational'
          : 'under-development',
  },
  ...responsible(handbook, [data.owner]),
});

function requirement(handbook: Handbook, control: Entry<'controls'>) {
  const { id, data } = control;
  const state = controlState(handbook, control);
  const proofs = proofsOf(handbook, control);
  const systems =
    data.systems === 'all'
      ? []
      : data.systems.filter((system) =>
          handbook.entries.inventory.some((each) => each.id === system),
        );
  const components =
    systems.length === 0
      ? [aimsOf(handbook)]
      : systems.map((system) => componentOf(handbook, system));
  return {
    uuid: uuidOf(handbook, 'requirement', id),
    'control-id': token(id),
    props: [
      property('state', state),
      property('responsibility', data.responsibility),
      ...(data.drivers ?? []).map((driver) => property('driver', driver)),
    ],
    ...listOf('links', [
      ...data.implementedBy
        .filter((document) => handbook.byId.has(document))
        .map((document) => resourceLink(handbook, document, 'implemented-by')),
      ...proofs.map((proof) => ({
        ...resourceLink(handbook, proof.id, 'evidence'),
        text: validityOf(proof, handbook.asOf),
      })),
    ]),
    ...responsible(handbook, [data.owner]),
    'by-components': components.map((uuid) => ({
      'component-uuid': uuid,
      uuid: uuidOf(handbook, 'by-component', id, uuid),
      description: data.justification ?? 'Nobody has decided yet whether the control applies.',
      'implementation-status': {
        state: states[state],
        ...(state === 'unproven' && {
          remarks: 'It is marked implemented, but no valid evidence shows it.',
        }),
        ...(state === 'undecided' && {
          remarks: 'Nobody has decided yet whether the control applies.',
        }),
      },
    })),
  };
}
