import type { RoomKind } from "./asked.js";

/** A piece of furniture where it usually stands: metres from the middle of a room four metres square. */
export interface Fitting {
  readonly concept: string;
  /** Right of the middle, and towards the open side. */
  readonly x: number;
  readonly z: number;
  /** Degrees: 0 faces the open side, 90 the right, 180 the back wall. */
  readonly turn: number;
  /** Metres along its longest side; absent: its real size. */
  readonly size?: number;
  /** Metres above the floor, for what hangs. */
  readonly hung?: number;
  /** It stands on the fitting named, at its own x and z. */
  readonly on?: string;
  /** True for what is there only where the prompt asks for it. */
  readonly asked?: true;
}

/** What makes a room the room it is, in the order in which it is put there. */
export const FITTINGS: Readonly<Record<RoomKind, readonly Fitting[]>> = {
  "living room": [
    { concept: "rug", x: 0.15, z: 0.15, turn: 0, size: 2.3 },
    { concept: "couch", x: 0.15, z: -1.32, turn: 0, size: 2 },
    { concept: "table", x: 0.15, z: 0.05, turn: 0, size: 0.95 },
    { concept: "armchair", x: -1.35, z: 0.35, turn: 78, size: 0.92 },
    { concept: "bookshelf", x: 1.55, z: -1.72, turn: 0, size: 1.7 },
    { concept: "potted plant", x: -1.52, z: -1.5, turn: 20, size: 0.85 },
    { concept: "floor lamp", x: -1.05, z: -1.62, turn: 0, size: 1.55, asked: true },
    { concept: "lamp", x: 0.02, z: 0.02, turn: 0, size: 0.42, on: "table", asked: true },
    { concept: "tv", x: -1.5, z: -0.6, turn: 70, size: 1, asked: true },
    { concept: "painting", x: 0.15, z: -1.93, turn: 0, hung: 1.35, size: 0.85 },
    { concept: "book", x: -0.05, z: 0.05, turn: 35, on: "table" },
    { concept: "vase", x: 0.4, z: 0.05, turn: 0, on: "table", size: 0.26 },
    { concept: "pillow", x: -0.75, z: 0.95, turn: 30, size: 0.5 },
  ],
  bedroom: [
    { concept: "rug", x: 0, z: 0.55, turn: 0, size: 2.4 },
    { concept: "bed", x: 0, z: -0.72, turn: 0, size: 2.1 },
    { concept: "nightstand", x: 1.38, z: -1.6, turn: 0, size: 0.55 },
    { concept: "lamp", x: 1.38, z: -1.6, turn: 0, on: "nightstand", size: 0.42 },
    { concept: "painting", x: 0, z: -1.93, turn: 0, hung: 1.45, size: 0.9 },
    { concept: "bookshelf", x: -1.72, z: -0.9, turn: 90, size: 1.5 },
    { concept: "potted plant", x: 1.5, z: 0.9, turn: 0, size: 0.7 },
    { concept: "teddy bear", x: -1.1, z: 0.95, turn: 25, size: 0.42 },
  ],
  kitchen: [
    { concept: "refrigerator", x: -1.5, z: -1.55, turn: 0, size: 1.75 },
    { concept: "oven", x: -0.7, z: -1.6, turn: 0 },
    { concept: "sink", x: 0.1, z: -1.62, turn: 0 },
    { concept: "kettle", x: -0.7, z: -1.55, turn: -30, on: "oven" },
    { concept: "shelf", x: 1.25, z: -1.85, turn: 0, hung: 1.15 },
    { concept: "clock", x: 0.1, z: -1.93, turn: 0, hung: 1.75, size: 0.34 },
    { concept: "table", x: 0.55, z: 0.55, turn: 0, size: 1.35 },
    { concept: "chair", x: 0.2, z: 1.35, turn: 180 },
    { concept: "chair", x: -0.55, z: 0.5, turn: 90 },
    { concept: "bowl", x: 0.75, z: 0.55, turn: 0, on: "table", size: 0.3 },
    { concept: "vase", x: 0.2, z: 0.5, turn: 0, on: "table", size: 0.28 },
    { concept: "potted plant", x: -1.6, z: 0.9, turn: 0, size: 0.6 },
  ],
  "dining room": [
    { concept: "rug", x: 0.1, z: 0.05, turn: 0, size: 2.6 },
    { concept: "table", x: 0.1, z: 0.05, turn: 0, size: 1.7 },
    { concept: "chair", x: -0.3, z: -0.75, turn: 0 },
    { concept: "chair", x: 0.5, z: -0.75, turn: 0 },
    { concept: "chair", x: -0.3, z: 0.85, turn: 180 },
    { concept: "chair", x: 0.5, z: 0.85, turn: 180 },
    { concept: "vase", x: 0.1, z: 0.05, turn: 0, on: "table", size: 0.34 },
    { concept: "dresser", x: 1.35, z: -1.68, turn: 0, size: 1.1 },
    { concept: "potted plant", x: -1.55, z: -1.5, turn: 0, size: 0.9 },
    { concept: "painting", x: 0.05, z: -1.93, turn: 0, hung: 1.4, size: 0.9 },
    { concept: "bowl", x: 1.35, z: -1.65, turn: 0, on: "dresser", size: 0.28 },
  ],
  bathroom: [
    { concept: "rug", x: 0.1, z: 0.35, turn: 0, size: 1.4 },
    { concept: "bathtub", x: -1.15, z: -1.45, turn: 0, size: 1.7 },
    { concept: "sink", x: 0.65, z: -1.6, turn: 0 },
    { concept: "mirror", x: 0.65, z: -1.9, turn: 0, hung: 1.15, size: 0.7 },
    { concept: "toilet", x: 1.5, z: -0.35, turn: -90 },
    { concept: "potted plant", x: -1.6, z: 0.6, turn: 0, size: 0.7 },
    { concept: "towel", x: -1.5, z: -0.15, turn: 80, size: 0.45 },
  ],
  office: [
    { concept: "rug", x: 0, z: 0, turn: 0, size: 2.3 },
    { concept: "desk", x: 0, z: -1.35, turn: 0, size: 1.5 },
    { concept: "monitor", x: 0, z: -1.45, turn: 0, on: "desk" },
    { concept: "computer keyboard", x: 0, z: -1.12, turn: 0, on: "desk" },
    { concept: "lamp", x: 0.58, z: -1.45, turn: 0, on: "desk", size: 0.4 },
    { concept: "chair", x: 0.05, z: -0.5, turn: 168 },
    { concept: "bookshelf", x: 1.55, z: -1.72, turn: 0, size: 1.8 },
    { concept: "painting", x: 0, z: -1.93, turn: 0, hung: 1.45, size: 0.8 },
    { concept: "potted plant", x: -1.55, z: -1.5, turn: 0, size: 0.8 },
    { concept: "armchair", x: -1.3, z: 0.7, turn: 80, size: 0.9 },
  ],
  "music room": [
    { concept: "rug", x: 0.1, z: 0.3, turn: 0, size: 2.3 },
    { concept: "piano", x: -0.85, z: -1.2, turn: 25, size: 1.6 },
    { concept: "guitar", x: 0.5, z: -1.6, turn: -8, size: 1.05 },
    { concept: "bookshelf", x: 1.3, z: -1.75, turn: 0, size: 1.5 },
    { concept: "armchair", x: 1.1, z: 0.4, turn: -70, size: 0.92 },
    { concept: "painting", x: -0.6, z: -1.93, turn: 0, hung: 1.5, size: 0.8 },
    { concept: "potted plant", x: -1.6, z: 0.8, turn: 0, size: 0.75 },
  ],
  nursery: [
    { concept: "rug", x: 0.2, z: 0.5, turn: 0, size: 2.4 },
    { concept: "bed", x: -0.85, z: -0.85, turn: 0, size: 1.8 },
    { concept: "bookshelf", x: 1.3, z: -1.72, turn: 0, size: 1.4 },
    { concept: "teddy bear", x: 0.4, z: 0.35, turn: 10, size: 0.55 },
    { concept: "ball", x: 1.15, z: 0.75, turn: 0, size: 0.32 },
    { concept: "painting", x: -0.85, z: -1.93, turn: 0, hung: 1.4, size: 0.7 },
    { concept: "toy train", x: -0.55, z: 0.95, turn: 50, size: 0.55 },
  ],
  nook: [
    { concept: "rug", x: 0.1, z: -0.55, turn: 0, size: 2 },
    { concept: "armchair", x: -0.1, z: -0.95, turn: 16, size: 0.98 },
    { concept: "couch", x: -0.2, z: -1.3, turn: 0, size: 1.7 },
    { concept: "table", x: 0.82, z: -1.05, turn: 0, size: 0.56 },
    { concept: "lamp", x: 0.9, z: -1.15, turn: 0, on: "table", size: 0.5 },
    { concept: "floor lamp", x: 0.72, z: -1.6, turn: 0, size: 1.55 },
    { concept: "book", x: 0.72, z: -0.95, turn: 24, on: "table", size: 0.25 },
    { concept: "bookshelf", x: -1.3, z: -1.74, turn: 0, size: 1.75 },
    { concept: "painting", x: 0.1, z: -1.93, turn: 0, hung: 1.42, size: 0.75 },
    { concept: "potted plant", x: 1.55, z: -1.35, turn: 20, size: 0.9 },
  ],
  room: [
    { concept: "rug", x: 0.1, z: 0.2, turn: 0, size: 2.2 },
    { concept: "armchair", x: -1.25, z: -0.95, turn: 48, size: 0.95 },
    { concept: "table", x: -0.35, z: -1.5, turn: 0, size: 0.6 },
    { concept: "lamp", x: -0.35, z: -1.5, turn: 0, on: "table", size: 0.42 },
    { concept: "painting", x: 0.3, z: -1.93, turn: 0, hung: 1.35, size: 0.9 },
    { concept: "potted plant", x: 1.5, z: -1.5, turn: 0, size: 0.85 },
  ],
};

/** Fittings of which one is enough: the second is there only where the prompt asks for it. */
export const EITHER: Readonly<Partial<Record<RoomKind, readonly (readonly [string, string])[]>>> = {
  nook: [
    ["armchair", "couch"],
    ["lamp", "floor lamp"],
  ],
};

/** The same in a nook, of which less is seen. */
export const FREE_IN_NOOK: typeof FREE = [
  [0.55, -0.35, -22],
  [-0.75, -0.3, 24],
  [1.2, -0.5, -30],
  [-0.1, -0.05, 6],
];

/** Free places on the floor for what a prompt puts into a room, nearest the eye last. */
export const FREE: readonly (readonly [x: number, z: number, turn: number])[] = [
  [0.85, 1.0, -12],
  [-0.45, 1.25, 14],
  [1.45, 0.2, -30],
  [0.2, 1.55, 0],
  [-1.4, 1.4, 25],
  [1.5, 1.5, -25],
];
