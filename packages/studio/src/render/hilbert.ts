/** Places of the cells of a 64 × 64 square along a Hilbert curve, row by row (Hilbert 1891). */
export function hilbertPlaces(): Uint16Array {
  const places = new Uint16Array(4096);
  for (let cell = 0; cell < 4096; cell++) {
    let x = cell & 63;
    let y = cell >> 6;
    let place = 0;
    for (let side = 32; side > 0; side >>= 1) {
      const right = (x & side) > 0 ? 1 : 0;
      const lower = (y & side) > 0 ? 1 : 0;
      place += side * side * ((3 * right) ^ lower);
      if (lower === 0) {
        if (right === 1) {
          x = 63 - x;
          y = 63 - y;
        }
        [x, y] = [y, x];
      }
    }
    places[cell] = place;
  }
  return places;
}
