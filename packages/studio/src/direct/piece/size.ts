import type { SizeWord } from "../../brief.js";

const WORDS: Readonly<Record<SizeWord, number>> = {
  tiny: 0.45,
  small: 0.7,
  normal: 1,
  large: 1.35,
  giant: 1.8,
};

/**
 * Real proportions would lose the mouse beside the elephant: this is what a thing keeps of the largest one's size
 * however small it is. What is half as long as the largest or more is shown as it is, so that sizes stay likely.
 */
const KEPT = 0.3;
/** The smallest beside the largest where the prompt calls it tiny. */
const LEAST_TINY = 0.15;
/** What lies on the ground is slender and seen aslant: it must be longer. */
const LEAST_LYING = 0.36;
/** A giant is at least this large against the largest of the others by nature. */
const GIANT = 0.8;

interface Sized {
  readonly realSize: number;
  readonly word: SizeWord;
  /** Long, and on the ground. */
  readonly slender?: boolean;
}

/** On a mark all are signs of like weight: what the smallest keeps there. */
export const KEPT_ON_MARK = 0.82;

/**
 * Longest sides of things that stand together, the largest by nature 1, from their real ones in metres; `least` is what
 * the smallest keeps of it.
 */
export function sizesTogether(things: readonly Sized[], least = KEPT): number[] {
  const largest = Math.max(1e-3, ...things.map(({ realSize }) => realSize));
  return things.map(({ realSize, word, slender }) => {
    const natural = Math.max(
      slender ? LEAST_LYING : 0,
      kept(realSize / largest, least),
      word === "giant" ? GIANT : 0,
    );
    return Math.max(LEAST_TINY, natural * WORDS[word]);
  });
}

/** A real proportion that comes to rest at a least one: the fourth root of the sum of fourth powers, 1 for 1. */
export function kept(proportion: number, least = KEPT): number {
  const [p, k] = [proportion * proportion, least * least];
  return Math.sqrt(Math.sqrt(p * p * (1 - k * k) + k * k));
}

/** How much of the frame a thing takes that stands alone: a tiny one leaves space. */
export function shareAlone(word: SizeWord): number {
  return { tiny: 0.5, small: 0.72, normal: 1, large: 1.08, giant: 1.15 }[word];
}
