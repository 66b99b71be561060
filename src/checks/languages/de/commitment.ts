import type { GroupTexts } from '../texts.ts';

export const commitment: GroupTexts<'commitment'> = {
  'commitment/missing': {
    summary:
      'Eine Richtlinie sagt zu, etwas immer wieder zu tun, und für eines der fälligen Male gibt es keinen Nachweis.',
    why: 'In Stufe 2 wird stichprobenweise geprüft, ob eine Organisation jedes Mal getan hat, was ihre Richtlinie sagt. Eine Lücke in einer Reihe zeigt, dass das Verfahren nicht befolgt wird (8.1, 9.1).',
  },
  'commitment/unknown': {
    summary:
      'Ein Nachweis gehört zu einer Reihe, die keine Richtlinie zusagt, oder ist von einer Art oder einem Mal, das die Zusage nicht kennt, oder zwei Richtlinien geben zwei Zusagen dieselbe Kennung.',
    why: 'Eine Aufzeichnung, die keine Zusage erfüllt, beweist nichts, und die gemeinte Zusage sieht gebrochen aus.',
  },
};
