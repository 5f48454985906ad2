import type { Mark } from "../../paint/drawing.js";
import { illustration } from "./illustration.js";
import { column, faceFor, group, type Page, shifted, words } from "./page.js";

/** Nothing but the words, left and low, in much room; a picture over them where one is asked for. */
export function plain(page: Page): Mark[] {
  const { width, height, unit, margin, colours, headline, lines } = page;
  const inner = width - 2 * margin;
  const small = (text: string) => faceFor(page, text, "Inter", { weight: 500 });
  const info = column(
    page,
    lines,
    small,
    { x: margin, y: 0, width: inner, height: 0.3 * height },
    colours.ink,
    {
      size: 30 * unit,
      gap: 12 * unit,
    },
  );
  const infoTop = height - margin - info.height;
  const foot = lines.length > 0 ? infoTop - 48 * unit : height - margin;
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Inter", { weight: 750, leads: true }),
        { x: margin, y: margin, width: inner, height: foot - margin },
        colours.ink,
        { size: 150 * unit, leading: 1.04, stand: "bottom" },
      )
    : null;
  const top = title?.top ?? foot;
  const picture =
    page.layout.picture && top - margin > 0.2 * height
      ? illustration(page, { x: margin, y: margin, width: inner, height: top - margin - 40 * unit })
      : [];
  return [
    ...picture,
    ...(title ? [title.group] : []),
    group(
      "information",
      info.groups.map((g) => shifted(g, 0, infoTop)),
    ),
  ];
}
