import type { Mark } from "../../paint/drawing.js";
import { circle, roundedRectangle } from "../../paint/outline.js";
import { readableOn } from "./contrast.js";
import { onCircle, sector } from "./forms.js";
import { column, faceFor, filledShape, group, type Page, type Room, rule, words } from "./page.js";

/** A title over a chart of the prompt's own numbers; nothing is written that was not asked. */
export function infographic(page: Page): Mark[] {
  const { width, height, unit, margin, colours, headline, lines } = page;
  const inner = width - 2 * margin;
  const title = headline
    ? words(
        "headline",
        headline,
        faceFor(page, headline, "Archivo", { weight: 750, leads: true }),
        { x: margin, y: margin, width: inner, height: 0.2 * height },
        colours.ink,
        { size: 92 * unit, leading: 1.02 },
      )
    : null;
  let top = (title?.bottom ?? margin - 30 * unit) + 30 * unit;
  const notes = column(
    page,
    lines,
    (text) => faceFor(page, text, "Inter", { weight: 450 }),
    { x: margin, y: top, width: inner, height: 0.16 * height },
    colours.ink,
    { size: 30 * unit, gap: 8 * unit },
  );
  if (lines.length > 0) top += notes.height + 30 * unit;
  const marks: Mark[] = [...(title ? [title.group] : []), group("notes", notes.groups)];
  const chart = page.layout.chart;
  if (!chart) return marks;
  const room = { x: margin, y: top + 30 * unit, width: inner, height: height - margin - top - 30 * unit };
  const draw = { bar: bars, line: curve, pie }[chart.kind];
  marks.push(group(`${chart.kind} chart`, draw(page, room)));
  return marks;
}

function bars(page: Page, room: Room): Mark[] {
  const { unit, colours } = page;
  const { values } = page.layout.chart!;
  const most = Math.max(...values.map(({ value }) => value), 1e-9);
  const labelHeight = 62 * unit;
  const valueHeight = 56 * unit;
  const base = room.y + room.height - labelHeight;
  const step = room.width / values.length;
  const thick = Math.min(step * 0.66, 190 * unit);
  const span = base - room.y - valueHeight;
  const leading = values.reduce((best, { value }, n) => (value > values[best]!.value ? n : best), 0);
  const quiet = colours.accents[1] ?? colours.accents[0]!;
  return [
    ...values.flatMap(({ label, value, written }, n): Mark[] => {
      const h = Math.max(2 * unit, (Math.max(0, value) / most) * span);
      const x = room.x + step * (n + 0.5);
      const box = { x: x - step * 0.47, width: step * 0.94 };
      const bar = filledShape(
        [roundedRectangle(x - thick / 2, base - h, thick, h, 6 * unit)],
        n === leading ? colours.accents[0]! : quiet,
      );
      const number = words(
        `value ${label}`,
        written,
        faceFor(page, written, "Archivo", { weight: 700 }),
        { ...box, y: base - h - valueHeight, height: valueHeight - 14 * unit },
        colours.ink,
        { size: 38 * unit, align: "centre", stand: "bottom", mostLines: 1 },
      );
      const name = words(
        `label ${label}`,
        label,
        faceFor(page, label, "Inter", { weight: 550 }),
        { ...box, y: base + 18 * unit, height: labelHeight - 18 * unit },
        colours.ink,
        { size: 30 * unit, align: "centre", mostLines: 2 },
      );
      return [bar, number.group, name.group];
    }),
    rule(room.x, base, room.x + room.width, base, 4 * unit, colours.ink),
  ];
}

