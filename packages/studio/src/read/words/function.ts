import { list } from "./list.js";

export const ARTICLES_INDEFINITE = list("a, an, another, any, every, each kind of, an individual, a certain");
export const ARTICLES_DEFINITE = list(
  "the, this, that, these, those, its, his, her, their, my, your, our, it's",
);
export const NEGATIONS = list(
  "no, without, without any, with no, free of, minus, excluding, neither, nor, not, devoid of, lacking, no visible, do not include, don't include, don't show, do not show, avoid, except, never",
);
export const AND = list(
  "and, plus, as well as, along with, together with, accompanied by, alongside, and also, and then, &, +, or",
);
export const WITH = list(
  "with, whose, has, have, having, featuring, showing, including, sporting, bearing, feature, features, includes, include, w",
);
export const OF = list("of");
/** What is done to stuff that a thing is made of, and the words that join the two. */
const MAKING = list(
  "made, carved, sculpted, cast, built, crafted, constructed, cut, woven, knitted, knit, crocheted, folded, formed, fashioned, sewn, stitched, upholstered, moulded, molded, modelled, modeled, hewn, blown, forged, chiselled, chiseled, whittled, hammered, welded, turned, printed",
);
const OUT_OF = ["of", "from", "out of"];
/** "Built in a tree" and "made in Venice" say where. */
const WORKED_IN = list(
  "carved, sculpted, cast, knitted, knit, crocheted, sewn, upholstered, moulded, molded, modelled, modeled, forged, chiselled, chiseled, whittled, hewn",
);

export const COPULA = [
  ...list(
    "is, are, was, were, being, be, looks, look, appears, seems, stays, remains, becomes, that is, that are, which is, which are, who is, who are, colored, coloured, painted, dyed, tinted, looking, made entirely of, made entirely out of, made with, made up of",
  ),
  ...MAKING.flatMap((verb) => OUT_OF.map((joint) => `${verb} ${joint}`)),
  ...WORKED_IN.map((verb) => `${verb} in`),
];
export const PRONOUNS = list("it, them, they, itself, themselves, him, he, she, one another, each other");

/** Words that carry grammar, not content. */
/** Words that begin a new clause. */
export const CLAUSES = list("while, whilst, when, where, whereas, meanwhile, but, then");

export const STOP = list(
  `there, here, also, very, really, quite, just, only, so, too, both of, some kind of, kind of, sort of, all, such,
  each, please, can, could, would, should, will, you, i, me, we, us, want, need, like to see, let, us see, create, generate, draw, make, show, give,
  image of, picture of, depict, depicting, depicts, design, produce, imagine, render me, i want, i would like, which, that, who, what, how, do, does,
  did, done, to, upon it, than, if, because, since, until, up, down, out, off, away, again, still, even, ever,
  other, others, same, own, more, most, less, least, much, enough, almost, nearly, slightly, somewhat, completely, fully, partially,
  partly, entirely, mostly, mainly, directly, exactly, perfectly, neatly, carefully, gently, softly, clearly, slowly, quickly, prominently, simply, of course,
  s, t, the rest, et, vs, versus, etc, e g, i e, scene of, style, styled, in the style of, colour, color, colours, colors, tone, tones, shade of, shades of, hue, hues, a shade of,
  after, before breakfast, after breakfast, before lunch, after lunch, before dinner, after dinner, before bed, catches the light, catching the light, reflects the light, reflecting the light, nothing else, the mood, the atmosphere, must, may, might, against it, located, situated, positioned, placed, arranged, seen, visible, shown, displayed, featured, depicted`,
);
