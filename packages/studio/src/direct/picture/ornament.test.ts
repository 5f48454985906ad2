import { describe, expect, it } from "vitest";
import { draw, plan } from "../../index.js";

const request = {
  width: 128,
  height: 128,
  seed: 3,
  palette: [],
  background: null,
  quality: "flash",
} as const;

describe("a picture of a surface pattern", () => {
  it("is made of the colours that the prompt names, and of nothing else", () => {
    const { scene, report } = plan({
      ...request,
      prompt: "chevron pattern in navy and coral",
      format: "png",
    });
    expect(scene.ornament).toEqual({ kind: "chevrons", colours: ["#1f2f5c", "#f7745e"] });
    expect(scene.things).toEqual([]);
    expect(report.notDepicted).toEqual([]);
  });

  it("keeps an asked palette and ground to the byte, as pixels and as SVG", async () => {
    const wish = {
      ...request,
      prompt: "polka dot pattern",
      palette: [
        [180, 40, 70],
        [20, 90, 160],
      ] as [number, number, number][],
      background: [250, 240, 220] as [number, number, number],
    };
    const { colour } = await draw({ ...wish, format: "png" });
    expect(colour?.palette.map(({ delta_e }) => delta_e)).toEqual([0, 0]);
    const svg = new TextDecoder().decode((await draw({ ...wish, format: "svg" })).bytes);
    const fills = new Set([...svg.matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, hex]) => hex));
    expect([...fills].sort()).toEqual(["#145aa0", "#b42846", "#faf0dc"]);
  });

  it("is lit only where a lit style is asked for", () => {
    const { scene } = plan({ ...request, prompt: "3d render of stripes", format: "png" });
    expect(scene.ornament).toBeUndefined();
  });
});

describe("a set of colours by name", () => {
  it("dresses things that have no colour of their own", () => {
    const { scene } = plan({ ...request, prompt: "three vases in autumn colours", format: "png" });
    expect(new Set(scene.things.map(({ colour }) => colour)).size).toBe(3);
  });
  it("gives way to colours that are named", () => {
    const { scene } = plan({ ...request, prompt: "a blue vase in autumn colours", format: "png" });
    expect(scene.things[0]!.colour).toBe("#2463d6");
  });
});
