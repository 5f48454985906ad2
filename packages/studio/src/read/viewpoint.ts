const PICTURE =
  "photos?|photographs?|photography|pictures?|images?|shots?|renders?|illustrations?|portraits?";
const WAYS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:zoomed|zooming) in (?:on|to)\b|\b(?:very )?up close(?: view)?(?: of|[:,]|(?= and personal))/giu,
    "close up of",
  ],
  [/(\bup close\s*[.,;]?\s*$)/giu, "close up"],
  [/\bdrone (?:shot|view|photo(?:graph|graphy)?|footage|picture|image|perspective)\b/giu, "aerial view"],
  [/\baerial (?:shot|photo(?:graph|graphy)?|picture|image|perspective)\b/giu, "aerial view"],
  [
    /\b(?:as )?(?:seen |viewed |shot |taken |photographed )?from (?:the (?:air|sky)|high above|a (?:drone|plane|helicopter|bird's perspective))\b/giu,
    "aerial view",
  ],
  [
    /(^|[,.:;]\s*)(?:the view |a view |view )?looking (?:straight |steeply )?up (?:at|to)\b/giu,
    "$1low angle view of",
  ],
  [
    /(^|[,.:;]\s*)(?:the view |a view |view )?looking (?:straight |directly )?down (?:at|on|upon|onto)\b/giu,
    "$1high angle view of",
  ],
  [
    /\b(?:seen |viewed |shot |taken |photographed )?from (?:a |the )?(?:low viewpoint|low vantage point|ground level|the ground up)\b/giu,
    "low angle",
  ],
  // "A close-up photo" is both a photo and close.
  [new RegExp(`\\b((?:extreme )?close[- ]?up|macro)\\s+(?=(?:${PICTURE})\\b)`, "giu"), "$1, "],
];

/** A prompt whose ways to say from where and from how near one looks are put in the words for it: "a drone shot" is an aerial view. */
export function viewpointTold(prompt: string): string {
  return WAYS.reduce((told, [pattern, words]) => told.replace(pattern, words), prompt);
}
