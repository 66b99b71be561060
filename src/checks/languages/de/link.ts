import type { RuleTexts } from '../texts.ts';
import { signName } from './signs.ts';
import type { GroupTexts } from '../texts.ts';
import { fieldName } from './words.ts';

type Nowhere = Parameters<RuleTexts['link/broken']['says']['nowhere']>;

const whatName = { image: 'Das Bild', link: 'Der Link' };

const expectedOf = (what: Nowhere[0]): string =>
  what === 'image'
    ? 'eine Datei unter `files/`'
    : 'eine Überschrift (`#scope`), eine Seite (`/soa/`), ein Eintrag mit seiner Datei (`../policies/POL-01.mdx`), eine Datei unter `files/` oder eine Adresse, die mit https:// beginnt';

const remedyFor = (what: Nowhere[0], remedy: Nowhere[2]): string => {
  const otherwise = what === 'image' ? 'legen Sie die Datei dort ab' : 'entfernen Sie den Link';
  if (remedy === undefined) return `Berichtigen Sie die Adresse, oder ${otherwise}.`;
  return remedy === 'network'
    ? 'Diesen Pfad haben nur Rechner eines Netzwerks. Legen Sie eine Kopie der Datei unter `files/` ab, oder verweisen Sie auf eine Adresse, die mit https:// beginnt.'
    : `Schreiben Sie \`${remedy.meant}\`, falls das gemeint ist, oder ${otherwise}.`;
};

export const link: GroupTexts<'link'> = {
  'link/broken': {
    summary: 'Ein Link oder Bild führt ins Leere.',
    why: 'Wer im Audit einem Link zu einem Beleg folgt und nichts findet, traut auch dem Rest nicht mehr.',
    says: {
      empty: (what) => ({
        found: `${whatName[what]} hat keine Adresse.`,
        expected: expectedOf(what),
        fix: 'Schreiben Sie die Adresse zwischen die runden Klammern.',
      }),
      unseen: (what, sign) => ({
        found: `Die Adresse ${{ image: 'des Bildes', link: 'des Links' }[what]} enthält ${signName(sign)}.`,
        expected: expectedOf(what),
        fix: 'Löschen Sie es, oder tippen Sie die Adresse neu.',
      }),
      nowhere: (what, url, remedy) => ({
        found: `${whatName[what]} \`${url}\` führt ins Leere.`,
        expected: expectedOf(what),
        fix: remedyFor(what, remedy),
      }),
      noImage: (url, types) => ({
        found: `\`${url}\` ist kein Bild.`,
        expected: `eine Datei unter \`files/\` mit der Endung ${types.join(', ')}`,
        fix: 'Schreiben Sie einen Link darauf, ohne `!`, oder wandeln Sie die Datei um.',
      }),
    },
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
