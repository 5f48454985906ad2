import type { Mark } from "../../../paint/drawing.js";
import { circle, rectangle } from "../../../paint/outline.js";
import { illustration } from "../illustration.js";
import { column, faceFor, filledShape, group, type Page, rule, shifted, words } from "../page.js";

/** Centred words in a thin frame with corner leaves. */
export function invitation(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines } = page;
  const frame = 0.06 * Math.min(width, height);
  const margin = 2.3 * frame;
  const inner = width - 2 * margin;
  const accent = colours.accents[0]!;
  const info = column(
    page,
    lines,
    (text) => faceFor(page, text, "EB Garamond", { weight: 500 }),
    { x: margin, y: 0, width: inner, height: 0.4 * height },
    colours.ink,
    {
      size: 36 * unit,
      gap: 22 * unit,
      align: "centre",
      tracking: 0.05,
    },
  );
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Great Vibes", { leads: true }),
        { x: margin, y: 0, width: inner, height: 0.34 * height },
        colours.ink,
        {
          size: 170 * unit,
          align: "centre",
          leading: 1.1,
        },
      )
    : null;
  const gap = 64 * unit;
  const picture = page.layout.picture ? 0.24 * height : 0;
  const total =
    picture +
    (picture > 0 ? gap * 0.6 : 0) +
    (title ? title.bottom - title.top : 0) +
    (title && lines.length > 0 ? gap : 0) +
    info.height;
  let y = (height - total) / 2;
  const marks: Mark[] = [
    {
      kind: "shape",
      outline: [rectangle(frame, frame, width - 2 * frame, height - 2 * frame)],
      stroke: { colour: accent, width: 2.6 * unit, join: "miter" },
    },
    group("leaves", corners(page, frame, accent)),
  ];
  if (picture > 0) {
    marks.push(...illustration(page, { x: margin, y, width: inner, height: picture }));
    y += picture + gap * 0.6;
  }
  if (title) {
    marks.push(shifted(title.group, 0, y - title.top));
    y += title.bottom - title.top;
  }
  if (lines.length > 0) {
    if (title) y += gap;
    marks.push(
      rule(width / 2 - 60 * unit, y - gap / 2, width / 2 + 60 * unit, y - gap / 2, 2 * unit, accent),
    );
    marks.push(
      group(
        "information",
        info.groups.map((g) => shifted(g, 0, y)),
      ),
    );
  }
  return marks;
}

/** Sprigs growing along the frame from two opposite corners. */
function corners({ width, height, unit, colours }: Page, frame: number, accent: string): Mark[] {
  const second = colours.accents[1] ?? accent;
  const sprig = (x: number, y: number, sx: number, sy: number): Mark[] => {
    const marks: Mark[] = [];
    for (const [along, across] of [
      [1, 0],
      [0, 1],
    ] as const) {
      for (let n = 0; n < 7; n++) {
        const d = (24 + 30 * n) * unit;
        const size = (46 - 4.5 * n) * unit;
        for (const side of [1, -1]) {
          const [px, py] = [x + sx * along * d, y + sy * across * d];
          const [ux, uy] = [sx * along, sy * across];
          const [vx, vy] = [across * side * sx || -uy * side, along * side * sy || ux * side];
          const tip = [px + (ux * 0.8 + vx * 0.75) * size, py + (uy * 0.8 + vy * 0.75) * size] as const;
          const bow = (k: number) =>
            [
              px + (ux * (0.4 + k) + vx * (0.4 - k)) * size,
              py + (uy * (0.4 + k) + vy * (0.4 - k)) * size,
            ] as const;
          const [a, b] = [bow(0.28), bow(-0.28)];
          marks.push(
            filledShape(
              [
                {
                  start: [px, py],
                  segments: [
                    [...a, ...a, ...tip],
                    [...b, ...b, px, py],
                  ],
                  closed: true,
                },
              ],
              n % 2 === 0 ? accent : second,
            ),
          );
        }
      }
    }
    marks.push(filledShape([circle(x, y, 15 * unit)], second));
    return marks;
  };
  return [...sprig(frame, frame, 1, 1), ...sprig(width - frame, height - frame, -1, -1)];
}
