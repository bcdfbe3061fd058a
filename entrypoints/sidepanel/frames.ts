import type { Hello, Snapshot } from '../shared/protocol';

/** One frame of the page: what it said of itself, and what it shows now. */
export interface Frame {
  readonly hello: Hello | undefined;
  readonly snapshot: Snapshot | undefined;
  /** Counts up with each sign that someone writes in this frame; 0 when there never was one. */
  readonly lastWritten: number;
}

/** The frames of one page by the browser's frame id; 0 is the page itself. */
export type Frames = ReadonlyMap<number, Frame>;

export const noFrames: Frames = new Map();

const unknown: Frame = { hello: undefined, snapshot: undefined, lastWritten: 0 };

/** True when the snapshot shows that someone writes here now: the focus is in the box, or its words changed. */
const isWriting = (next: Snapshot, last: Snapshot | undefined): boolean =>
  next.composer !== null && (next.focused || (last !== undefined && next.draft !== last.draft));

/** The frames after one of them said where it is or what it shows. */
export function receive(frames: Frames, id: number, message: Hello | Snapshot): Frames {
  const frame = frames.get(id) ?? unknown;
  if (message.type === 'hello') return new Map(frames).set(id, { ...frame, hello: message });
  const latest = Math.max(0, ...[...frames.values()].map((one) => one.lastWritten));
  const lastWritten = isWriting(message, frame.snapshot) ? latest + 1 : frame.lastWritten;
  return new Map(frames).set(id, { ...frame, snapshot: message, lastWritten });
}

/** The frames without one that left. */
export function without(frames: Frames, id: number): Frames {
  const rest = new Map(frames);
  rest.delete(id);
  return rest;
}

/**
 * The id of the frame to look at: the one someone wrote in last, else the page itself if it has a message box, else any
 * frame that has one, else the page itself. Undefined when no frame has said anything yet.
 */
export function frameInUse(frames: Frames): number | undefined {
  const ids = [...frames.keys()].sort((a, b) => a - b);
  const withBox = ids.filter((id) => typeof frames.get(id)?.snapshot?.composer === 'string');
  const written = (id: number): number => frames.get(id)?.lastWritten ?? 0;
  const [first] = withBox.sort((a, b) => written(b) - written(a) || a - b);
  return first ?? ids[0];
}

/** The http(s) origin of the page, for the browser's permission; undefined for files, blank pages and the like. */
export function originOf(frames: Frames): string | undefined {
  const origin = frames.get(0)?.hello?.origin;
  return origin && /^https?:\/\/[^/]+$/.test(origin) ? origin : undefined;
}
