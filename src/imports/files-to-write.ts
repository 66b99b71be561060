import type { FileToWrite } from '../editing/files.ts';

/** What an import writes: entries and attachments, and what it records for the next one. */
export const filesToWrite = ({
  files,
  record,
}: {
  files: ReadonlyMap<string, string | Uint8Array>;
  record?: { file: string; text: string } | undefined;
}): FileToWrite[] => [
  ...[...files].map(([file, after]) => ({ file, after })),
  ...(record ? [{ file: record.file, after: record.text }] : []),
];
