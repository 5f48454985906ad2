import { hexToRgb } from "@atelier/contract";
import { drawnTo } from "./grade/drawn-to.js";
import { type Graded, measureColour } from "./grade/index.js";
import { isAbstractKind } from "./place/place.js";
import { CLASS_LIT } from "./render/layout.js";
import type { DrawOptions } from "./request.js";
import { reworked } from "./restyle/rework.js";
import { readWish } from "./restyle/wish.js";
import type { Scene } from "./scene.js";

/** Of the frame: a thing whose box takes as much shows its colour plainly. */
const PLAIN = 0.03;
/** A land is printed in this many inks at least. */
const FEWEST = 2;

/** A finished picture of a place in the palette that was asked for; any other picture as it is. */
export async function inItsPalette(raster: Graded, scene: Scene, options: DrawOptions): Promise<Graded> {
  const { place, palette, weights } = scene;
  if (place === undefined || palette.length === 0) return raster;
  if (isAbstractKind(place.kind) && weights === undefined) return drawnTo(raster, palette);
  if (weights) return printed(raster, scene, palette, options);
  const open = besides(palette, scene.things);
  const shown = await printed(raster, scene, open, options);
  if (open.length === palette.length || !isAnyLost(shown, palette)) return shown;
  return printed(raster, scene, palette, options);
}

/** Farther than this from all that a picture shows, in CIEDE2000, a colour is lost: light made another of it. */
const LOST = 3;

function isAnyLost(raster: Graded, palette: readonly string[]): boolean {
  const report = measureColour(raster, { background: null, palette }, raster.classes);
  return report.palette.some(({ delta_e }) => delta_e > LOST);
}

/**
 * A place in the colours of the palette, as a print of so many inks: each of its leading colours becomes one of those asked
 * for, all of which are used. What stands in it has its colours already and keeps them. Weights count for the whole picture.
 */
async function printed(
  raster: Graded,
  { weights, seed }: Pick<Scene, "weights" | "seed">,
  palette: readonly string[],
  options: DrawOptions,
): Promise<Graded> {
  const { classes, cover } = raster;
  const rgba = await reworked(
    raster,
    {
      mask: cover ? keeping(cover) : null,
      wish: readWish(""),
      palette: palette.map(hexToRgb),
      ...(weights && { weights }),
      strength: 1,
      seed,
      only: "palette",
    },
    options,
  );
  // The land shows asked colours now: it counts for them as things do.
  const seen = classes.map((shown, pixel) => (cover && cover[pixel]! > 0 ? shown : CLASS_LIT));
  return { ...raster, rgba, classes: seen };
}

/** What is left for the land of a palette: not the colours that things plainly show, or they would melt into it. */
function besides(palette: readonly string[], things: Scene["things"]): readonly string[] {
  const plain = things.filter(({ box }) => box.w * box.h >= PLAIN).flatMap(({ colour }) => colour ?? []);
  const left = palette.filter((hex) => !plain.includes(hex));
  return left.length >= FEWEST ? left : palette;
}

/** A mask that is solid where nothing may change. */
function keeping(cover: Uint8Array): Uint8Array {
  const rgba = new Uint8Array(cover.length * 4);
  cover.forEach((value, pixel) => {
    rgba[pixel * 4 + 3] = value;
  });
  return rgba;
}
