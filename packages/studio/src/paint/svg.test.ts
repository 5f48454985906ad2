import { describe, expect, it } from "vitest";
import type { Group, VectorDrawing } from "./drawing.js";
import { circle, polygon, rectangle } from "./outline.js";
import { rasterOf } from "./raster.js";
import { pathData, svgOf } from "./svg.js";

const sky = {
  from: [0, 0],
  to: [0, 40],
  stops: [
    { at: 0, colour: "#ffffff" },
    { at: 1, colour: "#0000ff" },
  ],
} as const;

function drawing(...children: VectorDrawing["children"]): VectorDrawing {
  return { width: 40, height: 40, title: "Test", children };
}

function named(id: string, extra: Partial<Group> = {}): Group {
  return {
    kind: "group",
    id,
    children: [{ kind: "shape", outline: [rectangle(10, 10, 20, 20)], fill: "#ff0000" }],
    ...extra,
  };
}

describe("path data", () => {
  it("is relative, in tenths, with no more separators than needed", () => {
    expect(
      pathData([
        polygon([
          [1.04, 2],
          [11, 2],
          [11, -3.5],
        ]),
      ]),
    ).toBe("M1 2h10v-5.5z");
  });

  it("does not add up rounding along a contour", () => {
    const along = Array.from({ length: 101 }, (_, n) => [n * 0.34, 0] as const);
    const steps = pathData([polygon([...along, [0, 9]])])
      .match(/h([^a-z]*)/)![1]!
      .split(" ");
    expect(steps).toHaveLength(100);
    expect(steps.reduce((sum, step) => sum + Number(step), 0)).toBeCloseTo(34);
  });

  it("joins smooth curves in their short form", () => {
    expect(pathData([circle(10, 10, 10)])).toBe(
      "M0 10c0-5.5 4.5-10 10-10s10 4.5 10 10-4.5 10-10 10-10-4.5-10-10z",
    );
  });
});

describe("an SVG file", () => {
  it("names its groups, each name once, and says what they show", () => {
    const svg = svgOf(
      drawing(named("Tea pot"), named("tea pot"), named("9 lives", { label: "Nine <lives>" })),
    );
    expect(svg).toContain('<g id="tea-pot">');
    expect(svg).toContain('<g id="tea-pot-2">');
    expect(svg).toContain('<g id="part-9-lives">\n    <title>Nine &lt;lives&gt;</title>');
  });

  it("keeps the words of text drawn as outlines", () => {
    const svg = svgOf(drawing(named("headline", { text: "Jazz & Soul" })));
    expect(svg).toContain('aria-label="Jazz &amp; Soul"');
    expect(svg).toContain("<title>Jazz &amp; Soul</title>");
  });

  it("shares one gradient between shapes that look alike", () => {
    const shape = { kind: "shape", outline: [rectangle(0, 0, 40, 40)], fill: sky } as const;
    expect(svgOf(drawing(shape, shape)).match(/<linearGradient /g)).toHaveLength(1);
  });
});

describe("its pixels", () => {
  it("are exactly the colours of its fills", async () => {
    const { width, height, rgba } = await rasterOf(svgOf(drawing(named("square"))));
    const at = (x: number, y: number) => [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
    expect([width, height]).toEqual([40, 40]);
    expect(at(20, 20)).toEqual([255, 0, 0, 255]);
    expect(at(5, 5)).toEqual([0, 0, 0, 0]);
  });

  it("stay within the clip of a group", async () => {
    const svg = svgOf(drawing(named("square", { clip: [rectangle(0, 0, 20, 40)] })));
    const { rgba } = await rasterOf(svg);
    expect(rgba[(20 * 40 + 15) * 4 + 3]).toBe(255);
    expect(rgba[(20 * 40 + 25) * 4 + 3]).toBe(0);
  });

  it("can be drawn larger", async () => {
    expect(await rasterOf(svgOf(drawing(named("square"))), { width: 80 })).toMatchObject({
      width: 80,
      height: 80,
    });
  });
});
