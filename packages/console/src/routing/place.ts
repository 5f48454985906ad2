import { useSyncExternalStore } from "react";

/** The address bar's part behind the origin, such as `/models?q=flash`. */
export function usePlace(): string {
  return useSyncExternalStore(watch, () => location.pathname + location.search);
}

/** Goes to an address of these pages; `replace` leaves no step to go back to. */
export function go(address: string, how: { replace?: boolean } = {}): void {
  if (address === location.pathname + location.search) return;
  if (how.replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  // The browser tells of its own steps alone; whoever watches hears of ours the same way.
  dispatchEvent(new PopStateEvent("popstate"));
}

/** The address's parts: `/models/a/b?x=1` has the steps `models`, `a`, `b`. */
export function stepsOf(place: string): string[] {
  const [path = ""] = place.split("?");
  return path
    .split("/")
    .filter((step) => step !== "")
    .map(decode);
}

/** The question behind an address; without it, an empty one. */
export function questionOf(place: string): URLSearchParams {
  return new URLSearchParams(place.split("?")[1] ?? "");
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function watch(changed: () => void): () => void {
  addEventListener("popstate", changed);
  return () => removeEventListener("popstate", changed);
}
