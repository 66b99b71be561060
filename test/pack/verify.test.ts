import { zip } from '@cj-tech-master/excelts/archive';
import { describe, expect, it } from 'vitest';
import type { PackedFile } from '../../src/pack/disk-site.ts';
import { listed, manifestName, sha256, type Manifest } from '../../src/pack/manifest.ts';
import { verifyPack } from '../../src/pack/verify.ts';

const file = (path: string, text: string): PackedFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});
const files = [file('site/a.html', 'a'), file('site/ä b.html', 'b')];
const manifest: Manifest = {
  handbook: 'Handbook',
  organization: 'Org',
  asOf: '2026-11-24',
  commit: null,
  tool: { name: 'aims-handbook', version: '0.0.0', node: '24.0.0' },
  checks: { rules: 1, errors: 0, warnings: 0 },
  files: listed(files),
};
const archiveOf = async (content: readonly PackedFile[]) => {
  const archive = zip({ reproducible: true });
  for (const { path, bytes } of content) archive.add(path, bytes);
  return archive.bytes();
};
const withManifest = (content: readonly PackedFile[]) =>
  archiveOf([file(manifestName, JSON.stringify(manifest)), ...content]);
const differences = async (content: readonly PackedFile[]) =>
  (await verifyPack(await withManifest(content))).differences;

describe('a pack', () => {
  it('is whole if every file is as the manifest says', async () => {
    expect(await differences(files)).toEqual([]);
  });

  it('is not if a file was changed, is missing or came in', async () => {
    expect(await differences([file('site/a.html', 'A'), file('site/c.html', 'c')])).toEqual([
      { path: 'site/a.html', what: 'changed' },
      { path: 'site/c.html', what: 'added' },
      { path: 'site/ä b.html', what: 'missing' },
    ]);
  });

  it('cannot prove its own manifest, of which it tells the digest', async () => {
    const forged = [file('site/a.html', 'A'), ...files.slice(1)];
    const other = { ...manifest, files: listed(forged) };
    const archives = [manifest, other].map((said, index) =>
      archiveOf([file(manifestName, JSON.stringify(said)), ...(index === 0 ? files : forged)]),
    );
    const [whole, changed] = await Promise.all(
      archives.map(async (bytes) => verifyPack(await bytes)),
    );
    expect(changed?.differences).toEqual([]);
    expect(whole?.digest).toBe(sha256(Buffer.from(JSON.stringify(manifest))));
    expect(changed?.digest).not.toBe(whole?.digest);
  });

  it('is none without a manifest, with one of another tool, and if it is no archive', async () => {
    await expect(verifyPack(await archiveOf(files))).rejects.toThrow('It has no MANIFEST.json');
    const foreign = await archiveOf([file(manifestName, '{"files":1}')]);
    await expect(verifyPack(foreign)).rejects.toThrow('Its MANIFEST.json cannot be read');
    await expect(verifyPack(new Uint8Array([1, 2, 3]))).rejects.toThrow('It cannot be unpacked');
  });

  it('is not with something after its end', async () => {
    const whole = await withManifest(files);
    await expect(verifyPack(Buffer.concat([whole, Buffer.from('more')]))).rejects.toThrow(
      'It has 4 bytes after its end, which no program unpacks.',
    );
  });

  it('has each file once: what a program unpacks last must not be what was not looked at', async () => {
    expect(await differences([...files, file('site/a.html', 'A')])).toEqual([
      { path: 'site/a.html', what: 'repeated' },
    ]);
  });

  it('is no bomb: what is longer than the manifest says is not read on', async () => {
    const bomb = await withManifest([
      file('site/a.html', 'a'.repeat(100_000_000)),
      file('site/ä b.html', 'b'),
      file('site/c.html', 'c'.repeat(100_000_000)),
    ]);
    expect(bomb.length).toBeLessThan(500_000);
    const before = process.memoryUsage.rss();
    expect((await verifyPack(bomb)).differences).toEqual([
      { path: 'site/a.html', what: 'changed' },
      { path: 'site/c.html', what: 'added' },
    ]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(90_000_000);
    const manifests = await archiveOf([file(manifestName, ' '.repeat(100_000_000))]);
    await expect(verifyPack(manifests)).rejects.toThrow('Its MANIFEST.json has more than 32 MB');
  });

  it('has no second manifest, and no paths out of the folder, that pass unseen', async () => {
    expect(
      await differences([...files, file(manifestName, '{}'), file('../../evil.html', 'x')]),
    ).toEqual([
      { path: '../../evil.html', what: 'added' },
      { path: manifestName, what: 'added' },
    ]);
  });
});
