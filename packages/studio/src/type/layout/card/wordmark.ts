import type { Mark } from "../../../paint/drawing.js";
import { circle } from "../../../paint/outline.js";
import { sector } from "../forms.js";
import { illustration } from "../illustration.js";
import { column, faceFor, filledShape, group, type Page, shifted, words } from "../page.js";

/** A word mark alone in much room, with a plain sign beside or over it. */
export function wordmark(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines } = page;
  const name = headline ?? lines[0] ?? "";
  const inner = Math.min(width * 0.64, height * 1.1);
  const sign = Math.min((page.layout.picture ? 330 : 210) * unit, inner * 0.46, height * 0.4);
  const title = words(
    "wordmark",
    name,
    faceFor(page, name, "Outfit", { weight: 650, leads: true }),
    { x: (width - inner) / 2, y: 0, width: inner, height: height * 0.3 },
    colours.ink,
    {
      size: 190 * unit,
      align: "centre",
      mostLines: 2,
    },
  );
  const rest = headline ? lines : lines.slice(1);
  const info = column(
    page,
    rest,
    (text) => faceFor(page, text, "Outfit", { weight: 500 }),
    { x: (width - inner) / 2, y: 0, width: inner, height: height * 0.2 },
    colours.ink,
    {
      size: 30 * unit,
      gap: 10 * unit,
      align: "centre",
      tracking: 0.16,
    },
  );
  const gap = 60 * unit;
  const total = sign + gap + (title.bottom - title.top) + (rest.length > 0 ? 36 * unit + info.height : 0);
  const top = (height - total) / 2;
  const signRoom = { x: width / 2 - sign / 2, y: top, width: sign, height: sign };
  const marks: Mark[] = page.layout.picture
    ? illustration(page, signRoom)
    : [group("sign", signMark(page, width / 2, top + sign / 2, sign / 2))];
  const titleTop = top + sign + gap;
  marks.push(shifted(title.group, 0, titleTop - title.top));
  const infoTop = titleTop + (title.bottom - title.top) + 36 * unit;
  marks.push(
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, infoTop)),
    ),
  );
  return marks;
}

/** A plain sign of two forms, where nothing is depicted. */
export function signMark(page: Page, cx: number, cy: number, r: number): Mark[] {
  const { colours, random } = page;
  const [first, second = colours.ink] = colours.accents;
  const choice = Math.floor(3 * random());
  if (choice === 0) {
    return [
      filledShape([sector(cx - r, cy + r, 0, 2 * r, 270, 360)], first!),
      filledShape([circle(cx + r * 0.62, cy - r * 0.62, r * 0.38)], second),
    ];
  }
  if (choice === 1) {
    return [
      filledShape([sector(cx, cy, 0, r, 180, 360)], first!),
      filledShape([sector(cx, cy + r * 0.12, 0, r * 0.88, 0, 180)], second),
    ];
  }
  return [0, 90, 180, 270].map((from, n) =>
    filledShape([sector(cx, cy, r * 0.06, r, from + 4, from + 86)], n % 2 === 0 ? first! : second),
  );
}
