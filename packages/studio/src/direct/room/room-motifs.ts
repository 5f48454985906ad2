import type { Random } from "../../math/random.js";
import { hexOfOklch } from "../../oklch.js";
import type { Blur } from "../../scene.js";
import type { Outlook, Tone } from "./room-behind.js";
import type { RoomName } from "./set.js";

/** What stands about a room, each so far out of focus that it is a shape of colour and light. */
type Motif =
  | "window"
  | "wide window"
  | "shelves"
  | "pictures"
  | "plant"
  | "lamp"
  | "door"
  | "cupboard"
  | "bulbs"
  | "curtain";

const OF_ROOM: Readonly<Record<RoomName, readonly Motif[]>> = {
  home: ["window", "wide window", "shelves", "pictures", "plant", "lamp", "door", "curtain", "cupboard"],
  kitchen: ["window", "wide window", "shelves", "cupboard", "plant", "bulbs", "door"],
  cafe: ["bulbs", "wide window", "shelves", "pictures", "lamp", "bulbs"],
  office: ["window", "shelves", "pictures", "lamp", "door", "wide window"],
  bathroom: ["window", "cupboard", "plant", "curtain"],
  studio: ["window", "curtain"],
};

/** Hues of what stands on shelves, mostly warm: nothing there may call for the eye. */
const MUTED = [30, 45, 60, 75, 90, 150, 235];

interface Spot {
  /** Where it stands, 0 to 1 across the frame, and how wide it may be. */
  readonly x: number;
  readonly w: number;
  readonly outlook: Outlook;
  readonly random: Random;
}

/** Two or three different motifs side by side; the seed chooses which and where. */
export function motifs(room: RoomName, outlook: Outlook, random: Random): Blur[] {
  const left = [...OF_ROOM[room]];
  const count = outlook.aspect > 1.4 ? 4 : random() < 0.4 ? 2 : 3;
  const chosen: Motif[] = [];
  while (chosen.length < count && left.length > 0) {
    const [next] = left.splice(Math.floor(random() * left.length), 1);
    if (!chosen.includes(next!) && !(isLit(next!) && chosen.some(isLit))) chosen.push(next!);
  }
  // A room has a light.
  if (!chosen.some(isLit)) chosen[0] = outlook.dark ? "bulbs" : "window";
  const width = 1 / chosen.length;
  return chosen.flatMap((motif, n) =>
    MOTIFS[motif]({ x: (n + 0.5 + 0.3 * (random() - 0.5)) * width, w: width, outlook, random }),
  );
}

/** Windows and strings of bulbs: one to a room. */
function isLit(motif: Motif): boolean {
  return motif === "window" || motif === "wide window" || motif === "bulbs";
}

const MOTIFS: Readonly<Record<Motif, (spot: Spot) => Blur[]>> = {
  window: (spot) => windowAt(spot, 0.3),
  "wide window": (spot) => windowAt(spot, 0.62),
  shelves,
  pictures,
  plant,
  lamp,
  door,
  cupboard,
  bulbs,
  curtain,
};

type Look = Partial<Pick<Blur, "blur" | "cover" | "strength">>;

function block(x: number, y: number, w: number, h: number, colour: string, look: Look = {}): Blur {
  return { shape: "pane", x, y, w, h, blur: 0.022, cover: 0.9, strength: 1, colour, ...look };
}

function shade(dark: boolean, tone: Tone): string {
  return hexOfOklch({ ...tone, l: tone.l * (dark ? 0.48 : 0.9) });
}

