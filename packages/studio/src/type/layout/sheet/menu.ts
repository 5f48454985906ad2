import type { Mark } from "../../../paint/drawing.js";
import { polygon, roundedRectangle } from "../../../paint/outline.js";
import { readableOn } from "../contrast.js";
import { faceFor, filledShape, group, type Page, rule, shifted, words } from "../page.js";

/** A price at the end of a line. */
const PRICE =
  /^(?<dish>.*?)[\s.…–-]*(?<price>[$€£¥]\s?\d+(?:[.,]\d+)?|\d+(?:[.,]\d{2})?\s?[$€£¥]|\d+[.,]\d{2}|(?<=\s)\d{1,3})$/u;

const FEW = 4;

/** A framed sheet: title, dishes with their prices at the right, dotted between, on a grid. */
export function menu(page: Page): Mark[] {
  const { width, height, unit, colours, headline, lines } = page;
  const frame = 0.045 * Math.min(width, height);
  const margin = Math.max(2.4 * frame, width > height ? width * 0.2 : 0);
  const inner = width - 2 * margin;
  const accent = readableOn(colours.ground, [...colours.accents, colours.ink]);
  const marks: Mark[] = [
    {
      kind: "shape",
      outline: [roundedRectangle(frame, frame, width - 2 * frame, height - 2 * frame, 14 * unit)],
      stroke: { colour: colours.ink, width: 3.4 * unit },
    },
    {
      kind: "shape",
      outline: [
        roundedRectangle(
          frame + 9 * unit,
          frame + 9 * unit,
          width - 2 * frame - 18 * unit,
          height - 2 * frame - 18 * unit,
          8 * unit,
        ),
      ],
      stroke: { colour: colours.ink, width: 1.2 * unit },
    },
  ];
  const dishes = lines.map((line) => PRICE.exec(line)?.groups ?? { dish: line, price: "" });
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Playfair Display", { weight: 600, leads: true }),
        { x: margin, y: frame + 0.1 * height, width: inner, height: 0.2 * height },
        colours.ink,
        {
          size: 104 * unit,
          align: "centre",
          leading: 1.04,
        },
      )
    : null;
  const top = (title?.bottom ?? frame + 0.1 * height) + 46 * unit;
  const middle = width / 2;
  if (title) {
    marks.push(
      title.group,
      group("ornament", [
        rule(middle - 150 * unit, top, middle - 26 * unit, top, 2 * unit, colours.ink),
        rule(middle + 26 * unit, top, middle + 150 * unit, top, 2 * unit, colours.ink),
        filledShape(
          [
            polygon([
              [middle, top - 10 * unit],
              [middle + 10 * unit, top],
              [middle, top + 10 * unit],
              [middle - 10 * unit, top],
            ]),
          ],
          accent,
        ),
      ]),
    );
  }
  const listTop = top + 60 * unit;
  const room = height - frame - 0.08 * height - listTop;
  // A few dishes are written larger and wider apart, or they would hang over an empty half.
  const few = dishes.length <= FEW;
  const step = Math.min((few ? 190 : 146) * unit, room / Math.max(1, dishes.length));
  const size = Math.max(page.least, Math.min((few ? 62 : 46) * unit, step * (few ? 0.34 : 0.5)));
  const first = listTop + (few ? Math.max(0, room - step * dishes.length) * 0.4 : 0);
  for (const [n, { dish = "", price = "" }] of dishes.entries()) {
    const y = first + n * step;
    const priced =
      price === ""
        ? null
        : words(
            `price ${n + 1}`,
            price,
            faceFor(page, price, "Fraunces", { weight: 600, leads: title === null }),
            { x: margin, y, width: inner, height: step },
            accent,
            { size, align: "right", mostLines: 1 },
          );
    const space = priced ? inner - (priced.block.ink.right - priced.block.ink.left) - 70 * unit : inner;
    const name = words(
      `dish ${n + 1}`,
      dish,
      faceFor(page, dish, "Fraunces", { weight: 500, leads: title === null }),
      { x: margin, y, width: space, height: step },
      colours.ink,
      {
        size,
        mostLines: 2,
        align: price === "" ? "centre" : "left",
      },
    );
    marks.push(name.group);
    if (!priced) continue;
    const base = name.block.lines.at(-1)!.baseline;
    const shift =
      name.top -
      name.block.ink.top +
      base -
      (priced.top - priced.block.ink.top + priced.block.lines[0]!.baseline);
    marks.push(shifted(priced.group, 0, shift));
    const [from, to] = [
      margin + name.block.ink.right + 18 * unit,
      width - margin - (priced.block.ink.right - priced.block.ink.left) - 18 * unit,
    ];
    const dotY = name.top - name.block.ink.top + base - 2 * unit;
    if (to - from > 30 * unit) {
      marks.push({
        kind: "shape",
        outline: [{ start: [from, dotY], segments: [[to, dotY]], closed: false }],
        stroke: { colour: colours.ink, width: 2.2 * unit, dashes: [0, 11 * unit] },
      });
    }
  }
  return marks;
}
