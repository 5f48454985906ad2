import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contour, Point } from "../drawing.js";
import { endOf } from "../drawing.js";
import { rasterOf } from "../raster.js";
import { svgOf } from "../svg.js";
import { bordersOf, type Mask } from "./contour.js";
import { fitted } from "./fit.js";
import type { LabelMap } from "./labels.js";
import { regionsOf } from "./regions.js";
import { tidied } from "./tidy.js";

function maskOf(size: number, inside: (x: number, y: number) => boolean): Mask {
  const cells = Uint8Array.from({ length: size * size }, (_, at) => {
    const [x, y] = [at % size, Math.floor(at / size)];
    const rim = x === 0 || y === 0 || x === size - 1 || y === size - 1;
    return !rim && inside(x + 0.5, y + 0.5) ? 1 : 0;
  });
  return { width: size, height: size, cells };
}

function areaOf(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], n) => {
    const [nextX, nextY] = points[(n + 1) % points.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

const distance = (x: number, y: number) => Math.sqrt((x - 60) ** 2 + (y - 60) ** 2);

describe("borders of a mask", () => {
  it("hold as much as the mask has pixels, holes taken away", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }), (bits) => {
        const mask = maskOf(10, (x, y) => bits[Math.floor(y - 1) * 8 + Math.floor(x - 1)]!);
        const count = mask.cells.reduce((sum, cell) => sum + cell, 0);
        // The middles of a border's sides cut half a pixel's corner at each turn: an eighth of a pixel.
        const sides = bordersOf(mask).reduce((sum, border) => sum + border.length, 0);
        const held = bordersOf(mask).reduce((sum, border) => sum + areaOf(border), 0);
        expect(Math.abs(held - count)).toBeLessThanOrEqual(sides / 8);
      }),
    );
  });
});

describe("a fitted border", () => {
  it("of a disc is a few curves within a pixel of it", () => {
    const [border] = bordersOf(maskOf(120, (x, y) => distance(x, y) < 45));
    const { segments } = fitted(border!);
    expect(segments.length).toBeLessThanOrEqual(8);
    for (const segment of segments) expect(Math.abs(distance(...endOf(segment)) - 45)).toBeLessThan(1);
  });

  it("of a square has four straight sides", () => {
    const [border] = bordersOf(maskOf(120, (x, y) => x > 20 && x < 100 && y > 20 && y < 100));
    const { segments } = fitted(border!);
    expect(segments).toHaveLength(4);
    expect(segments.every((segment) => segment.length === 2)).toBe(true);
  });
});

function halves(): LabelMap {
  const labels = Int16Array.from({ length: 120 * 120 }, (_, at) => {
    const [x, y] = [(at % 120) + 0.5, Math.floor(at / 120) + 0.5];
    if (distance(x, y) > 50) return 0;
    return x + 0.4 * y < 84 ? 1 : 2;
  });
  return { width: 120, height: 120, labels };
}

describe("areas of a map", () => {
  it("leave no gap between neighbours", async () => {
    const shapes = regionsOf(halves()).map(({ outline, label }) => ({
      kind: "shape" as const,
      outline,
      fill: label === 0 ? "#ff0000" : "#0000ff",
    }));
    const { rgba } = await rasterOf(svgOf({ width: 120, height: 120, title: "", children: shapes }));
    for (let at = 0; at < 120 * 120; at++) {
      if (distance((at % 120) + 0.5, Math.floor(at / 120) + 0.5) < 48) expect(rgba[4 * at + 3]).toBe(255);
    }
  });

  it("lose their specks to what is about them", () => {
    const { labels, ...map } = halves();
    const specked = labels.slice();
    specked[60 * 120 + 30] = 2;
    specked[60 * 120 + 31] = 2;
    const clean = tidied({ ...map, labels: specked }, () => 12);
    expect(clean.labels[60 * 120 + 30]).toBe(1);
  });

  it("fill the holes that others cover whole", () => {
    const { labels, ...map } = halves();
    const eyed = labels.map((label, at) =>
      distance((at % 120) + 25, Math.floor(at / 120)) < 8 && label ? 3 : label,
    );
    const face = regionsOf({ ...map, labels: eyed }).find(({ label }) => label === 0)!;
    expect(face.outline).toHaveLength(1);
    expect(face.outline[0]!.closed).toBe(true satisfies Contour["closed"]);
  });
});
