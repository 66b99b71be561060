import { language, messages, number } from '../../site.ts';
import type { TrendChart } from '../../views/objectives/trend-chart.ts';
import { markup, type Html } from '../markup.ts';

interface Trend {
  chart: TrendChart;
  target: number;
  due: string;
  unit: string;
}

/** Measurements of an objective against its target. */
export function trendHtml(trend: Trend): Html {
  const { chart, target, unit } = trend;
  const { common, objectives: t } = messages();
  const month = new Intl.DateTimeFormat(language(), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return markup`
    <svg class="trend" width="736" height="240" role="img" aria-label=${labelOf(trend)}>
      ${chart.values.map(
        ({ value, y }) => markup`
          <line class="trend-grid" x1="0" x2="100%" y1=${per(y)} y2=${per(y)}></line>
          <text class="trend-value" x="0" y=${per(y)} dy="-4">${number(value)}</text>
        `,
      )}
      ${chart.days.map(
        ({ date, x }) => markup`
          <text class="trend-day" x=${per(x)} y="100%" dy="-4">
            ${month.format(new Date(`${date}T00:00:00Z`))}
          </text>
        `,
      )}
      ${lines(chart)}
      ${chart.points.map(
        ({ x, y, date, value }) => markup`
          <circle class="trend-point" cx=${per(x)} cy=${per(y)} r="4">
            <title>${common.labelled(date, `${number(value)} ${unit}`)}</title>
          </circle>
        `,
      )}
      <circle class="trend-due" cx=${per(chart.due.x)} cy=${per(chart.due.y)} r="5"></circle>
      <text class="trend-target-label" x=${per(chart.due.x)} y=${per(chart.due.y)} dy="-9">
        ${t.targetLabel(number(target))}
      </text>
      ${chart.points.map(
        ({ x, y, value }) => markup`
          <text class="trend-label" x=${per(x)} y=${per(y)} dy="-10">${number(value)}</text>
        `,
      )}
    </svg>
  `;
}

/** The same in a row of a register: the line and the target, without axes. */
export function smallTrendHtml(trend: Trend): Html {
  const last = trend.chart.points.at(-1);
  return markup`
    <svg class="trend small" width="128" height="36" role="img" aria-label=${labelOf(trend)}>
      ${lines(trend.chart)}
      ${
        last &&
        markup`
        <circle class="trend-point" cx=${per(last.x)} cy=${per(last.y)} r="3"></circle>
      `
      }
    </svg>
  `;
}

const lines = ({ target, segments }: TrendChart): Html => markup`
  <line class="trend-target" x1="0" x2="100%" y1=${per(target)} y2=${per(target)}></line>
  ${segments.map(
    ({ from, to }) => markup`
      <line class="trend-line" x1=${per(from.x)} y1=${per(from.y)} x2=${per(to.x)} y2=${per(to.y)}></line>
    `,
  )}
`;

function labelOf({ chart: { points }, target, due, unit }: Trend): string {
  const first = points[0];
  const last = points.at(-1);
  const words =
    first && last
      ? messages().objectives.chart(
          points.length,
          first.date,
          number(first.value),
          last.date,
          number(last.value),
          number(target),
          due,
        )
      : '';
  return `${words} (${unit})`;
}

const per = (value: number) => `${value}%`;
