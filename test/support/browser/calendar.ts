/** Runs in a page, before its scripts: it is always the same day; clocks that measure run on. */
export function stopCalendar(today: number): void {
  window.Date = new Proxy(Date, {
    construct: (real, given) => (given.length === 0 ? new real(today) : (Reflect.construct(real, given) as Date)),
    get: (real, key) => (key === "now" ? () => today : (Reflect.get(real, key) as unknown)),
  });
}
