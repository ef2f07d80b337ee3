/** What reads, checks and calculates: fetched once the pane stands. */
export { assess } from "../../core/desk/assess";
export { trendOf } from "./trend";
