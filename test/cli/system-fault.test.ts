import { expect, it } from 'vitest';
import { inFolder, systemFault } from '../../src/cli/system-fault.ts';

it.each([
  Object.assign(new Error('write failed'), { code: 'ENOSPC' }),
  new Error('ENOSPC: no space left on device, write'),
  new Error('The site cannot be written: /soa/: Error: ENOSPC: no space left on device, mkdir'),
])('says that the disk is full, however that is told', (error) => {
  expect(systemFault(error)).toBe('The disk is full. Free some space and try again.');
});

it('says which file or folder it is about, where the system says it', () => {
  const error = Object.assign(new Error("EACCES: permission denied, open '/a/b'"), {
    ...{ code: 'EACCES', path: '/a/b' },
  });
  expect(systemFault(error)).toMatch(/^\/a\/b: This user has no permission to do that\. Correct/);
});

it('says which file of a copy finds no room: the new one', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, copyfile'), {
    ...{ code: 'ENOSPC', path: '/a/from', dest: '/b/to' },
  });
  expect(systemFault(error)).toMatch(/^\/b\/to: The disk is full\./);
});

it('says in which folder it was, where the system does not say which file', async () => {
  const full = Object.assign(new Error('write failed'), { code: 'ENOSPC' });
  await expect(inFolder('/site', () => Promise.reject(full))).rejects.toBe(full);
  expect(systemFault(full)).toMatch(/^\/site: The disk is full\./);
  const other = new Error('The page /soa/ cannot be rendered');
  await expect(inFolder('/site', () => Promise.reject(other))).rejects.toBe(other);
  expect(other).not.toHaveProperty('path');
});

it('says nothing of other errors', () => {
  expect(systemFault(new Error('The page /soa/ cannot be rendered'))).toBeUndefined();
  expect(systemFault('ENOSPCX')).toBeUndefined();
});

it.skipIf(process.platform === 'win32')('knows what a program in Rust tells by its number', () => {
  const error = new Error('Failed to write file\n\nCaused by:\n    No space left (os error 28)');
  expect(systemFault(error)).toBe('The disk is full. Free some space and try again.');
});
