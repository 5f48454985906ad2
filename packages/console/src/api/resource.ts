import { createContext, startTransition, useCallback, useContext, useEffect, useState } from "react";
import { ApiFault } from "./fault.js";
import { getJson } from "./http.js";

/** What was last heard from each address, and who wants to hear of news. */
export interface ResourceShelf {
  readonly known: Map<string, unknown>;
  readonly watchers: Set<(path: string) => void>;
}

export const newShelf = (): ResourceShelf => ({ known: new Map(), watchers: new Set() });

export const ShelfContext = createContext<ResourceShelf>(newShelf());

export interface Resource<Value> {
  /** The last answer; null before the first. It stays while a newer one is under way. */
  readonly value: Value | null;
  readonly fault: ApiFault | null;
  reload(): void;
}

/**
 * What the server answers at an address, read afresh whenever a page that shows it opens.
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
  const [fault, setFault] = useState<{ path: string | null; fault: ApiFault } | null>(null);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  const [, heard] = useState(0);

  useEffect(() => {
    const watcher = (changed: string) => {
      if (path?.startsWith(changed)) reload();
    };
    shelf.watchers.add(watcher);
    return () => void shelf.watchers.delete(watcher);
  }, [shelf, path, reload]);

  useEffect(() => {
    if (path === null) return;
    const controller = new AbortController();
    getJson(path, controller.signal).then(
      (body) => {
        shelf.known.set(path, read(body));
        // What an answer brings may be much, and is drawn in pieces so that the page answers meanwhile.
        startTransition(() => {
          setFault(null);
          heard((count) => count + 1);
        });
      },
      (cause: unknown) => {
        if (controller.signal.aborted) return;
        setFault({ path, fault: cause instanceof ApiFault ? cause : new ApiFault(String(cause), null) });
      },
    );
    return () => controller.abort();
  }, [shelf, path, read, round]);

  useEffect(() => {
    if (everyMilliseconds === null) return;
    const timer = setInterval(() => document.visibilityState === "visible" && reload(), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds, reload]);

  const value = path === null ? null : ((shelf.known.get(path) as Value | undefined) ?? null);
  return { value, fault: fault !== null && fault.path === path ? fault.fault : null, reload };
}

/** Has everything that shows addresses with this beginning ask again. */
export function useInvalidate(): (path: string) => void {
  const shelf = useContext(ShelfContext);
  return useCallback((path) => shelf.watchers.forEach((tell) => void tell(path)), [shelf]);
}
