import { wcagContrast } from "culori";
import { expect, test } from "vitest";
import { plan } from "../index.js";
import { paint } from "./paint.js";
import { svgOf } from "./svg.js";

const FILE = { quality: "flash", format: "svg" } as const;

async function inksOf(prompt: string, ground: readonly [number, number, number]): Promise<string[]> {
  const { scene } = plan({
    prompt,
    width: 320,
    height: 320,
    seed: 1,
    palette: [],
    background: [...ground],
    ...FILE,
  });
  const svg = svgOf(await paint(scene));
  return [...svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, hex]) => hex!);
}

test.each([
  ["a black cat, flat illustration", [0, 0, 0]],
  ["a white mug, flat illustration", [255, 255, 255]],
  ["a red apple, flat illustration", [0xd6, 0x2b, 0x2b]],
  ["silhouette of a black cat", [0, 0, 0]],
  ["a black teapot, line art", [0, 0, 0]],
] as const)("%s is seen on a ground of its own colour", async (prompt, ground) => {
  const inks = await inksOf(prompt, ground);
  const hex = `#${ground.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  expect(Math.max(...inks.map((ink) => wcagContrast(ink, hex)))).toBeGreaterThan(1.9);
});

test("a figure that stands out needs no edge", async () => {
  const { scene } = plan({
    prompt: "a red apple, flat illustration",
    width: 320,
    height: 320,
    seed: 1,
    palette: [],
    background: [255, 255, 255],
    ...FILE,
  });
  expect(svgOf(await paint(scene))).not.toContain("stroke=");
});

test("motifs of one pattern all have an edge, or none has", async () => {
  for (const seed of [1, 2, 3]) {
    const request = { width: 320, height: 320, seed, palette: [], background: null, ...FILE } as const;
    const { scene } = plan({ ...request, prompt: "pattern of houses and trees" });
    const motifs = svgOf(await paint(scene))
      .split("<g ")
      .slice(1)
      .filter((group) => /^id="(?:house|tree)/.test(group));
    expect(motifs.length).toBeGreaterThan(6);
    expect(new Set(motifs.map((group) => group.includes("stroke="))).size).toBe(1);
  }
});
