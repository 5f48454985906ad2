/** A chart that a prompt asks for, with its numbers. */
export interface AskedChart {
  readonly kind: "bar" | "line" | "pie";
  readonly values: readonly { readonly label: string; readonly value: number; readonly written: string }[];
}

const KIND =
  /\b(?:(bar|column|line|pie|donut|doughnut)\s+(?:chart|graph|diagram)|chart|graph|infographic)\b/iu;
const PAIR =
  /((?:[\p{L}][\p{L}\d '’&/-]{0,24}?)|\b(?:19|20)\d\d)(?:\s*[:=(–—]\s*|\s+(?:at|is)\s+|\s+)([$€£]?\s?\d+(?:[.,]\d+)*\s?(?:%|k\b|m\b|bn\b|€|°C?)?)/giu;

/** The chart of a prompt with two or more labelled numbers; null where it asks for none. */
export function numbersIn(prompt: string): AskedChart | null {
  const asked = [...prompt.matchAll(new RegExp(KIND, "giu"))];
  if (asked.length === 0) return null;
  // "An infographic with a line chart": the word that says which kind.
  const named = asked.find(([, kind]) => kind !== undefined)?.[1]?.toLowerCase() ?? "bar";
  const kind = named === "line" ? "line" : named === "pie" || /^do/.test(named) ? "pie" : "bar";
  const unquoted = prompt.replace(/["“„«][^"”“»]*["”“»]/gu, ". ");
  const start = unquoted.search(KIND);
  const values = unquoted
    .slice(start)
    .replace(KIND, " ")
    .split(/,(?!\d{3}\b)|[;\n]|\band\b|\bwith\b|\bof\b|\bshowing\b|:\s(?=[\p{L}])/u)
    .flatMap((piece) => {
      const match = [...piece.matchAll(PAIR)].at(-1);
      if (!match) return [];
      const written = match[2]!.replace(/\s/g, "");
      const value = Number(
        written
          .replace(/[^\d.,]/g, "")
          .replace(/,(?=\d{3}\b)/g, "")
          .replace(",", "."),
      );
      return Number.isFinite(value) ? [{ label: match[1]!.trim(), value, written }] : [];
    });
  return values.length >= 2 && values.length <= 16 ? { kind, values } : null;
}

/** The prompt without the numbers of its chart, which are no things to draw. */
export function withoutChart(prompt: string, chart: AskedChart | null): string {
  if (!chart) return prompt;
  return chart.values.reduce((rest, { label, written }) => {
    const at = rest.indexOf(label);
    const end = at < 0 ? -1 : rest.indexOf(written, at + label.length);
    return end < 0 ? rest : `${rest.slice(0, at)} ${rest.slice(end + written.length)}`;
  }, prompt);
}
