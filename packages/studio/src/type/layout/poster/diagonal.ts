import type { Mark } from "../../../paint/drawing.js";
import { after, extentOf, mapOutline, placement, rectangle } from "../../../paint/outline.js";
import { setBlock } from "../../set/block.js";
import { readableOn } from "../contrast.js";
import { illustration } from "../illustration.js";
import { column, faceFor, filledShape, group, type Page, shifted } from "../page.js";

/** A tilted headline on bands that shrink upwards. */
export function diagonal(page: Page): Mark[] {
  const { width, height, unit, margin, colours, headline, lines } = page;
  const [lead, second = colours.ink] = [...colours.accents].sort((a, b) =>
    a === colours.accents[0] ? -1 : b === colours.accents[0] ? 1 : 0,
  );
  const band = lead!;
  const ink = readableOn(band, [colours.ink, colours.ground]);
  const angle = -18;
  const reach = width + height;
  const small = (text: string) => faceFor(page, text, "Archivo", { weight: 650 });
  const base = page.layout.groundAsked ? colours.ground : second === band ? colours.ink : second;
  const on = readableOn(base, [colours.ground, colours.ink]);
  const info = column(
    page,
    lines,
    small,
    {
      x: page.layout.picture ? width * 0.52 : margin,
      y: 0,
      width: page.layout.picture ? width * 0.48 - margin : width - 2 * margin,
      height: 0.16 * height,
    },
    on,
    {
      size: 36 * unit,
      gap: 8 * unit,
      align: "right",
    },
  );
  const bandHeight = Math.min(height * 0.46, 560 * unit);
  const tilt = placement(1, angle, width / 2, Math.min(height * 0.47, highest(page, info, bandHeight)));
  const bar = (y: number, thick: number, colour: string) =>
    filledShape(mapOutline(tilt, [rectangle(-reach, y, 2 * reach, thick)]), colour);
  const marks: Mark[] = [];
  const bands: Mark[] = [
    filledShape([rectangle(0, 0, width, height)], base),
    bar(-reach, reach - bandHeight / 2, band),
    bar(-bandHeight / 2, bandHeight, band),
  ];
  let y = -bandHeight / 2 - 22 * unit;
  for (let thick = 60 * unit; thick > 4 * unit; thick *= 0.66) {
    bands.push(bar(y - thick, thick, base));
    y -= thick * 1.9 + 8 * unit;
  }
  marks.push(group("bands", bands));
  if (page.layout.picture) {
    const side = Math.min(0.5 * width, 0.3 * height);
    // A group stands in a row where the band leaves most room, unless words stand there.
    const row = page.layout.others && lines.length === 0;
    const box = row
      ? {
          x: width * 0.3,
          y: height * 0.98 - margin - 0.2 * height,
          width: width * 0.7 - margin,
          height: 0.2 * height,
        }
      : { x: margin, y: height - margin - side, width: side, height: side };
    marks.push(...illustration(page, box, { ground: base, share: 1 }));
  }
  if (headline) {
    const span = Math.min(width, height * 1.2) * 0.86;
    const block = setBlock(headline, {
      style: faceFor(page, headline, "Archivo", { weight: 900, leads: true }),
      width: span,
      height: bandHeight * 0.78,
      most: 190 * unit,
      leading: 0.96,
    });
    const turned = after(tilt, [
      1,
      0,
      0,
      1,
      -(block.ink.left + block.ink.right) / 2,
      -(block.ink.top + block.ink.bottom) / 2,
    ]);
    marks.push({
      kind: "group",
      id: "headline",
      text: headline,
      size: block.size,
      children: block.lines.map(({ letters }) =>
        filledShape(
          mapOutline(
            turned,
            letters.flatMap(({ outline }) => outline),
          ),
          ink,
        ),
      ),
    });
  }
  marks.push(
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, height - margin - info.height)),
    ),
  );
  return marks;
}

/** How far down the band's middle may lie so that its lower edge, 18° aslant, keeps clear of the information. */
function highest(
  { width, height, margin, unit }: Page,
  info: ReturnType<typeof column>,
  bandHeight: number,
): number {
  if (info.groups.length === 0) return height;
  const outlines = info.groups.flatMap(({ children }) =>
    children.flatMap((mark) => (mark.kind === "shape" ? [mark.outline] : [])),
  );
  const left = extentOf(outlines).left;
  return height - margin - info.height - 30 * unit - 0.526 * bandHeight - 0.325 * (width / 2 - left);
}
