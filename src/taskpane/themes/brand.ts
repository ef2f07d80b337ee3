/** Slate blue of the icon; the sheets' headers wear it too. */
import type { BrandVariants } from "@fluentui/react-components";

export const brand: BrandVariants = {
  10: "#03090D",
  20: "#0A1820",
  30: "#102633",
  40: "#163243",
  50: "#1B3E53",
  60: "#1F4A63",
  70: "#245673",
  80: "#2A6384",
  90: "#3F769A",
  100: "#5788AC",
  110: "#72A0C0",
  120: "#8CB4D0",
  130: "#A4C5DC",
  140: "#BBD5E7",
  150: "#D3E5F1",
  160: "#EAF4FA",
};
