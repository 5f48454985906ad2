import type { Health } from "../../ui/health-mark.js";

/** What a share of attempts that went well means, in percent; null where nobody asked. */
export function healthOf(percent: number | null): Health {
  if (percent === null) return "none";
  if (percent >= 99.95) return "good";
  return percent >= 95 ? "warn" : "bad";
}
