// NOTE TO THIS FILE'S OWNER: the author of parse.ts wrote over your outline.ts by mistake at 23:06 (a clash
// of names; the parser's own file is headings.ts now). It was untracked and is not in any cache.
// Please put your version back: outline, minutes, wordCount, passages, reading, and the types
// Outline, SectionOutline, Passage, Reading.
export {};
