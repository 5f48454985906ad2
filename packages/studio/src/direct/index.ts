import { rgbToHex } from "@atelier/contract";
import { type Brief, isFlat } from "../brief.js";
import { viewOf } from "../camera.js";
import { type Random, randomFrom } from "../math/random.js";
import { composed } from "../place/composition.js";
import { daylightOf } from "../place/light.js";
import { isOutdoors } from "../place/place.js";
import { settledIn, skyOf } from "../read/outdoors.js";
import type { Scene } from "../scene.js";
import { afloat, floats } from "./arrange/afloat.js";
import { arrange } from "./arrange/arrange.js";
import { eyeAtWall, movedToWall } from "./arrange/at-wall.js";
import { type Setup, seen } from "./arrange/compose.js";
import { DEEP_VIEW, differInDepth } from "./arrange/depth.js";
import { hangingsOf, isOverhung } from "./arrange/hangings.js";
import { inSceneUnits } from "./arrange/in-scene.js";
import { leantOn } from "./arrange/propped.js";
import { ideaFor } from "./backdrop/idea.js";
import { backdropFor } from "./backdrop/index.js";
import { onPlinth, plinthFor } from "./backdrop/plinth.js";
import { recipeFor, WINDOWED } from "./backdrop/recipe.js";
import { eyeHeight } from "./camera/eye.js";
import { focusedOn } from "./camera/focus.js";
import { framingOf } from "./camera/framing.js";
import { type Frame, roomFor } from "./camera/lens.js";
import { nearRoom } from "./camera/near.js";
import { colouredPieces } from "./colour/coloured-pieces.js";
import { missingParts, subjectColours } from "./colour/colouring.js";
import { chosen, groundFor } from "./colour/ground.js";
import { dressInPalette } from "./colour/palette.js";
import { inScheme, untoned } from "./colour/scheme.js";
import { finishFor } from "./colour/tone.js";
import { habitatFor, underItsSky } from "./landscape/habitat.js";
import { roomIn, stanceIn } from "./landscape/in-landscape.js";
import { inMood } from "./landscape/in-mood.js";
import { landShown } from "./landscape/land-shown.js";
import { drawnPlace, metresOf, nearness, placeFor, roomInPlace } from "./landscape/landscape.js";
import { landscapeAlone } from "./landscape/landscape-alone.js";
import { placeBackground } from "./landscape/lights.js";
import { sceneryFor } from "./landscape/scenery.js";
import { settingOf, settledOn, surroundings } from "./landscape/surroundings.js";
import { wild } from "./landscape/wild.js";
import { lightsOf } from "./light/index.js";
import { shadowOf } from "./light/light.js";
import { litStyleOf } from "./light/lit-style.js";
import { litAtNight } from "./light/lit-windows.js";
import { neonWall } from "./light/neon.js";
import { asMeant } from "./meaning/as-meant.js";
import { clothe } from "./meaning/clothe.js";
import { depict, type LookUp } from "./meaning/depict.js";
import { onFloor } from "./meaning/floor-lamps.js";
import { handInHand } from "./meaning/hand-in-hand.js";
import { headOf } from "./meaning/heads.js";
import { iconSet, reportSet } from "./meaning/icon-set.js";
import { inCostume } from "./meaning/in-costume.js";
import { shownInModel } from "./meaning/in-model.js";
import { asNeonSign } from "./meaning/neon-sign.js";
import { withOpenForms } from "./meaning/open-form.js";
import { posed } from "./meaning/poses.js";
import { reportRetold, retold } from "./meaning/retold.js";
import { reportSpread, spreadOut } from "./meaning/spread.js";
import { stage } from "./meaning/stage.js";
import { asMark } from "./meaning/trades.js";
import { unheeded } from "./meaning/unheeded.js";
import { type Directed, inOtherForm } from "./other-form.js";
import { withBeads } from "./picture/beads.js";
import { flatSetting, paintedPlace, shapesFor } from "./picture/flat.js";
import { patternOf, patternRoom } from "./picture/pattern.js";
import { onPodium } from "./picture/podium.js";
import { instead, stillLife } from "./picture/still-life.js";
import { roomBelow, textsOn, withScreens } from "./picture/written.js";
import { coveredBoxes, coverOf } from "./piece/area.js";
import { withWords } from "./piece/lettering.js";
import { extentOfAll } from "./piece/piece.js";
import { shareAlone } from "./piece/size.js";
import { thingsOf } from "./piece/thing.js";
import { roomAsked } from "./room/asked.js";
import { directRoom } from "./room/index.js";
import { setAskedFor } from "./room/set.js";
import { turnedPieces } from "./turned-pieces.js";
import type { Wishes } from "./wishes.js";

