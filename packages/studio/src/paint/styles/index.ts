import type { FlatStyle } from "../../brief.js";
import { duotone } from "./duotone.js";
import { flat } from "./flat.js";
import { icon } from "./icon.js";
import { isometric } from "./isometric.js";
import { line } from "./line.js";
import { logo } from "./logo.js";
import { pattern } from "./pattern.js";
import { silhouette } from "./silhouette.js";
import { sticker } from "./sticker.js";
import type { Style } from "./style.js";

/** Every flat style by its name. */
export const STYLES: Readonly<Record<FlatStyle, Style>> = {
  flat,
  line,
  icon,
  logo,
  duotone,
  "flat isometric": isometric,
  pattern,
  silhouette,
  sticker,
};
