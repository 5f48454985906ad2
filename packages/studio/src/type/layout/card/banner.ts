import type { Mark } from "../../../paint/drawing.js";
import { rectangle } from "../../../paint/outline.js";
import { readableOn } from "../contrast.js";
import { illustration } from "../illustration.js";
import { moduleField } from "../modules.js";
import { column, faceFor, filledShape, group, type Page, shifted, words } from "../page.js";

/** Wide and short: words at the left, form at the right, a line as a button. */
export function banner(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines, random } = page;
  const ground = page.field;
  const ink = readableOn(ground, [colours.ground, colours.ink]);
  const wide = width > 1.2 * height;
  const margin = 0.09 * Math.min(width, height);
  const marks: Mark[] = [filledShape([rectangle(0, 0, width, height)], ground)];
  const field = wide
    ? { x: width - height * 0.75, y: 0, side: height / 4, columns: 3, rows: 4 }
    : { x: 0, y: height * 0.62, side: width / 4, columns: 4, rows: 2 };
  const on = [...colours.accents, colours.ground, colours.ink].filter((hex) => hex !== ground);
  if (page.layout.picture) {
    marks.push(
      ...illustration(
        page,
        wide
          ? { x: width * 0.6, y: margin, width: width * 0.4 - margin, height: height - 2 * margin }
          : { x: margin, y: height * 0.55, width: width - 2 * margin, height: height * 0.45 - margin },
      ),
    );
  } else {
    marks.push(
      group(
        "modules",
        moduleField(field.x, field.y, field.columns, field.rows, field.side, on, ground, random),
      ),
    );
  }
  const textWidth = wide ? (page.layout.picture ? width * 0.58 : field.x) - 2 * margin : width - 2 * margin;
  const foot = wide ? height - margin : height * 0.6 - margin * 0.4;
  const small = (text: string) => faceFor(page, text, "Inter", { weight: 600 });
  const info = column(page, lines, small, { x: margin, y: 0, width: textWidth, height: 0.3 * height }, ink, {
    size: 34 * unit,
    gap: 12 * unit,
  });
  const room = {
    x: margin,
    y: margin,
    width: textWidth,
    height: foot - margin - (lines.length > 0 ? info.height + 46 * unit : 0),
  };
  let at = foot - info.height;
  if (headline) {
    const title = words(
      "headline",
      headline,
      faceFor(page, headline, "Archivo", { weight: 850, leads: true }),
      room,
      ink,
      { size: 168 * unit, leading: 0.98, stand: wide ? "middle" : "bottom" },
    );
    if (wide && lines.length > 0) {
      // Headline and lines stand together in the middle of the height.
      const together = title.bottom - title.top + 46 * unit + info.height;
      const move = (height - together) / 2 - title.top;
      marks.push(shifted(title.group, 0, move));
      at = title.bottom + move + 46 * unit;
    } else marks.push(title.group);
  }
  marks.push(
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, at)),
    ),
  );
  return marks;
}
