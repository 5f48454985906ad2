import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ShapeEntry } from "../catalogue.js";

const compiled = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** A model's measurements as JSON, by its name; undefined where it was not measured. Only what is asked for is decoded. */
export type Measurements = (name: string) => string | undefined;

const TAB = 0x09;
const LINE = 0x0a;

/** Beside the compiled code; `scripts/measure.mjs` writes it at the end of a build, one model a line. */
const FILE = compiled("measured.jsonl");

/** The code that decides a model's form. */
const CODE = ["shape/", "math/"].map(compiled);

/** What the compiler writes after all code of a run. */
const COMPILED = compiled("tsconfig.tsbuildinfo");

/**
 * What was measured of the models when the studio was built, as JSON, by name: measuring a soft thing anew takes up to
 * a third of a second, which a plan has no time for, and reading all of them a tenth. Empty where there was no build, or
 * where the code is younger than it.
 */
export function builtMeasurements(): Measurements {
  const written = changedAt(FILE);
  if (written === null || codeIsYounger(written)) return () => undefined;
  return linesByName(readFileSync(FILE));
}

/** A line of the file of measurements. */
export function measurementLine(name: string, entry: ShapeEntry): string {
  return `${name}\t${JSON.stringify(entry)}\n`;
}

/** What each line of such a file holds, as JSON, by the name that it begins with. */
export function linesByName(file: Buffer): Measurements {
  const places = new Map<string, readonly [start: number, end: number]>();
  for (let start = 0; start < file.length; ) {
    const tab = file.indexOf(TAB, start);
    const line = file.indexOf(LINE, start);
    const end = line < 0 ? file.length : line;
    if (tab >= 0 && tab < end) places.set(file.toString("utf8", start, tab), [tab + 1, end]);
    start = end + 1;
  }
  return (name) => {
    const place = places.get(name);
    return place && file.toString("utf8", ...place);
  };
}

/** A look at every file is slow; when the compiler last ran tells enough, unless that was after the build. */
function codeIsYounger(than: number): boolean {
  const at = changedAt(COMPILED);
  return (at === null || at > than) && CODE.some((folder) => holdsYounger(folder, than));
}

function changedAt(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function holdsYounger(folder: string, than: number): boolean {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .some((name) => statSync(path.join(folder, name)).mtimeMs > than);
}
