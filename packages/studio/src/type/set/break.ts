import { isIdeographic, mainScript } from "../fonts/script.js";

/** What can be parted: words, or characters where words stand without spaces. */
export function partsOf(text: string): { parts: string[]; joint: string } {
  if (/\s/.test(text.trim()) || !isIdeographic(mainScript(text))) {
    return { parts: text.trim().split(/\s+/u), joint: " " };
  }
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter("ja", { granularity: "word" }).segment(text.trim())) {
    // No line begins with a closing mark.
    if (parts.length > 0 && /^[、。，．！？）」』】ー々ぁぃぅぇぉっゃゅょ]/u.test(segment))
      parts[parts.length - 1] += segment;
    else parts.push(segment);
  }
  return { parts, joint: "" };
}

/**
 * Breaks a text in exactly so many lines that the widest is as narrow as can be; among equals, so that the last line
 * is not a lone short word. Null where it has fewer parts. Line breaks within the text are kept.
 */
export function brokenIn(count: number, text: string, widthOf: (line: string) => number): string[] | null {
  const { parts, joint } = partsOf(text);
  const total = parts.length;
  if (total < count) return null;
  const line = (from: number, to: number) => parts.slice(from, to).join(joint);
  const widths = new Map<number, number>();
  const width = (from: number, to: number) => {
    const key = from * (total + 1) + to;
    const known = widths.get(key) ?? widthOf(line(from, to));
    widths.set(key, known);
    return known;
  };
  // cost[n][i]: the best cost of setting the first i parts in n lines.
  let cost: { worst: number; spread: number; breaks: number[] }[] = Array.from(
    { length: total + 1 },
    (_, i) => ({
      worst: i === 0 ? 0 : Infinity,
      spread: 0,
      breaks: [],
    }),
  );
  for (let n = 1; n <= count; n++) {
    cost = cost.map((_, i) => {
      let best = { worst: Infinity, spread: Infinity, breaks: [] as number[] };
      for (let from = n - 1; from < i; from++) {
        const before = cost[from]!;
        if (before.worst === Infinity) continue;
        const w = width(from, i);
        const worst = Math.max(before.worst, w);
        const spread = before.spread + w * w;
        if (worst < best.worst - 1e-9 || (worst < best.worst + 1e-9 && spread < best.spread)) {
          best = { worst, spread, breaks: [...before.breaks, i] };
        }
      }
      return best;
    });
  }
  const { breaks } = cost[total]!;
  return breaks.map((to, n) => line(breaks[n - 1] ?? 0, to));
}

/** A text filled in lines of at most this width; a part that is wider stands alone. */
export function filled(text: string, most: number, widthOf: (line: string) => number): string[] {
  const { parts, joint } = partsOf(text);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? null : last + joint + part;
    if (longer !== null && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