/** Tall panes with bars, the light outside them spilling over the wall. */
function windowAt({ x, outlook: { aspect, horizon, dark }, random }: Spot, wide: number): Blur[] {
  const w = wide / Math.max(0.8, aspect);
  const top = -0.1 + 0.1 * random();
  const h = horizon * (0.72 + 0.16 * random()) - top;
  const y = top + h / 2;
  const warm = random();
  const lit = dark
    ? { colour: "#8fa6d4", strength: 0.5 }
    : {
        colour: warm < 0.4 ? "#fff3dc" : warm < 0.75 ? "#f7fbff" : "#eef6e4",
        strength: 1.3 + 0.3 * random(),
      };
  const bars = wide > 0.5 ? 3 : 2;
  const pane = w / bars;
  const panes = Array.from({ length: bars }, (_, n) =>
    block(x + (n - (bars - 1) / 2) * pane, y, pane * 0.9, h, lit.colour, {
      ...lit,
      blur: 0.032,
      cover: 0.95,
    }),
  );
  const leaves =
    random() < 0.5 && !dark
      ? Array.from({ length: 7 }, () =>
          ball(
            x + w * (random() - 0.5),
            y + h * (0.1 + 0.35 * random()),
            0.1,
            0.05,
            hexOfOklch({ l: 0.74, c: 0.08, h: 125 + 20 * random() }),
            0.5,
          ),
        )
      : [];
  return [
    block(x, y, w * 1.35, h * 1.15, lit.colour, { ...lit, blur: 0.16, cover: 0.4 }),
    ...panes,
    ...leaves,
    ...(random() < 0.6
      ? [block(x, top + h * (0.4 + 0.2 * random()), w * 1.05, 0.016, "#b9b2a6", { blur: 0.02, cover: 0.5 })]
      : []),
  ];
}

function ball(
  x: number,
  y: number,
  w: number,
  blur: number,
  colour: string,
  cover: number,
  strength = 1,
): Blur {
  return { shape: "disc", x, y, w, h: 0, blur, colour, strength, cover };
}

/** Boards with books and jars. */
function shelves({ x, w, outlook: { horizon, dark }, random }: Spot): Blur[] {
  const timber = shade(dark, { l: 0.48 + 0.24 * random(), c: 0.05, h: 50 + 22 * random() });
  const shapes: Blur[] = [];
  const lines = 2 + Math.floor(2 * random());
  const half = 0.42 * w;
  for (let n = 0; n < lines; n++) {
    const y = horizon * (0.86 - (0.72 * n) / lines);
    shapes.push(block(x, y, 2 * half, 0.014, timber, { blur: 0.014 }));
    for (let at = x - half; at < x + half; ) {
      const own = 0.02 + 0.045 * random();
      const h = (0.34 + 0.4 * random()) * (0.72 / lines) * horizon;
      const hue = MUTED[Math.floor(random() * MUTED.length)]!;
      if (random() < 0.78)
        shapes.push(
          block(
            at + own / 2,
            y - h / 2,
            own,
            h,
            shade(dark, { l: 0.42 + 0.42 * random(), c: 0.015 + 0.055 * random(), h: hue }),
            { blur: 0.016 },
          ),
        );
      at += own + 0.008 + 0.03 * random();
    }
  }
  return shapes;
}

function pictures({ x, w, outlook: { horizon, dark, wall }, random }: Spot): Blur[] {
  const count = 1 + Math.floor(3 * random());
  return Array.from({ length: count }, (_, n): Blur[] => {
    const own = (0.7 * w) / count;
    const h = horizon * (0.26 + 0.2 * random());
    const at = { x: x + (n - (count - 1) / 2) * own * 1.15, y: horizon * (0.36 + 0.1 * (random() - 0.5)) };
    const frame = shade(dark, random() < 0.5 ? { l: 0.3, c: 0.02, h: 50 } : { l: 0.72, c: 0.07, h: 75 });
    const field = shade(dark, {
      l: 0.62 + 0.3 * random(),
      c: 0.03 + 0.05 * random(),
      h: wall.h + 120 * random(),
    });
    return [
      block(at.x, at.y, own * 0.86, h, frame, { blur: 0.014 }),
      block(at.x, at.y, own * 0.66, h * 0.84, field, { blur: 0.014, cover: 0.95 }),
    ];
  }).flat();
}

/** A heap of leaves in a pot. */
function plant({ x, outlook: { aspect, horizon, dark }, random }: Spot): Blur[] {
  const tall = horizon * (0.3 + 0.4 * random());
  const hue = 125 + 28 * random();
  const pot = shade(dark, { l: 0.45 + 0.4 * random(), c: 0.06, h: [45, 60, 240][Math.floor(3 * random())]! });
  const leaves = Array.from({ length: 16 }, (): Blur => {
    const up = random();
    const out = (random() - 0.5) * (0.26 - 0.12 * up);
    return ball(
      x + out / aspect,
      horizon * 0.86 - tall * up,
      0.045 + 0.06 * random(),
      0.024,
      shade(dark, { l: 0.4 + 0.28 * random(), c: 0.09, h: hue + 20 * (random() - 0.5) }),
      0.72,
    );
  });
  return [...leaves, block(x, horizon * 0.94, 0.11 / aspect, horizon * 0.2, pot, { blur: 0.018 })];
}

