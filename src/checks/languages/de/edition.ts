import type { GroupTexts } from '../texts.ts';
import { wordOf } from './words.ts';

export const edition: GroupTexts<'edition'> = {
  'edition/field': {
    summary:
      '`restrictedFields` nennt ein Feld, das es nicht gibt oder das keine Ausgabe weglassen kann.',
    why: 'Eine kleinere Ausgabe lässt dann den ganzen Eintrag weg, da sie nicht zeigen darf, was gemeint ist.',
    says: {
      needed: (id, name) => ({
        found: `\`${name}\` kann bei ${id} nicht weggelassen werden: Ohne dieses Feld wäre der Eintrag nicht vollständig.`,
        expected: 'ein Feld, das fehlen darf, eine Liste oder ein Text',
        fix: 'Entfernen Sie die Zeile, und erhöhen Sie die `classification` des Eintrags, falls nur wenige dies lesen dürfen.',
      }),
      unknown: (id, name) => ({
        found: `${id} hat kein Feld \`${name}\`.`,
        expected: 'ein Feld, das fehlen darf, eine Liste oder ein Text',
        fix: 'Berichtigen Sie den Namen, oder entfernen Sie die Zeile.',
      }),
    },
  },
  'edition/quoted': {
    summary:
      'Der Text eines Eintrags wiederholt einen Satz aus dem Text eines Eintrags mit höherer Klassifizierung.',
    why: 'Wer den einen lesen darf und den anderen nicht, liest ihn dann trotzdem. Eine Ausgabe für weniger Leser findet das nicht, weil der Eintrag es selbst sagt.',
    says: {
      quoted: (id, own, source, classification) => ({
        found: `${id} ist als „${wordOf(own)}“ eingestuft und wiederholt einen Satz aus ${source}, eingestuft als „${wordOf(classification)}“.`,
        expected: 'was höher eingestuft ist, nur im eigenen Eintrag',
        fix: `Verweisen Sie stattdessen auf ${source}, setzen Sie den Satz zwischen \`<Restricted to="${classification}">\` und \`</Restricted>\`, oder ändern Sie eine der beiden Einstufungen.`,
      }),
    },
  },
};
