import { type Corner, type Curve, cornered, frame } from "../mesh/index.js";

/** An arched opening from a sill, cheap enough to be set by the hundred: its width and its height. */
export function arched(w: number, h: number): Curve {
  const round = [0, 30, 60, 90, 120, 150, 180].map((roll): Corner => {
    const { x } = frame({ roll });
    return [(w / 2) * x[0], h - w * 0.55 + w * 0.55 * x[1], 0];
  });
  return cornered([[-w / 2, 0, 0], [w / 2, 0, 0], ...round], true);
}
