/** A stretch of a text, end exclusive, in UTF-16 units. */
export type Span = { start: number; end: number };
