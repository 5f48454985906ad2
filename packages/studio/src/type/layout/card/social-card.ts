import type { Mark } from "../../../paint/drawing.js";
import { rectangle } from "../../../paint/outline.js";
import { readableOn } from "../contrast.js";
import { sector } from "../forms.js";
import { illustration } from "../illustration.js";
import { column, faceFor, filledShape, group, type Page, shifted, words } from "../page.js";

/** One strong statement on a colour, its source below. */
export function socialCard(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines } = page;
  const ground = page.field;
  const ink = readableOn(ground, [colours.ground, colours.ink]);
  const margin = 0.085 * Math.min(width, height);
  const inner = width - 2 * margin;
  const r = (width > 1.2 * height ? 0.52 : 0.44) * Math.min(width, height);
  // Words keep clear of the form in the corner.
  const clear = page.layout.picture ? inner * 0.8 : Math.min(inner * 0.8, width - r - 1.4 * margin);
  const small = (text: string) => faceFor(page, text, "Inter", { weight: 600 });
  const info = column(page, lines, small, { x: margin, y: 0, width: clear, height: 0.3 * height }, ink, {
    size: 38 * unit,
    gap: 10 * unit,
  });
  const infoTop = height - margin - info.height;
  const second = colours.accents.find((hex) => hex !== ground) ?? colours.ink;
  const marks: Mark[] = [
    filledShape([rectangle(0, 0, width, height)], ground),
    group("form", page.layout.picture ? [] : [filledShape([sector(width, height, 0, r, 180, 270)], second)]),
  ];
  const room = { x: margin, y: margin, width: inner, height: infoTop - margin - 50 * unit };
  if (page.layout.picture) {
    const wide = width > 1.2 * height;
    const box = wide
      ? { x: width * 0.56, y: margin, width: width * 0.44 - margin, height: height - 2 * margin }
      : { x: width * 0.42, y: height * 0.44, width: width * 0.58 - margin, height: height * 0.56 - margin };
    marks.push(...illustration(page, box, { ground }));
    if (wide) room.width = width * 0.52 - margin;
    else room.height = height * 0.42 - margin;
  } else if (width > 1.2 * height) room.width = width - r - 1.4 * margin;
  else room.height = Math.min(room.height, height - r - margin - 30 * unit);
  if (headline) {
    marks.push(
      words(
        "headline",
        headline,
        faceFor(page, headline, "Archivo", { weight: 800, leads: true }),
        room,
        ink,
        { size: 178 * unit, leading: 0.98 },
      ).group,
    );
  }
  marks.push(
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, infoTop)),
    ),
  );
  return marks;
}
