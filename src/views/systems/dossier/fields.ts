import { unknown } from '../../../../schemas/fields.ts';
import { collections } from '../../../../schemas/index.ts';
import { dataOf } from '../../../handbook/lookup/system-data.ts';
import { approvedAssessmentOf } from '../../../handbook/state/impact-assessments.ts';
import type { Entry, Handbook, System } from '../../../handbook/types.ts';
import { messagesFor } from '../../../i18n/messages.ts';
import { cellAt, labelAt } from '../../cells.ts';
import { linkTo } from '../../links.ts';
import type { Cell } from '../../table/cell.ts';
import { address, day, line, link, links, list, text } from '../../table/make.ts';
import { heldOr, type Piece } from './piece.ts';

/** A field of the entry of the system: `conformity.signed`. */
export function systemField(handbook: Handbook, system: System, path: string): Piece {
  const { language } = handbook.config;
  const { dossier: t } = messagesFor(language);
  const cell =
    inWords(handbook, system, path) ??
    cellAt(handbook, collections.inventory.schema, system.data, path);
  const isOpen = cell.kind === 'word' && cell.value === unknown;
  return {
    label: labelAt(handbook, collections.inventory.schema, path),
    found: heldOr(isOpen ? undefined : cell, t.fill.field(path)),
  };
}

/** Fields that read better as words than as their parts. */
function inWords(handbook: Handbook, { title, data }: System, path: string): Cell | undefined {
  const { system: t } = messagesFor(handbook.config.language);
  const { model, aiAct, conformity } = data;
  switch (path) {
    case 'title':
      return text(title);
    case 'model':
      return model && text(t.model(model.name, model.version, model.provider));
    case 'decisions':
      return data.decisions.length > 0
        ? list(data.decisions.map(({ decision }) => text(decision)))
        : undefined;
    case 'aiAct.exemption':
      return aiAct.exemption && text(t.exemption(aiAct.exemption.ground, aiAct.exemption.decided));
    case 'conformity.registration': {
      const { number, date, url } = conformity?.registration ?? {};
      if (number === undefined || date === undefined) return undefined;
      return line(url === undefined ? text(number) : address(url, number), day(date));
    }
    default:
      return undefined;
  }
}

/** A field of the approved impact assessment of the system: `fria.period`. */
export function assessmentField(handbook: Handbook, system: System, path: string): Piece {
  const { language } = handbook.config;
  const { dossier: t } = messagesFor(language);
  const assessment = approvedAssessmentOf(handbook, system);
  return {
    label: labelAt(handbook, collections.assessments.schema, path),
    found: heldOr(
      assessment && cellAt(handbook, collections.assessments.schema, assessment.data, path),
      t.fill.assessment(path),
    ),
  };
}

/** The data of the system: its datasets, and what its entry describes itself. */
export function dataPiece(handbook: Handbook, system: System): Piece {
  const { language } = handbook.config;
  const items = dataOf(handbook, system).map(({ dataset, name }) =>
    dataset === undefined ? text(name) : link(linkTo(handbook, dataset)),
  );
  return {
    label: labelAt(handbook, collections.inventory.schema, 'data'),
    found: heldOr(
      items.length > 0 ? list(items) : undefined,
      messagesFor(language).dossier.fill.field('data'),
    ),
  };
}

type DatasetField = keyof Entry<'datasets'>['data'];

/** What the datasets of the system say in a field; held if each of them says something. */
export function datasetField(handbook: Handbook, system: System, field: DatasetField): Piece {
  const { language } = handbook.config;
  const datasets = dataOf(handbook, system).filter(({ dataset }) => dataset !== undefined);
  const saying = datasets.flatMap(({ entry }) => (entry && says(entry.data[field]) ? [entry] : []));
  const isHeld = datasets.length > 0 && saying.length === datasets.length;
  return {
    label: labelAt(handbook, collections.datasets.schema, field),
    found: heldOr(
      isHeld ? links(saying.map(({ id }) => linkTo(handbook, id))) : undefined,
      messagesFor(language).dossier.fill.dataset('data', field),
    ),
  };
}

const says = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';

/** Who provides the system, and how they are reached. */
export function providerPiece({ config }: Handbook): Piece {
  const { dossier: t } = messagesFor(config.language);
  const { name, legalName = name, contact } = config.organization;
  return {
    label: t.labels.provider,
    found: heldOr(
      contact === undefined ? undefined : line(text(legalName), text(contact, { muted: true })),
      t.fill.handbook('organization.contact', 'handbook.yaml'),
    ),
  };
}
