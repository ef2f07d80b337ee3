/** What reads, checks and builds, gathered into one piece that is fetched after the pane stands. */
export { assess, buildForms, createInputs, createSample, previewForms } from "../../core/desk";
export { trendOf } from "./trend";
