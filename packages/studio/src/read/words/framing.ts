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
  still life, off centre, off center, cropped, tilted camera, tilted angle, tilted horizon, tilted view, dutch angle, panorama, panoramic, depth of field,
  shallow depth of field, bokeh, blurred background, blurry background, tilt shift, fisheye, in a row, in a line, in rows, lined up,
  side by side, in a circle, in a ring, in a grid, grid of, in a pile, in a stack, in a heap, in a pyramid, in a triangle, in an arc,
  in two rows, in three rows, in four rows, in 2 rows, in 3 rows, in 4 rows, in five rows, in two lines, in a column, in a semicircle, in a half circle, in a tower,
  in neat rows, in a neat row, in a straight line, in a long row, in a perfect circle, in a small pile, in a big pile, in a neat stack, in a tall stack, in a neat pile,
  arranged in a grid, piled up, stacked up, tight crop, full frame, top view photo, seen from above, viewed from above,
  from the top, from directly above, from straight above, overhead shot, top down shot, top shot, low angle shot, low angle view, high angle shot, high angle view, wide view, long view,
  isometric illustration, isometric render, isometric perspective, emblem style, repeating pattern, tileable pattern, tile pattern, desktop wallpaper, phone wallpaper, wallpaper pattern, evenly spaced, knolled`,
);

/** Of those, the ones that follow what they show: "a fox sticker", "a lemon pattern". */
export const FRAMING_TAILS = new Set(
  list(
    "sticker, logo, icon, app icon, emblem, pattern, seamless pattern, repeating pattern, wallpaper, flat lay",
  ),
);

/** Sheets that show what is named before them where a prompt begins with it: "a rocket poster"; elsewhere they hang on walls. */
export const SHEET_TAILS = new Set(list("poster, banner, postcard, greeting card, book cover, album cover"));

/** Framing words that are things when something stands on or beside them ("a poster on the wall"). */
export const FRAMING_NOUNS = new Set(
  list(
    "poster, banner, sticker, badge, postcard, logo, icon, app icon, emblem, greeting card, book cover, album cover, pattern, seamless pattern, repeating pattern, wallpaper, flat lay",
  ),
);
