import type { GroupTexts } from '../texts.ts';

export const crosswalk: GroupTexts<'crosswalk'> = {
  'crosswalk/clause-missing': {
    summary:
      'Ein Unterabschnitt der Abschnitte 4 bis 10 hat keine Zeile, die sagt, ob er aus dem ISMS übernommen, erweitert oder neu ist.',
    why: 'Kein Abschnitt kann ausgeschlossen werden. Ohne diese Angabe ist unklar, ob das ISMS den Unterabschnitt schon abdeckt.',
  },
  'crosswalk/isms-control-missing': {
    summary:
      'In der Erklärung zur Anwendbarkeit des ISMS (`isms/controls.csv`) fehlt eine der 93 Maßnahmen, oder die Erklärung fehlt ganz.',
    why: 'Die Gegenüberstellung zeigt, was das ISMS dem AIMS mitgibt. Eine Maßnahme, die in der Erklärung des ISMS fehlt, fehlt auch dort und sieht wie eine Lücke aus, die es nicht gibt.',
  },
};
