import { frame, type Vector } from "../../mesh/index.js";

/** How a figure holds itself. All measures of figures are decimetres, in a toy's proportions. */
export const POSE_NAMES = [
  "standing",
  "at ease",
  "akimbo",
  "seated",
  "astride",
  "on the floor",
  "walking",
  "strolling",
  "running",
  "dancing",
  "cheering",
  "balancing",
  "holding",
  "strumming",
] as const;

export type PoseName = (typeof POSE_NAMES)[number];

/** One arm: shoulder, elbow and wrist, the middle of the hand, and the tip of its thumb. */
export interface Arm {
  readonly shoulder: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
  readonly hand: Vector;
  readonly thumb: Vector;
  /** Whether the fingers are spread, as in a greeting. */
  readonly open: boolean;
}

/** One leg: hip, knee and ankle, and the foot's ball and heel. */
export interface Leg {
  readonly hip: Vector;
  readonly knee: Vector;
  readonly ankle: Vector;
  readonly ball: Vector;
  readonly heel: Vector;
}

export interface Pose {
  /** The viewer's left arm (x below 0), then the right one. */
  readonly arms: readonly [Arm, Arm];
  readonly legs: readonly [Leg, Leg];
  /** Where it grips what it holds, and where what rises from a raised hand; absent: it raises none. */
  readonly hand: Vector;
  readonly raised?: Vector;
  /** Where something can lie in its lap; absent where it has none. */
  readonly lap?: Vector;
  /** Degrees that it is best turned by; absent: as all are. */
  readonly turn?: number;
  /** Its longest side against that of one who stands; absent: the same. */
  readonly share?: number;
}

export const HEAD = frame({ at: [0, 13.2, 0.1], turn: 10, roll: -3 });
export const SKULL = [1.75, 1.95, 1.75] as const;

/** The lowest point of the trunk, on which a figure sits. */
export const SEAT_HEIGHT = 5.0;

const across = ([x, y, z]: Vector, side: number): Vector => [x * side, y, z];

function legs({ hip, knee, ankle, ball, heel }: Leg): Pose["legs"] {
  const leg = (s: number): Leg => ({
    hip: across(hip, s),
    knee: across(knee, s),
    ankle: across(ankle, s),
    ball: across(ball, s),
    heel: across(heel, s),
  });
  return [leg(-1), leg(1)];
}

/** The same arm on both sides. */
function both(arm: Arm): Pose["arms"] {
  return [-1, 1].map(
    (s): Arm => ({
      shoulder: across(arm.shoulder, s),
      elbow: across(arm.elbow, s),
      wrist: across(arm.wrist, s),
      hand: across(arm.hand, s),
      thumb: across(arm.thumb, s),
      open: arm.open,
    }),
  ) as unknown as Pose["arms"];
}

/** Both hands before the body, at a handlebar, reins or in the lap. */
const REACHING = both({
  shoulder: [1.3, 9.85, 0],
  elbow: [2.35, 8.4, 0.9],
  wrist: [1.75, 7.75, 2.45],
  hand: [1.6, 7.6, 3.05],
  thumb: [1.2, 8.0, 3.3],
  open: false,
});

const HANGING: Arm = {
  shoulder: [1.3, 9.85, 0],
  elbow: [2.4, 8.45, -0.1],
  wrist: [2.62, 6.85, 0.3],
  hand: [2.66, 6.0, 0.45],
  thumb: [2.3, 5.65, 0.9],
  open: false,
};

/** One hand up. */
const WAVING: Arm = {
  shoulder: [-1.3, 9.85, 0],
  elbow: [-2.7, 8.9, 0.15],
  wrist: [-3.12, 10.85, 0.5],
  hand: [-3.2, 12.1, 0.62],
  thumb: [-2.55, 12.5, 0.8],
  open: true,
};

const GREETING: Pose["arms"] = [WAVING, HANGING];

/** The arm that swings forward with the other leg. */
const SWUNG: Arm = {
  shoulder: [1.3, 9.85, 0],
  elbow: [2.2, 8.3, 0.3],
  wrist: [2.1, 7.25, 1.75],
  hand: [2.05, 6.9, 2.35],
  thumb: [1.7, 7.2, 2.65],
  open: false,
};

