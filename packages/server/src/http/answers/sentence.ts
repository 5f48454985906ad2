import type { PictureReport } from "@atelier/gateway";

const MOST_NAMED = 5;

/** One sentence on what was drawn otherwise or not at all; empty when all was drawn as asked. */
export function reportSentence(report: PictureReport): string {
  const clauses = [
    ...report.substituted.map(({ asked, drawn }) => `“${asked}” is drawn as ${drawn}`),
    ...report.notDepicted.map((asked) => `“${asked}” is not depicted`),
  ];
  if (clauses.length === 0) return "";
  const more = clauses.length - MOST_NAMED;
  const named = clauses.slice(0, MOST_NAMED).join(", ");
  return `In this picture ${named}${more > 0 ? `, and ${more} more differ` : ""}.`;
}
