import type { Mesh } from "../../../geometry.js";
import { randomFrom } from "../../../math/random.js";
import { boxAt, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const COVERS = ["red books", "blue books", "green books", "yellow books", "white books"] as const;

/** Centimetres: a tall bookcase full of books. */
export const bookshelf: Model = {
  concept: "bookshelf",
  aliases: ["bookcase", "book shelf", "book case", "bookshelves"],
  realSize: 1.8,
  bestTurn: -24,
  roles: {
    case: { colour: "#a9713f", material: "wood" },
    back: { colour: "#a9713f", material: "wood", follows: 0.82 },
    "red books": { colour: "#c9473f", material: "matte plastic" },
    "blue books": { colour: "#3c6fb4", material: "matte plastic" },
    "green books": { colour: "#4f9a6a", material: "matte plastic" },
    "yellow books": { colour: "#eab64c", material: "matte plastic" },
    "white books": { colour: "#f1e8d8", material: "matte plastic" },
  },
  top: { y: 181, halfWidth: 36, halfDepth: 11 },
  parts: () => {
    const random = randomFrom("bookshelf");
    const books: Mesh[][] = COVERS.map(() => []);
    for (const [row, floor] of [11, 45, 79, 113, 147].entries()) {
      let x = -38;
      const end = row % 2 === 0 ? 37 : 24;
      for (let i = row; x < end; i++) {
        const [width, height] = [3.6 + random() * 3.4, 21 + random() * 8];
        // The last book of a row with room to spare leans on its neighbours.
        const leans = row % 2 === 1 && x + width >= end;
        const at: [number, number, number] = leans
          ? [x + width / 2 + 3.6, floor + height / 2 + 0.4, 1]
          : [x + width / 2, floor + height / 2, 1 + random() * 2];
        books[(i * 2 + Math.floor(random() * 2)) % COVERS.length]!.push(
          boxAt(at, [width - 0.3, height, 18], 0.7, leans ? { roll: 12 } : {}, 2),
        );
        x += width;
      }
    }
    const boards = [9, 43, 77, 111, 145].map((y) => boxAt([0, y, 0], [80, 3.6, 26], 1));
    return [
      part("case", merged(...[-40.5, 40.5].map((x) => boxAt([x, 90, 0], [4.4, 180, 28], 1.4)))),
      part(
        "case",
        merged(...boards, boxAt([0, 179, 0], [88, 4.4, 30], 1.8), boxAt([0, 4, 11], [80, 8, 2.4], 0.8)),
      ),
      part("back", boxAt([0, 92, -12.6], [80, 174, 1.6], 0.5)),
      ...COVERS.map((role, k) => part(role, merged(...books[k]!))),
    ];
  },
};
