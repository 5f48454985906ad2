// Hot loops over pictures. Every function works on rows `from` up to but without `to` of its result, so that rows
// can be shared out among threads in any order. Pictures are four floats a pixel, planes one float a pixel.
export * from "./convert";
export * from "./blur";
export * from "./resize";
export * from "./tensor";
export { kuwahara, sectors, squared } from "./kuwahara";
export { comb } from "./comb";
export * from "./similarity";
export * from "./soften";
export * from "./warp";
export * from "./areas";
export * from "./noise";
export * from "./strokes";
