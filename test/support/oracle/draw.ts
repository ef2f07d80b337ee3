/** Draws of one seed, always the same: mulberry32. */
export class Draw {
  constructor(private state: number) {}

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** With so many decimals. */
  number(from: number, to: number, decimals = 2): number {
    return Number((from + this.next() * (to - from)).toFixed(decimals));
  }

  one<T>(list: readonly T[]): T {
    const found = list[this.whole(0, list.length - 1)];
    if (found === undefined) throw new RangeError("There is nothing to draw from.");
    return found;
  }

  /** null once in so many. */
  maybe<T>(share: number, value: () => T): T | null {
    return this.chance(share) ? value() : null;
  }

  list<T>(from: number, to: number, value: (i: number) => T): readonly T[] {
    return Array.from({ length: this.whole(from, to) }, (_, i) => value(i));
  }
}
