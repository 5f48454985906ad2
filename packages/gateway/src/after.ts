// biome-ignore lint/suspicious/noExplicitAny: the arguments are passed on as they are
type Ask = (...asked: any[]) => Promise<unknown>;

/** Questions that wait for something first: for what is still to be written, so that their answers have it. */
export function after<Questions extends { readonly [Name in keyof Questions]: Ask }>(
  first: () => Promise<void>,
  questions: Questions,
): Questions {
  const later = Object.entries<Ask>(questions).map(([name, ask]) => [
    name,
    (...asked: unknown[]) => first().then(() => ask(...asked)),
  ]);
  return Object.fromEntries(later) as Questions;
}
