import type { Model } from "../../model.js";
import { backpack } from "../backpack.js";
import { bandana } from "../bandana.js";
import { belt } from "../belt.js";
import { boot } from "../boot.js";
import { bowTie } from "../bow-tie.js";
import { bracelet } from "../bracelet.js";
import { cane } from "../cane.js";
import { cap } from "../cap.js";
import { cape } from "../cape.js";
import { cowboyHat } from "../cowboy-hat.js";
import { crown } from "../crown.js";
import { dress } from "../dress.js";
import { glasses } from "../glasses.js";
import { glove } from "../glove.js";
import { handbag } from "../handbag.js";
import { hat } from "../hat.js";
import { helmet } from "../helmet.js";
import { jacket } from "../jacket.js";
import { necklace } from "../necklace.js";
import { pants } from "../pants.js";
import { jewelRing } from "../ring.js";
import { scarf } from "../scarf.js";
import { shirt } from "../shirt.js";
import { shoe } from "../shoe.js";
import { skirt } from "../skirt.js";
import { sock } from "../sock.js";
import { sunglasses } from "../sunglasses.js";
import { sweater } from "../sweater.js";
import { tie } from "../tie.js";
import { topHat } from "../top-hat.js";
import { wallet } from "../wallet.js";
import { watch } from "../watch.js";

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
  handbag,
  hat,
  helmet,
  jacket,
  necklace,
  pants,
  jewelRing,
  scarf,
  shirt,
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
];
