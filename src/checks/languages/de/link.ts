import type { GroupTexts } from '../texts.ts';

export const link: GroupTexts<'link'> = {
  'link/broken': {
    summary: 'Ein Link oder Bild führt ins Leere.',
    why: 'Wer im Audit einem Link zu einem Beleg folgt und nichts findet, traut auch dem Rest nicht mehr.',
  },
  'link/anchor': {
    summary:
      'Ein Link führt auf eine Seite, die es gibt, aber zu einer Überschrift oder Zeile, die sie nicht hat.',
    why: 'Man landet am Anfang der Seite und sucht, was der Link versprochen hat.',
  },
  'link/doubtful': {
    summary:
      'Eine Adresse führt auf den eigenen Rechner derer, die lesen, oder zu einem Host ohne Domain, oder ist nicht verschlüsselt.',
    why: 'Eine Adresse aus einer Vorschau oder aus dem Netz eines Büros öffnet im Audit nichts. Über http kann unterwegs jeder ändern, was als Beleg gezeigt wird.',
  },
};
