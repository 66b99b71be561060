import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { attachmentTypes } from '../../handbook/reading/attachments.ts';
import { spelt } from '../../handbook/reading/entry-names.ts';
import { isImage } from '../../addresses/urls.ts';

const endings: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/jpg': '.jpg',
  'image/webp': '.webp',
  'image/avif': '.avif',
};

/** Images and files of imported documents, as they come under `files/` of a handbook. */
export class Attachments {
  readonly #root: string;
  /** By their paths in the content folder. */
  readonly files = new Map<string, Uint8Array>();

  /** @param root - absolute path of the content folder */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * @param path - absolute path of a file beside a document
   * @param id - the entry that the document becomes
   * @returns the path in the content folder; undefined where no attachment may be of this kind
   */
  add(path: string, id: string): string | undefined {
    const ending = extname(path)
      .toLowerCase()
      .replace(/^\.jpeg$/, '.jpg');
    if (!attachmentTypes.includes(ending.slice(1))) return undefined;
    const name = spelt(basename(path, extname(path))) || 'file';
    return this.#keep(`${id}-${name}`, ending, readFileSync(path));
  }

  /** Like `add`, of an image alone. */
  addImage(path: string, id: string): string | undefined {
    return isImage(path.replace(/\.jpeg$/i, '.jpg')) ? this.add(path, id) : undefined;
  }

  /** An image that is part of a document, as an address with `data:`. */
  addData(url: string, id: string): string | undefined {
    const [, type = '', data = ''] = /^data:([\w/+.-]+);base64,([\s\S]*)$/.exec(url) ?? [];
    const ending = endings[type.toLowerCase()];
    const bytes = Buffer.from(data, 'base64');
    return ending === undefined || bytes.length === 0
      ? undefined
      : this.#keep(`${id}-image`, ending, bytes);
  }

  /** Keeps bytes under a name that no other bytes have. */
  #keep(name: string, ending: string, bytes: Buffer): string {
    for (let number = 1; ; number++) {
      const file = `files/${name}${number === 1 ? '' : `-${number}`}${ending}`;
      const there = this.files.get(file) ?? this.#onDisk(file);
      if (there !== undefined && !bytes.equals(there)) continue;
      if (there === undefined) this.files.set(file, bytes);
      return file;
    }
  }

  #onDisk(file: string): Uint8Array | undefined {
    const path = join(this.#root, file);
    return existsSync(path) ? readFileSync(path) : undefined;
  }
}
