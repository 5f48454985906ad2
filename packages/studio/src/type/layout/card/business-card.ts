import type { Mark, Shape } from "../../../paint/drawing.js";
import { rectangle } from "../../../paint/outline.js";
import { moduleField } from "../modules.js";
import { column, faceFor, filledShape, group, type Page, shifted, words } from "../page.js";
import { fitted } from "./fitted.js";

/** A visiting card lying on a ground of its own: name and trade at one side, ways to reach at the foot. */
export function businessCard(page: Page): Mark[] {
  const { width, height, colours, headline, lines, random } = page;
  const card = fitted(width, height, 85 / 55, 0.86);
  const { x, y, w, h } = card;
  const pad = 0.1 * h;
  const u = h / 550;
  const paper = colours.ground;
  const surround = page.field;
  const role = lines.filter((line) => !isContact(line));
  const contact = lines.filter(isContact);
  const name = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Archivo", { weight: 700, leads: true }),
        { x: x + pad, y: y + pad, width: w * 0.62, height: h * 0.34 },
        colours.ink,
        {
          size: 66 * u,
          leading: 1.05,
          mostLines: 2,
        },
      )
    : null;
  const small = (text: string) => faceFor(page, text, "Inter", { weight: 450 });
  const trade = column(
    page,
    role,
    small,
    { x: x + pad, y: (name?.bottom ?? y + pad) + 20 * u, width: w * 0.62, height: h * 0.2 },
    colours.ink,
    {
      size: 31 * u,
      gap: 8 * u,
    },
  );
  const reach = column(
    page,
    contact,
    small,
    { x: x + pad, y: 0, width: w * 0.66, height: h * 0.38 },
    colours.ink,
    {
      size: 29 * u,
      gap: 11 * u,
    },
  );
  const side = (h - 2 * pad) / 3;
  const field = moduleField(
    x + w - pad - side,
    y + pad,
    1,
    3,
    side,
    [...colours.accents, colours.ink],
    paper,
    random,
  );
  return [
    filledShape([rectangle(0, 0, width, height)], surround),
    group("card", [
      { ...filledShape([rectangle(x, y, w, h)], paper), ...(surround === paper ? edge(colours.ink, u) : {}) },
      group("mark", field),
    ]),
    ...(name ? [name.group] : []),
    group("trade", trade.groups),
    group(
      "contact",
      reach.groups.map((g) => shifted(g, 0, y + h - pad - reach.height)),
    ),
  ];
}

/** On a ground of its own colour a card is told by its edge. */
function edge(colour: string, u: number): Pick<Shape, "stroke"> {
  return { stroke: { colour, width: 2.4 * u } };
}

function isContact(line: string): boolean {
  return /@|www\.|https?:|\.\w{2,4}\b|\d{3}/u.test(line);
}
