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

export interface BucketCount {
  readonly bucket: number;
  readonly count: number;
}

export interface Percentiles {
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p99: number;
}

/** Percentiles in milliseconds of counts by bucket, in any order; null when there is nothing to count. */
export function percentilesOf(counts: readonly BucketCount[]): Percentiles | null {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const ascending = counts.toSorted((one, other) => one.bucket - other.bucket);
  const at = (share: number) => {
    let seen = 0;
    const found = ascending.find(({ count }) => {
      seen += count;
      return seen >= share * total;
    });
    return Math.round(millisecondsOf(found?.bucket ?? 0));
  };
  return { p50: at(0.5), p75: at(0.75), p90: at(0.9), p99: at(0.99) };
}
