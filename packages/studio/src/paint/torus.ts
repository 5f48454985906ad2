/** A round place on a picture whose opposite edges meet. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Width and height of such a picture, pixels. */
export interface Extents {
  readonly width: number;
  readonly height: number;
}

/** Whether a place keeps a gap from all that are taken, round over the edges. */
export function isFree(spot: Spot, taken: readonly Spot[], { width, height }: Extents, gap: number): boolean {
  return taken.every(({ x, y, radius }) => {
    const dx = Math.abs(spot.x - x);
    const dy = Math.abs(spot.y - y);
    const [across, down] = [Math.min(dx, width - dx), Math.min(dy, height - dy)];
    const apart = radius + spot.radius + gap;
    return across * across + down * down >= apart * apart;
  });
}

/** Where a motif is drawn again so that the tile has no seam: itself, and across each edge that it crosses. */
export function copiesOf({ x, y, radius }: Spot, { width, height }: Extents): [number, number][] {
  const reach = radius * 1.1;
  const across = [0, ...(x < reach ? [width] : []), ...(x > width - reach ? [-width] : [])];
  const down = [0, ...(y < reach ? [height] : []), ...(y > height - reach ? [-height] : [])];
  return across.flatMap((dx) => down.map((dy): [number, number] => [dx, dy]));
}