/** The weight rests on one leg; the other is a little ahead and aside. */
const AT_REST: Pose["legs"] = [
  {
    hip: [-0.76, 5.8, 0],
    knee: [-0.84, 3.4, 0],
    ankle: [-0.86, 1.1, -0.1],
    ball: [-0.92, 0.55, 0.5],
    heel: [-0.86, 0.65, -0.25],
  },
  {
    hip: [0.76, 5.8, 0],
    knee: [0.98, 3.45, 0.3],
    ankle: [1.06, 1.1, 0.12],
    ball: [1.18, 0.55, 0.66],
    heel: [1.06, 0.65, -0.05],
  },
];

const STEPPING: Pose["legs"] = [
  {
    hip: [-0.72, 5.8, 0.1],
    knee: [-0.8, 3.5, 1.15],
    ankle: [-0.84, 1.15, 1.6],
    ball: [-0.9, 0.6, 2.25],
    heel: [-0.84, 0.65, 1.45],
  },
  {
    hip: [0.72, 5.8, -0.1],
    knee: [0.8, 3.45, -0.45],
    ankle: [0.84, 1.5, -1.9],
    ball: [0.9, 0.95, -1.35],
    heel: [0.84, 1.15, -2.15],
  },
];

/** Where a hand that hangs grips. */
const AT_SIDE: Vector = [2.6, 5.9, 0.9];
const WALK_TURN = -46;

