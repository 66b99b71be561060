import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { slug } from 'github-slugger';
import type { Image, Link, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { forbiddenScheme } from '../../addresses/urls.ts';
import { decodeURIComponentOrNot } from './body-tree.ts';
import type { Attachments } from './attachments.ts';
import { documentEndings } from './read-document.ts';
import { wordsOf } from './headings.ts';

/** What links of a document may lead to. */
export interface LinkTarget {
  id: string;
  /** Absolute path of the document. */
  path: string;
  /** The ids of its headings, by those that links know them by. */
  anchors: ReadonlyMap<string, string>;
  /** Addresses that a generator of sites led to the document. */
  formerly: readonly string[];
}

/** Where links and images of one document lead, in figures and words. */
export interface LinkReport {
  entries: number;
  outside: number;
  files: number;
  images: number;
  /** Addresses that lead nowhere from a handbook, with why. Their text is kept. */
  lost: { address: string; why: string }[];
  withoutAlt: number;
}

/** Finds the imported document to which an address leads. */
export class ImportedDocuments {
  readonly #byPath = new Map<string, LinkTarget>();
  readonly #formerly = new Map<string, LinkTarget>();
  readonly #byName = new Map<string, LinkTarget[]>();

  constructor(targets: readonly LinkTarget[]) {
    for (const target of targets) {
      this.#byPath.set(target.path, target);
      this.#byPath.set(withoutEnding(target.path), target);
      if (isIndex(target.path)) this.#byPath.set(dirname(target.path), target);
      for (const address of target.formerly) this.#formerly.set(bare(address), target);
      const name = withoutEnding(basename(target.path)).toLowerCase();
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), target]);
    }
  }

  /** @param address - without what follows `#` or `?` */
  at(address: string, from: string): LinkTarget | undefined {
    const path = decodeURIComponentOrNot(address).replace(/\/+$/, '');
    if (path === '') return undefined;
    const here = path.startsWith('/') ? undefined : resolve(dirname(from), path);
    // A generator of sites may have put the file into a folder of its name.
    const candidates = here === undefined ? [] : [here, resolve(withoutEnding(from), path)];
    for (const each of candidates) {
      const found = this.#byPath.get(each) ?? this.#byPath.get(withoutEnding(each));
      if (found) return found;
    }
    const former = path.startsWith('/') ? this.#formerly.get(bare(path)) : undefined;
    if (former) return former;
    const named = this.#byName.get(withoutEnding(basename(path)).toLowerCase()) ?? [];
    return named.length === 1 ? named[0] : undefined;
  }
}

/** The id of the heading that a link knows by its id, or by its text. */
function anchorIn({ anchors }: LinkTarget, written: string): string | undefined {
  const fragment = decodeURIComponentOrNot(written);
  return anchors.get(fragment) ?? anchors.get(slug(fragment));
}

const bare = (address: string) => address.replace(/^\/+|\/+$/g, '').toLowerCase();

const withoutEnding = (path: string): string =>
  documentEndings.includes(extname(path).toLowerCase())
    ? path.slice(0, -extname(path).length)
    : path;

const isIndex = (path: string) => /^(?:index|readme|_index)$/i.test(withoutEnding(basename(path)));

/**
 * Makes the links of a document lead to entries and to files of the handbook, and brings its images. What
 * leads nowhere from there becomes text. The tree is changed.
 *
 * @param base - the site to which addresses that begin with `/` belong
 */
