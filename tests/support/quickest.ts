/** The least milliseconds of a few tries, since the machine may be busy with other tests. */
export async function quickest(tries: number, measure: () => Promise<number>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < tries; index += 1) least = Math.min(least, await measure());
  return least;
}
