import type { Picture } from "../kernel/index.js";
import type { Medium } from "../wish.js";
import type { Canvas } from "./canvas.js";
import { clay } from "./clay.js";
import { duotone } from "./duotone.js";
import { flat } from "./flat.js";
import { halftone } from "./halftone.js";
import { lowpoly } from "./lowpoly.js";
import { mosaic } from "./mosaic.js";
import { neon } from "./neon.js";
import { oil } from "./oil.js";
import { papercut } from "./papercut.js";
import { pencil } from "./pencil.js";
import { pixel } from "./pixel.js";
import { watercolour } from "./watercolour.js";

export type { Canvas } from "./canvas.js";

/** Draws a picture anew in a medium. */
export const MEDIA: Readonly<Record<Medium, (source: Picture, canvas: Canvas) => Picture>> = {
  watercolour,
  oil,
  flat,
  pencil,
  halftone,
  duotone,
  pixel,
  lowpoly,
  mosaic,
  papercut,
  clay,
  neon,
};
