import type { Report } from "@atelier/studio";

/** What became of each thing asked for, as the command line's JSON says it. */
export function outcomeOf(report: Report) {
  return {
    depicted: report.depicted,
    substituted: report.substituted,
    not_depicted: report.notDepicted,
  };
}

/** The same for a person: no line where there is nothing to say. */
export function outcomeLines(report: Report): string[] {
  return [
    ...report.substituted.map(({ asked, drawn, why }) => `drawn instead of ${asked}: ${drawn} (${why})`),
    ...(report.notDepicted.length > 0 ? [`not drawn: ${report.notDepicted.join(", ")}`] : []),
  ];
}
