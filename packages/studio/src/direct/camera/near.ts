import type { AskedPlace, Brief } from "../../brief.js";
import { roomAcross } from "../landscape/across.js";
import type { Piece } from "../piece/piece.js";
import { closeUpRoom } from "./close-up.js";
import type { Framing } from "./framing.js";
import type { Frame, Room } from "./lens.js";
import { isPortrait, portraitRoom } from "./portrait.js";

interface Sight {
  readonly asked: AskedPlace | null;
  readonly framing: Framing;
  readonly pieces: readonly Piece[];
  readonly frame: Frame;
  /** What things take where nothing is said of how near they are. */
  readonly usual: Room;
}

/** The room of the frame that things take by how near they are to be: a bridge runs across, a portrait shows a head. */
export function nearRoom(brief: Brief, { asked, framing, pieces, frame, usual }: Sight): Room {
  if (framing.low && !framing.parallel && !framing.near)
    return {
      ...usual,
      grounded: true,
      ...(framing.fieldOfView === null ? {} : { fieldOfView: framing.fieldOfView }),
    };
  if (asked && !framing.near) return roomAcross(asked, pieces, usual);
  return isPortrait(brief, framing, pieces)
    ? portraitRoom(framing, pieces, usual)
    : closeUpRoom(framing, pieces, frame, usual);
}
