/** The classes by which a family can be asked for. */
export type FontClass = "sans" | "serif" | "slab" | "mono" | "script" | "display" | "hand" | "condensed";

/** A writing system; `common` is punctuation, digits and spaces, which every family has. */
export type Script =
  | "latin"
  | "greek"
  | "cyrillic"
  | "arabic"
  | "hebrew"
  | "chinese"
  | "japanese"
  | "korean"
  | "common";

export interface Family {
  /** As its makers write it. */
  readonly name: string;
  /** The npm package that carries it, without its scope. */
  readonly id: string;
  /** Under @fontsource-variable; else under @fontsource. */
  readonly variable: boolean;
  /** What stands in its files' names between the subset and the style: "wght", "full", "400". */
  readonly cut: string;
  readonly classes: readonly FontClass[];
  /** Words that it goes with. */
  readonly moods: readonly string[];
  /** Every axis set, for defaults are odd; `wght` is what is used where nobody asks for a weight. */
  readonly axes: Readonly<Record<string, number>>;
  /** Weights it can take. */
  readonly weights: readonly [number, number];
  readonly scripts: readonly Script[];
  /** Spacing of large settings, em. */
  readonly tracking: number;
  /** Of capitals alone. */
  readonly capitalsOnly?: boolean;
  /** Strokes of one width, which can be bent from a tube. */
  readonly tubes?: boolean;
  /** An italic of the same cut. */
  readonly italic?: boolean;
  readonly licence: "OFL-1.1" | "Apache-2.0";
}

type Facts = Partial<Omit<Family, "name" | "id" | "classes">> & { readonly moods: readonly string[] };

const EUROPEAN: readonly Script[] = ["latin", "greek", "cyrillic"];
const EASTERN: readonly Script[] = ["latin", "cyrillic"];

function variable(
  name: string,
  classes: readonly FontClass[],
  weights: readonly [number, number],
  facts: Facts,
): Family {
  const weight = Math.min(weights[1], 600);
  return {
    name,
    id: idOf(name),
    variable: true,
    cut: "wght",
    classes,
    weights,
    scripts: ["latin"],
    tracking: -0.012,
    licence: "OFL-1.1",
    ...facts,
    axes: { wght: weight, ...facts.axes },
  };
}

function fixed(name: string, classes: readonly FontClass[], facts: Facts): Family {
  return {
    name,
    id: idOf(name),
    variable: false,
    cut: "400",
    classes,
    axes: {},
    weights: [400, 400],
    scripts: ["latin"],
    tracking: 0,
    licence: "OFL-1.1",
    ...facts,
  };
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}

const words = (list: string): readonly string[] => list.split(" ");

