import { rgbToHex } from "@atelier/contract";
import { type AskedPlace, type Brief, isFlat } from "../../brief.js";
import { type View, viewOf } from "../../camera.js";
import { randomFrom } from "../../math/random.js";
import { composed } from "../../place/composition.js";
import { daylightOf } from "../../place/light.js";
import { isAbstractKind, isOutdoors, type Outdoors } from "../../place/place.js";
import type { Scene } from "../../scene.js";
import { framingOf, outlookOf } from "../camera/framing.js";
import type { Frame } from "../camera/lens.js";
import { lightFor } from "../light/light.js";
import { abstractFor } from "../picture/abstract.js";
import { flatSetting } from "../picture/flat.js";
import type { Wishes } from "../wishes.js";
import { moonlit, onRise, planted } from "./in-landscape.js";
import { placeFor } from "./landscape.js";
import { placeLights } from "./lights.js";
import { groveCamera, landscapeCamera } from "./view.js";

/** A landscape that is the whole picture. */
export function landscapeAlone(brief: Brief, asked: AskedPlace, wishes: Wishes, frame: Frame): Scene {
  if (isFlat(brief.style)) return paintedAlone(brief, asked, wishes, frame);
  const palette = wishes.palette.map(rgbToHex);
  const found = isAbstractKind(asked.kind)
    ? abstractFor(asked.kind, brief, palette, wishes.seed)
    : placeFor(asked, wishes.seed, 1, "empty");
  const camera =
    isOutdoors(found) && asked.grove?.length
      ? groveCamera(found, asked, frame, Math.min(1, framingOf(brief, false).share))
      : landscapeCamera(found, frame, outlookOf(brief));
  const view = viewOf({ camera, ...frame });
  const place = isOutdoors(found)
    ? composed(moonlit(grownOver(found, asked, view), view, []), camera, frame)
    : found;
  return {
    version: 1,
    ...frame,
    seed: wishes.seed,
    style: brief.style,
    background: { top: "#9fb4c8", bottom: "#8d8f88" },
    camera,
    ...(isOutdoors(place)
      ? placeLights(daylightOf(place))
      : lightFor(brief, 1, { lying: false, mirrored: false, set: null, exactGround: true })),
    place,
    palette,
    ...(wishes.weights ? { weights: [...wishes.weights] } : {}),
    things: [],
  };
}

/** A lone tree stands on a rise against the sky. */
function grownOver(place: Outdoors, asked: AskedPlace, view: View): Outdoors {
  const single = asked.grove?.length === 1 && asked.grove[0]!.count === 1 && place.kind !== "beach";
  return planted(single ? onRise(place, view) : place, asked, view, 0);
}

/** The same for a painter, who sets a place without a camera's help. */
function paintedAlone(brief: Brief, asked: AskedPlace, wishes: Wishes, frame: Frame): Scene {
  const random = randomFrom("landscape", wishes.seed);
  return {
    version: 1,
    ...frame,
    seed: wishes.seed,
    style: brief.style,
    ...flatSetting(brief, asked, { ...wishes, subject: [] }, random),
    camera: { eye: [0, 1, 10], target: [0, 1, 0], fieldOfView: 24, projection: "parallel" },
    ...lightFor(brief, 1, { lying: false, mirrored: false, set: null, exactGround: true }),
    palette: wishes.palette.map(rgbToHex),
    ...(wishes.weights ? { weights: [...wishes.weights] } : {}),
    things: [],
  };
}
