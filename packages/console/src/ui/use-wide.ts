import { useSyncExternalStore } from "react";

/** From here on there is room for a rail and a column of controls; the style sheets say the same number. */
const WIDE = "(width >= 960px)";

export function useWide(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(WIDE).matches);
}

function watch(changed: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
