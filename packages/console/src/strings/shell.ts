/** Words of the frame around every page. */
export const shellStrings = {
  pages: "Pages",
  create: "Create",
  gallery: "Gallery",
  models: "Models",
  activity: "Activity",
  providers: "Providers",
  keys: "Keys",
  settings: "Settings",
  title: (page: string) => `${page} · Atelier`,
  loading: "Loading",
  missing: {
    title: "There is no such page",
    hint: "The address may be mistyped, or what it showed is gone.",
    back: "Go to Create",
  },
  fault: { title: "This did not load", again: "Try again" },
  broken: {
    title: "This page stopped working",
    hint: "Loading it again usually helps.",
    again: "Load again",
  },
  unreached: {
    title: "This page did not come",
    hint: "The server does not answer, or has a newer version. Check that it is running, then load again.",
    again: "Load again",
  },
  silence: (time: string) =>
    `The server has not answered since ${time}. What stands here may be old; it goes on once the server is back.`,
  skip: "Skip to content",
} as const;
