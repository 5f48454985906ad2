import type { Mark } from "../../../paint/drawing.js";
import { rectangle, roundedRectangle } from "../../../paint/outline.js";
import { sector } from "../forms.js";
import { illustration } from "../illustration.js";
import { column, faceFor, filledShape, group, type Page, rule, shifted, words } from "../page.js";
import { fitted } from "./fitted.js";

/** A bottle's or jar's label: a framed sheet, centred, name large, facts small. */
export function label(page: Page): Mark[] {
  const { width, height, colours, headline, lines } = page;
  const sheet = fitted(width, height, width > 1.2 * height ? 1.35 : 0.82, 0.84);
  const { x, y, w, h } = sheet;
  const u = Math.sqrt(w * h) / 1000;
  const line = colours.accents[0]!;
  const pad = 88 * u;
  const inner = w - 2 * pad;
  const info = column(
    page,
    lines,
    (text) => faceFor(page, text, "EB Garamond", { weight: 500 }),
    { x: x + pad, y: 0, width: inner, height: h * 0.3 },
    colours.ink,
    {
      size: 40 * u,
      gap: 20 * u,
      align: "centre",
      tracking: 0.06,
    },
  );
  const infoTop = y + h - pad - info.height;
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Playfair Display", { weight: 700, leads: true }),
        { x: x + pad, y: y + h * 0.4, width: inner, height: infoTop - 90 * u - y - h * 0.4 },
        colours.ink,
        {
          size: 150 * u,
          align: "centre",
          leading: 1.02,
          stand: "bottom",
        },
      )
    : null;
  const top = y + pad;
  const room = { x: x + pad, y: top, width: inner, height: (title?.top ?? infoTop) - 60 * u - top };
  const r = Math.min(room.width * 0.3, room.height * 0.5);
  const [cx, cy] = [x + w / 2, room.y + room.height / 2 + r * 0.3];
  const picture = page.layout.picture
    ? illustration(page, room)
    : [
        group("sun", [
          ...Array.from(
            { length: 25 },
            (_, n): Mark => rayed(cx, cy, r, 180 + n * 7.5, n % 2 === 0 ? 1.15 : 1, line, 5 * u),
          ),
          filledShape([sector(cx, cy, 0, r * 0.52, 180, 360)], line),
          rule(cx - 1.6 * r, cy, cx + 1.6 * r, cy, 5 * u, colours.ink),
        ]),
      ];
  const frame = (inset: number, thick: number): Mark => ({
    kind: "shape",
    outline: [roundedRectangle(x + inset, y + inset, w - 2 * inset, h - 2 * inset, 10 * u)],
    stroke: { colour: line, width: thick },
  });
  return [
    filledShape(
      [rectangle(0, 0, width, height)],
      page.layout.groundAsked ? colours.ground : (colours.accents[1] ?? line),
    ),
    group("sheet", [
      filledShape([roundedRectangle(x, y, w, h, 18 * u)], colours.ground),
      frame(30 * u, 5 * u),
      frame(42 * u, 1.8 * u),
    ]),
    ...picture,
    ...(title ? [title.group] : []),
    ...(lines.length > 0
      ? [rule(x + w / 2 - 120 * u, infoTop - 46 * u, x + w / 2 + 120 * u, infoTop - 46 * u, 2.5 * u, line)]
      : []),
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, infoTop)),
    ),
  ];
}

function rayed(
  cx: number,
  cy: number,
  r: number,
  degrees: number,
  reach: number,
  colour: string,
  width: number,
): Mark {
  const [from, to] = [
    sector(cx, cy, 0, r * 0.66, degrees, degrees + 1).start,
    sector(cx, cy, 0, r * reach, degrees, degrees + 1).start,
  ];
  return {
    kind: "shape",
    outline: [{ start: from, segments: [to], closed: false }],
    stroke: { colour, width },
  };
}
