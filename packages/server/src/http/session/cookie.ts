/** Name of the cookie that a signed-in browser carries. */
export const SESSION_COOKIE = "atelier_session";
