import type { Model } from "../../model.js";
import { apron } from "../apron.js";
import { backpack } from "../backpack.js";
import { bandana } from "../bandana.js";
import { beanie } from "../beanie.js";
import { belt } from "../belt.js";
import { boot } from "../boot.js";
import { bowTie } from "../bow-tie.js";
import { bracelet } from "../bracelet.js";
import { cane } from "../cane.js";
import { cap } from "../cap.js";
import { cape } from "../cape.js";
import { coat } from "../coat.js";
import { cowboyHat } from "../cowboy-hat.js";
import { crown } from "../crown.js";
import { dress } from "../dress.js";
import { glasses } from "../glasses.js";
import { glove } from "../glove.js";
import { handbag } from "../handbag.js";
import { foldedPants, foldedShirt, foldedSweater } from "../handled-cloth.js";
import { hat } from "../hat.js";
import { highHeel, sandal } from "../heels.js";
import { helmet } from "../helmet.js";
import { jacket } from "../jacket.js";
import { brooch, earring } from "../jewellery.js";
import { mask, theatreMasks } from "../mask.js";
import { mitten } from "../mitten.js";
import { necklace } from "../necklace.js";
import { pants, shorts } from "../pants.js";
import { partyHat } from "../party-hat.js";
import { jewelRing } from "../ring.js";
import { scarf } from "../scarf.js";
import { shirt } from "../shirt.js";
import { shoe } from "../shoe.js";
import { skirt } from "../skirt.js";
import { slipper } from "../slipper.js";
import { sock } from "../sock.js";
import { suit } from "../suit.js";
import { suitOfArmor } from "../suit-of-armor.js";
import { sunglasses } from "../sunglasses.js";
import { sweater } from "../sweater.js";
import { tie } from "../tie.js";
import { topHat } from "../top-hat.js";
import { vest } from "../vest.js";
import { wallet } from "../wallet.js";
import { watch } from "../watch.js";
import { weddingDress } from "../wedding-dress.js";
import { wig } from "../wig.js";
import { witchHat } from "../witch-hat.js";

/** What is worn or carried. */
export const CLOTHING: readonly Model[] = [
  backpack,
  belt,
  boot,
  bowTie,
  bracelet,
  cane,
  cap,
  cowboyHat,
  crown,
  dress,
  glasses,
  glove,
  mitten,
  handbag,
  hat,
  helmet,
  jacket,
  necklace,
  pants,
  jewelRing,
  scarf,
  shirt,
  foldedShirt,
  foldedSweater,
  foldedPants,
  shoe,
  skirt,
  sock,
  sunglasses,
  sweater,
  tie,
  topHat,
  wallet,
  watch,
  bandana,
  cape,
  witchHat,
  partyHat,
  beanie,
  mask,
  theatreMasks,
  suitOfArmor,
  slipper,
  brooch,
  earring,
  vest,
  highHeel,
  sandal,
  shorts,
  coat,
  suit,
  weddingDress,
  apron,
  wig,
];
