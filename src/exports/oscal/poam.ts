import { controlState } from '../../handbook/state/control-state.ts';
import { openFindings } from '../../handbook/state/finding-state.ts';
import { openActions, plannedActions } from '../../handbook/state/risk-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { findingsOf, observation } from './assessment.ts';
import { uuidOf } from '../identifiers.ts';
import {
  hrefOf,
  listOf,
  oneLine,
  oscalDocument,
  property,
  responsible,
  timeOf,
} from './document.ts';

type Risk = Entry<'risks'>;

const riskId = (handbook: Handbook, { id }: Risk) => uuidOf(handbook, 'risk', id);

/**
 * What is still to be done as a plan of action and milestones: controls that nothing proves yet, open
 * findings, and the treatment plan of the risks.
 *
 * @returns undefined where nothing is to be done: OSCAL knows no plan without an item
 */
export function poam(handbook: Handbook): string | undefined {
  const { entries, config } = handbook;
  const findings = openFindings(handbook);
  const risks = entries.risks.filter((risk) => plannedActions(risk).length > 0);
  const treated = risks.filter((risk) => openActions(risk).length > 0);
  const items = [
    ...entries.controls.flatMap((control) => gapItem(handbook, control)),
    ...findings.map((finding) => findingItem(handbook, finding)),
    ...treated.map((risk) => riskItem(handbook, risk)),
  ];
  if (items.length === 0) return undefined;
  const { treatmentPlan: plan } = config;
  return oscalDocument(
    handbook,
    'plan-of-action-and-milestones',
    `${config.title}: gaps, findings and treatment plan`,
    {
      'import-ssp': { href: hrefOf('ssp') },
      ...listOf(
        'observations',
        findings.map((finding) => observation(handbook, finding)),
      ),
      ...listOf(
        'risks',
        risks.map((risk) => riskOf(handbook, risk)),
      ),
      ...listOf(
        'findings',
        findings.flatMap((finding) => findingsOf(handbook, finding)),
      ),
      'poam-items': items,
    },
    plan?.version,
  );
}

/** A control that is to work and is not shown to. */
function gapItem(handbook: Handbook, control: Entry<'controls'>) {
  const { id, title, data } = control;
  const state = controlState(handbook, control);
  if (state === 'proven' || state === 'excluded') return [];
  return [
    {
      uuid: uuidOf(handbook, 'poam-item', id),
      title: oneLine(`${id} ${title}`),
      description: data.justification ?? title,
      props: [
        property('state', state),
        property('owner', data.owner),
        ...(data.targetDate === undefined ? [] : [property('due', data.targetDate)]),
      ],
    },
  ];
}

function findingItem(handbook: Handbook, finding: Entry<'findings'>) {
  const { id, title, data } = finding;
  return {
    uuid: uuidOf(handbook, 'poam-item', id),
    title: oneLine(`${id} ${title}`),
    description: data.correctiveAction ?? data.correction ?? title,
    props: [
      property('grade', data.grade),
      property('owner', data.owner),
      property('due', data.due),
    ],
    ...listOf(
      'related-findings',
      findingsOf(handbook, finding).map(({ uuid }) => ({ 'finding-uuid': uuid })),
    ),
    'related-observations': [{ 'observation-uuid': observation(handbook, finding).uuid }],
  };
}

const riskItem = (handbook: Handbook, risk: Risk) => ({
  uuid: uuidOf(handbook, 'poam-item', risk.id),
  title: oneLine(`${risk.id} ${risk.title}`),
  description: openActions(risk)
    .map(({ what, due }) => `${what} (${due})`)
    .join('\n'),
  props: [property('owner', risk.data.owner)],
  'related-risks': [{ 'risk-uuid': riskId(handbook, risk) }],
});

/** A risk with what is done about it. */
function riskOf(handbook: Handbook, risk: Risk) {
  const { id, title, data } = risk;
  const open = openActions(risk);
  const last = open
    .map(({ due }) => due)
    .toSorted()
    .at(-1);
  return {
    uuid: riskId(handbook, risk),
    title: oneLine(`${id} ${title}`),
    description: title,
    statement: data.rationale ?? title,
    props: [
      property('likelihood', String(data.likelihood)),
      property('impact', String(data.impact)),
    ],
    status: open.length > 0 ? 'remediating' : 'closed',
    ...(last !== undefined && { deadline: timeOf(last) }),
    remediations: plannedActions(risk).map((action, index) => ({
      uuid: uuidOf(handbook, 'remediation', id, String(index)),
      lifecycle: action.status === 'done' ? 'completed' : 'planned',
      title: oneLine(action.what),
      description: action.what,
      tasks: [
        {
          uuid: uuidOf(handbook, 'remediation-task', id, String(index)),
          type: 'milestone',
          title: oneLine(action.what),
          timing: { 'on-date': { date: timeOf(action.done ?? action.due) } },
          ...responsible(handbook, [action.owner]),
        },
      ],
    })),
  };
}
