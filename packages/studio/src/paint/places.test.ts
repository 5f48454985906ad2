import { expect, test } from "vitest";
import { plan } from "../draw.js";
import { faultsOf } from "./grammar.js";
import { paint } from "./paint.js";
import { svgOf } from "./svg.js";

async function svgFor(prompt: string): Promise<string> {
  const request = { width: 240, height: 240, seed: 3, palette: [], background: null } as const;
  return svgOf(await paint(plan({ ...request, prompt, quality: "studio", format: "svg" }).scene));
}

const groupsIn = (svg: string) => [...svg.matchAll(/<g id="([a-z-]+)"/g)].map(([, id]) => id);

test.each([
  ["flat illustration of a beach", ["palms", "foam"]],
  ["flat illustration of a waterfall in the jungle", ["waterfall", "trees"]],
  ["flat illustration of hills in the rain", ["rain"]],
  ["flat illustration of a foggy lake", ["mist"]],
  ["flat illustration of the sea at sunset", ["sun", "glitter"]],
  ["flat illustration of outer space", ["stars", "planets"]],
])("%s shows what the words say of it", async (prompt, groups) => {
  const svg = await svgFor(prompt);
  expect(faultsOf(svg)).toEqual([]);
  expect(groupsIn(svg)).toEqual(expect.arrayContaining(groups));
});

test("clouds that cover the sky leave no sun in it", async () => {
  expect(groupsIn(await svgFor("flat illustration of hills in the rain"))).not.toContain("sun");
});

test("a wood in autumn has other colours than in winter", async () => {
  const inks = async (prompt: string) => new Set((await svgFor(prompt)).match(/#[0-9a-f]{6}/g));
  const [autumn, winter] = [await inks("flat autumn forest"), await inks("flat snowy forest")];
  expect([...autumn].filter((hex) => winter.has(hex)).length).toBeLessThan(autumn.size / 2);
});
