/** How a misspelt word differs from what was meant, by one stroke of a key. */
export type SlipKind = "swapped" | "doubled" | "missed" | "changed";

/**
 * What went wrong between a word as written and as meant: two neighbours swapped; a letter doubled, or one of two alike
 * left out; a letter too many or too few; a letter changed that is not the last. Null where it was more, where they
 * begin differently, and where nothing was wrong.
 */
export function slipBetween(written: string, meant: string): SlipKind | null {
  if (written[0] !== meant[0] || written === meant) return null;
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start++;
  const [w, m] = [written.slice(start), meant.slice(start)];
  if (w.length === m.length) {
    if (w.length > 1 && w[0] === m[1] && w[1] === m[0] && w.slice(2) === m.slice(2)) return "swapped";
    return w.length > 1 && w.slice(1) === m.slice(1) ? "changed" : null;
  }
  const [longer, shorter] = w.length > m.length ? [w, m] : [m, w];
  if (longer.slice(1) !== shorter) return null;
  if (longer[0] === written[start - 1]) return "doubled";
  // An ending more or less makes another word of many ("coat", "coats").
  if (shorter === "" && /[sye]/.test(longer) && meant.length < 6) return null;
  return "missed";
}
