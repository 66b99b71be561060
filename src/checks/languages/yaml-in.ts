import type { Meant, MendKind, yamlSays } from '../../handbook/reading/says/yaml.ts';

type Says = typeof yamlSays;

/** What a language says of YAML that was mended on trial. */
interface MendTexts {
  mends: Readonly<Record<MendKind, string>>;
  /** What is expected of a list, a plain text, a comment, a text in quotes, an item and a field. */
  list: string;
  plain: string;
  comment: string;
  quoted: string;
  oneKind: string;
  hyphenItem: string;
  field: string;
  nameFirst: string;
  /** What to do: what is to be written, or else one of these. */
  write: (text: string) => string;
  writeEach: (text: string, more: number) => string;
  correct: string;
  removeStars: string;
  startComment: string;
  quote: string;
  otherQuotes: string;
  removeHyphen: string;
  signFirst: (sign: string) => string;
  groupFirst: (sign: string) => string;
  gluedHyphen: string;
  doubledHyphen: string;
  otherBullet: (bullet: string) => string;
  hyphenBeforeField: (name: string) => string;
  otherColon: (sign: string, name: string) => string;
  gluedColon: (name: string) => string;
  missingColon: (name: string) => string;
}

type Mended =
  | 'mend'
  | 'signFirst'
  | 'groupFirst'
  | 'gluedHyphen'
  | 'doubledHyphen'
  | 'otherBullet'
  | 'hyphenBeforeField'
  | 'otherColon'
  | 'gluedColon'
  | 'missingColon';

/** What is said of YAML that was mended on trial, as `says/yaml.ts` says it in English. */
export function yamlIn(t: MendTexts): Pick<Says, Mended> {
  const write = (meant: Meant, otherwise = t.correct) =>
    meant === undefined ? otherwise : t.write(meant);
  const each = (meant: Meant, more: number) =>
    meant === undefined ? t.correct : more === 0 ? t.write(meant) : t.writeEach(meant, more);
  const ofKind = (kind: MendKind): { expected: string; otherwise?: string } => {
    switch (kind) {
      case 'starFirst':
        return { expected: t.plain, otherwise: t.removeStars };
      case 'otherComment':
        return { expected: t.comment, otherwise: t.startComment };
      case 'colonInText':
      case 'backtickFirst':
        return { expected: t.quoted, otherwise: t.quote };
      case 'unclosedQuote':
      case 'apostrophe':
      case 'innerQuote':
        return { expected: t.oneKind, otherwise: t.otherQuotes };
      default:
        return { expected: t.list };
    }
  };
  const item = (found: string, meant: Meant, more: number) => ({
    ...{ found, expected: t.hyphenItem, fix: each(meant, more) },
  });
  const field = (found: string, meant: Meant) => ({
    ...{ found, expected: t.field, fix: write(meant) },
  });
  return {
    mend: (kind, meant) => {
      const { expected, otherwise } = ofKind(kind);
      return { found: t.mends[kind], expected, fix: write(meant, otherwise) };
    },
    signFirst: (sign, meant) => ({
      ...{ found: t.signFirst(sign), expected: t.quoted, fix: write(meant, t.quote) },
    }),
    groupFirst: (sign, meant) => ({
      ...{ found: t.groupFirst(sign), expected: t.quoted, fix: write(meant, t.quote) },
    }),
    gluedHyphen: (meant, more) => item(t.gluedHyphen, meant, more),
    doubledHyphen: (meant, more) => item(t.doubledHyphen, meant, more),
    otherBullet: (bullet, meant, more) => item(t.otherBullet(bullet), meant, more),
    hyphenBeforeField: (name, meant) => ({
      found: t.hyphenBeforeField(name),
      expected: t.nameFirst,
      fix: write(meant, t.removeHyphen),
    }),
    otherColon: (sign, name, meant) => field(t.otherColon(sign, name), meant),
    gluedColon: (name, meant) => field(t.gluedColon(name), meant),
    missingColon: (name, meant) => field(t.missingColon(name), meant),
  };
}
