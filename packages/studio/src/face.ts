/** Faces that things without one may wear. */
export const FACES = ["smiling", "laughing", "winking", "sleepy", "surprised", "sad", "angry"] as const;

export type FaceName = (typeof FACES)[number];
