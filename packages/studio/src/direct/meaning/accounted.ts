import type { Brief } from "../../brief.js";
import type { Report } from "../../request.js";

/**
 * The report with what reading itself changed or left over: a typing error is drawn as the word it was read as, and
 * words that no part of the brief holds are not depicted, unless direction made something of them all the same.
 */
export function accounted(
  report: Report,
  { notUnderstood, corrections }: Pick<Brief, "notUnderstood" | "corrections">,
): Report {
  if (notUnderstood.length === 0 && corrections.length === 0) return report;
  const answered = new Set(
    [...report.depicted, ...report.notDepicted, ...report.substituted.map(({ asked }) => asked)].map((word) =>
      word.toLowerCase(),
    ),
  );
  const left = notUnderstood.filter((word) => !answered.has(word.toLowerCase()));
  const read = corrections.map(({ written, readAs }) => ({
    asked: written,
    drawn: readAs,
    why: `“${written}” is read as “${readAs}”`,
  }));
  return {
    ...report,
    substituted: [...report.substituted, ...read],
    notDepicted: [...report.notDepicted, ...left],
  };
}
