import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ShapeEntry } from "../catalogue.js";

const compiled = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

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
export function builtMeasurements(): ReadonlyMap<string, string> {
  const written = changedAt(FILE);
  if (written === null || codeIsYounger(written)) return new Map();
  return linesByName(readFileSync(FILE, "utf8"));
}

/** A line of the file of measurements. */
export function measurementLine(name: string, entry: ShapeEntry): string {
  return `${name}\t${JSON.stringify(entry)}\n`;
}

/** What each line holds, as JSON, by the name that it begins with. */
export function linesByName(text: string): Map<string, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const end = line.indexOf("\t");
      return [line.slice(0, end), line.slice(end + 1)] as const;
    }),
  );
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
