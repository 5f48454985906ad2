const SLOT = "atelier.key";

/**
 * The key a person pasted, kept until the tab closes. Usually there is none: the one-time link has set a
 * session cookie that scripts cannot read, and same-origin calls carry it by themselves.
 */
export function pastedKey(): string | null {
  try {
    return sessionStorage.getItem(SLOT);
  } catch {
    return null;
  }
}

export function keepPastedKey(key: string | null): void {
  try {
    if (key === null) sessionStorage.removeItem(SLOT);
    else sessionStorage.setItem(SLOT, key);
  } catch {
    // Storage may be closed to the page; the call that follows says what is missing.
  }
}
