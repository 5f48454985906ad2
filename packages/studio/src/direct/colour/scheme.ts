import { hexToRgb } from "@atelier/contract";
import type { Brief } from "../../brief.js";
import type { Wishes } from "../wishes.js";

/**
 * What is wished for, with a set of colours that the prompt names ("three vases in autumn colours") as its palette: where
 * nothing else asks for colours, and there is no landscape, which has its own.
 */
export function inScheme(brief: Brief, wishes: Wishes): Wishes {
  const free = wishes.palette.length === 0 && brief.colours.length === 0 && !brief.setting.place;
  return free && brief.scheme.length > 0 ? { ...wishes, palette: brief.scheme.map(hexToRgb) } : wishes;
}
