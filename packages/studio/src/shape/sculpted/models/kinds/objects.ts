import type { Model } from "../../model.js";
import { axe } from "../axe.js";
import { banner } from "../banner.js";
import { billboard } from "../billboard.js";
import { book } from "../book.js";
import { box } from "../box.js";
import { calendar } from "../calendar.js";
import { chalkboard } from "../chalkboard.js";
import { coin } from "../coin.js";
import { envelope } from "../envelope.js";
import { gift } from "../gift.js";
import { hammer } from "../hammer.js";
import { key } from "../key.js";
import { lock } from "../lock.js";
import { map } from "../map.js";
import { newspaper } from "../newspaper.js";
import { notebook } from "../notebook.js";
import { paper } from "../paper.js";
import { pen } from "../pen.js";
import { pencil } from "../pencil.js";
import { poster } from "../poster.js";
import { rope } from "../rope.js";
import { saw } from "../saw.js";
import { scissors } from "../scissors.js";
import { screwdriver } from "../screwdriver.js";
import { shovel } from "../shovel.js";
import { signboard } from "../signboard.js";
import { speechBubble } from "../speech-bubble.js";
import { suitcase } from "../suitcase.js";
import { sword } from "../sword.js";
import { toothbrush } from "../toothbrush.js";
import { wallSign } from "../wall-sign.js";
import { wrench } from "../wrench.js";

/** Tools, desk things and everything else. */
export const OBJECTS: readonly Model[] = [
  axe,
  book,
  box,
  calendar,
  coin,
  envelope,
  gift,
  hammer,
  key,
  lock,
  map,
  newspaper,
  notebook,
  paper,
  pen,
  pencil,
  poster,
  rope,
  saw,
  scissors,
  screwdriver,
  shovel,
  speechBubble,
  suitcase,
  sword,
  toothbrush,
  wrench,
  signboard,
  wallSign,
  chalkboard,
  billboard,
  banner,
];
