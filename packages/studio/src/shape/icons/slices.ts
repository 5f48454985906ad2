/**
 * A growing pool of vertices with linear attributes, and the cutting of convex polygons across level sets of one
 * attribute. A cut across an edge is made once and shared by both its sides, so no cracks arise.
 */
export interface Pool {
  /** Attributes of vertex v start at v × width. */
  readonly values: number[];
  readonly width: number;
  readonly cuts: Map<number, number>;
}

export function newPool(width: number): Pool {
  return { values: [], width, cuts: new Map() };
}

export function addVertex(pool: Pool, attributes: readonly number[]): number {
  const vertex = pool.values.length / pool.width;
  for (const value of attributes) pool.values.push(value);
  return vertex;
}

export function valueAt(pool: Pool, vertex: number, attribute: number): number {
  return pool.values[vertex * pool.width + attribute];
}

/** The vertex where an edge crosses the level; its attributes are linear between the ends, the cut one exact. */
function cut(pool: Pool, a: number, b: number, { attribute, level, name, zero }: Cut): number {
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  const key = (low * 0x200000 + high) * 32 + name;
  const known = pool.cuts.get(key);
  if (known !== undefined) return known;
  const { values, width } = pool;
  const from = values[low * width + attribute];
  const to = values[high * width + attribute];
  const t = (level - from) / (to - from);
  const vertex = values.length / width;
  for (let k = 0; k < width; k++) {
    const start = values[low * width + k];
    if (k === attribute) values.push(level);
    else values.push(k === zero ? 0 : start + t * (values[high * width + k] - start));
  }
  pool.cuts.set(key, vertex);
  return vertex;
}

/** A level set to cut along. */
export interface Cut {
  readonly attribute: number;
  readonly level: number;
  /** A number below 32 that tells this level set from all others cut in the same pool. */
  readonly name: number;
  /** An attribute that vanishes on this level set whatever its neighbours say; −1 for none. */
  readonly zero: number;
}

/** Splits a convex polygon along a level set. */
export function split(
  pool: Pool,
  polygon: readonly number[],
  along: Cut,
): { readonly above: number[]; readonly below: number[] } {
  const { attribute, level } = along;
  const above: number[] = [];
  const below: number[] = [];
  for (let k = 0; k < polygon.length; k++) {
    const here = polygon[k];
    const next = polygon[(k + 1) % polygon.length];
    const a = valueAt(pool, here, attribute);
    const b = valueAt(pool, next, attribute);
    if (a >= level) above.push(here);
    if (a <= level) below.push(here);
    if ((a > level && b < level) || (a < level && b > level)) {
      const vertex = cut(pool, here, next, along);
      above.push(vertex);
      below.push(vertex);
    }
  }
  return { above: above.length > 2 ? above : [], below: below.length > 2 ? below : [] };
}
