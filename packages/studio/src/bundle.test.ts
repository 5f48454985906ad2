import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundleFor, currentBundle } from "./bundle.js";
import * as entry from "./entry.js";
import * as modules from "./index.js";

describe("the studio in one file", () => {
  let compiled: URL;

  beforeEach(() => {
    compiled = pathToFileURL(`${mkdtempSync(path.join(tmpdir(), "bundle-"))}/`);
    mkdirSync(new URL("bundle/", compiled));
  });

  afterEach(() => rmSync(compiled, { recursive: true }));

  const compile = (sources: string) => writeFileSync(new URL("tsconfig.tsbuildinfo", compiled), sources);

  it("is none where nothing was compiled", () => {
    expect(bundleFor(compiled)).toBeUndefined();
    expect(currentBundle(compiled)).toBeUndefined();
  });

  it("is none before it was made, and what was made after", () => {
    compile("these sources");
    const file = bundleFor(compiled)!;
    expect(currentBundle(compiled)).toBeUndefined();
    writeFileSync(file, "");
    expect(currentBundle(compiled)).toEqual(file);
  });

  it("is none once other sources were compiled, and again the same for the same sources", () => {
    compile("these sources");
    const file = bundleFor(compiled)!;
    writeFileSync(file, "");
    compile("other sources");
    expect(currentBundle(compiled)).toBeUndefined();
    compile("these sources");
    expect(currentBundle(compiled)).toEqual(file);
  });

  it("is entered through all that the modules give", () => {
    expect(Object.keys(entry).sort()).toEqual(Object.keys(modules).sort());
  });
});
