import type { RelationKind } from "../../brief.js";
import { list } from "./list.js";

/** Verbs after which the next thing is held, worn or sat on. */
export const VERB_RELATIONS: Readonly<Partial<Record<RelationKind, readonly string[]>>> = {
  holding: list(
    "hold, carry, grip, grasp, lift, drink, eat, bite, chew, munch, sip, read, use, hug, cuddle, play, throw, catch, swing, raise, clutch, nibble, lick",
  ),
  wearing: list("wear, don"),
  on: list("ride, straddle, mount, climb, board"),
  beside: list(
    "give, offer, sell, bring, face, watch, chase, push, pull, kick, touch, follow, meet, kiss, approach, guard, greet, pet, stroke, feed, smell, sniff, admire, visit, cross, fight, attack, hunt, paint, cook, bake, build, fix, wash, clean, cut, see, hit, drag, tow, photograph",
  ),
  around: list("surround, encircle, orbit, circle"),
};

/** Verbs that only say what a thing is doing. */
export const VERBS_PLAIN = list(
  `sit, stand, do, lie, rest, lean, hang, float, fly, hover, run, walk, jump, leap, look, stare, gaze, sleep, nap, dream, swim, dive, dance, sing,
  smile, laugh, cry, frown, wave, point, grow, bloom, blossom, burn, glow, shine, sparkle, glisten, melt, drip, spill, pour, splash, fall, rise, roll, spin, turn,
  bounce, drive, park, sail, travel, move, go, come, stay, wait, relax, pose, perform, work, talk, speak, listen, think, crawl, creep, hop, skip, kneel,
  crouch, squat, bow, stretch, reach, lurk, hide, peek, peer, roam, graze, perch, nest, soar, glide, drift, race, speed, skate, surf, ski, march, wander, stroll,
  sprawl, curl, snuggle, nestle, balance, stack, pile, scatter, arrange, place, gather, line, cover, fill, decorate, surround, tie, wrap, attach, connect, open, close, lay, set, situate,
  position, display, show, reflect, reveal, illuminate, light, cast, overlook, emerge, appear, disappear, explode, break, shatter, crack, bend, twist, squish, slice, chop,
  peel, dip, soak, steam, boil, fry, grill, roast, toast, serve, celebrate, shop, study, write, type, teach, learn, practice, train, compete, win, lose, exercise, meditate, pray, argue, shout, whisper, yawn, sneeze, bark, meow, growl, roar, howl, hunt, sculpt, carve, knit, sew, fold, crumple, submerge, sink, drown, land, crash, dress, shape, illustrate, depict, inspire, resemble, feature, surprise, enjoy, love, hate, peck, spread, flutter, flicker, twinkle, dangle, loom, drape, trot, gallop, scamper`,
);

/** Forms that no rule makes: past and participle of each. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  hold: "held",
  wear: "wore, worn",
  ride: "rode, ridden",
  eat: "ate, eaten",
  drink: "drank, drunk",
  bite: "bit, bitten",
  throw: "threw, thrown",
  catch: "caught",
  swing: "swung",
  sit: "sat, seated",
  stand: "stood",
  lie: "lay, lain, lying",
  lay: "laid",
  hang: "hung",
  fly: "flew, flown",
  run: "ran, running",
  sleep: "slept",
  swim: "swam, swum",
  sing: "sang, sung",
  grow: "grew, grown",
  shine: "shone",
  spill: "spilt",
  fall: "fell, fallen",
  rise: "rose, risen",
  spin: "spun",
  drive: "drove, driven",
  go: "went, gone",
  come: "came",
  speak: "spoke, spoken",
  think: "thought",
  creep: "crept",
  kneel: "knelt",
  hide: "hid, hidden",
  tie: "tying",
  break: "broke, broken",
  bend: "bent",
  sink: "sank, sunk",
  write: "wrote, written",
  teach: "taught",
  win: "won",
  lose: "lost",
  set: "setting",
  cut: "cutting",
  hit: "hitting",
  feed: "fed",
  fight: "fought",
  build: "built",
  see: "saw, seen",
  sew: "sewn",
  meet: "met",
  freeze: "froze, frozen",
  light: "lit",
  leap: "leapt",
  burn: "burnt",
};