function lamp({ x, outlook: { aspect, horizon, dark } }: Spot): Blur[] {
  const y = horizon * 0.3;
  const strength = dark ? 2.6 : 1.5;
  return [
    ball(x, y, 0.7 / aspect, 0.22, "#ffcf8e", dark ? 0.5 : 0.35),
    block(x, horizon * 0.7, 0.014, horizon * 0.7, dark ? "#1d1916" : "#4a423a", { blur: 0.012 }),
    block(x, y, 0.15 / aspect, 0.13, "#ffe2b0", { blur: 0.03, strength, cover: 0.95 }),
  ];
}

function door({ x, w, outlook: { horizon, dark, wall }, random }: Spot): Blur[] {
  const open = random() < 0.5;
  const beyond = open ? shade(dark, { l: 0.96, c: 0.03, h: 85 }) : shade(dark, { ...wall, l: wall.l - 0.2 });
  const frame = shade(dark, { l: 0.95, c: 0.008, h: 80 });
  return [
    block(x, horizon * 0.48, 0.6 * w, horizon * 1.2, frame, { blur: 0.02 }),
    block(x, horizon * 0.52, 0.5 * w, horizon * 1.14, beyond, {
      blur: 0.02,
      strength: open && !dark ? 1.2 : 1,
    }),
  ];
}

/** A counter with doors, and things on it. */
function cupboard({ x, w, outlook: { horizon, dark }, random }: Spot): Blur[] {
  const hue = [60, 150, 230, 85][Math.floor(4 * random())]!;
  const front = { l: 0.55 + 0.3 * random(), c: 0.04, h: hue };
  const foot = horizon * (0.55 + 0.1 * random());
  const jars = Array.from({ length: 4 }, (_, n) => {
    const h = 0.05 + 0.1 * random();
    return block(
      x + (n - 1.5) * 0.2 * w,
      foot - h / 2,
      0.035 + 0.04 * random(),
      h,
      shade(dark, { l: 0.5 + 0.4 * random(), c: 0.05, h: MUTED[n]! }),
      { blur: 0.018 },
    );
  });
  return [
    block(x, (foot + horizon) / 2 + 0.04, 0.95 * w, horizon - foot + 0.12, shade(dark, front), {
      blur: 0.026,
    }),
    block(x, foot, 1.0 * w, 0.02, shade(dark, { l: 0.88, c: 0.01, h: 80 }), { blur: 0.014 }),
    ...jars,
  ];
}

/** Warm lights far behind, each a disc as a lens draws it. */
function bulbs({ outlook: { aspect, horizon, dark }, random }: Spot): Blur[] {
  const count = dark ? 18 : 11;
  return Array.from(
    { length: count },
    (): Blur =>
      ball(
        random(),
        horizon * (0.03 + 0.75 * random()),
        (0.03 + 0.06 * random()) / Math.max(0.8, aspect),
        0.006,
        hexOfOklch({ l: 0.86, c: 0.1, h: 45 + 40 * random() }),
        0.2 + 0.4 * random(),
        1.5 + 1.8 * random(),
      ),
  );
}

function curtain({ x, w, outlook: { horizon, dark }, random }: Spot): Blur[] {
  const hue = [40, 75, 150, 250, 20][Math.floor(5 * random())]!;
  return Array.from({ length: 7 }, (_, n) =>
    block(
      x + (n / 6 - 0.5) * 0.7 * w,
      horizon * 0.5,
      0.09 * w,
      horizon * 1.3,
      shade(dark, { l: (n % 2 === 0 ? 0.84 : 0.72) + 0.05 * random(), c: 0.035, h: hue }),
      { blur: 0.02, cover: 0.8 },
    ),
  );
}
