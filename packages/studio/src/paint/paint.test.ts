import { describe, expect, it } from "vitest";
import { FLAT_STYLES, type FlatStyle } from "../brief.js";
import { plan } from "../draw.js";
import type { PromptRequest } from "../request.js";
import type { Scene } from "../scene.js";
import { faultsOf } from "./grammar.js";
import { paint } from "./paint.js";
import { rasterOf } from "./raster.js";
import { svgOf } from "./svg.js";

const REQUEST: PromptRequest = {
  prompt: "flat illustration of a house and a tree",
  width: 240,
  height: 240,
  seed: 3,
  palette: [],
  background: null,
  quality: "studio",
  format: "svg",
};

function sceneOf(wishes: Partial<PromptRequest> = {}): Scene {
  return plan({ ...REQUEST, ...wishes }).scene;
}

async function svgOfScene(scene: Scene): Promise<string> {
  return svgOf(await paint(scene));
}

function inksIn(svg: string): string[] {
  return [...new Set([...svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, hex]) => hex!))];
}

describe.each(FLAT_STYLES.filter((style) => style !== "flat isometric"))(
  "the style %s",
  (style: FlatStyle) => {
    it("is valid SVG with a group for each thing, the same each time", async () => {
      const scene = { ...sceneOf(), style };
      const svg = await svgOfScene(scene);
      expect(faultsOf(svg)).toEqual([]);
      expect(svg).toContain('<g id="house');
      expect(svg).toContain('<g id="tree');
      expect(await svgOfScene(scene)).toBe(svg);
    });

    it("shows asked colours and says what the others are made of", async () => {
      const palette = [
        [228, 87, 46],
        [23, 96, 88],
        [255, 201, 113],
      ] as const;
      const svg = await svgOfScene({ ...sceneOf({ palette }), style });
      const inks = inksIn(svg);
      expect(inks).toEqual(expect.arrayContaining(["#e4572e", "#176058", "#ffc971"]));
      const stated = /<desc>(.*)<\/desc>/.exec(svg)![1]!;
      for (const ink of inks) expect(stated).toContain(ink);
    });
  },
);

it("solids are seen from a corner, in three tones", async () => {
  const svg = await svgOfScene(sceneOf({ prompt: "a flat isometric red cube" }));
  expect(faultsOf(svg)).toEqual([]);
  const cube = /<g id="cube">([\s\S]*?)<\/g>/.exec(svg)![1]!;
  expect(inksIn(cube).length).toBeGreaterThanOrEqual(3);
});

it("an asked ground is exact, and so is the colour of a thing", async () => {
  const svg = await svgOfScene(sceneOf({ prompt: "a flat #3366cc apple", background: [253, 246, 227] }));
  expect(svg).toContain('fill="#fdf6e3"');
  expect(svg).toContain('fill="#3366cc"');
  const { rgba } = await rasterOf(svg);
  expect([...rgba.subarray(0, 3)]).toEqual([253, 246, 227]);
});

it("a duotone shows the very colour that words give to its thing", async () => {
  const svg = await svgOfScene(sceneOf({ prompt: "a #b7a6e3 chair, duotone" }));
  expect(inksIn(svg)).toContain("#b7a6e3");
});

it("what is isometric is in the frame with all of its slab", async () => {
  const svg = await svgOfScene(sceneOf({ prompt: "flat isometric coffee cup" }));
  const { width, height, rgba } = await rasterOf(svg);
  const at = (pixel: number) => [...rgba.subarray(pixel * 4, pixel * 4 + 3)];
  for (let x = 0; x < width; x++) expect(at((height - 1) * width + x)).toEqual(at(0));
});

it("a pattern goes on across its edges", async () => {
  const svg = await svgOfScene(sceneOf({ prompt: "seamless pattern of strawberries", seed: 8 }));
  const { width, height, rgba } = await rasterOf(svg);
  const apart = (x: number, other: number) => {
    let sum = 0;
    for (let y = 0; y < height; y++) {
      for (let k = 0; k < 3; k++)
        sum += Math.abs(rgba[4 * (y * width + x) + k]! - rgba[4 * (y * width + other) + k]!);
    }
    return sum / height;
  };
  expect(apart(width - 1, 0)).toBeLessThan(3 * apart(width / 2, width / 2 - 1) + 12);
  expect(apart(width - 1, 0)).toBeLessThan(0.5 * apart(width / 2, 0));
});

it.each([
  ["flat illustration of a mountain lake", true],
  ["flat illustration of a lake", false],
])("%s has mountains behind it: %s", async (prompt, high) => {
  const { scene } = plan({ ...REQUEST, prompt });
  expect((await svgOfScene(scene)).includes('<g id="mountains">')).toBe(high);
});

it("a place fills the picture where nothing else is asked for", async () => {
  const { scene, report } = plan({ ...REQUEST, prompt: "flat illustration of mountains at sunset" });
  expect(scene).toMatchObject({ things: [], backdrop: { kind: "mountains", hour: "dusk" } });
  expect(report.notDepicted).toEqual([]);
  const svg = await svgOfScene(scene);
  expect(svg).toContain('<g id="sun">');
  expect(svg).toContain('<g id="mountains">');
});

it("what is in a bowl is seen above its rim alone", async () => {
  const svg = await svgOfScene(sceneOf({ prompt: "flat illustration of an apple in a bowl" }));
  expect(faultsOf(svg)).toEqual([]);
  expect(svg.indexOf('<g id="apple" clip-path=')).toBeGreaterThan(svg.indexOf('<g id="bowl">'));
});

it("a cut-out has no ground", async () => {
  const scene = sceneOf({ prompt: "a flat cat" });
  const { rgba } = await rasterOf(svgOf(await paint(scene, { cutOut: true })));
  expect(rgba[3]).toBe(0);
});
