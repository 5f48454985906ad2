/** US dollars that a person wrote; null for none, "wrong" for anything that is no amount. */
export function readAmount(text: string): number | null | "wrong" {
  const written = text.trim().replace(/^\$/, "").replace(",", ".");
  if (written === "") return null;
  return /^\d{1,7}(\.\d{1,6})?$/.test(written) ? Number(written) : "wrong";
}
