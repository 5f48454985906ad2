import type { Shade } from "../sense.js";

const shade = (towards: number, by: number, chroma: number): Shade => ({ towards, by, chroma });

/** Words that change the colour word after them. */
export const SHADES: Readonly<Record<string, Shade>> = {
  dark: shade(0.12, 0.45, 0.85),
  darker: shade(0.12, 0.5, 0.85),
  deep: shade(0.14, 0.38, 1),
  rich: shade(0.3, 0.2, 1.1),
  light: shade(0.96, 0.55, 0.6),
  lighter: shade(0.96, 0.6, 0.6),
  pale: shade(0.96, 0.72, 0.38),
  pastel: shade(0.9, 0.8, 0.45),
  soft: shade(0.88, 0.4, 0.6),
  bright: shade(0.8, 0.3, 1.2),
  vivid: shade(0.68, 0.2, 1.3),
  vibrant: shade(0.68, 0.2, 1.25),
  intense: shade(0.6, 0.15, 1.3),
  neon: shade(0.82, 0.45, 1.5),
  electric: shade(0.65, 0.4, 1.5),
  hot: shade(0.65, 0.3, 1.4),
  muted: shade(0.65, 0.25, 0.5),
  dull: shade(0.55, 0.25, 0.45),
  dusty: shade(0.72, 0.35, 0.45),
  faded: shade(0.8, 0.4, 0.4),
  warm: shade(0.7, 0.1, 1),
  cool: shade(0.7, 0.1, 1),
  medium: shade(0.6, 0.2, 1),
  mid: shade(0.6, 0.2, 1),
  metallic: shade(0.6, 0, 1),
};
