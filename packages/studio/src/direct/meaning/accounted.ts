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
  const told = agreed(report);
  if (notUnderstood.length === 0 && corrections.length === 0) return told;
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
    ...told,
    substituted: [...told.substituted, ...read],
    notDepicted: [...told.notDepicted, ...left],
  };
}

/** "Mountain (cabin)": what is said of a thing, and of which. */
const OF_THING = /^(.+) \((.+)\)$/;

/** A report that names each thing once, and nothing as missing that it says is shown. */
function agreed({ depicted, substituted, notDepicted }: Report): Report {
  const shown = new Set(depicted.map((noun) => noun.toLowerCase()));
  const isShown = (words: string) => shown.has((OF_THING.exec(words)?.[1] ?? words).toLowerCase());
  return {
    depicted: [...new Set(depicted)],
    substituted,
    notDepicted: [...new Set(notDepicted)].filter((words) => !isShown(words)),
  };
}
