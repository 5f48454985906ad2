import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rehearse } from "./rehearsal.js";

/** A file that is there to be named. */
const program = fileURLToPath(import.meta.url);

let folder: string;
let out: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "atelier-arguments-"));
  out = path.join(folder, "mug.png");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a wrong argument ends with status 2 and one line that names it", () => {
  const draw = (...rest: string[]) => ["draw", "a mug", ...rest];
  const wrong: [named: string, argv: () => string[]][] = [
    ["command", () => []],
    ["paint", () => ["paint", "a mug"]],
    ["--colour", () => ["--colour"]],
    ["prompt", () => ["draw", "--out", out]],
    ["prompt", () => ["draw", "  ", "--out", out]],
    ["prompt", () => ["draw", "a", "red", "mug", "--out", out]],
    ["prompt", () => ["draw", "mug ".repeat(70_000), "--out", out]],
    ["--out", () => draw()],
    ["--out", () => draw("--out")],
    ["--out", () => draw("--out", "--json")],
    ["--out", () => draw("--out", path.join(folder, "mug.gif"))],
    ["--out", () => draw("--out", path.join(folder, "mug"))],
    ["--out", () => draw("--out", path.join(folder, "missing", "mug.png"))],
    ["--out", () => draw("--out", "/dev/null/mug.png")],
    ["--size", () => draw("--out", out, "--size", "1024")],
    ["-o", () => draw("-o", out)],
    ["--model", () => draw("--out", out, "--model", "atelier/studio-9")],
    ["--model", () => draw("--out", out, "--model", "toString")],
    ["--aspect", () => draw("--out", out, "--aspect", "7:3")],
    ["--aspect", () => draw("--out", out, "--aspect", "16/9")],
    ["--resolution", () => draw("--out", out, "--resolution", "4K")],
    ["--seed", () => draw("--out", out, "--seed", "-1")],
    ["--seed", () => draw("--out", out, "--seed", "1.5")],
    ["--seed", () => draw("--out", out, "--seed", "4294967296")],
    ["--seed", () => draw("--out", out, "--seed=")],
    ["--palette", () => draw("--out", out, "--palette", "#ff0000,blue")],
    ["--palette", () => draw("--out", out, "--palette", Array(33).fill("#ff0000").join(","))],
    ["--palette", () => draw("--out", out, "--palette", "#ff0000:0")],
    ["--palette", () => draw("--out", out, "--palette", "#ff0000:many")],
    ["--background", () => draw("--out", out, "--background", "#fff")],
    ["--background", () => draw("--out", path.join(folder, "mug.jpg"), "--background", "transparent")],
    ["--shadow", () => draw("--out", out, "--shadow", "maybe")],
    ["--threads", () => draw("--out", out, "--threads", "0")],
    ["--threads", () => draw("--out", out, "--threads", "many")],
    ["--json", () => draw("--out", out, "--json=yes")],
    ["--image", () => draw("--out", out, "--image", path.join(folder, "none.png"))],
    ["--image", () => draw("--out", out, "--image", folder)],
    ["--image", () => draw("--out", out, "--image", program, "--image", program)],
    ["--mask", () => draw("--out", out, "--mask", program)],
    ["--mask", () => draw("--out", out, "--image", program, "--mask", path.join(folder, "none.png"))],
    ["--strength", () => draw("--out", out, "--strength", "0.5")],
    ["--strength", () => draw("--out", out, "--image", program, "--strength", "1.01")],
    ["--strength", () => draw("--out", out, "--image", program, "--strength", "-0.1")],
    ["--strength", () => draw("--out", out, "--image", program, "--strength", "much")],
    ["--scene", () => ["draw", "--scene", path.join(folder, "none.json"), "--out", out]],
    ["prompt", () => draw("--scene", "scene.json", "--out", out)],
    ["--seed", () => ["draw", "--scene", "scene.json", "--seed", "3", "--out", out]],
    ["prompt", () => ["scene"]],
    ["prompt", () => ["scene", "a mug", "--batch", "prompts.txt"]],
    ["--batch", () => ["scene", "--batch", path.join(folder, "none.txt")]],
    ["--out", () => ["scene", "a mug", "--out", out]],
    ["--port", () => ["serve", "--port", "99999"]],
    ["now", () => ["serve", "now"]],
  ];

  test.each(wrong)("%s", async (named, argv) => {
    const { status, told, printed, drawn } = await rehearse(argv());
    expect(status).toBe(2);
    expect(told).toMatch(/^[^\n]+\n$/);
    expect(told.startsWith(`atelier: ${named}: `)).toBe(true);
    expect(told.length).toBeLessThan(300);
    expect(printed).toBe("");
    expect(drawn).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test("a wrong ATELIER_THREADS is named like an argument", async () => {
  const { status, told } = await rehearse(["draw", "a mug", "--out", out], {
    environment: { ATELIER_THREADS: "two" },
  });
  expect(status).toBe(2);
  expect(told).toContain("ATELIER_THREADS");
});

test("every command explains itself with examples", async () => {
  for (const name of ["draw", "scene", "serve"]) {
    const { status, printed } = await rehearse([name, "--help"]);
    expect(status).toBe(0);
    expect(printed).toMatch(new RegExp(`Example.*\\n(.*\\n)*.*atelier ${name}`));
    expect((await rehearse(["help", name])).printed).toBe(printed);
  }
  expect((await rehearse(["--help"])).printed).toContain("atelier draw");
});

test("--version is the package's version alone", async () => {
  expect(await rehearse(["--version"])).toMatchObject({ status: 0, printed: "1.2.3\n" });
});
