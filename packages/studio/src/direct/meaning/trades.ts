import type { Brief, Mention } from "../../brief.js";

/** What stands for a trade or an occasion on its mark: the first word that a prompt has decides. */
const TRADES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:baker(?:y|ies|s)?|boulangerie|bread shop)\b/iu, "croissant"],
  [/\b(?:patisserie|pastry shop|cake shop|confectioner\w*|cupcake shop)\b/iu, "cupcake"],
  [/\b(?:coffee|caf[eé]|espresso|roaster\w*|barista)\b/iu, "coffee cup"],
  [/\btea ?(?:house|room|shop|brand|company)\b/iu, "teapot"],
  [/\b(?:pizzeria|pizza)\b/iu, "pizza"],
  [/\b(?:burger)\b/iu, "burger"],
  [/\b(?:sushi)\b/iu, "sushi"],
  [/\b(?:ice cream|gelat\w+)\b/iu, "ice cream"],
  [/\b(?:restaurant|bistro|trattoria|diner|catering|chef)\b/iu, "fork"],
  [/\b(?:wine|vineyard|winery)\b/iu, "wine glass"],
  [/\b(?:brewery|beer|pub|taproom)\b/iu, "beer mug"],
  [/\b(?:law|legal|lawyers?|attorneys?|notary|solicitors?)\b/iu, "scales"],
  [/\b(?:bicycle|bike|cycling|cycle)\b/iu, "bicycle"],
  [/\b(?:car repair|garage|mechanics?|plumb\w+|repair)\b/iu, "wrench"],
  [/\b(?:carpent\w+|joiner\w*|builder\w*|construction)\b/iu, "hammer"],
  [/\b(?:dent(?:al|ist\w*)|orthodont\w+)\b/iu, "tooth"],
  [/\b(?:barber\w*|hairdress\w+|hair salon|salon)\b/iu, "scissors"],
  [/\b(?:gym|fitness|crossfit|personal train\w+)\b/iu, "dumbbell"],
  [/\b(?:yoga|spa|meditation|wellness)\b/iu, "lotus"],
  [/\b(?:florist\w*|flower shop|flowers?)\b/iu, "flower"],
  [/\b(?:garden\w*|landscap\w+|organic|eco)\b/iu, "leaf"],
  [/\b(?:vet|veterinar\w+|pet shop|pet store|dog groom\w+)\b/iu, "paw"],
  [/\b(?:book ?shop|bookstore|library|publish\w+)\b/iu, "book"],
  [/\b(?:photograph\w+|photo studio)\b/iu, "camera"],
  [/\b(?:jazz)\b/iu, "saxophone"],
  [/\b(?:music|concert|record label|band|orchestra|festival of song)\b/iu, "musical note"],
  [/\b(?:film|cinema|movie)\b/iu, "clapperboard"],
  [/\b(?:travel agency|tourism|airline)\b/iu, "airplane"],
  [/\b(?:sailing|marina|boat club|yacht\w*)\b/iu, "sailboat"],
  [/\b(?:real estate|estate agent\w*|housing)\b/iu, "house"],
  [/\b(?:pharmacy|medical|clinic|doctors?)\b/iu, "stethoscope"],
  [/\b(?:school|kindergarten|tutor\w*)\b/iu, "pencil"],
  [/\b(?:jewel\w+)\b/iu, "diamond"],
  [/\b(?:bank|insurance|security)\b/iu, "shield"],
];

/** The thing that stands for the trade or occasion of a prompt, its texts aside; null where none is named. */
export function tradeSymbol(prompt: string): string | null {
  const told = prompt.replaceAll(/["“„«][^"”“»]*["”“»]/gu, " ");
  return TRADES.find(([words]) => words.test(told))?.[1] ?? null;
}

const FOR = /\b(?:logo|emblem|badge|icon|mark)\s+(?:design\s+)?(?:for|of)\b/iu;
/** What a business is called, rather than what it shows. */
const BUSINESS =
  /\b(?:shop|store|bakery|bakeries|bakers?|caf[eé]|restaurant|firm|company|agency|studio|clinic|brand|business|salon|roaster\w*|brewery|pizzeria|bistro|gym|school|garage|practice|repair|florist\w*)\b/iu;

/** A logo for a business shows what stands for its trade, not its building. Any other brief as it is. */
export function asMark(brief: Brief): Brief {
  if (brief.style !== "logo" || !FOR.test(brief.prompt) || !BUSINESS.test(brief.prompt)) return brief;
  const symbol = tradeSymbol(brief.prompt);
  const [first] = brief.mentions;
  if (symbol === null || !first) return brief;
  const mark: Mention = { ...first, concept: symbol, count: 1, states: [] };
  return { ...brief, mentions: [mark], relations: [] };
}
