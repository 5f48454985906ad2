import { ApiFault } from "./fault.js";

/** Hears that an address was answered, or what went wrong. */
export type Hearer = (fault: ApiFault | null) => void;

/** Hears that the server fell silent, or answers again. */
export type SilenceHearer = (silent: boolean) => void;

/** What was last heard from each address, and what the page shows of it just now. */
export interface ResourceShelf {
  /** The last answer of an address, as it was read; null before the first. It outlives whoever showed it. */
  known(path: string): unknown;
  /**
   * Shows an address until the function that comes back is called. It is asked when nothing else shows it: whatever
   * else does, asked when it began, and one answer serves all.
   *
   * @param read the answer's form; the same for all that show an address
   */
  show(path: string, read: (body: unknown) => unknown, hear: Hearer): () => void;
  /** Asks again for an address that is shown; `patiently` lets an answer come that is under way. */
  ask(path: string, patiently?: boolean): void;
  /** Asks again for all that is shown of addresses with this beginning. */
  askAll(beginning: string): void;
  /** Tells when no answer comes any more, of whatever kind, until the function that comes back is called. */
  watchSilence(hear: SilenceHearer): () => void;
}

interface Shown {
  readonly read: (body: unknown) => unknown;
  readonly hearers: Set<Hearer>;
  /** Null while nothing is asked. */
  asking: AbortController | null;
}

/** @param getJson the JSON that the server answers at an address */
export function newShelf(getJson: (path: string, signal: AbortSignal) => Promise<unknown>): ResourceShelf {
  const known = new Map<string, unknown>();
  const shown = new Map<string, Shown>();
  const watchers = new Set<SilenceHearer>();
  let silent = false;

  function note(nowSilent: boolean): void {
    if (nowSilent === silent) return;
    silent = nowSilent;
    for (const hear of [...watchers]) hear(silent);
  }

  function ask(path: string, patiently = false): void {
    const entry = shown.get(path);
    if (entry === undefined || (patiently && entry.asking !== null)) return;
    entry.asking?.abort();
    const controller = new AbortController();
    entry.asking = controller;
    const tell = (fault: ApiFault | null) => {
      if (controller.signal.aborted) return;
      entry.asking = null;
      note(fault !== null && fault.status === null);
      for (const hear of [...entry.hearers]) hear(fault);
    };
    getJson(path, controller.signal).then(
      (body) => {
        if (!controller.signal.aborted) known.set(path, entry.read(body));
        tell(null);
      },
      (cause: unknown) => tell(cause instanceof ApiFault ? cause : new ApiFault(String(cause), null)),
    );
  }

  return {
    known: (path) => known.get(path) ?? null,
    show(path, read, hear) {
      const entry = shown.get(path) ?? { read, hearers: new Set(), asking: null };
      const answered = entry.hearers.size > 0 && known.has(path);
      shown.set(path, entry);
      entry.hearers.add(hear);
      if (!answered) ask(path, true);
      return () => {
        entry.hearers.delete(hear);
        if (entry.hearers.size > 0) return;
        entry.asking?.abort();
        shown.delete(path);
      };
    },
    watchSilence(hear) {
      watchers.add(hear);
      if (silent) hear(true);
      return () => void watchers.delete(hear);
    },
    ask,
    askAll(beginning) {
      for (const path of [...shown.keys()]) if (path.startsWith(beginning)) ask(path);
    },
  };
}
