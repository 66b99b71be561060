import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const heading: RuleTexts['mdx/heading']['says'] = {
  ...fromTemplates({
    empty: [
      'Diese Überschrift hat keinen Text.',
      'Text nach `{0}`',
      'Schreiben Sie ihn, oder entfernen Sie die Zeile.',
    ],
    title: [
      'Diese Überschrift wiederholt den Titel des Eintrags.',
      'ein Text ohne seinen Titel: Die Seite zeigt `title`',
      'Entfernen Sie diese Zeile.',
    ],
    twice: [
      'Weiter oben gibt es im selben Teil schon eine Überschrift `{0}`.',
      'für jede Überschrift ein eigener Text: Links führen zur ersten von zwei gleichen',
      'Berichtigen Sie eine davon, oder fassen Sie die beiden Teile zusammen.',
    ],
    accident: [
      'Dieser Absatz wurde zur Überschrift, wegen der Bindestriche oder Gleichheitszeichen in der Zeile darunter.',
      'eine leere Zeile zwischen einem Absatz und `---`',
      'Lassen Sie dazwischen eine Zeile leer. Eine Überschrift schreiben Sie als `## …`.',
    ],
    bold: [
      '`{0}` sieht aus wie eine Überschrift, ist aber ein fett gesetzter Absatz.',
      'eine Überschrift, zu der Links und das Inhaltsverzeichnis führen',
      'Schreiben Sie `{1}`.',
    ],
  }),
  skipped: (depth, above) => ({
    found: `Auf ${above === 1 ? 'den Titel' : `eine Überschrift der Ebene ${above}`} folgt eine der Ebene ${depth}.`,
    expected: `\`${'#'.repeat(above + 1)}\``,
    fix: `Entfernen Sie ${depth - above - 1 === 1 ? 'ein `#`' : `${depth - above - 1} der \`#\``}, oder ergänzen Sie die fehlende Überschrift.`,
  }),
  levelOne: (count, isUnderlined) => ({
    found: `Das ist eine Überschrift der Ebene 1; die ist nur für den Titel des Eintrags.${count > 1 ? ` In diesem Text gibt es ${count} davon.` : ''}`,
    expected: '`##` für die oberste Ebene eines Textes',
    fix: isUnderlined
      ? 'Schreiben Sie sie als `## …`. Ist die Zeile mit Gleichheitszeichen von einem Merge-Konflikt übrig, behalten Sie einen der beiden Texte und entfernen die Zeile.'
      : 'Fügen Sie dieser Überschrift und jenen darunter ein `#` hinzu.',
  }),
};
