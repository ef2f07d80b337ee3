/** Builds every generated tab from a reading of the workbook: data, factors and the forms, in one layout. */
import { elementAt, entryOf } from "../quantity/known";
import type { InventorySetting } from "../inventory/setting";
import { yearLabel } from "../quantity/period";
import type { SheetSnapshot } from "../workbook/cells";
import type { SheetPlan } from "../workbook/sheetPlan";
import type { Steps } from "../workbook/turns";
import { dataSheet } from "./data/dataSheet";
import { factorsSheet } from "./data/factorsSheet";
import { inputsSheet, unseenRanges } from "./data/inputsSheet";
import { seenSheets } from "./data/seen";
import type { SeenSheet } from "./data/seen";
import { declareForms } from "./declare";
import type { DeclaredForms } from "./declare";
import type { FactorRegister } from "./data/factors";
import { dataReference, formulaText } from "./model/formula";
import { placeLines } from "./model/layout";
import type { Layout, Period, TabId } from "./model/layout";
import type { FormSpec } from "./model/line";
import { renderForm } from "./render/render";
import type { FormHead, RenderSetting } from "./render/renderSetting";
import type { TypedFields } from "./model/typed";
import { contents } from "./tabs/contents";
import type { OtherTab } from "./tabs/contents";

export { BASE_TABS, FORM_SETS } from "./model/sets";
export type { FormSet } from "./model/sets";
export { lineFigures } from "./lineFigures";
export { TAB_NAMES } from "./model/layout";
export type { TabId } from "./model/layout";
export type { OtherTab } from "./tabs/contents";
export { typedFieldsOf } from "./model/typed";
export type { TypedFields } from "./model/typed";

export interface FormRequest {
  readonly setting: InventorySetting;
  /** The sheets it was read from. */
  readonly inputs: readonly SheetSnapshot[];
  /** Tabs asked for beside the base, which every other tab rests on. */
  readonly forms: readonly string[];
  /** What the user has typed on the form tabs that stand already. */
  readonly typed: TypedFields;
  /** Names the tabs have, or shall have. */
  readonly names: Readonly<Record<TabId, string>>;
  readonly draft: boolean;
  /** Forms whose head says DRAFT after the build, among them tabs that it leaves as they are. */
  readonly drafts: ReadonlySet<string>;
  /** Tabs of ours that no form declares. */
  readonly others: readonly OtherTab[];
  /** What keeps the form a draft, in words; empty for a final form. */
  readonly openPoints: string;
}

/** The sheet plans of all generated tabs, data and factors first. */
export function* formSheets(request: FormRequest): Steps<readonly SheetPlan[]> {
  const { setting, names, typed } = request;
  const declared = yield* declareForms({ setting, typed, wanted: new Set(request.forms), factorsTab: names.factors });
  const { factors, rows, spans, notOk, periods, inventories } = declared;
  const seen = seenSheets(request.inputs, setting, rows);
  const forms = [contentsOf(request, declared, seen), ...declared.forms];
  const layout = layoutOf(forms, periods, request);
  const render = { ...renderSetting(request, layout, factors), spans, inventories, notOk };
  yield;
  const usedBy = usesOf(forms, render);
  const sheets: SheetPlan[] = [];
  for (const form of forms) {
    yield;
    sheets.push(renderForm(form, render, usedBy));
  }
  const [first, ...rendered] = sheets;
  yield;
  return [
    ...(first === undefined ? [] : [first]),
    dataSheet(names.data, rows, factors),
    factorsSheet(names.factors, factors),
    inputsSheet(names.inputs, seen, {
      range: rows.length === 0 ? null : dataReference(layout, { first: 0, last: rows.length - 1 })("state"),
      notOk,
    }),
    ...rendered,
  ];
}

function contentsOf({ setting, names, others, drafts }: FormRequest, declared: DeclaredForms, seen: readonly SeenSheet[]): FormSpec {
  return contents({ ...declared, setting, names, seen, unseen: unseenRanges(names.inputs, seen), others, drafts });
}

function layoutOf(forms: readonly FormSpec[], periods: readonly Period[], { names }: FormRequest): Layout {
  return { names, lines: placeLines(forms), periods, whole: elementAt(periods, 0) };
}

function renderSetting(
  request: FormRequest,
  layout: Layout,
  factors: FactorRegister,
): Omit<RenderSetting, "spans" | "inventories" | "notOk"> {
  return {
    layout,
    factors,
    head: headOf(request),
    typed: request.typed,
    used: () => undefined,
  };
}

function headOf({ setting, draft, openPoints }: FormRequest): FormHead {
  const { entity, versions } = setting.plan;
  const version = versions[versions.length - 1];
  return {
    entity: `${entity.name.text}, registration ${entity.registration.text}`,
    year: `Compliance year ${yearLabel(setting.year)}, monitoring plan version ${version?.version.text ?? "none"}`,
    status: draft ? `DRAFT: ${openPoints}` : "Prepared for verification. The tool prepares, the ACVA verifies, BEE decides.",
    draft,
  };
}

/** Which lines use which: the formulas of the whole-period column are written once and asked what they refer to. */
function usesOf(forms: readonly FormSpec[], render: RenderSetting): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  const used = (id: string, by: string): void => {
    const list = users.get(id) ?? [];
    if (!list.includes(by)) users.set(id, [...list, by]);
  };
  for (const form of forms) {
    for (const part of form.parts) {
      if (part.kind !== "line") continue;
      part.formula(formulaText({ ...render, used }, part.id, form.form, entryOf(render.layout.lines, part.id).row, render.layout.whole));
    }
  }
  return users;
}
