import type { OrnamentKind } from "../../ornament.js";
import { list } from "./list.js";

/** Words that name a surface pattern, the more special first. */
export const ORNAMENT_WORDS: readonly (readonly [OrnamentKind, RegExp])[] = [
  ["houndstooth", /\b(?:hounds? ?tooth|dogtooth|pied de poule)\b/],
  ["herringbone", /\b(?:herringbone|parquet)\b/],
  ["gingham", /\b(?:gingham|vichy|picnic cloth)\b/],
  ["plaid", /\b(?:plaids?|tartans?)\b/],
  ["terrazzo", /\bterrazzo\b/],
  ["scales", /\b(?:scales|scallops?|scalloped|fish ?scales?|seigaiha)\b/],
  ["chevrons", /\b(?:chevrons?|zig ?zags?)\b/],
  ["dots", /\b(?:polka ?dots?|polka ?dotted|dots|dotted|spots|spotted)\b/],
  ["rings", /\b(?:rings|concentric circles?|circles?|discs)\b/],
  ["hexagons", /\b(?:hexagons?|hexagonal|honey ?combs?)\b/],
  ["diamonds", /\b(?:diamonds?|argyle|rhombus(?:es)?|rhombs|lozenges?|harlequin)\b/],
  ["triangles", /\b(?:triangles?|triangular)\b/],
  ["checks", /\b(?:checks|checkers|checkered|chequered|checkerboard|chequerboard|chess ?board|squares?)\b/],
  ["lattice", /\b(?:lattice|trellis|grid|grid lines|graph paper)\b/],
  ["crosses", /\b(?:cross(?:es)?|plus(?:es)?|plus signs)\b/],
  ["waves", /\b(?:waves?|wavy(?: lines)?)\b/],
  ["stripes", /\b(?:stripes?|striped|stripy|pinstripes?|pinstriped|bands|candy ?stripes?)\b/],
  ["mosaic", /\b(?:geometric(?:al)?|bauhaus|tessellat\w+|mosaic|shapes|memphis|mid ?century|scandinavian)\b/],
];

/** Patterns that are meant by their names alone: "houndstooth", "stripes in blue and white". */
export const SELF_SAID: ReadonlySet<OrnamentKind> = new Set([
  "houndstooth",
  "herringbone",
  "gingham",
  "plaid",
  "dots",
  "chevrons",
  "stripes",
]);

/** What a surface pattern is a pattern of, or on. */
export const FIELD_WORDS =
  /\b(?:patterns?|wallpapers?|backgrounds?|backdrops?|textures?|tiles?|tiling|tileable|seamless|repeating|prints?|fabrics?|textiles?|designs?|wrapping paper|swatch|surface)\b/;

/** Nouns that name the field itself and no thing in it. */
export const FIELD_NOUNS = new Set(
  list(
    "pattern, wallpaper, background, backdrop, texture, tile, print, fabric, textile, cloth, design, wrapping paper, paper, swatch, surface, art, colour, color, tone, shade, shape, line, form, picture, image, illustration, vector, style, palette, scheme",
  ),
);
