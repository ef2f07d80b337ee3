/** What judges the figures: fetched once they are shown. */
export { check } from "../../core/operations/assess";
