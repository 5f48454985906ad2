/** Food, drink and what holds them: an icon to a line, and the words that it shows. */
export const FOOD = `
  kitchen-knife: knife, chef knife, carving knife
  fork-and-knife: cutlery, silverware
  fork-and-knife-with-plate: dinner plate, table setting, place setting, meal
  spoon: teaspoon, tablespoon
  hot-beverage: coffee, tea, hot drink, cup of coffee, cup of tea, coffee cup, espresso, cappuccino, latte, hot chocolate
  teacup-without-handle: green tea, tea bowl
  tumbler-glass: whiskey, whisky, glass of whiskey
  glass-of-milk: milk
  beer-mug: beer, pint of beer, beer glass, lager
  wine-glass: wine, glass of wine, red wine
  cocktail-glass: cocktail, martini
  tropical-drink: pina colada, mai tai, margarita
  bottle-with-popping-cork: champagne, champagne bottle, wine bottle, sparkling wine
  cup-with-straw: soda, soft drink, milkshake, paper cup, smoothie
  beverage-box: juice box, juice carton
  bubble-tea: boba, boba tea
  ice: ice cube
  amphora: greek vase, urn, ancient vase
  pot-of-food: stew, soup pot, casserole
  shallow-pan-of-food: paella, pan of food
  cooking: frying pan, fried egg, skillet
  steaming-bowl: noodles, ramen, noodle soup, pho, noodle
  bowl-with-spoon: soup, cereal, porridge, oatmeal
  green-salad: salad
  cooked-rice: rice, bowl of rice
  curry-rice: curry
  spaghetti: pasta
  rice-ball: onigiri
  hamburger: burger, cheeseburger
  french-fries: fries, chips
  hot-dog: hotdog
  meat-on-bone: meat, ham
  poultry-leg: chicken leg, drumstick
  cut-of-meat: steak, beef
  cheese-wedge: cheese
  bread: loaf, loaf of bread, bread loaf, toast
  baguette-bread: baguette, french bread
  flatbread: pita, naan
  pancakes: pancake, stack of pancakes
  birthday-cake: cake
  shortcake: slice of cake, cake slice, piece of cake
  cupcake: muffin
  doughnut: donut
  cookie: biscuit, chocolate chip cookie
  soft-ice-cream: ice cream, ice cream cone, gelato
  ice-cream: bowl of ice cream, sundae, ice cream sundae
  chocolate-bar: chocolate
  candy: sweet, bonbon, toffee
  honey-pot: honey, honey jar, pot of honey
  custard: pudding, flan
  red-apple: apple
  tangerine: orange, mandarin, clementine
  lemon: citron
  grapes: grape, bunch of grapes
  cherries: cherry
  blueberries: blueberry
  kiwi-fruit: kiwi, kiwifruit
  melon: cantaloupe, honeydew
  eggplant: aubergine
  hot-pepper: chili, chili pepper, chilli, red pepper
  bell-pepper: pepper, paprika, capsicum
  ear-of-corn: corn, maize, corn cob, corn on the cob
  leafy-green: lettuce, cabbage, kale, spinach
  brown-mushroom: champignon
  peanuts: peanut
  beans: bean
  pea-pod: pea, peas
  ginger-root: ginger
  canned-food: can, tin can, can of food, tin
  takeout-box: takeaway box
`;
