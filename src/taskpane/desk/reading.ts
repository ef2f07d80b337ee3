/** What reads and calculates: fetched as the pane opens. */
export { calculate } from "../../core/desk/calculate";
export { trendOf } from "./trend";
