/** What builds forms and adds input sheets: fetched when it is first asked for. */
export { buildForms, previewForms } from "../../core/desk/build";
export { createSample } from "../../core/desk/sample";
export { createInputs } from "../../core/desk/setUp";
