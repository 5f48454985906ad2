/**
 * How far each pixel lies from the nearest line between areas, in pixels (two passes with steps of 1 and √2, within
 * a few hundredths of the true distance), no farther than `most`.
 */
export function distanceToLines(
  labels: Int32Array,
  width: number,
  height: number,
  most: number,
): Float32Array {
  const far = new Float32Array(width * height).fill(most);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (
        (x < width - 1 && labels[i] !== labels[i + 1]) ||
        (y < height - 1 && labels[i] !== labels[i + width])
      ) {
        far[i] = 0.5;
        if (x < width - 1 && labels[i] !== labels[i + 1]) far[i + 1] = 0.5;
        if (y < height - 1 && labels[i] !== labels[i + width]) far[i + width] = 0.5;
      }
    }
  }
  const slant = Math.SQRT2;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      let least = far[i]!;
      if (x > 0) least = Math.min(least, far[i - 1]! + 1);
      if (y > 0) {
        least = Math.min(least, far[i - width]! + 1);
        if (x > 0) least = Math.min(least, far[i - width - 1]! + slant);
        if (x < width - 1) least = Math.min(least, far[i - width + 1]! + slant);
      }
      far[i] = least;
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) {
      const i = y * width + x;
      let least = far[i]!;
      if (x < width - 1) least = Math.min(least, far[i + 1]! + 1);
      if (y < height - 1) {
        least = Math.min(least, far[i + width]! + 1);
        if (x < width - 1) least = Math.min(least, far[i + width + 1]! + slant);
        if (x > 0) least = Math.min(least, far[i + width - 1]! + slant);
      }
      far[i] = least;
    }
  }
  return far;
}
