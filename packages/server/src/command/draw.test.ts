import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AtelierError } from "@atelier/contract";
import type { PromptRequest } from "@atelier/studio";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EMPTY_SCENE, PICTURE, rehearse } from "./rehearsal.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "atelier-draw-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);

test("a prompt becomes a file, with every wish passed on", async () => {
  const out = inFolder("mug.webp");
  const { status, drawn } = await rehearse([
    ...["draw", "a red mug", "--out", out, "--model", "atelier/studio-1-flash", "--aspect", "16:9"],
    ...["--seed", "4294967295", "--palette", "#FF0000, #00ff80", "--background", "#102030", "--threads", "3"],
  ]);
  expect(status).toBe(0);
  expect(drawn[0]!.request).toEqual({
    prompt: "a red mug",
    width: 1344,
    height: 768,
    seed: 4294967295,
    palette: [
      [255, 0, 0],
      [0, 255, 128],
    ],
    background: [16, 32, 48],
    quality: "flash",
    format: "webp",
  });
  expect(drawn[0]!.options.threads).toBe(3);
  expect(new Uint8Array(readFileSync(out))).toEqual(PICTURE);
  expect(readdirSync(folder)).toEqual(["mug.webp"]);
});

test("shares, a clear ground and the fate of shadows are passed on", async () => {
  const { status, drawn } = await rehearse([
    ...["draw", "a red mug", "--out", inFolder("mug.png"), "--palette", "#e76f51:60,#2a9d8f:20,#ffffff"],
    ...["--background", "transparent", "--shadow", "drop"],
  ]);
  expect(status).toBe(0);
  expect(drawn[0]!.request).toMatchObject({
    palette: [
      [231, 111, 81],
      [42, 157, 143],
      [255, 255, 255],
    ],
    weights: [60, 20, 40],
    background: null,
    transparent: true,
    shadow: "drop",
  });
});

test("a picture comes in with how far to go from it, and a mask", async () => {
  const [image, mask] = ["fox.jpg", "mask.png"].map(inFolder) as [string, string];
  writeFileSync(image, "a fox");
  writeFileSync(mask, "a mask");
  const given = ["draw", "as watercolour", "--out", inFolder("out.png"), "--image", image];
  const { status, drawn } = await rehearse([...given, "--strength", "0.6", "--mask", mask]);
  expect(status).toBe(0);
  const { input } = drawn[0]!.request as PromptRequest;
  expect(input).toMatchObject({ strength: 0.6, field: "--image", maskField: "--mask" });
  expect(Buffer.from(input!.bytes).toString()).toBe("a fox");
  expect(Buffer.from(input!.mask!).toString()).toBe("a mask");
  // Its own ratio decides, unless one is asked for; and it stays near where nobody says how far.
  expect(input!.sizes).toContainEqual({ width: 1344, height: 768 });
  const wide = await rehearse([...given, "--aspect", "16:9"]);
  const asked = wide.drawn[0]!.request as PromptRequest;
  expect(asked).toMatchObject({ width: 1344, height: 768, input: { strength: 0.2 } });
  expect(asked.input!.sizes).toBeUndefined();
});

test("the file's ending decides the format, in either case", async () => {
  for (const [name, format] of [
    ["a.png", "png"],
    ["a.webp", "webp"],
    ["a.jpg", "jpeg"],
    ["a.JPEG", "jpeg"],
  ] as const) {
    const { drawn } = await rehearse(["draw", "a mug", "--out", inFolder(name)]);
    expect(drawn[0]!.request.format).toBe(format);
  }
});

test("--json prints one object with the agreed names", async () => {
  const out = inFolder("mug.png");
  const { printed, told } = await rehearse(["draw", "a mug", "--out", out, "--json"]);
  expect(printed.trimEnd()).not.toContain("\n");
  expect(told).toBe("");
  expect(JSON.parse(printed)).toEqual({
    model: "atelier/studio-1",
    seed: 4242,
    width: 1024,
    height: 1024,
    seconds: { total: 3.21, read: 0.01, direct: 0.02, shape: 0.25, render: 2.5, grade: 0.4, encode: 0.03 },
    depicted: ["mug"],
    substituted: [{ asked: "chalice", drawn: "goblet", why: "nearest shape" }],
    not_depicted: ["justice"],
    file: out,
  });
});

test("a person is told the seed that was chosen, and what could not be drawn", async () => {
  const { printed } = await rehearse(["draw", "a mug", "--out", inFolder("mug.png")]);
  expect(printed).toContain("seed 4242");
  expect(printed).toContain("chalice: goblet");
  expect(printed).toContain("not drawn: justice");
});

