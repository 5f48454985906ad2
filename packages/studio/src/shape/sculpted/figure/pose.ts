import { frame, type Vector } from "../../mesh/index.js";

/** How a figure holds itself. All measures of figures are decimetres, in a toy's proportions. */
export type PoseName = "standing" | "seated" | "astride" | "on the floor";

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

/** Both hands before the body, at a handlebar, reins or in the lap. */
function reaching(): Pose["arms"] {
  const arm = (s: number): Arm => ({
    shoulder: [1.3 * s, 9.85, 0],
    elbow: [2.35 * s, 8.4, 0.9],
    wrist: [1.75 * s, 7.75, 2.45],
    hand: [1.6 * s, 7.6, 3.05],
    thumb: [1.2 * s, 8.0, 3.3],
    open: false,
  });
  return [arm(-1), arm(1)];
}

const GREETING: Pose["arms"] = [
  {
    shoulder: [-1.3, 9.85, 0],
    elbow: [-2.7, 8.9, 0.15],
    wrist: [-3.12, 10.85, 0.5],
    hand: [-3.2, 12.1, 0.62],
    thumb: [-2.55, 12.5, 0.8],
    open: true,
  },
  {
    shoulder: [1.3, 9.85, 0],
    elbow: [2.4, 8.45, -0.1],
    wrist: [2.62, 6.85, 0.3],
    hand: [2.66, 6.0, 0.45],
    thumb: [2.3, 5.65, 0.9],
    open: false,
  },
];

export const POSES: Readonly<Record<PoseName, Pose>> = {
  standing: {
    arms: GREETING,
    // The weight rests on one leg; the other is a little ahead and aside.
    legs: [
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
    ],
  },
  seated: {
    arms: reaching(),
    legs: legs({
      hip: [0.75, 5.8, 0.1],
      knee: [0.95, 5.65, 3.0],
      ankle: [1.0, 3.0, 3.1],
      ball: [1.05, 2.4, 3.7],
      heel: [1.0, 2.5, 3.0],
    }),
  },
  "on the floor": {
    arms: GREETING,
    legs: legs({
      hip: [0.8, 5.8, 0.3],
      knee: [1.25, 5.7, 2.0],
      ankle: [1.5, 5.55, 3.4],
      ball: [1.6, 6.0, 4.0],
      heel: [1.5, 5.5, 3.8],
    }),
  },
  astride: {
    arms: reaching(),
    legs: legs({
      hip: [0.85, 5.9, 0.1],
      knee: [2.95, 5.0, 1.7],
      ankle: [3.25, 2.6, 1.0],
      ball: [3.35, 2.0, 1.6],
      heel: [3.3, 2.1, 0.9],
    }),
  },
};