export function settleLinks(
  tree: Root,
  self: LinkTarget,
  known: ImportedDocuments,
  attachments: Attachments,
  base: string | undefined,
): LinkReport {
  const report: LinkReport = {
    ...{ entries: 0, outside: 0, files: 0, images: 0, lost: [], withoutAlt: 0 },
  };
  const lose = (address: string, why: string): undefined => {
    report.lost.push({
      address: address.length > 120 ? `${address.slice(0, 120)}…` : address,
      why,
    });
  };

  visit(tree, 'image', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const by = imageOf(node, parent.type === 'link');
    (parent.children as PhrasingContent[]).splice(index, 1, ...by);
    return [SKIP, index + by.length];
  });
  visit(tree, 'link', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const url = addressOf(node);
    const isBlank =
      wordsOf(node).trim() === '' && !node.children.some(({ type }) => type === 'image');
    if (url !== undefined && !isBlank) {
      node.url = url;
      return undefined;
    }
    (parent.children as PhrasingContent[]).splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  return report;

  /** Where a link leads from the entry; undefined where it leads nowhere. */
  function addressOf({ url: written }: Link): string | undefined {
    const url = written.trim();
    if (url === '' || url === '#') return undefined;
    if (url.startsWith('//')) {
      report.outside++;
      return `https:${url}`;
    }
    if (/^[a-z][a-z\d+.-]*:/i.test(url)) {
      const scheme = forbiddenScheme(url);
      if (scheme !== undefined) return lose(url, `a handbook has no addresses with \`${scheme}\``);
      if (!/^(?:mailto|tel):/i.test(url) && !URL.canParse(url))
        return lose(url, 'it is no address');
      report.outside++;
      return /^(?:mailto|tel):/i.test(url) ? url.replace(/\s/g, '%20') : url.replace(/\s/g, '%20');
    }
    if (url.startsWith('#')) {
      const anchor = anchorIn(self, url.slice(1));
      if (anchor === undefined) return lose(url, 'the document has no such heading');
      // The title of an entry is the start of its page.
      return anchor === '' ? '#top' : `#${anchor}`;
    }
    const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
    const target = known.at(path, self.path);
    if (target) {
      report.entries++;
      const anchor = fragment ? anchorIn(target, fragment) : undefined;
      if (fragment && anchor === undefined)
        lose(url, 'the document has no such heading, so the link leads to its start');
      return `${target.id}.mdx${anchor ? `#${anchor}` : ''}`;
    }
    const file = fileAt(path);
    if (file !== undefined) {
      const attached = attachments.add(file, self.id);
      if (attached === undefined) return lose(url, 'a handbook has no attachments of this kind');
      report.files++;
      return attached;
    }
    if (base !== undefined && url.startsWith('/')) {
      report.outside++;
      return new URL(url, base).href;
    }
    if (
      /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|eu|ch|de|fr|it|es|io|int)(?:\/|$)/i.test(url)
    ) {
      report.outside++;
      return `https://${url}`;
    }
    return lose(
      url,
      url.startsWith('/')
        ? 'it leads to a page of another site: say which with --base-url'
        : 'no imported document or file has this name',
    );
  }

  function fileAt(path: string): string | undefined {
    const name = decodeURIComponentOrNot(path);
    if (name === '' || name.startsWith('/')) return undefined;
    const file = join(dirname(self.path), name);
    return existsSync(file) && statSync(file).isFile() ? file : undefined;
  }

  function imageOf(node: Image, inLink: boolean): PhrasingContent[] {
    const url = node.url.trim();
    const alt = node.alt?.trim() ?? '';
    const asText = (): PhrasingContent[] => (alt === '' ? [] : [{ type: 'text', value: alt }]);
    const missing = () => {
      if (alt === '') report.withoutAlt++;
    };
    if (url.startsWith('data:')) {
      const attached = attachments.addData(url, self.id);
      if (attached === undefined) {
        lose(url, 'a handbook shows no images of this kind');
        return asText();
      }
      report.images++;
      missing();
      return [{ ...node, url: attached, alt }];
    }
    if (/^(?:https?:)?\/\//i.test(url)) {
      // Pages of a handbook load nothing from other sites.
      const href = url.startsWith('//') ? `https:${url}` : url;
      if (inLink || !URL.canParse(href)) return asText();
      report.outside++;
      return [
        { type: 'link', url: href, title: null, children: [{ type: 'text', value: alt || href }] },
      ];
    }
    const file = fileAt(url.replace(/[?#].*$/s, ''));
    const attached = file === undefined ? undefined : attachments.addImage(file, self.id);
    if (attached === undefined) {
      lose(
        url,
        file === undefined ? 'there is no such image' : 'a handbook shows no images of this kind',
      );
      return asText();
    }
    report.images++;
    missing();
    return [{ ...node, url: attached, alt }];
  }
}