function curve(page: Page, room: Room): Mark[] {
  const { unit, colours } = page;
  const { values } = page.layout.chart!;
  const numbers = values.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...numbers), Math.max(...numbers)];
  const labelHeight = 62 * unit;
  const base = room.y + room.height - labelHeight;
  const span = base - room.y - 80 * unit;
  const step = room.width / values.length;
  const points = values.map(
    ({ value }, n) =>
      [room.x + step * (n + 0.5), base - ((value - low) / Math.max(1e-9, high - low)) * span] as const,
  );
  const line = { start: points[0]!, segments: points.slice(1), closed: false };
  return [
    rule(room.x, base, room.x + room.width, base, 4 * unit, colours.ink),
    { kind: "shape", outline: [line], stroke: { colour: colours.accents[0]!, width: 9 * unit } },
    ...values.flatMap(({ label, written }, n): Mark[] => {
      const [x, y] = points[n]!;
      const box = { x: x - step * 0.48, width: step * 0.96 };
      // Above a dip the line itself would run through it.
      const below = isDip(numbers, n) && y + 84 * unit < base;
      return [
        filledShape([circle(x, y, 15 * unit)], colours.accents[0]!),
        filledShape([circle(x, y, 7 * unit)], colours.ground),
        words(
          `value ${label}`,
          written,
          faceFor(page, written, "Archivo", { weight: 700 }),
          { ...box, y: below ? y + 30 * unit : y - 78 * unit, height: 48 * unit },
          colours.ink,
          {
            size: 36 * unit,
            align: "centre",
            stand: below ? "top" : "bottom",
            mostLines: 1,
          },
        ).group,
        words(
          `label ${label}`,
          label,
          faceFor(page, label, "Inter", { weight: 550 }),
          { ...box, y: base + 18 * unit, height: labelHeight - 18 * unit },
          colours.ink,
          { size: 30 * unit, align: "centre", mostLines: 2 },
        ).group,
      ];
    }),
  ];
}

/** Whether a line falls to a number and rises after it. */
function isDip(numbers: readonly number[], n: number): boolean {
  return n > 0 && n < numbers.length - 1 && numbers[n]! < numbers[n - 1]! && numbers[n]! < numbers[n + 1]!;
}

function pie(page: Page, room: Room): Mark[] {
  const { unit, colours } = page;
  const { values } = page.layout.chart!;
  const total = values.reduce((sum, { value }) => sum + Math.max(0, value), 0) || 1;
  const wide = room.width > room.height * 1.15;
  const r = wide
    ? Math.min(room.height / 2, room.width * 0.28)
    : Math.min(room.width * 0.36, room.height * 0.32);
  const [cx, cy] = wide ? [room.x + r, room.y + room.height / 2] : [room.x + room.width / 2, room.y + r];
  const hues = [...colours.accents, colours.ink];
  const colourAt = (n: number) =>
    hues[n % hues.length === 0 && n === values.length - 1 && n > 0 ? 1 % hues.length : n % hues.length]!;
  let angle = -90;
  const marks: Mark[] = [];
  for (const [n, { value }] of values.entries()) {
    const to = angle + (360 * Math.max(0, value)) / total;
    marks.push(filledShape([sector(cx, cy, r * 0.52, r, angle, to)], colourAt(n)));
    const edge = {
      start: onCircle(cx, cy, r * 0.5, angle),
      segments: [onCircle(cx, cy, r * 1.02, angle)],
      closed: false,
    };
    marks.push({
      kind: "shape",
      outline: [edge],
      stroke: { colour: colours.ground, width: 7 * unit, cap: "butt" },
    });
    angle = to;
  }
  const first = onCircle(cx, cy, r * 0.5, -90);
  marks.push({
    kind: "shape",
    outline: [{ start: first, segments: [onCircle(cx, cy, r * 1.02, -90)], closed: false }],
    stroke: { colour: colours.ground, width: 7 * unit, cap: "butt" },
  });
  const left = wide ? cx + r + 90 * unit : room.x + room.width * 0.14;
  const right = wide ? room.x + room.width : room.x + room.width * 0.86;
  const listTop = wide ? cy - (values.length * 66 * unit) / 2 : cy + r + 60 * unit;
  const step = Math.min(66 * unit, (room.y + room.height - listTop) / values.length);
  for (const [n, { label, written }] of values.entries()) {
    const y = listTop + n * step;
    const h = step * 0.6;
    marks.push(filledShape([roundedRectangle(left, y, h * 0.9, h * 0.9, 5 * unit)], colourAt(n)));
    marks.push(
      words(
        `label ${label}`,
        label,
        faceFor(page, label, "Inter", { weight: 550 }),
        { x: left + 52 * unit, y, width: (right - left) * 0.6, height: h },
        colours.ink,
        { size: 34 * unit, mostLines: 1, stand: "middle" },
      ).group,
    );
    marks.push(
      words(
        `value ${label}`,
        written,
        faceFor(page, written, "Archivo", { weight: 700 }),
        { x: left, y, width: right - left, height: h },
        readableOn(colours.ground, [colours.ink]),
        { size: 36 * unit, align: "right", mostLines: 1, stand: "middle" },
      ).group,
    );
  }
  return marks;
}
