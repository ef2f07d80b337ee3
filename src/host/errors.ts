/** What the host refuses, in the form Office.js hands on to its caller: a code, a sentence, an HTTP status. */

export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    /** "Range.values" and the like; filled in by the processor where the member did not say. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function invalidArgument(message: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. ${message}`, 400);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`, 404);
}

export function accessDenied(what: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation: ${what}.`, 401);
}

export function itemExists(what: string): HostError {
  return new HostError("ItemAlreadyExists", `The resource being created already exists: ${what}.`, 409);
}

/** A member that Excel has and this host has not. Loud, so that a gap is never taken for an empty answer. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", `The local host does not implement ${member}.`, 501, member);
}
