import { createContext, startTransition, useCallback, useContext, useEffect, useState } from "react";
import type { ApiFault } from "./fault.js";
import { getJson } from "./http.js";
import { newShelf, type ResourceShelf } from "./shelf.js";

export const newPageShelf = (): ResourceShelf => newShelf(getJson);

export const ShelfContext = createContext<ResourceShelf>(newPageShelf());

/** Between two looks whether a silent server is back. */
const SILENCE_MILLISECONDS = 3000;

export interface Resource<Value> {
  /** The last answer; null before the first. It stays while a newer one is under way. */
  readonly value: Value | null;
  readonly fault: ApiFault | null;
  reload(): void;
}

/**
 * What the server answers at an address, read afresh whenever a page that shows it opens; parts of one page share an
 * answer.
 *
 * @param path behind `/api`; null asks for nothing
 * @param read the answer's form; must not change from call to call
 * @param everyMilliseconds asks again so often while the page can be seen
 */
export function useResource<Value>(
  path: string | null,
  read: (body: unknown) => Value,
  everyMilliseconds: number | null = null,
): Resource<Value> {
  const shelf = useContext(ShelfContext);
  const [fault, setFault] = useState<{ path: string; fault: ApiFault } | null>(null);
  const [, heard] = useState(0);
  const reload = useCallback(() => path !== null && shelf.ask(path), [shelf, path]);

  useEffect(() => {
    if (path === null) return;
    return shelf.show(path, read, (news) => {
      if (news !== null) return setFault({ path, fault: news });
      // What an answer brings may be much, and is drawn in pieces so that the page answers meanwhile.
      startTransition(() => {
        setFault(null);
        heard((count) => count + 1);
      });
    });
  }, [shelf, path, read]);

  useEffect(() => {
    if (everyMilliseconds === null || path === null) return;
    const timer = setInterval(
      () => document.visibilityState === "visible" && shelf.ask(path, true),
      everyMilliseconds,
    );
    return () => clearInterval(timer);
  }, [shelf, path, everyMilliseconds]);

  const value = path === null ? null : (shelf.known(path) as Value | null);
  return { value, fault: fault !== null && fault.path === path ? fault.fault : null, reload };
}

/** Since when the server gives no answer; null while it does. Meanwhile it is asked again for all that is shown. */
export function useSilence(): Date | null {
  const shelf = useContext(ShelfContext);
  const [since, setSince] = useState<Date | null>(null);
  useEffect(() => shelf.watchSilence((silent) => setSince(silent ? new Date() : null)), [shelf]);
  useEffect(() => {
    if (since === null) return;
    const timer = setInterval(() => shelf.askAll(""), SILENCE_MILLISECONDS);
    return () => clearInterval(timer);
  }, [shelf, since]);
  return since;
}

/** Has everything that shows addresses with this beginning ask again. */
export function useInvalidate(): (path: string) => void {
  return useContext(ShelfContext).askAll;
}
