/** What an input picture may be. */
export const INPUT_LIMITS = {
  bytes: 10 * 1024 * 1024,
  /** Sixteen binary megapixels: 4096 × 4096. */
  pixels: 4096 * 4096,
  minSide: 256,
  maxSide: 4096,
} as const;
