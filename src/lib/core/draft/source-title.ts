/** The title of a module as its Markdown has it, without reading the rest: for a list. Empty if there is none. */
export function sourceTitle(source: string): string {
	const [, matter = ''] = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n---/.exec(source) ?? [];
	const [, written = ''] = /^title:[ \t]*(.+?)[ \t]*$/m.exec(matter) ?? [];
	const title = unquoted(written.replace(/[ \t]+#.*$/, ''));
	return title || (/^#{1,2} +(.+?)(?: *\{[^}]*\})?$/m.exec(source)?.[1] ?? '');
}

/** A scalar of YAML without its quotes, as our own printer writes them. */
function unquoted(written: string): string {
	const [, single, double] = /^(?:'(.*)'|"(.*)")$/.exec(written) ?? [];
	if (single !== undefined) return single.replaceAll("''", "'");
	return double === undefined ? written : double.replace(/\\(["\\])/g, '$1');
}
