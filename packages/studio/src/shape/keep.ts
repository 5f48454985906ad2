/** Remembers the results of a pure function for its latest keys, dropping the one unused longest. */
export function remembered<Value>(most: number, make: (key: string) => Value): (key: string) => Value {
  const kept = new Map<string, Value>();
  return (key) => {
    const value = kept.has(key) ? kept.get(key)! : make(key);
    // Put back at the end: a Map keeps the order of insertion.
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return value;
  };
}
