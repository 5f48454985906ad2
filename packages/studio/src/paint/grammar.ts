/** Elements that a painted picture is made of, and the attributes that each may have (SVG 1.1; `role`, `aria-*`: SVG 2). */
const GRAMMAR: Readonly<Record<string, readonly string[]>> = {
  svg: ["xmlns", "width", "height", "viewBox", "role", "aria-label"],
  title: [],
  desc: [],
  defs: [],
  g: ["id", "role", "aria-label", "clip-path"],
  path: [
    "d",
    "fill",
    "fill-rule",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-dasharray",
  ],
  clipPath: ["id"],
  linearGradient: ["id", "gradientUnits", "x1", "y1", "x2", "y2"],
  stop: ["offset", "stop-color"],
};

const NUMBER = "-?(?:\\d+\\.?\\d*|\\.\\d+)";
/** Path data as SVG 1.1, 8.3.9 defines it, without exponents and arcs, which the painter never writes. */
const PATH = new RegExp(`^M${NUMBER}(?: |(?=-))${NUMBER}(?:[MmLlHhVvCcSsQqTt](?: ?${NUMBER})+|[Zz])*$`);
/** How many numbers a command takes at a time. */
const ARITY: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, z: 0 };
const COLOUR = /^(?:#[0-9a-f]{6}|none|url\(#[^)]+\))$/;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#39);)/;

/**
 * What is wrong with a painted SVG: against XML (nesting, names, entities), against the part of SVG's grammar that
 * pictures are made of (elements, attributes, path data, paint), and against its promises (names are unique, references
 * stay inside the file, no pictures, scripts or styles). Empty where all is well.
 */
export function faultsOf(svg: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const names = new Set<string>();
  const references: string[] = [];
  let rest = 0;
  for (const found of svg.matchAll(/<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const between = svg.slice(rest, found.index);
    rest = found.index + found[0].length;
    if (/[<>]/.test(between) || ENTITY.test(between))
      faults.push(`text is not well formed: ${between.trim()}`);
    const [, closing, tag = "", attributes = "", empty] = found;
    if (closing) {
      const last = open.pop();
      if (last !== tag) faults.push(`</${tag}> closes <${last ?? "nothing"}>`);
      continue;
    }
    if (open.length === 0 && tag !== "svg") faults.push(`<${tag}> stands outside <svg>`);
    const allowed = GRAMMAR[tag];
    if (!allowed) faults.push(`<${tag}> has no place in a picture`);
    for (const [, name = "", value = ""] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (allowed && !allowed.includes(name)) faults.push(`<${tag}> takes no ${name}`);
      if (ENTITY.test(value)) faults.push(`${name} holds a bare &`);
      if (name === "id") {
        if (names.has(value)) faults.push(`two things are called ${value}`);
        if (!/^\p{L}[\p{L}\p{N}-]*$/u.test(value)) faults.push(`${value} is no name`);
        names.add(value);
      }
      if (name === "d") faults.push(...faultsOfPath(value));
      if ((name === "fill" || name === "stroke") && !COLOUR.test(value)) faults.push(`${value} is no colour`);
      for (const [, reference = ""] of value.matchAll(/url\(#([^)]+)\)/g)) references.push(reference);
    }
    if (!empty) open.push(tag);
  }
  if (open.length > 0) faults.push(`<${open.join(">, <")}> stay open`);
  if (svg.slice(rest).trim() !== "") faults.push("something follows the end");
  for (const name of references) if (!names.has(name)) faults.push(`nothing is called ${name}`);
  return faults;
}

function faultsOfPath(data: string): string[] {
  if (!PATH.test(data)) return [`path data is not well formed: ${data.slice(0, 40)}`];
  const faults: string[] = [];
  for (const [, command = "", values = ""] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const count = values.match(new RegExp(NUMBER, "g"))?.length ?? 0;
    const arity = ARITY[command.toLowerCase()]!;
    if (arity === 0 ? count > 0 : count === 0 || count % arity !== 0)
      faults.push(`${command} has ${count} numbers`);
  }
  return faults;
}
