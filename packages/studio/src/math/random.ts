/** A source of numbers in [0, 1) that depends on its seed alone. */
export type Random = () => number;

/** A small, well-mixed generator (sfc32 by Chris Doty-Humphrey, PractRand), seeded by hashing. */
export function randomFrom(...seeds: (number | string)[]): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let counter = 1;
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4294967296;
  };
  for (const seed of seeds) {
    const text = String(seed);
    for (let i = 0; i < text.length; i++) {
      a = Math.imul(a ^ text.charCodeAt(i), 0x85ebca6b);
      next();
    }
    a ^= 0x5bd1e995;
    next();
  }
  for (let i = 0; i < 12; i++) next();
  return next;
}

/**
 * One of several choices by a seed, so that seeds that follow each other never choose the same; `of` tells for what, so that not
 * everything changes in step.
 */
export function chosenBy<Choice>(
  seed: number,
  choices: readonly Choice[],
  ...of: (number | string)[]
): Choice | undefined {
  const first = Math.floor(randomFrom("choice", ...of)() * choices.length);
  return choices[(first + seed) % choices.length];
}
