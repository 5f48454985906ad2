import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import { leaf, patch } from "../mesh/index.js";

export interface Icing {
  readonly radius: number;
  readonly top: number;
  /** How far it runs down the side at an angle (radians). */
  readonly drip: (angle: number) => number;
  readonly thickness: number;
  /** Radius of the rounding at the shoulder. */
  readonly shoulder: number;
}

/** Icing poured over a round cake that stands on the y axis. */
export function icing({ radius, top, drip, thickness, shoulder }: Icing): Mesh {
  const outer = radius + thickness;
  return patch(
    (u, v) => {
      const angle = radians(360 * u);
      const low = top - drip(angle);
      const [r, y] = ((): [number, number] => {
        if (v < 0.05)
          return [
            (radius - thickness * 0.4) * (v / 0.05),
            low + (top - 4 * thickness - low) * (1 - v / 0.05),
          ];
        if (v < 0.25) {
          // The rolled lip, from within the cake round to the outside.
          const lip = radians(-90 + 90 * ((v - 0.05) / 0.2));
          return [
            radius - thickness * 0.4 + thickness * 1.4 * cos(lip),
            low + thickness * 0.8 * (1 + sin(lip)),
          ];
        }
        const ledge = top + thickness - shoulder;
        if (v < 0.5)
          return [outer, low + thickness * 0.8 + (ledge - low - thickness * 0.8) * ((v - 0.25) / 0.25)];
        if (v < 0.75) {
          const bend = radians(90 * ((v - 0.5) / 0.25));
          return [outer - shoulder + shoulder * cos(bend), ledge + shoulder * sin(bend)];
        }
        return [(outer - shoulder) * (1 - (v - 0.75) / 0.25), top + thickness];
      })();
      return [r * sin(angle), y, r * cos(angle)];
    },
    { u: 144, v: 40, aroundU: true },
  );
}

export interface Ruffle {
  /** The edge it follows, as x and z for 0 to 1, seen from above counter-clockwise. */
  readonly edge: (u: number) => readonly [x: number, z: number];
  /** Where its inner side lies, as a share of the way from the y axis to the edge. */
  readonly inner: number;
  readonly waves: number;
  readonly height: number;
  readonly thickness: number;
}

/** A frilled leaf lying around the y axis, as lettuce in a roll. */
export function ruffle({ edge, inner, waves, height, thickness }: Ruffle): Mesh {
  return leaf(
    (u, v) => {
      const [x, z] = edge(u);
      const wave = sin(radians(360 * waves * u)) + 0.5 * sin(radians(360 * waves * 1.7 * u + 40));
      const reach = inner + (1 - inner) * v + 0.035 * v * cos(radians(360 * waves * 0.6 * u));
      return [x * reach, height * v * v * wave * 0.6 - height * 0.35 * v, z * reach];
    },
    (u, v) => thickness * Math.sqrt(Math.max(0, v * (1 - v) * 4)) * Math.min(1, u * (1 - u) * 60),
    160,
    8,
  );
}
