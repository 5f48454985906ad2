/** What stops up a vessel and comes off it. */
const CLOSURES = ["lid", "cork", "stopper", "cap", "top", "cover"];
const WHOSE = ["the", "its", "their"];
const OFF = [
  ..."off, out, removed, missing, unscrewed, lifted, taken off, screwed off, popped off".split(", "),
  ..."beside it, next to it, lying beside it, lying next to it, leaning against it".split(", "),
];
/** Caps, tops and covers are also what somebody goes without. */
const LACKED = ["lid", "cork", "stopper"];
const LACKING = [
  "without",
  "without a",
  "without the",
  "without its",
  "without any",
  "with no",
  "missing its",
];

/** Phrases by which a vessel is said to stand open, its lid somewhere about ("with its lid off"). */
export const TAKEN_OFF: readonly string[] = CLOSURES.flatMap((what) =>
  WHOSE.flatMap((whose) => OFF.map((where) => `with ${whose} ${what} ${where}`)),
);

/** Phrases and words by which it has none ("without a lid"). */
export const LIDLESS: readonly string[] = [
  ...LACKED.flatMap((what) => LACKING.map((lacking) => `${lacking} ${what}`)),
  "lidless",
  "uncorked",
  "unstoppered",
  "corkless",
];
