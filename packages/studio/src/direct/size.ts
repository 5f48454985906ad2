import type { SizeWord } from "../brief.js";
import { pow } from "../math/exact.js";

const WORDS: Readonly<Record<SizeWord, number>> = {
  tiny: 0.45,
  small: 0.7,
  normal: 1,
  large: 1.35,
  giant: 1.8,
};

/** Real proportions would lose the mouse beside the elephant; this root of them keeps order and keeps both. */
const COMPRESSION = 0.35;
const MOST = 1.9;

/** Longest sides of things that stand together, about 1, from their real ones in metres. */
export function sizesTogether(things: readonly { realSize: number; word: SizeWord }[]): number[] {
  if (things.length === 0) return [];
  const relative = things.map(({ realSize }) => pow(Math.max(1e-3, realSize), COMPRESSION));
  const middle = [...relative].sort((a, b) => a - b)[Math.floor(relative.length / 2)]!;
  return things.map(({ word }, n) => {
    const natural = Math.min(MOST, Math.max(1 / MOST, relative[n]! / middle));
    return natural * WORDS[word];
  });
}

/** How much of the frame a thing takes that stands alone: a tiny one leaves space. */
export function shareAlone(word: SizeWord): number {
  return { tiny: 0.5, small: 0.72, normal: 1, large: 1.08, giant: 1.15 }[word];
}