/** Every family, the first of each class being the one that is taken where nobody says more. */
export const FAMILIES: readonly Family[] = [
  variable("Archivo", ["sans"], [100, 900], {
    cut: "wdth",
    axes: { wght: 800, wdth: 100 },
    tracking: -0.022,
    moods: words("swiss modernist bold strong industrial grotesk grotesque headline"),
  }),
  variable("Inter", ["sans"], [100, 900], {
    scripts: EUROPEAN,
    tracking: -0.02,
    italic: true,
    moods: words("modern clean neutral corporate technical plain simple minimal minimalist"),
  }),
  variable("Manrope", ["sans"], [200, 800], {
    scripts: EUROPEAN,
    tracking: -0.02,
    moods: words("friendly tech startup app fresh calm"),
  }),
  variable("Outfit", ["sans"], [100, 900], {
    moods: words("geometric fashion elegant young stylish contemporary"),
  }),
  variable("Fraunces", ["serif", "display"], [100, 900], {
    cut: "full",
    axes: { wght: 600, opsz: 144, SOFT: 0, WONK: 0 },
    tracking: -0.008,
    italic: true,
    moods: words("warm organic natural craft cosy garden food homely"),
  }),
  variable("Playfair Display", ["serif"], [400, 900], {
    scripts: EASTERN,
    tracking: -0.004,
    italic: true,
    moods: words("elegant luxurious luxury classic romantic editorial fashion wedding"),
  }),
  variable("Source Serif 4", ["serif"], [200, 900], {
    cut: "opsz",
    axes: { wght: 600, opsz: 48 },
    scripts: EUROPEAN,
    italic: true,
    moods: words("literary serious newspaper reading academic"),
  }),
  variable("EB Garamond", ["serif"], [400, 800], {
    axes: { wght: 500 },
    scripts: EUROPEAN,
    tracking: 0,
    italic: true,
    moods: words("old bookish historic renaissance literary delicate fine"),
  }),
  fixed("DM Serif Display", ["serif", "display"], {
    tracking: -0.006,
    moods: words("dramatic editorial theatrical magazine wine"),
  }),
  variable("Cinzel", ["serif", "display"], [400, 900], {
    tracking: 0.02,
    capitalsOnly: true,
    moods: words("roman epic antique monumental fantasy film cinema inscription engraved carved"),
  }),
  variable("Roboto Slab", ["slab"], [100, 900], {
    axes: { wght: 700 },
    scripts: EUROPEAN,
    licence: "Apache-2.0",
    moods: words("sturdy technical engineered"),
  }),
  fixed("Alfa Slab One", ["slab", "display"], {
    tracking: 0.004,
    moods: words("western loud sport heavy"),
  }),
  variable("JetBrains Mono", ["mono"], [100, 800], {
    scripts: EUROPEAN,
    tracking: 0,
    moods: words("code coding programming terminal hacker developer computer"),
  }),
  fixed("Space Mono", ["mono"], {
    cut: "700",
    tracking: 0,
    moods: words("retro-futuristic space typewriter zine"),
  }),
  fixed("Pacifico", ["script"], {
    scripts: EASTERN,
    tubes: true,
    moods: words("surf summer summery beach friendly playful cafe bakery handwritten-sign"),
  }),
  variable("Dancing Script", ["script"], [400, 700], {
    tracking: 0,
    moods: words("lively wedding invitation feminine sweet brush"),
  }),
  fixed("Great Vibes", ["script"], {
    scripts: EASTERN,
    moods: words("calligraphic calligraphy formal wedding royal cursive"),
  }),
  fixed("Lobster", ["script", "display"], {
    scripts: EASTERN,
    moods: words("diner fifties 50s burger vintage sporty"),
  }),
  fixed("Abril Fatface", ["display", "serif"], {
    moods: words("fat glamorous vogue belle-epoque fashion cosmetic"),
  }),
  fixed("Bowlby One", ["display"], { moods: words("chunky fun loud comic bubble") }),
  variable("Fredoka", ["display", "sans"], [300, 700], {
    scripts: ["latin", "hebrew"],
    cut: "wght",
    tracking: 0,
    moods: words("cute playful kids children toy rounded soft bubbly kawaii birthday cartoon"),
  }),
  fixed("Righteous", ["display"], { moods: words("groovy seventies 70s disco funk") }),
  fixed("Limelight", ["display"], { moods: words("art-deco deco gatsby twenties 20s jazz cabaret") }),
  fixed("Bungee", ["display"], { capitalsOnly: true, moods: words("urban signage street city arcade") }),
  fixed("Monoton", ["display"], { capitalsOnly: true, moods: words("lines eighties-neon nightclub") }),
  variable("Orbitron", ["display", "sans"], [400, 900], {
    tracking: 0.01,
    moods: words("futuristic sci-fi scifi robot cyberpunk game space"),
  }),
  fixed("Press Start 2P", ["display", "mono"], {
    scripts: EUROPEAN,
    moods: words("pixel 8-bit retro-game arcade videogame"),
  }),
  fixed("UnifrakturCook", ["display"], {
    cut: "700",
    moods: words("gothic blackletter medieval halloween metal"),
  }),
  variable("Caveat", ["hand"], [400, 700], {
    axes: { wght: 700 },
    scripts: EASTERN,
    tracking: 0,
    moods: words("handwritten handwriting note casual personal sketch"),
  }),
  fixed("Patrick Hand", ["hand"], { moods: words("school chalk chalkboard neat comic speech") }),
  fixed("Permanent Marker", ["hand"], {
    capitalsOnly: true,
    licence: "Apache-2.0",
    moods: words("marker graffiti rough protest cardboard"),
  }),
  fixed("Anton", ["condensed", "sans", "display"], {
    tracking: 0.002,
    moods: words("impact heavy film sport gig concert"),
  }),
  fixed("Bebas Neue", ["condensed", "sans"], {
    capitalsOnly: true,
    tracking: 0.012,
    moods: words("tall gym street title film"),
  }),
  variable("Oswald", ["condensed", "sans"], [200, 700], {
    scripts: EASTERN,
    tracking: 0,
    moods: words("narrow news headline sport"),
  }),
  variable("League Gothic", ["condensed"], [400, 400], {
    cut: "wdth",
    axes: { wdth: 100 },
    tracking: 0.006,
    moods: words("gothic-condensed newspaper strike wanted"),
  }),
  variable("Comfortaa", ["sans", "display"], [300, 700], {
    axes: { wght: 600 },
    scripts: EUROPEAN,
    tracking: 0.01,
    tubes: true,
    moods: words("neon tube monoline round"),
  }),
  variable("Noto Sans", ["sans"], [100, 900], { scripts: EUROPEAN, moods: [] }),
  variable("Noto Serif", ["serif"], [100, 900], { scripts: EUROPEAN, moods: [] }),
  variable("Rubik", ["sans"], [300, 900], {
    scripts: ["latin", "cyrillic", "hebrew", "arabic"],
    axes: { wght: 700 },
    moods: words("soft-cornered"),
  }),
  variable("Noto Sans Arabic", ["sans"], [100, 900], {
    scripts: ["arabic"],
    axes: { wght: 700 },
    tracking: 0,
    moods: [],
  }),
  variable("Noto Naskh Arabic", ["serif", "script", "hand"], [400, 700], {
    scripts: ["arabic"],
    tracking: 0,
    moods: [],
  }),
  variable("Noto Sans Hebrew", ["sans"], [100, 900], {
    scripts: ["hebrew"],
    axes: { wght: 700 },
    tracking: 0,
    moods: [],
  }),
  variable("Frank Ruhl Libre", ["serif"], [300, 900], { scripts: ["hebrew"], tracking: 0, moods: [] }),
  variable("Noto Sans SC", ["sans"], [100, 900], {
    scripts: ["chinese"],
    axes: { wght: 700 },
    tracking: 0,
    moods: [],
  }),
  variable("Noto Sans JP", ["sans"], [100, 900], {
    scripts: ["japanese", "chinese"],
    axes: { wght: 700 },
    tracking: 0,
    moods: [],
  }),
  variable("Noto Sans KR", ["sans"], [100, 900], {
    scripts: ["korean"],
    axes: { wght: 700 },
    tracking: 0,
    moods: [],
  }),
];

const byName: ReadonlyMap<string, Family> = new Map(
  FAMILIES.map((family) => [family.name.toLowerCase(), family]),
);

/** The family of that name, in any case; null where there is none. */
export function familyNamed(name: string): Family | null {
  return byName.get(name.toLowerCase()) ?? null;
}
