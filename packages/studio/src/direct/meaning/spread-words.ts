/**
 * What lies about where a flat lay or a laid table is of a field rather than of things by name; the most telling first.
 * Synonyms share a line.
 */
export const SPREAD_WORDS = `
makeup, make up, cosmetic, beauty product, beauty: a lipstick, a nail polish, a perfume bottle, a table mirror, a comb, a cosmetic jar, a hairbrush and a rose
skincare, skincare product, skin care, skin care product, toiletry, self care, spa, bath product: a serum bottle, a cosmetic jar, a soap, a towel, a tube of cream, a candle, a sponge and a rose
stationery, school supply, office supply, writing, writing tool, study, studying, homework: a notebook, a pencil, a ruler, scissors, a stapler, an eraser, a pen and a cup of coffee
breakfast, brunch, morning: a cup of coffee, a croissant, a fried egg, a glass of orange juice, a bowl of strawberries, a jar of jam, a banana and a fork
lunch: a sandwich, a bowl of salad, a glass of orange juice, an apple, a baguette, a cheese, a tomato and a fork
dinner, supper, meal, feast, thanksgiving, banquet: a steak, a bowl of salad, a wine bottle, two wine glasses, a baguette, a cheese, grapes and a candle
tea, afternoon tea, tea party, high tea, tea time, teatime: a teapot, two teacups, a cake, a plate with three cookies, three macarons, a vase with flowers and a bowl of strawberries
coffee, coffee break: a cup of coffee, coffee beans, a french press, a croissant, a chocolate bar, a cookie and a spoon
dessert, sweet, candy, treat, party, birthday party, birthday: a birthday cake, a cupcake, a donut, a lollipop, a gift, three macarons, an ice cream and a cookie
picnic: a picnic basket, a sandwich, a watermelon, grapes, two apples, a baguette, a cheese and a bottle
baking, baking ingredient, baking tool, cooking: a rolling pin, an egg, a whisk, a carton of milk, a bowl, a cupcake, a lemon and a chocolate bar
ingredient, cooking ingredient, pasta ingredient, italian food, food: a tomato, a garlic, spaghetti, a cheese, an onion, a lemon, a pepper and a mushroom
fruit: a banana, an orange, an apple, a pear, a lemon, a kiwi, grapes and a strawberry
vegetable, veggie: a carrot, a tomato, a broccoli, an eggplant, a pepper, an onion, a corn and a garlic
sushi, japanese food: sushi, chopsticks, a bowl of ramen, a teacup, a teapot, a shrimp and a lemon
tool, hand tool, workshop, repair, woodworking: a hammer, a screwdriver, a wrench, a saw, pliers, a tape measure, a screw and a chisel
gardening, gardening tool, garden tool, garden: a watering can, gloves, a trowel, a flowerpot, a seedling, a shovel, a tulip and a carrot
sewing, sewing tool, sewing kit, tailoring: scissors, a button, a tape measure, a sewing machine, a ruler, a t-shirt and a pencil
travel, travel essential, travel gear, vacation, trip: a map, a camera, a compass, sunglasses, a notebook, a smartphone, a hat and a backpack
hiking, hiking gear, camping, camping gear, outdoor gear, adventure: a boot, a map, a compass, a thermos, a flashlight, a backpack, binoculars and a tent
camera gear, camera equipment, photography, photography gear, photographer's gear: a camera, a tripod, a laptop, a smartphone, headphones, sunglasses, a notebook and a cup of coffee
beach, beach essential, summer, summer essential, summer accessory: sunglasses, a beach towel, sandals, a starfish, a sunscreen, a hat, a beach ball and a coconut
work, working, office, workspace, workplace, office desk, work desk, home office, working from home, business, writer's: a laptop, a notebook, a pen, a cup of coffee, a desk lamp, glasses, a potted plant and a smartphone
gaming, gaming gear, gaming setup: a keyboard, a mouse, headphones, a game controller, a monitor, a joystick and a can
autumn, fall, autumnal: an autumn leaf, an acorn, a pumpkin, a pine cone, an apple, a mushroom, a candle and a scarf
winter, christmas, christmas decoration, holiday, festive: a gift, a bauble, a candy cane, a pine cone, a candle, a gingerbread man, a star and a bell
spring, easter: a tulip, an easter egg, a daisy, a bird nest, a seedling, a rose and a butterfly
clothes, clothing, outfit, fashion, fashion accessory, accessory, men's fashion, women's fashion: a t-shirt, jeans, a sneaker, a belt, a watch, sunglasses, a hat and a handbag
art supply, drawing, painting, drawing tool, artist's tool, craft, craft supply: a paint palette, a paintbrush, a colored pencil, a crayon, a notebook, an eraser, a ruler and scissors
electronic, gadget, tech, tech gadget, device, tech gear: a smartphone, a laptop, headphones, a mouse, a game controller, a watch, a camera and a keyboard
jewelry, jewellery, jewel: a ring, a necklace, a bracelet, a brooch, a watch, an earring and a gem
sports gear, sport, sports equipment, gym gear, workout, workout gear, fitness, fitness gear: a dumbbell, a yoga mat, a sneaker, a towel, a bottle, headphones, an apple and a tennis ball
reading, book lover's: three stacked books, glasses, a cup of coffee, a candle, a cookie and a potted plant
first aid, medical supply, medicine: a syringe, a thermometer, a bottle, a towel, scissors and a tube of cream
`;
