import { screenOf } from "../colour.js";

/** `#rrggbb` of an OKLab colour. */
export function rgbOfLab([l, a, b]: readonly [number, number, number]): string {
  const { display } = screenOf([l, a, b]);
  return `#${display
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
