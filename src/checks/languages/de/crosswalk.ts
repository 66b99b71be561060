import type { GroupTexts } from '../texts.ts';
import { listed, titleOf } from './words.ts';

export const crosswalk: GroupTexts<'crosswalk'> = {
  'crosswalk/clause-missing': {
    summary:
      'Ein Unterabschnitt der Abschnitte 4 bis 10 hat keine Zeile, die sagt, ob er aus dem ISMS übernommen, erweitert oder neu ist.',
    why: 'Kein Abschnitt kann ausgeschlossen werden. Ohne diese Angabe ist unklar, ob das ISMS den Unterabschnitt schon abdeckt.',
    says: {
      rows: (entry, ids) => ({
        found: `${entry} hat für ${ids.length} Unterabschnitte keine Zeile: ${listed(ids)}.`,
        expected:
          'eine Zeile mit `clause`, `disposition` (`reuse`, `extend` oder `new`) und `status` für jeden Unterabschnitt',
        fix: 'Ergänzen Sie für jeden eine Zeile.',
      }),
      row: (entry, id, title) => ({
        found: `${entry} hat keine Zeile für ${id} (${titleOf(id, title)}).`,
        expected:
          'eine Zeile mit `clause`, `disposition` (`reuse`, `extend` oder `new`) und `status` für jeden Unterabschnitt',
        fix: `Ergänzen Sie eine Zeile mit \`clause: "${id}"\`.`,
      }),
      entry: (entry, ids) => ({
        found: `Der Eintrag \`${entry}\` fehlt; über ${listed(ids)} ist daher nichts gesagt.`,
        expected:
          'eine Zeile mit `clause`, `disposition` (`reuse`, `extend` oder `new`) und `status` für jeden Unterabschnitt',
        fix: `Schreiben Sie \`clauses/${entry}.mdx\`.`,
      }),
    },
  },
  'crosswalk/isms-control-missing': {
    summary:
      'In der Erklärung zur Anwendbarkeit des ISMS (`isms/controls.csv`) fehlt eine der 93 Maßnahmen, oder die Erklärung fehlt ganz.',
    why: 'Die Gegenüberstellung zeigt, was das ISMS dem AIMS mitgibt. Eine Maßnahme, die in der Erklärung des ISMS fehlt, fehlt auch dort und sieht wie eine Lücke aus, die es nicht gibt.',
    says: {
      all: (path, count) => ({
        found: `Die Erklärung zur Anwendbarkeit des ISMS fehlt: Es gibt kein \`${path}\`, oder die Datei ist leer.`,
        expected: `eine Zeile für jede der ${count} Maßnahmen der ISO/IEC 27001:2022`,
        fix: `Exportieren Sie sie aus dem ISMS als \`${path}\` mit den Spalten control, applicable, status, justification, document und owner.`,
      }),
      some: (missing, count, themes) => ({
        found: `${missing} der ${count} Maßnahmen der ISO/IEC 27001:2022 ${missing === 1 ? 'hat' : 'haben'} keine Zeile: ${themes.map(listed).join('; ')}.`,
        expected: 'eine Zeile für jede Maßnahme, ob sie anwendbar ist oder nicht',
        fix: 'Ergänzen Sie die Zeilen aus der Erklärung des ISMS.',
      }),
    },
  },
};
