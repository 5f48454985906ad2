/**
 * A growing pool of vertices with linear attributes, and the cutting of convex polygons across level sets of one
 * attribute. A cut across an edge is made once and shared by both its sides, so no cracks arise.
 */
export interface Pool {
  /** Attributes of vertex v start at v × width. */
  values: Float64Array;
  readonly width: number;
  count: number;
  readonly cuts: Map<number, number>;
}

export function newPool(width: number): Pool {
  return { values: new Float64Array(width * 4096), width, count: 0, cuts: new Map() };
}

/** Adds a vertex whose attributes are still to be written, and tells where they start. */
export function addVertex(pool: Pool): number {
  const start = pool.count * pool.width;
  pool.count++;
  if (start + pool.width > pool.values.length) {
    const grown = new Float64Array(pool.values.length * 2);
    grown.set(pool.values);
    pool.values = grown;
  }
  return start;
}

export function valueAt(pool: Pool, vertex: number, attribute: number): number {
  return pool.values[vertex * pool.width + attribute];
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

/** The vertex where an edge crosses the level; its attributes are linear between the ends, the cut one exact. */
function cutEdge(pool: Pool, a: number, b: number, { attribute, level, name, zero }: Cut): number {
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  const key = (low * 0x200000 + high) * 32 + name;
  const known = pool.cuts.get(key);
  if (known !== undefined) return known;
  const { width } = pool;
  const vertex = pool.count;
  const out = addVertex(pool);
  const { values } = pool;
  const from = low * width;
  const to = high * width;
  const t = (level - values[from + attribute]) / (values[to + attribute] - values[from + attribute]);
  for (let k = 0; k < width; k++)
    values[out + k] = values[from + k] + t * (values[to + k] - values[from + k]);
  values[out + attribute] = level;
  if (zero >= 0) values[out + zero] = 0;
  pool.cuts.set(key, vertex);
  return vertex;
}

/** True where the polygon has vertices on both sides of the level. */
export function crosses(pool: Pool, polygon: readonly number[], { attribute, level }: Cut): boolean {
  let above = false;
  let below = false;
  for (const vertex of polygon) {
    const value = pool.values[vertex * pool.width + attribute];
    if (value > level) above = true;
    if (value < level) below = true;
  }
  return above && below;
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
      const vertex = cutEdge(pool, here, next, along);
      above.push(vertex);
      below.push(vertex);
    }
  }
  return { above: above.length > 2 ? above : [], below: below.length > 2 ? below : [] };
}
