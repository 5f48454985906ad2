/** Each bucket reaches a twelfth of a doubling further: a percentile read from them is off by 3 % at most. */
const BUCKETS_PER_DOUBLING = 12;

/** The bucket that a duration falls in, from 0 for anything up to a millisecond. */
export function bucketOf(milliseconds: number): number {
  return milliseconds <= 1 ? 0 : Math.round(Math.log2(milliseconds) * BUCKETS_PER_DOUBLING);
}

/** The duration in the middle of a bucket, in milliseconds. */
export function millisecondsOf(bucket: number): number {
  return 2 ** (bucket / BUCKETS_PER_DOUBLING);
}

export interface Percentiles {
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p99: number;
}

/** Counts by bucket, from the first on, of some durations in milliseconds; empty for none. */
export function bucketsOf(durations: readonly number[]): number[] {
  const counts: number[] = [];
  for (const duration of durations) countIn(counts, duration);
  return counts;
}

/** Counts one more duration. */
export function countIn(counts: number[], milliseconds: number): void {
  const bucket = bucketOf(milliseconds);
  while (counts.length <= bucket) counts.push(0);
  counts[bucket] = (counts[bucket] as number) + 1;
}

/** Adds counts to sums bucket by bucket. */
export function addBuckets(sums: number[], counts: readonly number[]): void {
  while (sums.length < counts.length) sums.push(0);
  // Durations lie close together: most buckets are empty.
  for (let bucket = 0; bucket < counts.length; bucket += 1) {
    const count = counts[bucket] as number;
    if (count > 0) sums[bucket] = (sums[bucket] as number) + count;
  }
}

/** Counts added up bucket by bucket. */
export function addedBuckets(all: readonly (readonly number[])[]): number[] {
  const sums: number[] = [];
  for (const counts of all) addBuckets(sums, counts);
  return sums;
}

/** Percentiles in milliseconds of counts by bucket; null when there is nothing to count. */
export function percentilesOf(counts: readonly number[]): Percentiles | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let [seen, bucket] = [counts[0] ?? 0, 0];
  // Shares in rising order, so that one walk finds them all.
  const at = (share: number) => {
    while (seen < share * total) seen += counts[++bucket] ?? 0;
    return Math.round(millisecondsOf(bucket));
  };
  return { p50: at(0.5), p75: at(0.75), p90: at(0.9), p99: at(0.99) };
}
