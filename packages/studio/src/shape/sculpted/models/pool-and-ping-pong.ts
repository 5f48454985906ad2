import { ballAt, boxAt, frame, merged, placed, rod, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { netting } from "../netting.js";
import { drum } from "../pieces.js";

/** Metres: a table of green cloth with pockets, balls racked on it. */
export const poolTable: Model = {
  concept: "pool table",
  aliases: ["billiard table", "snooker table", "billiards", "pool game", "snooker"],
  realSize: 2.6,
  bestTurn: -34,
  top: { y: 8.4, halfWidth: 11, halfDepth: 5 },
  roles: {
    frame: { colour: "#8a4a24", material: "wood" },
    cloth: { colour: "#2f8f5b", material: "felt" },
    pockets: { colour: "#17191f", material: "plastic" },
    legs: { colour: "#7a3f1e", material: "wood", follows: 0.9 },
    cue: { colour: "#e2b777", material: "wood" },
    "white ball": { colour: "#fdfcf8", material: "ceramic" },
    "red balls": { colour: "#d3282c", material: "ceramic" },
    "yellow balls": { colour: "#f4c32c", material: "ceramic" },
    "black ball": { colour: "#1c1d22", material: "ceramic" },
  },
  parts: () => {
    const rack = [0, 1, 2, 3].flatMap((row) =>
      Array.from({ length: row + 1 }, (_, i): Vector => [4.2 + 0.62 * row, 8.75, (i - row / 2) * 0.72]),
    );
    const balls = (of: (i: number) => boolean) =>
      merged(...rack.filter((_, i) => of(i)).map((at) => ballAt(at, 0.35, {}, 24)));
    return [
      part(
        "frame",
        merged(
          boxAt([0, 7.6, 0], [26, 1.5, 14], 0.5),
          ...sides((s) => [
            boxAt([0, 8.6, 6.4 * s], [25.6, 0.8, 1.2], 0.35),
            boxAt([12.4 * s, 8.6, 0], [1.2, 0.8, 13.6], 0.35),
          ]),
        ),
      ),
      part(
        "cloth",
        merged(
          boxAt([0, 8.3, 0], [24, 0.2, 12], 0.05),
          ...sides((s) => [
            boxAt([5.9, 8.6, 5.65 * s], [10.4, 0.5, 0.5], 0.2),
            boxAt([-5.9, 8.6, 5.65 * s], [10.4, 0.5, 0.5], 0.2),
            boxAt([11.6 * s, 8.6, 0], [0.5, 0.5, 10.2], 0.2),
          ]),
        ),
      ),
      part(
        "pockets",
        merged(
          ...sides((s) => [
            ...[-11.7, 0, 11.7].map((x) => drum(0.8, 0.9, { at: [x, 8.6, 5.85 * s] }, 0.2, 28)),
          ]),
        ),
      ),
      part(
        "legs",
        merged(...sides((s) => sides((t) => [boxAt([10.6 * s, 3.6, 5 * t], [1.9, 7.2, 1.9], 0.4)]))),
      ),
      part("white ball", ballAt([-5, 8.75, 0.4], 0.35, {}, 24)),
      part(
        "red balls",
        balls((i) => i % 2 === 0 && i !== 4),
      ),
      part(
        "yellow balls",
        balls((i) => i % 2 === 1),
      ),
      part(
        "black ball",
        balls((i) => i === 4),
      ),
      part("cue", rod([-14.5, 9.9, 1.2], [-5.9, 8.85, 0.45], [0.2, 0.1], 14)),
    ];
  },
};

/** Metres: a blue table with its net, two bats and a ball on it. */
export const pingPongTable: Model = {
  concept: "ping pong table",
  aliases: ["table tennis table", "ping-pong table", "table tennis", "ping pong"],
  realSize: 2.74,
  bestTurn: -32,
  top: { y: 7.7, halfWidth: 12, halfDepth: 6.5 },
  roles: {
    table: { colour: "#2f6fb8", material: "matte plastic" },
    lines: { colour: "#fdfcf8", material: "matte plastic" },
    net: { colour: "#e4e6ea", material: "fabric" },
    legs: { colour: "#33363e", material: "metal" },
    bats: { colour: "#d3282c", material: "rubber" },
    handles: { colour: "#d9a466", material: "wood" },
    ball: { colour: "#fdf6e6", material: "plastic" },
  },
  parts: () => {
    const bats = [frame({ at: [6.4, 7.95, 2.6], turn: 40 }), frame({ at: [-7, 7.95, -1.4], turn: -130 })];
    return [
      part("table", boxAt([0, 7.4, 0], [27.4, 0.6, 15.2], 0.12)),
      part(
        "lines",
        merged(
          ...sides((s) => [
            boxAt([0, 7.72, 7.45 * s], [27.3, 0.06, 0.26], 0.02, {}, 1),
            boxAt([13.55 * s, 7.72, 0], [0.26, 0.06, 15.1], 0.02, {}, 1),
          ]),
          boxAt([0, 7.72, 0], [27.2, 0.05, 0.16], 0.02, {}, 1),
        ),
      ),
      part(
        "net",
        merged(
          placed(netting(8.4, 7.75, 9.2, 0, 0.4, 0.06), frame({ turn: 90 })),
          boxAt([0, 9.25, 0], [0.14, 0.18, 16.9], 0.05),
        ),
      ),
      part(
        "legs",
        merged(
          ...sides((s) => [
            ...sides((t) => [rod([9.5 * s, 0, 5.6 * t], [9.5 * s, 7.2, 5.6 * t], 0.32, 14)]),
            rod([9.5 * s, 1.6, -5.6], [9.5 * s, 1.6, 5.6], 0.22, 12),
            rod([0, 7.0, 8.3 * s], [0, 9.4, 8.3 * s], 0.14, 10),
          ]),
        ),
      ),
      part("bats", merged(...bats.map((f) => placed(drum(1.35, 0.3, { scale: [1, 1, 1.08] }, 0.1, 40), f)))),
      part("handles", merged(...bats.map((f) => placed(rod([0, 0, 1.2], [0, 0, 3.1], [0.26, 0.34], 16), f)))),
      part("ball", ballAt([2.4, 8.2, -2.2], 0.5, {}, 28)),
    ];
  },
};
