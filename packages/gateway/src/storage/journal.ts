import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";

/**
 * A file to which lines are added, and which outlives the process however it ends: what was added is in the hands of
 * the operating system. It goes on in a new file when one has become large, so that old lines can go.
 */
export interface Journal {
  /** Adds a line; throws where the disk is full or gone. */
  add(line: string): void;
  /** Begins a new file where the present one is large. Gives what removes the lines before now. */
  cut(): () => void;
  /** Removes all lines. */
  clear(): void;
}

export interface OpenJournal {
  readonly journal: Journal;
  /** What an earlier process left behind, oldest first. */
  readonly leftOver: readonly string[];
}

/** Bytes from which a new file is begun. */
const LARGE = 1024 * 1024;

const NAME = /^(\d+)\.jsonl$/;

/** Opens the journal of a folder that this process has for itself. */
export function openJournal(folder: string): OpenJournal {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fileOf = (index: number) => path.join(folder, `${index}.jsonl`);
  const known = readdirSync(folder)
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((one, other) => one - other);
  const leftOver = known.flatMap((index) => wholeLines(readFileSync(fileOf(index), "utf8")));
  let old = known;
  let current = (known.at(-1) ?? 0) + 1;
  let file = openSync(fileOf(current), "a", 0o600);
  let length = 0;

  return {
    leftOver,
    journal: {
      add(line) {
        const bytes = Buffer.from(`${line}\n`);
        try {
          for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
        } catch (fault) {
          // Half a line would spoil the next one.
          ftruncateSync(file, length);
          throw fault;
        }
        length += bytes.length;
      },
      cut() {
        if (length >= LARGE) {
          closeSync(file);
          old = [...old, current];
          current += 1;
          file = openSync(fileOf(current), "a", 0o600);
          length = 0;
        }
        const done = old;
        return () => {
          for (const index of done) rmSync(fileOf(index), { force: true });
          old = old.filter((index) => !done.includes(index));
        };
      },
      clear() {
        for (const index of old) rmSync(fileOf(index), { force: true });
        old = [];
        ftruncateSync(file);
        length = 0;
      },
    },
  };
}

/** A process that is killed may leave half a line at the end. */
function wholeLines(text: string): string[] {
  return text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((line) => line !== "");
}
