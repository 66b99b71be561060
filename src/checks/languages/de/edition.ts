import type { GroupTexts } from '../texts.ts';

export const edition: GroupTexts<'edition'> = {
  'edition/field': {
    summary:
      '`restrictedFields` nennt ein Feld, das es nicht gibt oder das keine Ausgabe weglassen kann.',
    why: 'Eine kleinere Ausgabe lässt dann den ganzen Eintrag weg, da sie nicht zeigen darf, was gemeint ist.',
  },
  'edition/quoted': {
    summary:
      'Der Text eines Eintrags wiederholt einen Satz aus dem Text eines Eintrags mit höherer Klassifizierung.',
    why: 'Wer den einen lesen darf und den anderen nicht, liest ihn dann trotzdem. Eine Ausgabe für weniger Leser findet das nicht, weil der Eintrag es selbst sagt.',
  },
};
