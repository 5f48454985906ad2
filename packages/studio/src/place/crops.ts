import { linearOf } from "../colour.js";
import { cos, radians, sin } from "../math/exact.js";
import { randomFrom } from "../math/random.js";
import type { Rgb3 } from "./atmosphere.js";
import type { Crop, Outdoors } from "./place.js";
import type { Recipe } from "./recipe.js";

/** A field in rows: metres between them, the plants' share of that, bands of rows by colour, and the way across them. */
export interface Rows {
  readonly pitch: number;
  readonly share: number;
  readonly band: number;
  readonly colours: readonly Rgb3[];
  readonly across: readonly [number, number];
  readonly tall: number;
}

interface Sowing {
  /** Metres between rows; 0 where it is sown broadcast. */
  readonly pitch: number;
  readonly share: number;
  readonly band: number;
  readonly tall: number;
  readonly colours: readonly Rgb3[];
  /** The earth between. */
  readonly bed: Rgb3;
}

const EARTH: Rgb3 = [0.13, 0.095, 0.06];
const GREEN: Rgb3 = [0.085, 0.15, 0.03];

const SOWINGS: Record<Crop, Sowing> = {
  lavender: {
    pitch: 1.7,
    share: 0.7,
    band: 1,
    tall: 0.6,
    colours: [[0.165, 0.085, 0.33]],
    bed: [0.2, 0.16, 0.09],
  },
  tulip: {
    pitch: 0.9,
    share: 0.86,
    band: 7,
    tall: 0.45,
    colours: [
      [0.6, 0.03, 0.025],
      [0.78, 0.52, 0.03],
      [0.66, 0.16, 0.3],
      [0.72, 0.2, 0.03],
    ],
    bed: [0.08, 0.1, 0.035],
  },
  wheat: { pitch: 0, share: 1, band: 1, tall: 0.95, colours: [[0.52, 0.33, 0.085]], bed: [0.4, 0.26, 0.075] },
  sunflower: {
    pitch: 1.1,
    share: 0.84,
    band: 1,
    tall: 1.6,
    colours: [[0.5, 0.34, 0.03]],
    bed: [0.07, 0.1, 0.025],
  },
  poppy: { pitch: 0, share: 1, band: 1, tall: 0.5, colours: [[0.5, 0.03, 0.015]], bed: GREEN },
  daisy: { pitch: 0, share: 1, band: 1, tall: 0.45, colours: [[0.72, 0.72, 0.66]], bed: GREEN },
  rapeseed: { pitch: 0, share: 1, band: 1, tall: 0.9, colours: [[0.68, 0.52, 0.02]], bed: [0.5, 0.42, 0.03] },
  corn: { pitch: 1.2, share: 0.8, band: 1, tall: 2, colours: [[0.1, 0.17, 0.035]], bed: EARTH },
  vine: {
    pitch: 2.7,
    share: 0.48,
    band: 1,
    tall: 1.5,
    colours: [[0.085, 0.15, 0.03]],
    bed: [0.2, 0.165, 0.09],
  },
  rose: {
    pitch: 2.3,
    share: 0.6,
    band: 2,
    tall: 0.9,
    colours: [
      [0.4, 0.06, 0.08],
      [0.5, 0.24, 0.28],
      [0.5, 0.42, 0.34],
    ],
    bed: GREEN,
  },
  cotton: { pitch: 1.2, share: 0.8, band: 1, tall: 0.9, colours: [[0.6, 0.58, 0.52]], bed: EARTH },
};

/** What a crop looks like in a season and in the colours that are asked for. */
export function sowingOf({ crop, season }: Pick<Outdoors, "crop" | "season">): Sowing | null {
  if (!crop) return null;
  const own = SOWINGS[crop.kind];
  const colours = crop.colours.map((hex) => linearOf(hex) as Rgb3);
  if (colours.length > 0) return { ...own, colours };
  if (crop.kind === "vine" && season === "autumn")
    return {
      ...own,
      colours: [
        [0.4, 0.2, 0.03],
        [0.34, 0.09, 0.03],
        [0.42, 0.28, 0.04],
      ],
      band: 3,
    };
  if (crop.kind === "wheat" && season === "spring")
    return { ...own, colours: [[0.13, 0.22, 0.035]], bed: [0.1, 0.17, 0.03] };
  return own;
}

/** The recipe of a place whose near land is a field. */
export function sown(recipe: Recipe, place: Outdoors): Recipe {
  const sowing = sowingOf(place);
  if (!sowing) return recipe;
  const random = randomFrom("rows", place.seed);
  const { peaks, ...rest } = recipe;
  const snowy = recipe.snow.line < 0;
  // Rows run away from the viewer, a little aslant.
  const aslant = radians((random() < 0.5 ? -1 : 1) * (4 + 10 * random()));
  const [first] = sowing.colours;
  const broadcast = sowing.pitch === 0;
  const dull = (colour: Rgb3, by: number): Rgb3 => [colour[0] * by, colour[1] * by, colour[2] * by];
  return {
    ...rest,
    ...(place.high && peaks
      ? { peaks }
      : { peaks: { height: 190, from: 1500, to: 4600, size: 2100, gullies: 0.4 } }),
    hills: { height: place.kind === "hills" ? 24 : 9, size: place.kind === "hills" ? 330 : 380 },
    bump: 0.05,
    rough: 0.6,
    ...(snowy
      ? {}
      : {
          field: {
            reach: 520,
            bed: broadcast ? sowing.bed : dull(sowing.bed, 0.9),
            second: broadcast ? dull(first!, 0.92) : dull(sowing.bed, 1.15),
          },
        }),
    ...(broadcast || snowy
      ? {}
      : {
          rows: {
            pitch: sowing.pitch,
            share: sowing.share,
            band: sowing.band,
            colours: sowing.colours,
            across: [cos(aslant), sin(aslant)] as const,
            tall: sowing.tall,
          },
        }),
    forest: { ...recipe.forest, share: -0.05, spikes: 0, from: 300, line: 900 },
    snow: snowy ? recipe.snow : { line: 1e6, below: 60 },
  };
}
