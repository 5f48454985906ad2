import type { SizeWord } from "../../brief.js";
import { list } from "./list.js";

export const SIZES: Readonly<Record<Exclude<SizeWord, "normal">, readonly string[]>> = {
  tiny: list(
    "tiny, miniature, mini, minuscule, teeny, itty bitty, microscopic, micro, very small, extremely small",
  ),
  small: list("small, little, short, smaller, petite, compact, low, thin, slim, narrow, smallish"),
  large: list(
    "large, big, tall, larger, bigger, oversized, oversize, wide, long, fat, chubby, great, grand, high, taller, thick, biggish",
  ),
  giant: list(
    "giant, huge, enormous, gigantic, massive, colossal, immense, towering, monumental, very large, very big, jumbo, supersized, humongous",
  ),
};
