import { radians, sin } from "../../../math/exact.js";
import { ballAt, merged, tube, turnedAt, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { pleated } from "../pleated.js";
import { rolledUp } from "../rolled.js";
import { map, PIN } from "./map.js";

const [WIDTH, HEIGHT] = [48, 32];
const BORDER = 1.6;

const wave = (x: number, phase: number) => sin(radians(x * 9 + phase));
const coast = (x: number) => 13 + 4.4 * wave(x, 0) + 1.2 * wave(2.3 * x, 50);
const river = (x: number) => 24 + 2 * wave(x * 0.8, 100);

/** Centimetres: half opened, it stands in a zigzag; a route runs over its panels to a pin. */
export const foldedMap: Model = {
  ...map,
  concept: "folded map",
  aliases: ["foldable map", "fold-out map"],
  realSize: 0.4,
  lies: false,
  bestTurn: -10,
  parts: () => {
    const { sheet, at, region } = pleated({ width: WIDTH, panels: 4, turn: 36, height: HEIGHT });
    const inner = [-WIDTH / 2 + BORDER, WIDTH / 2 - BORDER] as const;
    const way = (t: number) => [-19 + 32 * t, 6 + 15 * t + 1.6 * wave(60 * t, 20)] as const;
    const dash = (from: number, to: number) =>
      tube(
        [from, (from + to) / 2, to].map((t): Vector => at(...way(t), 0.75)),
        0.42,
        { sides: 10 },
      );
    // No dash lies across a crease.
    const dashes = Array.from({ length: 13 }, (_, n) => [n / 13, (n + 0.6) / 13] as const).filter(
      ([from, to]) => {
        const panel = (t: number) => Math.floor((way(t)[0] + WIDTH / 2) / (WIDTH / 4));
        return panel(from) === panel(to);
      },
    );
    const end = at(...way(1), 0.4);
    return [
      part("paper", sheet),
      part("land", merged(...region(inner, coast, () => HEIGHT - BORDER, 0.3))),
      part(
        "water",
        merged(
          ...region(inner, () => BORDER, coast, 0.3),
          ...region(
            inner,
            (x) => river(x) - 0.7,
            (x) => river(x) + 0.7,
            0.42,
          ),
        ),
      ),
      part("route", merged(...dashes.map(([from, to]) => dash(from, to)))),
      part("pin", turnedAt(end, PIN, {}, 48)),
      part("eye", ballAt([end[0], end[1] + 6.2, end[2] + 2], 1.2)),
    ];
  },
};

/** Centimetres: rolled up but for its last hand's breadth, on which its route and coast are seen. */
export const rolledMap: Model = {
  ...map,
  concept: "rolled map",
  aliases: ["map scroll", "rolled chart"],
  realSize: 0.42,
  lies: false,
  bestTurn: -30,
  roles: {
    paper: map.roles.paper!,
    land: map.roles.land!,
    water: map.roles.water!,
    route: map.roles.route!,
  },
  parts: () => {
    const tail = 20;
    const { at, sheet } = rolledUp({ width: 40, tail, radius: 5.6, turns: 3.2, thickness: 0.55 });
    const end = tail + 2;
    const strips = Array.from({ length: 24 }, (_, n) => {
      const [left, right] = [-18.6 + (37.2 * n) / 24, -18.6 + (37.2 * (n + 1)) / 24];
      const shore = 9.5 + 2.8 * wave((left + right) / 2, 0) + 0.9 * wave(left * 2.1, 40);
      return { across: [left, right] as const, shore };
    });
    const dashes = Array.from({ length: 11 }, (_, n) => {
      const place = (t: number) => at(3.6 + 12 * t + 1.4 * wave(40 * t, 0), -15.5 + 31 * t, 0.75);
      return tube([place(n / 11), place((n + 0.6) / 11)], 0.45, { sides: 10 });
    });
    return [
      part("paper", sheet()),
      part(
        "water",
        merged(...strips.map(({ across, shore }) => sheet({ along: [BORDER, shore], across }, 0.12))),
      ),
      part(
        "land",
        merged(...strips.map(({ across, shore }) => sheet({ along: [shore, end], across }, 0.12))),
      ),
      part("route", merged(...dashes)),
    ];
  },
};
