import { isCertificationAudit, isHeld } from '../../handbook/state/audit-state.ts';
import { earliestFirst } from '../../handbook/dates.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { day, link, none, sentence, text, wordCell } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import { ledBy } from './led-by.ts';

/** What is certified, and what the certification body looked at or is to look at. */
export interface Certification {
  /** The certificates of the ISMS and of the AIMS; a sentence about the AIMS where it has none. */
  certificates: { of: 'isms' | 'aims'; cell: Cell }[];
  /** Audits of the certification body, the earliest first; undefined where none is registered. */
  audits: Table | undefined;
}

export function certification(handbook: Handbook): Certification {
  const { config, entries } = handbook;
  const { certification: t } = messagesFor(config.language).audits;
  const { isms, aims, certification: planned } = config;
  const audits = entries.audits
    .filter(isCertificationAudit)
    .toSorted(earliestFirst(({ data }) => data.date));
  const certificates: Certification['certificates'] = [];
  if (isms) certificates.push({ of: 'isms', cell: certificate(handbook, isms) });
  if (aims) certificates.push({ of: 'aims', cell: certificate(handbook, aims) });
  else if (planned)
    certificates.push({ of: 'aims', cell: text(t.notYet(planned.body), { muted: true }) });
  return {
    certificates,
    audits: audits.length > 0 ? auditTable(handbook, audits) : undefined,
  };
}

interface Certificate {
  certificate: string;
  standard: string;
  body: string;
  issued: string;
  validUntil: string;
  soaVersion?: string | undefined;
}

function certificate(handbook: Handbook, data: Certificate): Cell {
  const { certification: t } = messagesFor(handbook.config.language).audits;
  return sentence(data.soaVersion === undefined ? t.certificate : t.certificateWithStatement, {
    standard: text(data.standard),
    number: text(data.certificate),
    body: text(data.body),
    issued: day(data.issued),
    until: day(data.validUntil, reviewState(handbook, data.validUntil)),
    version: text(data.soaVersion ?? ''),
  });
}

function auditTable(handbook: Handbook, audits: readonly Entry<'audits'>[]): Table {
  const { certification: t, states } = messagesFor(handbook.config.language).audits;
  return plainTable({
    name: 'certification-audits',
    caption: t.title,
    columns: columnsOf(t.columns),
    rows: audits.map((audit) => ({
      cells: [
        link(linkTo(handbook, audit.id)),
        wordCell(handbook, audit.data.kind),
        day(audit.data.date),
        isHeld(handbook, audit)
          ? text(states.done)
          : text(audit.data.date < handbook.asOf ? states.late : states.planned),
        ledBy(handbook, audit) ?? none(),
      ],
    })),
  });
}
