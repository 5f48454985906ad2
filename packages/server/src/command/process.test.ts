import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The real command in a process of its own, with the real engine. */
const program = fileURLToPath(new URL("../../bin/atelier.js", import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "atelier-process-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);

function start(argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...argv], { stdio: ["ignore", "pipe", "pipe"] });
}

async function atelier(...argv: string[]) {
  const child = start(argv);
  const [printed, told, [status]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { status, printed, told };
}

test("a picture is changed from a file, and one that can't be is named with what is wrong", async () => {
  const [source, out] = ["source.svg", "changed.png"].map(inFolder) as [string, string];
  const circle = '<circle r="90" cx="150" cy="150"/>';
  writeFileSync(source, `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300">${circle}</svg>`);
  const given = (...rest: string[]) => atelier("draw", "a picture", "--out", out, "--image", ...rest);
  const faults = await Promise.all([given(program), given(source, "--mask", program)]);
  for (const [n, option] of ["--image", "--mask"].entries()) {
    expect(faults[n]!.status).toBe(2);
    expect(faults[n]!.told).toMatch(new RegExp(`^atelier: ${option}: the picture is none of PNG`));
  }
  expect(await given(source, "--strength", "0")).toMatchObject({ status: 0, told: "" });
  expect(pngSize(out)).toEqual({ width: 1024, height: 1024 });
});

/** Width and height that a PNG file states. */
function pngSize(file: string) {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test("a picture is drawn, and told about as JSON", async () => {
  const out = inFolder("cube.png");
  const { status, printed, told } = await atelier(
    ...["draw", "a red cube", "--out", out, "--model", "atelier/studio-1-flash", "--aspect", "21:9"],
    ...["--threads", "1", "--json"],
  );
  expect(told).toBe("");
  expect(status).toBe(0);
  const answer = JSON.parse(printed);
  expect(answer).toMatchObject({
    model: "atelier/studio-1-flash",
    width: 1536,
    height: 672,
    depicted: ["cube"],
    substituted: [],
    not_depicted: [],
    file: out,
  });
  expect(Number.isInteger(answer.seed)).toBe(true);
  expect(answer.seconds.total).toBeGreaterThan(0);
  expect(pngSize(out)).toEqual({ width: 1536, height: 672 });
});

test("a scene draws the very pixels of the prompt it came from", async () => {
  const flash = ["--model", "atelier/studio-1-flash"];
  const wishes = ["two green cones", "--seed", "5", "--aspect", "9:16", ...flash];
  const plan = await atelier("scene", ...wishes);
  expect(plan.status).toBe(0);
  const { scene } = JSON.parse(plan.printed);
  expect(scene.things.filter((thing: { asked: string | null }) => thing.asked === "cones")).toHaveLength(2);
  writeFileSync(inFolder("cones.json"), plan.printed);

  await atelier("draw", ...wishes, "--out", inFolder("prompt.png"), "--threads", "2");
  await atelier(
    "draw",
    "--scene",
    inFolder("cones.json"),
    ...flash,
    "--out",
    inFolder("scene.png"),
    "--threads",
    "1",
  );
  expect(readFileSync(inFolder("scene.png")).equals(readFileSync(inFolder("prompt.png")))).toBe(true);
});

test("a wrong argument and a missing one end with status 2 and one line", async () => {
  for (const argv of [["draw", "a cube", "--out", "cube.tiff"], ["scene"], []]) {
    const { status, printed, told } = await atelier(...argv);
    expect(status).toBe(2);
    expect(printed).toBe("");
    expect(told).toMatch(/^atelier: [^\n]+\n$/);
  }
});

test("Ctrl+C stops a drawing and leaves nothing behind", async () => {
  const away = mkdtempSync(path.join(folder, "stopped-"));
  const child = start(["draw", "ten metal teapots", "--out", path.join(away, "teapots.png")]);
  // The draft stands as soon as the work begins.
  await expect.poll(() => readdirSync(away).length, { timeout: 20_000 }).toBe(1);
  child.kill("SIGINT");
  const [told, [status]] = await Promise.all([text(child.stderr!), once(child, "close")]);
  expect(status).toBe(130);
  expect(told).toBe("atelier: stopped\n");
  expect(readdirSync(away)).toEqual([]);
});

test("a reader that has seen enough is no fault", async () => {
  writeFileSync(inFolder("many.txt"), "a cube\n".repeat(2000));
  const child = start(["scene", "--batch", inFolder("many.txt")]);
  child.stdout!.once("data", () => child.stdout!.destroy());
  const [told, [status]] = await Promise.all([text(child.stderr!), once(child, "close")]);
  expect(told).toBe("");
  expect(status).toBe(0);
});
