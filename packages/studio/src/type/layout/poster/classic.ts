import { atan2, radians } from "../../../math/exact.js";
import type { Mark } from "../../../paint/drawing.js";
import { circle } from "../../../paint/outline.js";
import { arcSegments, onCircle } from "../forms.js";
import { illustration } from "../illustration.js";
import { column, faceFor, filledShape, group, type Page, rule, shifted, words } from "../page.js";

/** Centred: a sunburst above, a serif headline, a short rule, small capitals. */
export function classic(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines } = page;
  const margin = Math.max(100 * unit, 0.08 * Math.min(width, height));
  const inner = width - 2 * margin;
  const foot = height - margin;
  const small = (text: string) => faceFor(page, text, "Outfit", { weight: 500 });
  const info = column(
    page,
    lines,
    small,
    { x: margin, y: 0, width: inner, height: 0.22 * height },
    colours.ink,
    {
      size: 27 * unit,
      gap: 12 * unit,
      align: "centre",
      tracking: 0.1,
    },
  );
  const infoTop = foot - info.height;
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Playfair Display", { weight: 600, leads: true }),
        { x: margin, y: height * 0.42, width: inner, height: infoTop - 90 * unit - height * 0.42 },
        colours.ink,
        { size: 128 * unit, align: "centre", leading: 1.04, stand: "bottom" },
      )
    : null;
  const top = margin * 0.9;
  const room = (title?.top ?? infoTop) - 60 * unit - top;
  const radius = Math.min(room / 2, inner * 0.42);
  const [cx, cy] = [width / 2, top + room / 2];
  const reach = page.layout.others ? 0.78 : 0.6;
  const disc = reach * radius;
  const marks: Mark[] = page.layout.picture
    ? [
        group("rays", rays(page, cx, cy, radius, reach + 0.1)),
        ...illustration(
          page,
          { x: cx - disc, y: cy - disc, width: 2 * disc, height: 2 * disc },
          { disc: colours.accents[0]!, share: 0.72 },
        ),
      ]
    : [group("sunburst", sunburst(page, cx, cy, radius))];
  if (title) marks.push(title.group);
  if (lines.length > 0) {
    const y = infoTop - 44 * unit;
    marks.push(rule(width / 2 - 50 * unit, y, width / 2 + 50 * unit, y, 3.5 * unit, colours.accents[0]!));
  }
  marks.push(
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, infoTop)),
    ),
  );
  return marks;
}

/** Forty-eight rays, every other one shorter, from a share of the radius outwards. */
function rays({ unit, colours }: Page, cx: number, cy: number, radius: number, from: number): Mark[] {
  const outline = Array.from({ length: 48 }, (_, n) => ({
    start: onCircle(cx, cy, radius * from, n * 7.5),
    segments: [onCircle(cx, cy, radius * (n % 2 === 0 ? 1 : 0.88), n * 7.5)],
    closed: false,
  }));
  return [{ kind: "shape", outline, stroke: { colour: colours.accents[0]!, width: 5 * unit } }];
}

function sunburst(page: Page, cx: number, cy: number, radius: number): Mark[] {
  const { colours } = page;
  const inner = radius * 0.52;
  const [first, second = colours.ink, third = first] = colours.accents;
  const wave = (level: number, colour: string) => {
    const y = cy + level * inner;
    const half = Math.sqrt(Math.max(0, inner * inner - (level * inner) ** 2));
    const [left, right] = [cx - half, cx + half];
    const angle = (180 * atan2(level, Math.sqrt(1 - level * level))) / radians(180);
    const quarter = half / 2;
    const start = [left, y] as const;
    return filledShape(
      [
        {
          start,
          segments: [
            [left + quarter * 0.6, y - quarter * 0.7, left + quarter * 1.2, y - quarter * 0.7, cx, y],
            [cx + quarter * 0.8, y + quarter * 0.7, right - quarter * 0.6, y + quarter * 0.7, right, y],
            ...arcSegments(cx, cy, inner, angle, 180 - angle),
          ],
          closed: true,
        },
      ],
      colour,
    );
  };
  return [
    ...rays(page, cx, cy, radius, 0.62),
    filledShape([circle(cx, cy, inner)], first!),
    wave(-0.05, second),
    wave(0.4, third === first ? colours.ink : third),
  ];
}
