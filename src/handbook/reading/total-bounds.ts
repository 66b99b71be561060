/**
 * What all files of a handbook may have together. Each file is within bounds of its own; these keep many
 * of them from filling the memory: a check takes less than 512 MB (`test/cli/memory.test.ts`).
 */
import { statSync } from 'node:fs';
import type { Root } from 'mdast';
import { isElement } from '../body-model.ts';
import { sayFile } from './says/files.ts';
import type { Mention, ReadProblem, Reference, SourceDocument } from '../types.ts';
import { nodesOf } from '../nodes.ts';
import { toReadProblem, type FileProblem, type ReportFile } from './file-problem.ts';

/** Twice what the largest handbook has that this tool is made for. */
export const maxEntryFiles = 20_000;
export const maxAttachments = 50_000;

/** In bytes: entries have two or three thousand each. */
const maxTexts = 32 * 1024 * 1024;

/** Values of fields, parts of texts and attributes of tags: an entry has about forty. */
export const maxParts = 400_000;

/** What is said of a fault takes as much memory as so many parts. */
const partsOfFault = 3;

/** Ids in prose that become links. */
export const maxLinkedIds = 200_000;

/** Ids in fields: an entry has five or ten. */
export const maxReferences = 200_000;

/** Takes files as long as there is room for them, and reports the first for which there is none. */
export interface Room {
  /** Whether a file of a collection is looked at. */
  hasEntry(file: string): boolean;
  /** Whether the text of a file is read. */
  hasText(file: string, absolute: string): boolean;
  hasAttachment(file: string): boolean;
}

export function roomFor(report: ReportFile): Room {
  const counts = { entries: 0, texts: 0, attachments: 0 };
  const told = new Set<keyof typeof counts>();
  const take = (what: keyof typeof counts, amount: number, max: number, beyond: FileProblem) => {
    counts[what] += amount;
    if (counts[what] <= max) return true;
    if (!told.has(what)) report(beyond);
    told.add(what);
    return false;
  };
  return {
    hasEntry: (file) =>
      take('entries', 1, maxEntryFiles, { file, ...sayFile('manyEntries', maxEntryFiles) }),
    hasText: (file, absolute) =>
      take('texts', sizeOf(absolute), maxTexts, {
        file,
        ...sayFile('manyTexts', maxTexts / 1024 / 1024),
      }),
    hasAttachment: (file) =>
      take('attachments', 1, maxAttachments, {
        file,
        ...sayFile('manyAttachments', maxAttachments),
      }),
  };
}

function sizeOf(absolute: string): number {
  try {
    return statSync(absolute).size;
  } catch {
    // That it cannot be read is told when it is.
    return 0;
  }
}

export type RoomForParts = ReturnType<typeof roomForParts>;

/** Counts what documents consist of, one after the other. */
export function roomForParts(max = maxParts) {
  let parts = 0;
  return {
    isLeft: () => parts <= max,
    /**
     * @param faults - how much is wrong with the document: what is said of it takes room, too
     * @returns a problem where there is no room for it: it is not kept, nor read are those after it
     */
    take({ file, frontMatter, body }: SourceDocument, faults = 0): ReadProblem | undefined {
      parts += faults * partsOfFault + countValues(frontMatter) + (body ? countNodes(body) : 0);
      if (parts <= max) return undefined;
      return toReadProblem({
        file,
        ...sayFile('manyParts', max),
      });
    },
  };
}

/** Nodes of a body. An attribute takes as much memory as one. */
const countNodes = (body: Root): number =>
  nodesOf(body).reduce((sum, node) => sum + (isElement(node) ? node.attributes.length : 0) + 1, 0);

/** Values in data, at any depth. There is no recursion deeper than YAML may be. */
function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + countValues(inner), 1);
}

/** Counts the ids in texts that become links, one document after the other. */
export const roomForLinkedIds = () =>
  roomForNames<Mention>(maxLinkedIds, ({ file, point }) => ({
    ...{ file, point },
    ...sayFile('manyLinks', maxLinkedIds),
  }));

/** Counts the ids in fields, one document after the other. */
export const roomForReferences = () =>
  roomForNames<Reference>(maxReferences, ({ file }) => ({
    file,
    ...sayFile('manyReferences', maxReferences),
  }));

/** @param beyond - what is said of the first of a document for which there is no room */
function roomForNames<Named>(max: number, beyond: (first: Named) => FileProblem) {
  let count = 0;
  const problems: ReadProblem[] = [];
  return {
    problems,
    /** @returns those of a document for which there is room: all, or none */
    take(names: readonly Named[]): readonly Named[] {
      const [first] = names;
      if (!first || count > max) return [];
      count += names.length;
      if (count <= max) return names;
      problems.push(toReadProblem(beyond(first)));
      return [];
    },
  };
}
