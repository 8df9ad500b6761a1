/**
 * Paints ranges of the page under a name that app.css gives a look (`::highlight(name)`), without touching
 * the document; so it can't disturb what Svelte renders there. Browsers before 2022 (Firefox before 2025)
 * can't, and show nothing: what is painted is always told in words, too.
 */
export function paint(name: keyof typeof priorities, ranges: readonly Range[]) {
	if (!('highlights' in CSS)) return;
	if (ranges.length === 0) {
		CSS.highlights.delete(name);
		return;
	}
	const highlight = new Highlight(...ranges);
	highlight.priority = priorities[name];
	CSS.highlights.set(name, highlight);
}

/** What lies above what, where both are painted: what stays below what comes and goes. */
const priorities = { own: 0, found: 1, spoken: 2 };
