/** A key draws, or it looks after the account; never both. */
export type KeyKind = "inference" | "management";

const SLOTS = { inference: "atelier.key", management: "atelier.management-key" } as const;

/** What only a management key opens. */
const MANAGEMENT = /^\/(v1\/(keys|credits|activity)\b|frontend\/v1\/(providers|activity)\b)/;

/**
 * The key a person pasted, kept until the tab closes. Usually there is none: the one-time link has set a
 * session cookie that scripts cannot read, and same-origin calls carry it by themselves.
 */
export function pastedKey(kind: KeyKind): string | null {
  try {
    return sessionStorage.getItem(SLOTS[kind]);
  } catch {
    return null;
  }
}

/** The pasted key to call this path with: of the kind it needs, or else of the other, so that the server says why not. */
export function pastedKeyFor(path: string): string | null {
  const kind = MANAGEMENT.test(path) ? "management" : "inference";
  return pastedKey(kind) ?? (path.startsWith("/frontend/") ? pastedKey("management") : null);
}

/** Keeps a key for this tab; null lets go of it. */
export function keepPastedKey(kind: KeyKind, key: string | null): void {
  try {
    if (key === null) sessionStorage.removeItem(SLOTS[kind]);
    else sessionStorage.setItem(SLOTS[kind], key);
  } catch {
    // Storage may be closed to the page; the call that follows says what is missing.
  }
}
