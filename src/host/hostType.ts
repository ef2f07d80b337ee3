/** How an Excel class is described to the processor: plain tables of members, keyed by their wire names. */

/* The wire is untyped: what arrives is checked by the member that takes it. */
/* eslint-disable @typescript-eslint/no-explicit-any */

export interface HostType<Self = any> {
  /** The class in Microsoft's library, and the first half of an error's location. */
  readonly name: string;
  /** Answer to an Instantiate action: the id by which the client addresses the object from then on. */
  readonly identity?: (self: Self) => Record<string, unknown>;
  /** Scalar properties. */
  readonly get?: Readonly<Record<string, (self: Self) => unknown>>;
  readonly set?: Readonly<Record<string, (self: Self, value: any) => void>>;
  /** Methods with a plain result or none. */
  readonly call?: Readonly<Record<string, (self: Self, ...args: any[]) => unknown>>;
  /** Navigation properties and methods whose result is an object; null stands for a null object. */
  readonly open?: Readonly<Record<string, (self: Self, ...args: any[]) => HostObject | null>>;
  /** getItem by name or id. */
  readonly item?: (self: Self, key: any) => HostObject | null;
  readonly items?: (self: Self) => readonly HostObject[];
  /** Further scalar properties that are only kept: any that Microsoft's class has. */
  readonly recorded?: {
    readonly read: (self: Self, property: string) => { readonly value: unknown } | null;
    readonly write: (self: Self, property: string, value: unknown) => void;
    readonly known: (self: Self) => readonly string[];
  };
  /** Its methods depend on formulas, so these are computed before one is called. */
  readonly calculated?: boolean;
}

export interface HostObject<Self = any> {
  readonly type: HostType<Self>;
  readonly self: Self;
}

export function object<Self>(type: HostType<Self>, self: Self): HostObject<Self> {
  return { type, self };
}

export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
