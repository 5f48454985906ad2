import { APRONED } from "./aproned.js";
import { FOLK } from "./folk.js";
import { LEGENDS } from "./legends.js";
import type { Look } from "./look.js";
import { TRADES } from "./trades.js";

/** Everyone who has a figure; more words reach them as aliases. */
export const PEOPLE: readonly Look[] = [...FOLK, ...TRADES, ...APRONED, ...LEGENDS];
