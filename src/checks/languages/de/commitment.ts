import type { GroupTexts } from '../texts.ts';
import { firstOf } from './words.ts';

export const commitment: GroupTexts<'commitment'> = {
  'commitment/missing': {
    summary:
      'Eine Richtlinie sagt zu, etwas immer wieder zu tun, und für eines der fälligen Male gibt es keinen Nachweis.',
    why: 'In Stufe 2 wird stichprobenweise geprüft, ob eine Organisation jedes Mal getan hat, was ihre Richtlinie sagt. Eine Lücke in einer Reihe zeigt, dass das Verfahren nicht befolgt wird (8.1, 9.1).',
    says: {
      missing: (policy, promise, instance, due, systems) => ({
        found: `${policy} sagt \`${promise.id}\` ${{ day: 'jeden Tag', week: 'jede Woche', month: 'jeden Monat', quarter: 'jedes Quartal', year: 'jedes Jahr' }[promise.every]} zu, aber für ${instance} gibt es keinen Nachweis${systems.length === 0 ? '' : ` über ${firstOf(systems)}`}. Fällig war er am ${due}.`,
        expected: `ein Nachweis der Art \`${promise.proof}\` mit \`series: { of: ${promise.id}, instance: "${instance}" }\`${systems.length === 0 ? '' : ` und ${firstOf(systems)} unter \`systems\``}`,
        fix: 'Erfassen Sie den Nachweis. Wurde es nicht getan, halten Sie das als Feststellung fest; braucht es niemand, ändern Sie die Zusage.',
      }),
    },
  },
  'commitment/unknown': {
    summary:
      'Ein Nachweis gehört zu einer Reihe, die keine Richtlinie zusagt, oder ist von einer Art oder einem Mal, das die Zusage nicht kennt, oder zwei Richtlinien geben zwei Zusagen dieselbe Kennung.',
    why: 'Eine Aufzeichnung, die keine Zusage erfüllt, beweist nichts, und die gemeinte Zusage sieht gebrochen aus.',
    says: {
      twice: (id, policy, other) => ({
        found: `${policy} und ${other} haben beide eine Zusage \`${id}\`.`,
        expected: 'eine ID, die keine andere Zusage hat',
        fix: 'Benennen Sie eine der beiden um, und berichtigen Sie `series.of` in ihren Nachweisen.',
      }),
      unpromised: (id, of, promised, meant) => ({
        found: `${id} ist ein Nachweis zu \`${of}\`. Das sagt keine Richtlinie zu.`,
        expected:
          promised.length > 0
            ? `die ID einer Zusage: ${firstOf(promised)}`
            : 'eine Richtlinie mit `commitments`',
        fix:
          meant === undefined
            ? 'Berichtigen Sie die ID, oder entfernen Sie `series`.'
            : `Schreiben Sie \`${meant}\`, falls das gemeint ist.`,
      }),
      otherPeriod: (id, instance, of, every, example) => ({
        found: `${id} gilt für ${instance}, aber \`${of}\` ist ${{ day: 'für jeden Tag', week: 'für jede Woche', month: 'für jeden Monat', quarter: 'für jedes Quartal', year: 'für jedes Jahr' }[every]} zugesagt.`,
        expected: `${{ day: 'ein Tag', week: 'eine Woche', month: 'ein Monat', quarter: 'ein Quartal', year: 'ein Jahr' }[every]}, etwa \`"${example}"\``,
        fix: 'Berichtigen Sie `instance`, oder `every` der Zusage.',
      }),
      otherKind: (id, kind, of, proof) => ({
        found: `${id} hat die Art \`${kind}\`, aber \`${of}\` sagt die Art \`${proof}\` zu.`,
        expected: `\`${proof}\``,
        fix: 'Berichtigen Sie `kind`, oder `proof` der Zusage.',
      }),
    },
  },
};
