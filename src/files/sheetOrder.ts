/** Moves a tab in front of another; names and views that count tabs follow. */
import { child, children, type Element } from "./xml";

/** Both by name; `root` is that of the workbook part. Only a tab that is behind the other is moved. */
export function moveTab(root: Element, name: string, before: string): void {
  const list = child(root, "sheets");
  if (list === null) return;
  const tabs = children(list);
  const placeOf = (wanted: string): number => tabs.findIndex((tab) => tab.getAttribute("name") === wanted);
  const [from, to] = [placeOf(name), placeOf(before)];
  const [moved, other] = [tabs[from], tabs[to]];
  if (moved === undefined || other === undefined || from <= to) return;
  list.insertBefore(moved, other);
  const placed = (place: number): number => (place === from ? to : place >= to && place < from ? place + 1 : place);
  for (const defined of children(child(root, "definedNames") ?? list, "definedName")) follow(defined, "localSheetId", placed);
  for (const view of children(child(root, "bookViews") ?? list, "workbookView"))
    for (const attribute of ["activeTab", "firstSheet"]) follow(view, attribute, placed, 0);
}

/** An attribute that counts tabs; absent it counts as `absent`, or as nothing. */
function follow(element: Element, attribute: string, placed: (place: number) => number, absent?: number): void {
  const place = element.hasAttribute(attribute) ? Number(element.getAttribute(attribute)) : absent;
  if (place === undefined || placed(place) === place) return;
  element.setAttribute(attribute, String(placed(place)));
}
