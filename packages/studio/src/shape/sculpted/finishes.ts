/** A role of clay in a colour, as feathers, hides, petals and roots are made. */
export const clay = (colour: string) => ({ colour, material: "clay" }) as const;

/** The same for wings, which take the main colour where one is asked for, a little darker. */
export const wing = (colour: string) => ({ colour, material: "clay", follows: 0.9 }) as const;

/** Bills, claws and legs. */
export const horn = (colour: string) => ({ colour, material: "plastic" }) as const;

/** Bare skin and what grows on it, of limbs that stand by themselves. */
export const SKIN_ROLES = { skin: clay("#eab08a"), nails: clay("#f6d3bf") } as const;
