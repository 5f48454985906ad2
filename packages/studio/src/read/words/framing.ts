import { list } from "./list.js";

/** Composition and format words. */
export const FRAMING = list(
  `close up, closeup, extreme close up, macro, macro shot, close shot, wide shot, wide angle, long shot, full shot, full body,
  medium shot, portrait shot, from above, top down, top view, top down view, overhead, overhead view, bird's eye, bird's eye view,
  birds eye view, aerial, aerial view, flat lay, flatlay, knolling, isometric, isometric view, low angle, from below, worm's eye view,
  high angle, eye level, side view, front view, back view, rear view, three quarter view, from the side, from the front, from behind,
  centred, centered, in the center, in the centre, in the middle, rule of thirds, symmetrical, symmetric, symmetry, asymmetrical,
  minimal, minimalist, minimalistic, minimalism, simple composition, negative space, icon, app icon, sticker, logo, emblem, badge,
  pattern, seamless pattern, wallpaper, poster, banner, thumbnail, album cover, book cover, greeting card, postcard, headshot,
  still life, off centre, off center, cropped, tilted, dutch angle, panorama, panoramic, depth of field,
  shallow depth of field, bokeh, blurred background, blurry background, tilt shift, fisheye, in a row, in a line, in rows, lined up,
  side by side, in a circle, in a ring, in a grid, grid of, in a pile, in a stack, in a heap, in a pyramid, in a triangle, in an arc`,
);

/** Framing words that are things when something stands on or beside them ("a poster on the wall"). */
export const FRAMING_NOUNS = new Set(
  list(
    "poster, banner, sticker, badge, postcard, logo, icon, emblem, greeting card, book cover, album cover",
  ),
);
