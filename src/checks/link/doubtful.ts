import { fieldName } from '../../issues/field-name.ts';
import type { Path, Place } from '../../issues/place.ts';
import type { Handbook } from '../../handbook/types.ts';
import { addressesOf } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const whatOf = (of: 'link' | Path): string => (of === 'link' ? 'The link' : fieldName(of));

const says = {
  local: (of: 'link' | Path, host: string) => ({
    found: `${whatOf(of)} leads to \`${host}\`, which only some computers can reach.`,
    expected: 'an address that every reader can open; pages of this handbook as `/soa/`',
    fix: 'Write the whole name of the host, or the path of the page in this handbook.',
  }),
  disguised: (of: 'link' | Path, host: string) => ({
    found: `${whatOf(of)} leads to \`${host}\`, and looks as if it led elsewhere.`,
    expected: 'an address that starts with https:// and the host',
    fix: `If \`${host}\` is meant, remove what is before it and after https://.`,
  }),
  open: (of: 'link' | Path, url: string) => ({
    found: `${whatOf(of)} is not encrypted: \`${url}\`.`,
    expected: 'an address that starts with https://',
    fix: 'Write `https://`, and check that the page opens.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'link/doubtful',
  severity: 'warning',
  summary:
    'An address leads to the computer of its reader or to a host without a domain, hides its host, or is not encrypted.',
  why: 'An address copied from a preview, or from the network of an office, opens nothing for an auditor. Over http:, anybody on the way can change what is shown as proof.',
  says,
  check(handbook, report) {
    for (const { url, at, of } of writtenAddresses(handbook)) {
      const [, scheme = '', written = ''] =
        /^(https?):\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(url.trim()) ?? [];
      if (scheme === '') continue;
      const disguised = hiddenHost(url.trim());
      const host = disguised ?? written;
      const isLocal = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1)/i.test(host) || !host.includes('.');
      if (isLocal)
        report({
          at,
          ...say('local', of, host),
        });
      else if (disguised !== undefined)
        report({
          at,
          ...say('disguised', of, host),
        });
      else if (scheme.toLowerCase() === 'http')
        report({
          at,
          ...say('open', of, url.trim()),
        });
    }
  },
});

/** The host to which a browser goes, where a reader would take another for it: `https://bank.example@evil.example/`. */
function hiddenHost(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, username, password } = new URL(url);
  const isPlain = /^https?:\/\/[^\\/?#]+(?:[/?#]|$)/i.test(url);
  return username === '' && password === '' && isPlain ? undefined : hostname;
}

function writtenAddresses(handbook: Handbook): { url: string; at: Place; of: 'link' | Path }[] {
  const field = (file: string, url: string | undefined, ...path: string[]) =>
    url === undefined ? [] : [{ url, at: { file, path }, of: path }];
  return [
    ...handbook.entries.evidence.flatMap(({ file, data }) =>
      field(file, data.location, 'location'),
    ),
    ...handbook.entries.regulations.flatMap(({ file, data }) => field(file, data.url, 'url')),
    ...field('handbook.yaml', handbook.config.repository?.url, 'repository', 'url'),
    ...addressesOf(handbook)
      .filter(({ image }) => !image)
      .map(({ url, node, document }) => ({
        url,
        at: placeOf(document, node),
        of: 'link' as const,
      })),
  ];
}
