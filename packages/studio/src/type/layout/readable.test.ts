import { rgbToHex } from "@atelier/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plan } from "../../draw.js";
import type { Group, Mark, VectorDrawing } from "../../paint/drawing.js";
import { rasterOf, svgOf } from "../../paint/index.js";
import { FORMATS } from "../../read/texts/format.js";
import { contrastOf, READABLE } from "./contrast.js";
import { ARRANGEMENTS, layOut } from "./index.js";

const SIZES = [
  [1024, 1024],
  [896, 1152],
  [1344, 768],
  [768, 1344],
  [1536, 640],
] as const;

function textsIn(marks: readonly Mark[]): Group[] {
  return marks.flatMap((mark) =>
    mark.kind === "shape" ? [] : mark.text === undefined ? textsIn(mark.children) : [mark],
  );
}

function without(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark): Mark[] =>
    mark.kind === "shape"
      ? [mark]
      : mark.text === undefined
        ? [{ ...mark, children: without(mark.children) }]
        : [],
  );
}

function inBlack(mark: Mark): Mark {
  return mark.kind === "shape" ? { ...mark, fill: "#000000" } : mark;
}

/** The least contrast of any letter to what lies beneath it, where at least a few pixels of it do. */
async function leastContrast(drawing: VectorDrawing): Promise<number> {
  const WIDTH = 512;
  const under = await rasterOf(svgOf({ ...drawing, children: without(drawing.children) }), {
    width: WIDTH,
    smooth: false,
  });
  let least = 21;
  for (const text of textsIn(drawing.children)) {
    const ink = text.children[0];
    if (ink?.kind !== "shape" || typeof ink.fill !== "string") continue;
    const alone = await rasterOf(
      svgOf({
        ...drawing,
        children: [{ ...text, children: text.children.map(inBlack) }],
      }),
      { width: WIDTH, smooth: false },
    );
    const met = new Map<string, number>();
    for (let n = 0; n < under.rgba.length; n += 4) {
      if (alone.rgba[n + 3]! < 128) continue;
      const hex = rgbToHex([under.rgba[n]!, under.rgba[n + 1]!, under.rgba[n + 2]!]);
      met.set(hex, (met.get(hex) ?? 0) + 1);
    }
    for (const [hex, pixels] of met) if (pixels > 6) least = Math.min(least, contrastOf(ink.fill, hex));
  }
  return least;
}

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel);
const words = fc.array(
  fc.constantFrom("Night", "of", "Museums", "Harbour", "the", "Quiet", "Symposium", "Tea", "Gardening", "A"),
  { minLength: 1, maxLength: 9 },
);

test("whatever the words, colours, format and frame: no type under 14 px at 1K, none below 4.5:1, none outside", async () => {
  const kinds = FORMATS.flatMap((format) =>
    Object.keys(ARRANGEMENTS[format]).map((name) => [format, name] as const),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...kinds),
      words,
      fc.array(words, { maxLength: 5 }),
      fc.array(colour, { maxLength: 4 }),
      fc.option(colour, { nil: null }),
      fc.constantFrom(...SIZES),
      fc.integer({ min: 0, max: 9999 }),
      async ([format, arrangement], headline, lines, palette, background, [width, height], seed) => {
        const quoted = [headline, ...lines].map((line) => `"${line.join(" ")}"`).join(" and ");
        const request = { prompt: `${format} that says ${quoted}`, width, height, seed, palette, background };
        const { scene } = plan({ ...request, quality: "flash", format: "png" });
        const drawing = layOut(scene, { ...scene.layout!, arrangement });
        const texts = textsIn(drawing.children);
        expect(texts.length).toBeGreaterThan(0);
        for (const { size, text } of texts)
          expect(size, `${arrangement}: ${text}`).toBeGreaterThanOrEqual(
            (14 * Math.min(width, height)) / 1024,
          );
        expect(await leastContrast(drawing)).toBeGreaterThanOrEqual(READABLE);
      },
    ),
    { numRuns: 30 },
  );
});
