import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ShapeEntry } from "../catalogue.js";

/** Beside the compiled code; `scripts/measure.mjs` writes it at the end of a build. */
const FILE = fileURLToPath(new URL("../../measured.json", import.meta.url));

/** The code that decides a model's form. */
const CODE = ["../../shape/", "../../math/"].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/**
 * What was measured of the models when the studio was built, by name: measuring a soft thing anew takes up to a third
 * of a second, which a plan has no time for. Empty where there was no build, or where the code is younger than it.
 */
export function builtMeasurements(): ReadonlyMap<string, ShapeEntry> {
  const written = statSync(FILE, { throwIfNoEntry: false })?.mtimeMs;
  if (written === undefined || CODE.some((folder) => holdsYounger(folder, written))) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(FILE, "utf8")) as Record<string, ShapeEntry>));
}

function holdsYounger(folder: string, than: number): boolean {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .some((name) => statSync(path.join(folder, name)).mtimeMs > than);
}