test("progress shows on a terminal only, and is wiped away afterwards", async () => {
  const argv = ["draw", "a mug", "--out", inFolder("mug.png")];
  const watched = await rehearse(argv, { watched: true });
  expect(watched.told).toMatch(/light +█+·+ +50 %/);
  expect(watched.told.endsWith("\u001b[2K")).toBe(true);
  expect((await rehearse(argv)).told).toBe("");
});

test("--resolution 2K doubles both sides", async () => {
  const argv = ["draw", "a mug", "--out", inFolder("mug.png"), "--aspect", "3:2"];
  expect((await rehearse([...argv, "--resolution", "2K"])).drawn[0]!.request).toMatchObject({
    width: 2496,
    height: 1664,
  });
  expect((await rehearse([...argv, "--resolution", "1K"])).drawn[0]!.request).toMatchObject({ width: 1248 });
});

test("ATELIER_THREADS limits the cores where the option doesn't", async () => {
  const around = { environment: { ATELIER_THREADS: "2" } };
  const argv = ["draw", "a mug", "--out", inFolder("mug.png")];
  expect((await rehearse(argv, around)).drawn[0]!.options.threads).toBe(2);
  expect((await rehearse([...argv, "--threads", "1"], around)).drawn[0]!.options.threads).toBe(1);
});

test("an edited scene is drawn, by itself or inside what `scene` printed", async () => {
  for (const content of [EMPTY_SCENE, { brief: {}, scene: EMPTY_SCENE, depicted: [] }]) {
    writeFileSync(inFolder("scene.json"), JSON.stringify(content));
    const { status, drawn } = await rehearse([
      ...["draw", "--scene", inFolder("scene.json"), "--out", inFolder("scene.png")],
    ]);
    expect(status).toBe(0);
    expect(drawn[0]!.request).toEqual({ scene: EMPTY_SCENE, quality: "studio", format: "png" });
  }
});

test("a fault in a scene file is named by its path", async () => {
  const faults: [content: string, place: string][] = [
    [
      JSON.stringify({ ...EMPTY_SCENE, camera: { ...EMPTY_SCENE.camera, fieldOfView: 500 } }),
      "camera.fieldOfView: must be at most 120",
    ],
    [JSON.stringify({ scene: { ...EMPTY_SCENE, lights: [] } }), "lights: must have at least 1 entry"],
    ["{ broken", "not JSON"],
    ["null", "is not a scene"],
  ];
  for (const [content, place] of faults) {
    writeFileSync(inFolder("scene.json"), content);
    const { status, told } = await rehearse([
      ...["draw", "--scene", inFolder("scene.json"), "--out", inFolder("scene.png")],
    ]);
    expect(status).toBe(2);
    expect(told).toContain("--scene");
    expect(told).toContain(place);
  }
});

test("a drawing that fails ends with status 1, one line and no file", async () => {
  const { status, told } = await rehearse(["draw", "a mug", "--out", inFolder("mug.png")], {
    engine: async () => ({
      plan: () => expect.unreachable(),
      draw: async () => {
        throw new Error("the kernel stopped:\n  unreachable");
      },
    }),
  });
  expect(status).toBe(1);
  expect(told).toBe("atelier: the kernel stopped: unreachable\n");
  expect(readdirSync(folder)).toEqual([]);
});

test("a prompt the engine refuses counts as a wrong argument", async () => {
  const { status, told } = await rehearse(["draw", "nothing", "--out", inFolder("mug.png")]);
  expect(status).toBe(2);
  expect(told).toBe("atelier: prompt: names nothing that can be drawn\n");
});

test("Ctrl+C ends with status 130 and leaves an earlier picture alone", async () => {
  writeFileSync(inFolder("mug.png"), "the picture before");
  const stopping = new AbortController();
  const { status, told } = await rehearse(["draw", "a mug", "--out", inFolder("mug.png")], {
    signal: stopping.signal,
    engine: async () => ({
      plan: () => expect.unreachable(),
      draw: async (_, options) => {
        stopping.abort();
        expect(options?.signal?.aborted).toBe(true);
        throw new AtelierError("cancelled", "The drawing was cancelled.");
      },
    }),
  });
  expect(status).toBe(130);
  expect(told).toBe("atelier: stopped\n");
  expect(readFileSync(inFolder("mug.png"), "utf8")).toBe("the picture before");
  expect(readdirSync(folder)).toEqual(["mug.png"]);
});
