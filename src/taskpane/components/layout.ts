/** The few shapes all views share. Distances are multiples of 4 px. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useLayout = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "20px" },
  stack: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  /** A button among words, without the room around it. */
  flush: {
    padding: 0,
    minWidth: 0,
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { color: "ButtonText" },
  },
  /** A field whose longest choice may be wider than the pane. */
  narrow: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  start: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  /** A group of ticks without a frame. */
  plainGroup: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  /** Words at the left, something to press at the right. */
  member: { display: "flex", alignItems: "flex-start", gap: "8px", padding: "2px 0" },
  cells: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "4px" },
  grow: { flex: 1, minWidth: 0 },
  figure: { fontVariantNumeric: "tabular-nums" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  /** Read by a screen reader, not seen. */
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
