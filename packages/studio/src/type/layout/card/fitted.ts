/** The largest sheet of a ratio within a share of the picture, in its middle. */
export function fitted(width: number, height: number, ratio: number, share: number) {
  const w = Math.min(width * share, height * share * ratio);
  const h = w / ratio;
  return { x: (width - w) / 2, y: (height - h) / 2, w, h };
}
