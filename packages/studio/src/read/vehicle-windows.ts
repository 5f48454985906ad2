/** Vehicles at whose windows somebody can be drawn, and those whose windows are only painted on. */
const WINDOWED =
  "bus|school bus|city bus|tour bus|coach|minibus|van|camper ?van|minivan|delivery van|car|taxi|taxi cab|cab|hatchback|sedan|automobile|truck|lorry|delivery truck|train|steam train|train carriage|railway carriage|train car|subway train|locomotive|police car";
const BLIND =
  "tram|streetcar|trolley|subway|metro|monorail|pickup|pickup truck|fire truck|fire engine|ambulance|sports car|race car|racing car|limousine|jeep|suv|tractor|digger|excavator|bulldozer|motorhome|rv|caravan|camper|helicopter|spaceship|space ship|rocket|submarine|ferry|cruise ship|yacht|boat|ship|cable car|garbage truck|dump truck|ice cream truck|food truck|double decker bus|double decker";

/** What somebody does at a window: looking, leaning, waving, or with the head out of it. */
const DOES =
  "(?:(?:look|peer|peek|peep|lean|gaz|star|hang|wav|glanc|smil|watch)(?:s|es|e|ing)|pok(?:es|ing)|stick(?:s|ing)|put(?:s|ting)|popping|pops|with)(?: (?:its|his|her|their|the|a) (?:heads?|noses?|faces?|snouts?|paws?|hands?))?";
/** "A back window", "its open windows". */
const PANE = "(?:(?:open|side|back|rear|front|passenger|little|small) )?windows?";

const kinds = (names: string) =>
  names
    .split("|")
    .sort((one, other) => other.length - one.length)
    .join("|");
const VEHICLE = `(?:an?|the|his|her|their|its)(?: [\\w-]{1,20}){0,2}? (?:${kinds(`${WINDOWED}|${BLIND}`)})`;
const WAY = "(?:,? (?:smiling|happily|sadly|curiously|excitedly|quietly|dreamily))?";
const OUT = "(?: (?:straight|right))? (?:out of|out from|out|through|from|at|in)";

/** Words of who is at a window, in the three ways to name it; each has the vehicle with its article as `vehicle`. */
const AT_WINDOW: readonly RegExp[] = [
  // "Looking out of a bus window", "with its head out of the car's window".
  new RegExp(`(?<=\\w )${DOES}${WAY}${OUT} (?<vehicle>${VEHICLE})(?:['’]s)? ${PANE}(?![\\w-])`, "giu"),
  // "Leaning out of the window of a bus".
  new RegExp(
    `(?<=\\w )${DOES}${WAY}${OUT} (?:an?|the|one) ${PANE} (?:of|in|on) (?<vehicle>${VEHICLE})(?![\\w-])`,
    "giu",
  ),
  // "Looking out of a bus".
  new RegExp(`(?<=\\w )${DOES}${WAY} (?:out of|out from) (?<vehicle>${VEHICLE})(?![\\w-])`, "giu"),
  // "A cat in the window of a bus", "a cat in a bus window".
  new RegExp(`(?<=\\w )(?:in|at) (?:an?|the) ${PANE} of (?<vehicle>${VEHICLE})(?![\\w-])`, "giu"),
  new RegExp(`(?<=\\w )(?:in|at) (?<vehicle>${VEHICLE})(?:['’]s)? ${PANE}(?![\\w-])`, "giu"),
];

const HAS_NO_PANES = new RegExp(`(?:^| )(?:${kinds(BLIND)})$`, "iu");

/** A prompt as it goes on to be read, and words of it that nothing in the picture will show. */
interface Told {
  readonly text: string;
  readonly untold: readonly string[];
}

/**
 * "A dog looking out of a bus window": the window is that of a vehicle, which the dog is in, and no window of a room. At a
 * vehicle none of whose windows are open to look out of it is beside it, and the window is told to be missing. A view with
 * nobody in it ("looking out of a train window") keeps its words.
 */
export function atVehicleWindows(prompt: string): Told {
  const untold: string[] = [];
  const text = AT_WINDOW.reduce(
    (told, pattern) =>
      told.replace(pattern, (...match: unknown[]) => {
        const { vehicle } = match.at(-1) as { readonly vehicle: string };
        if (!HAS_NO_PANES.test(vehicle)) return `in ${vehicle}`;
        untold.push("looking out of the window");
        return `beside ${vehicle}`;
      }),
    prompt,
  );
  return { text, untold };
}
