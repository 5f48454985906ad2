import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ORNAMENTS, type STRIPE_WAYS } from "../../ornament.js";
import { groupOf } from "../layer.js";
import { extentOf } from "../outline.js";
import { rasterOf } from "../raster.js";
import { svgOf } from "../svg.js";
import { ornamentLayer } from "./index.js";

const COLOURS = ["#f4ead7", "#1f3a5f", "#e07a5f", "#81b29a", "#f2cc8f"];

const [WIDTH, HEIGHT] = [300, 200];
const marksOf = (kind: (typeof ORNAMENTS)[number], way?: (typeof STRIPE_WAYS)[number]) =>
  ornamentLayer(
    { kind, colours: COLOURS, ...(way ? { way } : {}) },
    { width: WIDTH, height: HEIGHT, seed: 5 },
  ).marks;

/** Bands that run from edge to edge: what leaves on one side comes in again at the same height on the other. */
const RUNNING = ["stripes", "chevrons", "waves"] as const;

describe("a surface pattern", () => {
  for (const kind of RUNNING) {
    it(`of ${kind} goes on over the edge at which it leaves`, async () => {
      for (const way of kind === "stripes" ? (["level", "diagonal"] as const) : [undefined]) {
        const drawing = { width: WIDTH, height: HEIGHT, title: kind };
        const group = groupOf({ id: kind, marks: marksOf(kind, way) }, (colour) => colour);
        const { rgba } = await rasterOf(svgOf({ ...drawing, children: [group] }));
        const at = (x: number, y: number) => [...rgba.subarray((y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3)];
        const same = Array.from({ length: HEIGHT }, (_, y) => {
          const [one, other] = [at(0, y), at(WIDTH - 1, y)];
          return one.every((value, n) => Math.abs(value - other[n]!) < 60);
        });
        expect(same.filter(Boolean).length).toBeGreaterThan(0.85 * HEIGHT);
      }
    });
  }

  for (const kind of ORNAMENTS.filter((each) => !(RUNNING as readonly string[]).includes(each))) {
    it(`of ${kind} has the rest of each shape that an edge cuts on the other side`, () => {
      const shapes = marksOf(kind).flatMap(({ outline, colour }) =>
        outline.map((contour) => ({ colour, start: contour.start, extent: extentOf([[contour]]) })),
      );
      const isThere = (colour: string, x: number, y: number) =>
        shapes.some(
          ({ colour: own, start }) => own === colour && Math.hypot(start[0] - x, start[1] - y) < 1.5,
        );
      for (const { colour, start, extent } of shapes) {
        const inside =
          extent.bottom > 2 && extent.top < HEIGHT - 2 && extent.right > 2 && extent.left < WIDTH - 2;
        if (!inside || (extent.left <= 0.6 && extent.right >= WIDTH - 0.6)) continue;
        if (extent.left < -2) expect(isThere(colour, start[0] + WIDTH, start[1]), "right").toBe(true);
        if (extent.right > WIDTH + 2) expect(isThere(colour, start[0] - WIDTH, start[1]), "left").toBe(true);
        if (extent.top < -2) expect(isThere(colour, start[0], start[1] + HEIGHT), "foot").toBe(true);
        if (extent.bottom > HEIGHT + 2)
          expect(isThere(colour, start[0], start[1] - HEIGHT), "top").toBe(true);
      }
    });
  }

  it("shows each of its colours, however many there are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ORNAMENTS),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 120, max: 420 }),
        fc.integer({ min: 120, max: 420 }),
        async (kind, count, width, height) => {
          const colours = COLOURS.slice(0, count);
          const layer = ornamentLayer({ kind, colours }, { width, height, seed: 1 });
          const drawn = new Set(layer.marks.map(({ colour }) => colour));
          for (const colour of colours) expect(drawn, `${kind} of ${count}`).toContain(colour);
        },
      ),
      { numRuns: 60 },
    );
  });
});
