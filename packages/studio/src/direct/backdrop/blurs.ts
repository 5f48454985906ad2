import type { Random } from "../../math/random.js";
import { hexOfOklch } from "../../oklch.js";
import type { Blur } from "../../scene.js";

/** A disc of light or colour; `w` of the frame's width, `blur` of its height. */
export function disc(x: number, y: number, w: number, blur: number, colour: string, cover: number): Blur {
  return { shape: "disc", x, y, w, h: 0, blur, colour, strength: 1, cover };
}

/** A level band or a block. */
export function pane(
  x: number,
  y: number,
  w: number,
  h: number,
  blur: number,
  colour: string,
  cover: number,
): Blur {
  return { shape: "pane", x, y, w, h, blur, colour, strength: 1, cover };
}

export function rounded3(blur: Blur): Blur {
  const three = (value: number) => Math.round(value * 1000) / 1000 || 0;
  return {
    ...blur,
    x: three(blur.x),
    y: three(blur.y),
    w: three(blur.w),
    h: three(blur.h),
    blur: Math.max(0.001, three(blur.blur)),
    strength: three(blur.strength),
    cover: three(blur.cover),
  };
}

/** The hue half way between two, the short way around. */
export function around(a: number, b: number): number {
  const apart = ((b - a + 540) % 360) - 180;
  return (a + apart / 2 + 360) % 360;
}

interface CloudLook {
  /** OKLCH lightness of what the sun reaches. */
  readonly lit: number;
  readonly hue: number;
  /** Colour of their feet. */
  readonly shade: string;
}

/** Heaps of soft balls on level feet, out of focus: small ones far and low, large ones near the sides. */
export function clouds(aspect: number, { lit, hue, shade }: CloudLook, random: Random): Blur[] {
  const side = random() < 0.5 ? 0 : 1;
  const bright = hexOfOklch({ l: lit, c: 0.008, h: hue });
  const heaps = [
    { x: 0.5 + (side - 0.5) * 0.9, y: 0.3 + 0.14 * random(), size: 0.2 },
    { x: 0.5 - (side - 0.5) * 1.0, y: 0.56 + 0.12 * random(), size: 0.26 },
    { x: 0.3 + 0.4 * random(), y: 0.84, size: 0.17 },
    { x: 0.5 + (side - 0.5) * 0.7, y: 0.97, size: 0.34 },
    { x: 0.5 - (side - 0.5) * 0.75, y: 1.02, size: 0.36 },
  ];
  return heaps.flatMap(({ x, y, size }, n) => {
    const count = 9;
    const soft = 0.02 + 0.14 * size;
    const balls = Array.from({ length: count }, (_, k) => {
      const t = (k / (count - 1)) * 2 - 1;
      const radius = size * (0.26 + 0.34 * (1 - t * t)) * (0.75 + 0.5 * random());
      return { x: x + (t * size * 1.25) / aspect, y: y - radius * (0.55 + 0.5 * random()), radius };
    });
    const cover = n < 3 ? 0.6 : 0.75;
    return [
      ...balls.map((b) =>
        disc(b.x, b.y + 0.25 * b.radius, (2 * b.radius) / aspect, soft, shade, cover * 0.8),
      ),
      ...balls.map((b) => disc(b.x, b.y, (1.6 * b.radius) / aspect, soft, bright, cover)),
    ];
  });
}
