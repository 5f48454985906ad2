import type { Model } from "../../model.js";
import { apple } from "../apple.js";
import { artichoke } from "../artichoke.js";
import { asparagus } from "../asparagus.js";
import { avocado } from "../avocado.js";
import { bagel } from "../bagel.js";
import { baguette, gingerbreadMan, pretzel } from "../bakery.js";
import { banana } from "../banana.js";
import { bananaBunch } from "../banana-bunch.js";
import { beer } from "../beer.js";
import { BIRTHDAY_CAKES } from "../birthday-cake.js";
import { blueberry } from "../blueberry.js";
import { blackberry, raspberry } from "../bramble-berries.js";
import { bread } from "../bread.js";
import { broccoli } from "../broccoli.js";
import { brokenEgg, crackedEgg } from "../broken-egg.js";
import { brownie } from "../brownie.js";
import { bubbleTea } from "../bubble-tea.js";
import { cake } from "../cake.js";
import { cakeSlice } from "../cake-slice.js";
import { can } from "../can.js";
import { candyCane } from "../candy-cane.js";
import { cappuccino, chai, cupOfTea, espresso, hotChocolate, latte, matchaLatte } from "../cappuccino.js";
import { carrot } from "../carrot.js";
import { cauliflower } from "../cauliflower.js";
import { celery } from "../celery.js";
import { cerealBowl } from "../cereal-bowl.js";
import { cerealBox } from "../cereal-box.js";
import { champagne } from "../champagne.js";
import { cheese } from "../cheese.js";
import { cherry } from "../cherry.js";
import { chiliPepper } from "../chili-pepper.js";
import { chocolateBar } from "../chocolate-bar.js";
import { cocktail } from "../cocktail.js";
import { coconut } from "../coconut.js";
import { candy, chewingGum, sugarBowl, sugarCube } from "../confectionery.js";
import { cookie } from "../cookie.js";
import { corn } from "../corn.js";
import { cottonCandy } from "../cotton-candy.js";
import { croissant } from "../croissant.js";
import { cucumber } from "../cucumber.js";
import { cupcake } from "../cupcake.js";
import { dragonFruit, fig, papaya, passionFruit, pomegranate } from "../cut-fruit.js";
import { riceBowl } from "../donburi.js";
import { donut } from "../donut.js";
import { egg } from "../egg.js";
import { eggplant } from "../eggplant.js";
import { berryCake, tieredCake } from "../festive-cakes.js";
import { friedEgg } from "../fried-egg.js";
import { fries } from "../fries.js";
import { garlic } from "../garlic.js";
import { gingerbreadHouse } from "../gingerbread-house.js";
import { grapes } from "../grapes.js";
import { hamburger } from "../hamburger.js";
import { honey } from "../honey.js";
import { hotDog } from "../hot-dog.js";
import { iceCream } from "../ice-cream.js";
import { icedCoffee } from "../iced-coffee.js";
import { kiwi } from "../kiwi.js";
import { lasagna } from "../lasagna.js";
import { leek } from "../leek.js";
import { lemon } from "../lemon.js";
import { lollipop } from "../lollipop.js";
import { macaron } from "../macaron.js";
import { mango } from "../mango.js";
import { mapleSyrup } from "../maple-syrup.js";
import { marshmallow } from "../marshmallow.js";
import { milk } from "../milk.js";
import { milkshake } from "../milkshake.js";
import { mushroom } from "../mushroom.js";
import { nachos } from "../nachos.js";
import { almond, cashew, pistachio, walnut } from "../nuts.js";
import { onion } from "../onion.js";
import { orange } from "../orange.js";
import { icedTea, lemonade, orangeJuice } from "../orange-juice.js";
import { pancakes } from "../pancakes.js";
import { peach } from "../peach.js";
import { pear } from "../pear.js";
import { pepper } from "../pepper.js";
import { pie } from "../pie.js";
import { pineapple } from "../pineapple.js";
import { pizza } from "../pizza.js";
import { pizzaSlice } from "../pizza-slice.js";
import { plum } from "../plum.js";
import { popcorn } from "../popcorn.js";
import { popsicle } from "../popsicle.js";
import { potato } from "../potato.js";
import { pumpkin } from "../pumpkin.js";
import { ramen } from "../ramen.js";
import { rhubarb } from "../rhubarb.js";
import { beet, radish, turnip } from "../root-vegetables.js";
import { salad } from "../salad.js";
import { sandwich } from "../sandwich.js";
import { sausage } from "../sausage.js";
import { soup } from "../soup.js";
import { spaghetti } from "../spaghetti.js";
import { cinnamonStick } from "../spices.js";
import { springRoll } from "../spring-roll.js";
import { steak } from "../steak.js";
import { strawberry } from "../strawberry.js";
import { sushi } from "../sushi.js";
import { taco } from "../taco.js";
import { breadSlice, toast } from "../toast.js";
import { tomato } from "../tomato.js";
import { waffle } from "../waffle.js";
import { watermelon } from "../watermelon.js";
import { whiskey } from "../whiskey.js";
import { yogurt } from "../yogurt.js";
import { zucchini } from "../zucchini.js";

/** Food and drink. */
export const FOOD: readonly Model[] = [
  apple,
  avocado,
  bagel,
  banana,
  bananaBunch,
  beer,
  bread,
  breadSlice,
  toast,
  raspberry,
  blackberry,
  broccoli,
  cake,
  tieredCake,
  berryCake,
  can,
  carrot,
  cheese,
  cherry,
  cocktail,
  cookie,
  corn,
  croissant,
  cupcake,
  donut,
  egg,
  brokenEgg,
  crackedEgg,
  eggplant,
  fries,
  grapes,
  hamburger,
  hotDog,
  iceCream,
  lemon,
  lollipop,
  milk,
  mushroom,
  onion,
  orange,
  orangeJuice,
  lemonade,
  icedTea,
  pancakes,
  peach,
  pear,
  pepper,
  pie,
  pineapple,
  pizza,
  pizzaSlice,
  cerealBowl,
  popcorn,
  potato,
  pumpkin,
  sandwich,
  strawberry,
  sushi,
  tomato,
  watermelon,
  spaghetti,
  ramen,
  salad,
  steak,
  taco,
  friedEgg,
  chocolateBar,
  macaron,
  waffle,
  popsicle,
  ...BIRTHDAY_CAKES,
  cakeSlice,
  cappuccino,
  latte,
  matchaLatte,
  chai,
  espresso,
  cupOfTea,
  hotChocolate,
  icedCoffee,
  milkshake,
  bubbleTea,
  whiskey,
  champagne,
  honey,
  soup,
  blueberry,
  kiwi,
  coconut,
  riceBowl,
  lasagna,
  nachos,
  springRoll,
  brownie,
  cottonCandy,
  marshmallow,
  mapleSyrup,
  yogurt,
  celery,
  cerealBox,
  leek,
  zucchini,
  cauliflower,
  asparagus,
  artichoke,
  sausage,
  plum,
  fig,
  pomegranate,
  papaya,
  dragonFruit,
  passionFruit,
  radish,
  beet,
  turnip,
  candyCane,
  cucumber,
  rhubarb,
  pretzel,
  baguette,
  gingerbreadMan,
  gingerbreadHouse,
  garlic,
  chiliPepper,
  mango,
  walnut,
  almond,
  pistachio,
  cashew,
  cinnamonStick,
  candy,
  chewingGum,
  sugarBowl,
  sugarCube,
];
