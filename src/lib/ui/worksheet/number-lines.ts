import { lineStarts, type Line, type SetCharacter } from '$lib/core/text/lines';

/** What stood in a part before its lines were set, to set them anew from. */
const originals = new WeakMap<Element, DocumentFragment>();

/**
 * Gives every line of the text an element of its own and numbers every fifth, as exam papers do. So paper has
 * the lines that the key counts, even where a printer's type comes out a hair wider than the screen's. Call
 * it again whenever letters change their size or face.
 */
export function numberLines(sheet: HTMLElement): Line[] {
	const parts = [...sheet.querySelectorAll<HTMLElement>('[data-start]')];
	for (const part of parts) restore(part);
	// However narrow the window is, lines are measured as wide as they are printed.
	sheet.dataset.measuring = '';
	const found = parts.map((part) => (part.matches('tr') ? [] : startsIn(part)));
	delete sheet.dataset.measuring;
	const lines: Line[] = [];
	for (const [index, part] of parts.entries()) setLines(part, found[index] ?? [], lines);
	return lines;
}

function restore(part: Element) {
	const original = originals.get(part);
	if (original) part.replaceChildren(original.cloneNode(true));
	else {
		const kept = document.createDocumentFragment();
		kept.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
		originals.set(part, kept);
	}
}

/** A place in the document, and how many characters of its part come before it. */
type Start = { node: Node; at: number; offset: number };

function startsIn(part: HTMLElement): Start[] {
	const characters: (SetCharacter & Start)[] = [];
	const range = document.createRange();
	let before = 0;
	const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		// A line break counts as a space, see `plain`.
		if (node instanceof HTMLBRElement) before++;
		if (!(node instanceof Text)) continue;
		let at = 0;
		for (const character of node.data) {
			range.setStart(node, at);
			range.setEnd(node, at + character.length);
			const box = range.getClientRects()[0];
			// White space may hang behind the end of its line.
			if (box && character.trim() !== '')
				characters.push({ node, at, offset: before + at, top: box.top, bottom: box.bottom });
			at += character.length;
		}
		before += node.length;
	}
	const starts = lineStarts(characters);
	return characters.filter(({ offset }) => starts.includes(offset));
}

function setLines(part: HTMLElement, starts: Start[], lines: Line[]) {
	const { section = '' } = part.closest<HTMLElement>('[data-section]')?.dataset ?? {};
	const block = Number(part.closest<HTMLElement>('[data-block]')?.dataset.block);
	const from = Number(part.dataset.start);
	if (part instanceof HTMLTableRowElement) {
		// What stands side by side is one line.
		lines.push({ section, block, start: from, end: Number(part.dataset.end) });
		part.cells[0]?.prepend(...numberOf(lines.length));
		return;
	}
	const length = Number(part.dataset.end) - from;
	const first = lines.length;
	for (const [index, { offset }] of starts.entries())
		lines.push({
			section,
			block,
			start: from + (index === 0 ? 0 : offset),
			end: from + (starts[index + 1]?.offset ?? length)
		});
	// From the last to the first, so that the places of those before stay where they are.
	const range = document.createRange();
	let next: Element | null = null;
	for (const [index, { node, at }] of [...starts.entries()].reverse()) {
		if (index === 0) range.setStart(part, 0);
		else range.setStart(node, at);
		if (next) range.setEndBefore(next);
		else range.setEnd(part, part.childNodes.length);
		const line = document.createElement('span');
		line.className = 'line';
		line.dataset.line = String(first + index + 1);
		line.append(...numberOf(first + index + 1), range.extractContents());
		part.insertBefore(line, next);
		next = line;
	}
}

function numberOf(line: number): Element[] {
	if (line % 5 > 0) return [];
	const number = document.createElement('span');
	number.className = 'line-number';
	number.ariaHidden = 'true';
	number.append(document.createElement('small'));
	number.firstElementChild?.append(String(line));
	return [number];
}
