import { titleOf } from '../../handbook/lookup/title-of.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { memo } from '../../memo.ts';
import { linkTo, numbered } from '../links.ts';
import { allDue } from '../overview/due.ts';

/** A day of the handbook, as a calendar takes it. */
export interface CalendarDay {
  /** The same for the same thing, whatever its day: a calendar then moves it. */
  id: string;
  /** `YYYY-MM-DD` */
  date: string;
  title: string;
  /** Id of the role that has to act; undefined where it concerns all. */
  owner: string | undefined;
  /** Path of the page that tells more. */
  path: string | undefined;
}

/**
 * All days on which something is due, falls due or begins: reviews, evidence that ends, actions,
 * planned changes and audits, notifications, legal duties; and, from the as-of date on, milestones of
 * regulations and the stages of certification.
 */
export const calendarDays = memo((handbook: Handbook): readonly CalendarDay[] => {
  const { due: words, exports: t } = messagesFor(handbook.config.language);
  const counted = new Map<string, number>();
  // An entry may have several days of a kind, as a plan with actions does.
  const unique = (id: string) => {
    const before = counted.get(id) ?? 0;
    counted.set(id, before + 1);
    return before === 0 ? id : `${id}.${before + 1}`;
  };
  const due = allDue(handbook).map(({ date, what, link, owner }) => ({
    // The Statement and the plan go by their titles, which are others in another language.
    id: unique(`${link.collection ? link.id : nameOfPath(link.path)}.${what}`),
    date,
    title: `${numbered(link)}: ${words[what]}`,
    owner: owner?.id,
    path: link.path,
  }));
  const milestones = handbook.entries.regulations.flatMap(({ id, data }) =>
    data.milestones.map(({ date, title }) => ({
      id: unique(`${id}.milestone`),
      date,
      title: `${titleOf(handbook, id)}: ${title}`,
      owner: undefined,
      path: linkTo(handbook, id).path,
    })),
  );
  const { certification } = handbook.config;
  const stages = (['stage1', 'stage2'] as const).flatMap((stage) => {
    const date = certification?.[stage];
    return date === undefined
      ? []
      : [{ id: stage, date, title: t[stage], owner: undefined, path: '/roadmap/' }];
  });
  const ahead = [...milestones, ...stages].filter(({ date }) => date >= handbook.asOf);
  return [...due, ...ahead].toSorted((a, b) => a.date.localeCompare(b.date));
});

const nameOfPath = (path = '') => path.split('/').filter(Boolean).join('-');

/** A calendar that can be subscribed to. */
export interface Calendar {
  /** Name of its file, below `/exports/`. */
  file: string;
  title: string;
  days: readonly CalendarDay[];
}

/** One calendar of all days, and one for each role that has to act on some of them. */
export const calendarsOf = memo((handbook: Handbook): readonly Calendar[] => {
  // What is due is for those who do it.
  if (handbook.edition === 'public') return [];
  const { exports: t } = messagesFor(handbook.config.language);
  const days = calendarDays(handbook);
  const byOwner = Map.groupBy(days, ({ owner }) => owner);
  return [
    { file: 'calendar.ics', title: handbook.config.title, days },
    ...handbook.entries.roles.flatMap(({ id, title }) => {
      const own = byOwner.get(id);
      return own ? [{ file: `calendar-${id}.ics`, title: t.calendarOf(title), days: own }] : [];
    }),
  ];
});