export const POSES: Readonly<Record<PoseName, Pose>> = {
  standing: { arms: GREETING, legs: AT_REST, hand: AT_SIDE, raised: [-3.2, 12.2, 1] },
  "at ease": { arms: both(HANGING), legs: AT_REST, hand: AT_SIDE },
  akimbo: {
    arms: both({
      shoulder: [1.3, 9.85, 0],
      elbow: [3.05, 8.75, -0.35],
      wrist: [2.0, 7.55, 0.65],
      hand: [1.72, 7.25, 0.95],
      thumb: [1.6, 7.75, 0.8],
      open: false,
    }),
    legs: AT_REST,
    hand: AT_SIDE,
  },
  seated: {
    arms: REACHING,
    legs: legs({
      hip: [0.75, 5.8, 0.1],
      knee: [0.95, 5.65, 3.0],
      ankle: [1.0, 3.0, 3.1],
      ball: [1.05, 2.4, 3.7],
      heel: [1.0, 2.5, 3.0],
    }),
    hand: [1.6, 7.6, 3.2],
    lap: [0, 6.45, 2],
    share: 0.88,
  },
  "on the floor": {
    arms: REACHING,
    legs: legs({
      hip: [0.8, 5.8, 0.3],
      knee: [1.25, 5.7, 2.0],
      ankle: [1.5, 5.55, 3.4],
      ball: [1.6, 6.0, 4.0],
      heel: [1.5, 5.5, 3.8],
    }),
    hand: [0, 7.5, 3.2],
    lap: [0, 6.3, 1.9],
    share: 0.68,
  },
  astride: {
    arms: REACHING,
    legs: legs({
      hip: [0.85, 5.9, 0.1],
      knee: [2.95, 5.0, 1.7],
      ankle: [3.25, 2.6, 1.0],
      ball: [3.35, 2.0, 1.6],
      heel: [3.3, 2.1, 0.9],
    }),
    hand: [1.6, 7.6, 3.2],
    share: 0.88,
  },
  walking: {
    arms: [
      {
        shoulder: [-1.3, 9.85, 0],
        elbow: [-2.25, 8.35, -0.6],
        wrist: [-2.5, 6.8, -1.1],
        hand: [-2.55, 6.0, -1.2],
        thumb: [-2.25, 5.7, -0.8],
        open: false,
      },
      SWUNG,
    ],
    legs: STEPPING,
    hand: [2.05, 6.8, 2.5],
    turn: WALK_TURN,
  },
  strolling: {
    arms: [WAVING, SWUNG],
    legs: STEPPING,
    hand: [2.05, 6.8, 2.5],
    raised: [-3.2, 12.2, 1],
    turn: WALK_TURN,
  },
  running: {
    arms: [
      {
        shoulder: [-1.3, 9.85, 0],
        elbow: [-2.3, 8.65, -1.25],
        wrist: [-2.55, 7.4, 0.1],
        hand: [-2.55, 7.2, 0.75],
        thumb: [-2.15, 7.55, 0.95],
        open: false,
      },
      {
        shoulder: [1.3, 9.85, 0],
        elbow: [2.25, 8.45, 0.5],
        wrist: [1.8, 9.05, 2.25],
        hand: [1.65, 9.35, 2.85],
        thumb: [1.25, 9.7, 2.85],
        open: false,
      },
    ],
    legs: [
      {
        hip: [-0.72, 5.8, 0.15],
        knee: [-0.8, 5.0, 2.35],
        ankle: [-0.85, 2.85, 1.9],
        ball: [-0.9, 2.3, 2.55],
        heel: [-0.85, 2.4, 1.75],
      },
      {
        hip: [0.72, 5.8, -0.1],
        knee: [0.8, 3.6, -0.95],
        ankle: [0.84, 1.75, -2.45],
        ball: [0.9, 1.1, -1.95],
        heel: [0.84, 1.4, -2.75],
      },
    ],
    hand: [1.65, 9.2, 3.1],
    turn: -56,
  },
  dancing: {
    arms: [
      {
        shoulder: [-1.3, 9.85, 0],
        elbow: [-2.95, 10.4, 0.1],
        wrist: [-3.35, 12.3, 0.4],
        hand: [-3.45, 13.5, 0.5],
        thumb: [-2.8, 13.95, 0.7],
        open: true,
      },
      {
        shoulder: [1.3, 9.85, 0],
        elbow: [2.95, 9.35, 0.2],
        wrist: [4.4, 10.15, 0.6],
        hand: [5.15, 10.95, 0.75],
        thumb: [4.75, 11.6, 0.9],
        open: true,
      },
    ],
    legs: [
      AT_REST[0],
      {
        hip: [0.8, 5.8, 0],
        knee: [2.4, 4.4, 1.05],
        ankle: [1.6, 2.6, -0.15],
        ball: [1.75, 2.05, 0.5],
        heel: [1.55, 2.15, -0.4],
      },
    ],
    hand: [5.15, 10.9, 1],
    raised: [-3.45, 13.5, 1],
  },
  cheering: {
    arms: both({
      shoulder: [1.3, 9.85, 0],
      elbow: [2.85, 10.5, 0.1],
      wrist: [3.3, 12.4, 0.4],
      hand: [3.4, 13.6, 0.5],
      thumb: [2.75, 14.0, 0.7],
      open: true,
    }),
    legs: AT_REST,
    hand: [3.4, 13.6, 0.9],
    raised: [-3.4, 13.6, 0.9],
  },
  balancing: {
    arms: both({
      shoulder: [1.3, 9.85, 0],
      elbow: [2.95, 9.3, 0.2],
      wrist: [4.5, 9.35, 0.7],
      hand: [5.3, 9.5, 0.9],
      thumb: [5.1, 10.1, 1.15],
      open: true,
    }),
    legs: legs({
      hip: [0.8, 5.8, 0],
      knee: [1.9, 4.0, 1.1],
      ankle: [1.75, 1.9, -0.05],
      ball: [1.95, 1.35, 0.55],
      heel: [1.75, 1.45, -0.2],
    }),
    hand: [5.3, 9.4, 1.2],
  },
  holding: {
    arms: both({
      shoulder: [1.3, 9.85, 0],
      elbow: [2.4, 8.3, 0.6],
      wrist: [1.5, 8.1, 2.25],
      hand: [1.05, 8.25, 2.75],
      thumb: [0.75, 8.75, 2.9],
      open: false,
    }),
    legs: AT_REST,
    hand: [0, 8.35, 2.9],
  },
  strumming: {
    arms: [
      {
        shoulder: [-1.3, 9.85, 0],
        elbow: [-2.75, 8.5, 0.7],
        wrist: [-3.5, 9.1, 2.0],
        hand: [-3.95, 9.4, 2.5],
        thumb: [-3.6, 9.95, 2.7],
        open: false,
      },
      {
        shoulder: [1.3, 9.85, 0],
        elbow: [2.75, 8.3, 0.6],
        wrist: [1.75, 7.6, 2.35],
        hand: [1.2, 7.5, 2.85],
        thumb: [0.85, 7.95, 3.0],
        open: false,
      },
    ],
    legs: AT_REST,
    hand: [-0.9, 8.0, 2.0],
  },
};
