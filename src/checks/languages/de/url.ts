import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const url: RuleTexts['mdx/url']['says'] = fromTemplates({
  otherSite: [
    'Das Bild liegt auf einer anderen Website. Seiten des Handbuchs laden nichts von anderen Websites.',
    'ein Bild unter `files/`',
    'Legen Sie eine Kopie des Bildes unter `files/` ab, oder setzen Sie einen Link darauf, statt es zu zeigen.',
  ],
  slashes: [
    'Eine Adresse, die mit zwei Schrägstrichen beginnt, führt zu einer anderen Website, hat aber kein Schema.',
    '{0}, oder ein Pfad dieses Handbuchs',
    'Beginnen Sie die Adresse mit `https://`.',
  ],
  imageOfDrive: [
    'Die Adresse ist ein Pfad auf einem Laufwerk eines Rechners.',
    '{0}, oder ein Pfad dieses Handbuchs',
    'Speichern Sie das Bild unter `files/`, und schreiben Sie `![what it shows](files/…)`.',
  ],
  drive: [
    'Die Adresse ist ein Pfad auf einem Laufwerk eines Rechners.',
    '{0}, oder ein Pfad dieses Handbuchs',
    'Diesen Pfad hat nur ein Rechner. Legen Sie eine Kopie der Datei unter `files/` ab, oder setzen Sie einen Link auf eine Adresse, die alle öffnen können.',
  ],
  imageScheme: [
    'Die Adresse hat das Schema `{1}`.',
    '{0}, oder ein Pfad dieses Handbuchs',
    'Speichern Sie das Bild unter `files/`, und schreiben Sie `![what it shows](files/…)`.',
  ],
  file: [
    'Die Adresse hat das Schema `{1}`.',
    '{0}, oder ein Pfad dieses Handbuchs',
    'Diesen Pfad hat nur ein Rechner. Legen Sie eine Kopie der Datei unter `files/` ab, oder setzen Sie einen Link auf eine Adresse, die alle öffnen können.',
  ],
  scheme: [
    'Die Adresse hat das Schema `{1}`.',
    '{0}, oder ein Pfad dieses Handbuchs',
    'Setzen Sie einen Link auf eine Seite, auf einen Eintrag oder auf eine Datei unter `files/`.',
  ],
});
