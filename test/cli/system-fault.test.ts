import { expect, it } from 'vitest';
import { systemFault } from '../../src/cli/system-fault.ts';

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

it('says nothing of other errors', () => {
  expect(systemFault(new Error('The page /soa/ cannot be rendered'))).toBeUndefined();
  expect(systemFault('ENOSPCX')).toBeUndefined();
});

it.skipIf(process.platform === 'win32')('knows what a program in Rust tells by its number', () => {
  const error = new Error('Failed to write file\n\nCaused by:\n    No space left (os error 28)');
  expect(systemFault(error)).toBe('The disk is full. Free some space and try again.');
});
