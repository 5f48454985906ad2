import type { RelationKind } from "../../brief.js";
import type { Side } from "../sense.js";
import { list } from "./list.js";

/** `between`, `against` and `flanking` ("on either side of") are taken apart by the grammar; `aside` leads to what no picture shows as a thing ("for kids"). */
type Kind = RelationKind | "between" | "against" | "aside" | "flanking";

/** Phrases for "A … B" where A stands so to B. */
export const RELATIONS: Readonly<Record<Kind, readonly string[]>> = {
  left_of: list(
    "left of, to the left of, on the left of, at the left of, on the left side of, to the left side of, on the left hand side of, left from, to the immediate left of, left to, is left of",
  ),
  right_of: list(
    "right of, to the right of, on the right of, at the right of, on the right side of, to the right side of, on the right hand side of, right from, to the immediate right of, right to",
  ),
  on: list(
    "on, on top of, atop, upon, onto, on the top of, on to, over the top of, resting on, perched on, on the surface of, on the back of, mounted on, aboard, standing on, sitting on, lying on, in the middle of, in the center of, in the centre of",
  ),
  above: list(
    "above, over, hovering above, hovering over, floating above, floating over, flying above, flying over, higher than, directly above",
  ),
  below: list(
    "below, at the foot of, on the bottom of, at the bottom of, hanging from, dangling from, suspended from, hung from, swinging from, hanging down from, lower than, directly below",
  ),
  under: list(
    "under, underneath, beneath, directly under, right under, standing under, sitting under, hiding under, lying under, sleeping under, parked under",
  ),
  far: list("far from, far away from, a long way from, distant from, well away from"),
  beside: list(
    "next to, beside, besides, near, by the side of, close to, alongside of, adjacent to, nearby, at the side of, on the side of, on side of, next door to, not far from, near to, right next to, side by side with, facing, at, by, from, through, across, crossing, crossing over, along, past, looking out of, looking out, staring out of, gazing out of, looking through, out of, towards, toward, touching, leaning on, leaning against, leaning up against, propped against, propped up against, resting against, slumped against, in the vicinity of",
  ),
  in: list(
    "in, inside, within, inside of, into, in the inside of, contained in, nestled in, sitting in, peeking out of, peeking from, popping out of, peering out of, sticking out of, poking out of, emerging from, coming out of, growing out of",
  ),
  behind: list(
    "behind, in back of, at the back of, far behind, right behind, just behind, directly behind, hidden by, hiding behind, hidden behind, peeking out from behind, peeking from behind, peering out from behind, looking out from behind, emerging from behind, coming out from behind, in the back of, obscured by, partially hidden by",
  ),
  in_front_of: list(
    "sitting in front of, standing in front of, lying in front of, in front of, before, ahead of, at the front of, in the front of",
  ),
  around: list("around, surrounding, encircling, all around, circling, orbiting"),
  holding: list("holding, holding onto, carrying, gripping, holding up, holding a pair of"),
  wearing: list("wearing, dressed in, wears, clad in, in a costume of"),
  between: list("between, in between, amid, among, amongst, sandwiched between"),
  aside: list(
    "for, like, as, about, during, such as, similar to, in the shape of, in the form of, shaped like, looking like, inspired by, in the manner of, after the manner of, in the fashion of, in the style of, in style of, as if, based on, than",
  ),
  flanking: list(
    "on either side of, on each side of, on both sides of, at either side of, at each side of, to either side of, to both sides of, flanking, flank, flanks",
  ),
  against: list("against, set against, isolated on, on a background of"),
};

/** Phrases for "A … B" where B stands so to A. */
export const REVERSED: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  in: list(
    "containing, contains, contain, filled with, full of, half full of, half filled with, holding inside, filled by, stuffed with, packed with, brimming with, overflowing with",
  ),
  on: list(
    "supporting, topped with, topped by, covered with, covered in, covered by, decorated with, carrying on top, garnished with, laden with",
  ),
  around: list("surrounded by, encircled by, ringed by"),
  behind: list("in the foreground of"),
  flanking: list("flanked by, flanked on both sides by, framed by"),
};

/** Phrases that give one thing its place in the frame. */
export const SIDES: Readonly<Record<Side, readonly string[]>> = {
  left: list(
    "on the left, to the left, at left, on the left side, at the left, on left, on the left hand side, at the far left, on the far left, left side",
  ),
  right: list(
    "on the right, to the right, at right, on the right side, at the right, on right, on the right hand side, at the far right, on the far right, right side",
  ),
  top: list("at the top, on the top, overhead above, up above, at top"),
  bottom: list("at the bottom, on the bottom, at bottom"),
  back: list(
    "in the background, in the back, in the distance, at the back, far away, far behind, far in the background, in the far background, far in the distance, in the far distance, far off, far off in the distance, further away, farther away, further back, farther back, further off",
  ),
  front: list("in the foreground, in the front, at the front, up front"),
  middle: list("in the center of the frame, in the middle of the frame"),
};
