import type { GroupTexts } from '../texts.ts';
import { fieldName } from './words.ts';

export const link: GroupTexts<'link'> = {
  'link/broken': {
    summary: 'Ein Link oder Bild führt ins Leere.',
    why: 'Wer im Audit einem Link zu einem Beleg folgt und nichts findet, traut auch dem Rest nicht mehr.',
  },
  'link/anchor': {
    summary:
      'Ein Link führt auf eine Seite, die es gibt, aber zu einer Überschrift oder Zeile, die sie nicht hat.',
    why: 'Man landet am Anfang der Seite und sucht, was der Link versprochen hat.',
    says: {
      missing: (of, fragment) => ({
        found: `${of === 'entry' ? 'Dieser Eintrag' : 'file' in of ? of.file : `Die Seite ${of.page}`} hat kein \`#${fragment}\`.`,
        expected:
          of !== 'entry' && 'page' in of
            ? 'die ID einer Zeile der Seite'
            : 'eine Überschrift des Eintrags, klein geschrieben und mit Bindestrichen statt Leerzeichen',
        fix: 'Berichtigen Sie den Teil nach `#`, oder entfernen Sie ihn.',
      }),
    },
  },
  'link/doubtful': {
    summary:
      'Eine Adresse führt auf den eigenen Rechner derer, die lesen, oder zu einem Host ohne Domain, verbirgt ihren Host oder ist nicht verschlüsselt.',
    why: 'Eine Adresse aus einer Vorschau oder aus dem Netz eines Büros öffnet im Audit nichts. Über http kann unterwegs jeder ändern, was als Beleg gezeigt wird.',
    says: {
      local: (of, host) => ({
        found: `${of === 'link' ? 'Der Link' : fieldName(of)} führt zu \`${host}\`, das nur manche Rechner erreichen.`,
        expected: 'eine Adresse, die alle öffnen können; Seiten dieses Handbuchs als `/soa/`',
        fix: 'Schreiben Sie den ganzen Namen des Hosts oder den Pfad der Seite in diesem Handbuch.',
      }),
      disguised: (of, host) => ({
        found: `${of === 'link' ? 'Der Link' : fieldName(of)} führt zu \`${host}\`, und sieht aus, als führe er woandershin.`,
        expected: 'eine Adresse, die mit https:// und dem Host beginnt',
        fix: `Wenn \`${host}\` gemeint ist, entfernen Sie, was zwischen https:// und dem Host steht.`,
      }),
      open: (of, url) => ({
        found: `${of === 'link' ? 'Der Link' : fieldName(of)} ist nicht verschlüsselt: \`${url}\`.`,
        expected: 'eine Adresse, die mit https:// beginnt',
        fix: 'Schreiben Sie `https://`, und prüfen Sie, dass sich die Seite öffnet.',
      }),
    },
  },
};
