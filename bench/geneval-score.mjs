/** Other words a viewer may use for GenEval's classes. */
const SAME = {
  tv: ["television", "tv set", "monitor", "screen"],
  "cell phone": ["phone", "smartphone", "mobile phone"],
  couch: ["sofa"],
  person: ["man", "woman", "boy", "girl", "child", "figure"],
  "sports ball": ["ball", "soccer ball", "football", "basketball", "volleyball", "tennis ball"],
  "computer mouse": ["mouse"],
  "computer keyboard": ["keyboard"],
  "tv remote": ["remote", "remote control"],
  "potted plant": ["plant", "houseplant"],
  "dining table": ["table"],
  "hair drier": ["hair dryer", "hairdryer", "blow dryer"],
  cup: ["mug", "teacup", "coffee cup"],
  donut: ["doughnut"],
  handbag: ["purse", "bag"],
  suitcase: ["luggage"],
  tie: ["necktie"],
  airplane: ["plane", "aeroplane", "jet"],
  motorcycle: ["motorbike", "scooter"],
  bicycle: ["bike"],
  refrigerator: ["fridge"],
  skis: ["ski", "pair of skis"],
  boat: ["sailboat", "rowboat", "ship"],
  cow: ["bull"],
  truck: ["lorry", "pickup truck"],
  train: ["locomotive"],
  bus: ["coach"],
  oven: ["stove"],
  "baseball glove": ["baseball mitt", "catcher's mitt", "glove", "mitt"],
  "baseball bat": ["bat"],
  "teddy bear": ["teddy"],
  "hot dog": ["hotdog"],
  book: ["closed book", "open book"],
  bench: ["park bench"],
  clock: ["wall clock", "alarm clock"],
  car: ["automobile"],
  sink: ["washbasin", "basin"],
  frisbee: ["disc", "flying disc"],
  orange: ["tangerine"],
  surfboard: ["surf board"],
};

/** Classes whose names end like another's. */
const CLASSES = [
  ...Object.keys(SAME),
  "hot dog",
  "wine glass",
  "fire hydrant",
  "stop sign",
  "tennis racket",
  "bear",
  "dog",
];

const COLOURS = {
  gray: "grey",
  violet: "purple",
  "light blue": "blue",
  "dark blue": "blue",
  navy: "blue",
  gold: "yellow",
};

/** Why the answers do not meet a prompt's facts, or null where they do. */
export function judge(entry, answers) {
  const found = entry.include.map((fact) => answers.find((answer) => isClass(answer.name, fact.class)));
  for (const [index, fact] of entry.include.entries()) {
    const answer = found[index];
    if (!answer) return `no ${fact.class} seen`;
    const most = entry.exclude?.find((other) => other.class === fact.class)?.count;
    // Things of one class that differ in colour are told one by one.
    const count = answers
      .filter(({ name }) => isClass(name, fact.class))
      .reduce((sum, other) => sum + other.count, 0);
    if (entry.tag === "counting" ? count !== fact.count : count < fact.count) {
      return `${count} ${fact.class} seen, ${fact.count}${most ? " exactly" : ""} asked`;
    }
    if (fact.color && plainColour(answer.colour) !== plainColour(fact.color)) {
      return `${fact.class} looks ${answer.colour}, ${fact.color} asked`;
    }
    if (fact.position) {
      const [where, target] = fact.position;
      if (!stands(answer, where, found[target]))
        return `${fact.class} is not ${where} ${entry.include[target].class}`;
    }
  }
  return null;
}

/** Whether a viewer's name means this class: plain additions ("toy train", "skis with poles") do not matter. */
function isClass(name, wanted) {
  const word = plainName(name);
  if (formsOf(wanted).some((form) => sameWord(word, form))) return true;
  // "wine bottle" is a bottle, but "teddy bear" is a class of its own and no bear.
  if (CLASSES.some((other) => other !== wanted && formsOf(other).some((form) => sameWord(word, form))))
    return false;
  return formsOf(wanted).some((form) => word.endsWith(` ${form}`) || word.endsWith(` ${form}s`));
}

function plainName(name) {
  return String(name)
    .toLowerCase()
    .replace(/\(.*?\)/g, "")
    .replace(/ (with|on|in) .*$/, "")
    .replace(/^(a |an |the )?(pair of )?/, "")
    .trim();
}

function formsOf(wanted) {
  return [wanted, ...(SAME[wanted] ?? [])];
}

function sameWord(word, form) {
  return word === form || word === `${form}s`;
}

function plainColour(colour) {
  const word = String(colour).toLowerCase().trim();
  return COLOURS[word] ?? word;
}

function stands(a, where, b) {
  if (!b) return false;
  if (where === "left of") return a.x < b.x - 0.02;
  if (where === "right of") return a.x > b.x + 0.02;
  if (where === "above") return a.y < b.y - 0.02;
  return a.y > b.y + 0.02;
}