export type { LookUp } from "./meaning/depict.js";
export type { Wishes } from "./wishes.js";

/** What stands in a painted place leaves it room, of its usual part of the frame. */
const SHARE_IN_PAINTED_PLACE = 0.8;

/**
 * Art direction: from what a prompt says to everything that decides the picture. Depends on its arguments alone.
 * A prompt none of whose things can be drawn gets an abstract still life, so that the picture is finished all
 * the same.
 */
export function direct(asked: Brief, wished: Wishes, shapes?: LookUp): Directed {
  const given = headOf(asked);
  const set = iconSet(given);
  if (set) {
    const { scene, report } = directTold(set.brief, wished, shapes);
    return { scene, report: reportSet(set, report) };
  }
  const spread = spreadOut(given);
  if (spread) {
    const { scene, report } = directTold(spread.brief, wished, shapes);
    return { scene, report: reportSpread(spread, report, given.prompt) };
  }
  const retelling = retold(given, wished.seed);
  if (!retelling) return directTold(given, wished, shapes);
  const { scene, report } = directTold(retelling.brief, wished, shapes);
  return { scene, report: reportRetold(retelling, report) };
}

/** The same for a brief that is drawn as it is told. */
function directTold(
  given: Brief,
  wished: Wishes,
  shapes: LookUp = withOpenForms(shapesFor(asNeonSign(given, wished.seed)), given, wished.seed),
): Directed {
  const told = asMark(handInHand(asNeonSign(given, wished.seed)));
  const otherwise = inOtherForm(told, wished, { direct, directTold });
  if (otherwise) return otherwise;
  const lookUp = withWords(shapes);
  const { brief: furnishing, stuffs } = asMeant(told, lookUp);
  const seenRoom = wished.palette.length === 0 && !isFlat(given.style) ? roomAsked(furnishing) : null;
  if (seenRoom) return untoned(directRoom(seenRoom, wished, lookUp), given);
  const said = onFloor(furnishing);
  const wishes = inScheme(said, wished);
  const groundAsked = wishes.background !== null || said.setting.colour !== null;
  const isHome = !groundAsked && wishes.palette.length === 0 && wishes.transparent !== true;
  const asked =
    inMood(underItsSky(drawnPlace(said, groundAsked), said), said) ??
    (isHome ? habitatFor(said, wishes.seed) : null);
  const settled = asked ?? inMood(paintedPlace(said), said) ?? sceneryFor(said, wishes);
  const {
    brief: bare,
    plan,
    words: ofSet,
  } = setAskedFor(
    settled ? settledIn(said, settled) : said,
    lookUp,
    asked !== null ||
      wishes.transparent === true ||
      wishes.background !== null ||
      wishes.palette.length > 0 ||
      isFlat(said.style),
  );
  const sky = asked ? skyOf(said, asked) : { shown: [], missing: [] };
  const random = randomFrom("direct", wishes.seed);
  const frame: Frame = { width: wishes.width, height: wishes.height };
  if (settled && bare.mentions.length === 0) {
    const scene = landscapeAlone(bare, settled, wishes, frame);
    const land = landShown(settled);
    const missing = [...land.missing, ...sky.missing];
    const notDepicted = [...bare.setting.places, ...missing, ...unheeded(bare, scene)];
    return { scene, report: { depicted: [...land.shown, ...sky.shown], substituted: [], notDepicted } };
  }
  const staged = stage(asked ? wild(bare, lookUp) : bare, lookUp, randomFrom("stage", wishes.seed));
  const { companions } = staged;
  const whole = shownInModel(staged.brief, lookUp);
  const costumed = inCostume(whole.brief, lookUp);
  const clothed = clothe(costumed, lookUp);
  const { brief, poses } = posed(clothed.brief, lookUp);
  const within = new Set([...whole.within, ...clothed.worn]);
  const { depicted, report: found } = depict({ ...staged, ...clothed, brief, poses, within }, lookUp);
  // A painter's village is a thing, and named as one already.
  const land = landShown(settled);
  const ofPlace = [...land.shown, ...sky.shown].filter((word) => !found.depicted.includes(word));
  const answered = [...found.depicted, ...costumed.shown, ...stuffs, ...ofPlace, ...ofSet];
  const report = {
    ...found,
    depicted: answered,
    notDepicted: [...found.notDepicted, ...land.missing, ...sky.missing],
  };
  if (settled && depicted.length === 0)
    return { scene: landscapeAlone(brief, settled, wishes, frame), report };
  const still = depicted.length === 0 ? stillLife(brief, lookUp, random) : null;
  const flat = isFlat(brief.style);
  const framing = framingOf(
    brief,
    depicted.some(({ depiction }) => depiction.entry.relief),
  );
  const pieces = still
    ? still.pieces
    : turnedPieces(brief, depicted, {
        asked,
        framing,
        random,
        seed: wishes.seed,
        symbolic: staged.symbols.size === 1 && depicted.length === 1,
        wall: plan?.wall,
      });
  const alone = pieces.length === 1;
  const share = framing.share * (alone ? shareAlone(pieces[0]!.mention?.size ?? "normal") : 1);
  const mirrored = random() < 0.5;
  const firstHue = Math.floor(8 * random());
  const third = random() < 0.5 ? 1 : 2;
  const deep = !flat && differInDepth(pieces, brief.relations, framing);
  const stance = asked === null ? null : stanceIn(asked, brief);
  const usual = roomBelow(
    brief,
    framing.pattern
      ? patternRoom()
      : asked
        ? roomIn(stance!, roomInPlace(frame, alone, share * nearness(pieces), third))
        : roomFor(frame, alone, settled ? share * SHARE_IN_PAINTED_PLACE : share, framing, third),
  );
  const near = framing.pattern ? usual : nearRoom(brief, { asked, framing, pieces, frame, usual });
  const room = deep && !asked ? { fieldOfView: DEEP_VIEW, ...near } : near;
  const groundIsFree =
    wishes.background === null && brief.setting.colour === null && wishes.transparent !== true;
  const exactGround = !groundIsFree || wishes.palette.length > 0;
  const dark = brief.style === "neon" && groundIsFree && wishes.palette.length === 0 && asked === null;
  const open =
    groundIsFree && wishes.palette.length === 0 && !flat && !dark && !settled && !plan && !framing.pattern;
  const chance = randomFrom("idea", wishes.seed, pieces[0]?.entry.concept ?? "");
  const idea =
    open && !litStyleOf(brief.style).cards
      ? ideaFor(brief, pieces, framing, staged.symbols.size > 0, chance)
      : null;
  const recipe = idea ? recipeFor(idea, chance) : null;
  const setup: Setup = {
    frame,
    room: idea ? { ...room, width: room.width * idea.share, height: room.height * idea.share } : room,
    elevation: eyeHeight(framing, {
      inPlace: stance,
      idea: idea?.elevation ?? eyeAtWall(plan?.wall),
      pieces,
      overhung: isOverhung(brief),
      submerged: asked?.landform === "reef",
    }),
    lying: framing.lying,
    deep,
    aloft: stance === "aloft" || idea?.name === "aloft",
    random: framing.symmetrical ? steady : random,
  };
  const arranged =
    framing.pattern && !still
      ? seen(patternOf(pieces, frame, random), setup, framing.elevation!)
      : movedToWall(leantOn(brief, arrange(brief, pieces, setup)), plan?.wall);
  const inScene = inSceneUnits(arranged, frame, setup.room);
  const view = viewOf({ camera: inScene.camera, ...frame });
  const own = colouredPieces(inScene.placed, {
    brief,
    // Solids that stand in take the palette as anything does.
    stillLife: wishes.palette.length === 0 ? (still?.colours ?? null) : null,
    style: idea?.name === "icon" && brief.style === "render" ? "toy" : brief.style,
    firstHue,
    // A palette says the colours, and drawings, cards and tubes have a few of their own.
    dyed: wishes.palette.length > 0 || flat || dark || litStyleOf(brief.style).cards ? null : wishes.seed,
    view,
  });
  // A pattern goes on past the frame, and what flies has no feet.
  const inAir = framing.pattern || own.every(({ entry }) => entry.floats);
  const dressed = dressInPalette(own, {
    // A painter shares a palette out over all that can be seen, the ground and its shapes included.
    palette: flat ? [] : wishes.palette.map(rgbToHex),
    weights: wishes.weights ?? null,
    asked: wishes.asked ?? null,
    // A landscape keeps its own colours: the parts of its things show what was asked for.
    groundIsFree: groundIsFree && asked === null,
    stands: !inAir && asked === null,
    unseen: wishes.unseen ?? [],
  });
  const beadRoom = asked || framing.pattern ? room : roomFor(frame, false, 1, framing, third);
  const withRest = inAir || wishes.rest === "beads" ? withBeads : onPodium;
  const { extras, posed: set } = withRest(asked && !wishes.transparent ? [] : dressed.unshown, inScene, {
    elevation: arranged.elevation,
    cover: coverOf(inScene.boxes, own),
    aspect: frame.width / frame.height,
    lookUp,
    weighted: (wishes.weights?.length ?? 0) > 0,
    pose: (composition) => inSceneUnits(composition, frame, beadRoom),
  });
  const shownColours = subjectColours([...dressed.colourings], own);
  const tint = idea ? chosen(brief, shownColours, chance, recipe?.ground) : null;
  const plinth = idea?.name === "plinth" ? plinthFor(set.placed, tint!, chance) : null;
  const stood = plinth ? onPlinth(set, plinth, frame) : set;
  const { camera } = stood;
  const sought = asked
    ? placeFor(asked, wishes.seed, metresOf(stood.placed), floats(stood.placed) ? "floats" : "stands")
    : null;
  const swims = sought !== null && isOutdoors(sought) && sought.afloat;
  const { placed, boxes } = swims ? afloat(stood.placed, stood.boxes) : stood;
  const grounds = { ...wishes, wanted: dressed.ground, boxes: coveredBoxes(own, boxes) };
  const shown = [...own, ...extras];
  const colourings = [...dressed.colourings, ...extras.map(({ colouring }) => colouring)];
  const extent = extentOfAll(placed);
  const place =
    sought && isOutdoors(sought)
      ? composed(
          settledOn(sought, {
            asked: asked!,
            stance: stance!,
            camera,
            frame,
            boxes,
            placed,
            prompt: brief.prompt,
          }),
          camera,
          frame,
        )
      : sought;
  const bareThings = thingsOf(placed, colourings, boxes, companions, brief.prompt);
  const lit = bareThings.map((item, n) => ({
    ...item,
    thing: litAtNight(
      item.thing,
      placed[n]!.entry,
      place && isOutdoors(place) ? place : null,
      placed[n]!.mention,
    ),
  }));
  const written = wishes.palette.length > 0 ? lit : withScreens(brief, lit);
  const things = written.map(({ thing }) => thing);
  const { texts, homeless } = textsOn(brief, written);
  const subject = subjectColours(things, shown);
  const around = flat
    ? flatSetting(brief, settled, { ...wishes, subject }, random)
    : dark
      ? neonWall(randomFrom("neon", wishes.seed))
      : plan
        ? surroundings(brief, plan, { camera, placed }, wishes)
        : idea
          ? settingOf(
              backdropFor(idea, {
                brief,
                tint: tint!,
                camera,
                ...frame,
                seed: wishes.seed,
                subject: pieces[0]!.entry.concept,
              }),
              plinth,
            )
          : { background: groundFor(brief, grounds, subject, random) };
  // Where the ground is to be nothing but a colour, and where nothing weighs anything, they just hover.
  const hangings = flat || !groundIsFree || place?.kind === "space" ? [] : hangingsOf(placed, brief);
  const finish = flat || place !== null ? null : finishFor(brief);
  const scene: Scene = {
    version: 1,
    ...frame,
    seed: wishes.seed,
    style: brief.style,
    ...around,
    ...(place && isOutdoors(place) ? { background: placeBackground(place, daylightOf(place)) } : {}),
    ...(hangings.length > 0 ? { hangings } : {}),
    camera: focusedOn(brief, camera, things, exactGround),
    ...(finish ? { finish } : {}),
    ...shadowOf(brief, wishes),
    ...(idea?.name === "aloft" || stance === "aloft" ? { shadow: 0 } : {}),
    ...lightsOf({
      brief,
      place,
      dark,
      direction: {
        lying: framing.lying,
        mirrored,
        set: plan && plan.kind !== "slab" ? plan.kind : null,
        exactGround,
        recipe: plan?.window ? WINDOWED : recipe,
      },
      height: extent.max[1],
      things,
      entryOf: (thing) => shown[things.indexOf(thing)]!.entry,
      subject: subject[0],
      background: around.background,
    }),
    ...(place ? { place } : {}),
    palette: wishes.palette.map(rgbToHex),
    ...((flat || place) && wishes.weights ? { weights: [...wishes.weights] } : {}),
    things,
    ...(texts.length > 0 ? { texts } : {}),
  };
  const missing = pieces.flatMap(({ mention, nth, entry }) =>
    mention && nth === 0 ? missingParts(entry, mention) : [],
  );
  return {
    scene,
    report: {
      ...report,
      substituted: [...report.substituted, ...(still ? instead(brief) : [])],
      notDepicted: [
        ...report.notDepicted,
        ...(still && brief.mentions.length === 0 ? brief.notUnderstood : []),
        ...homeless.map((text) => `the text “${text}”`),
        ...unheeded(brief, scene),
        ...missing,
      ],
    },
  };
}

/** No chance: what mirrors itself has no play. */
const steady: Random = () => 0.5;
