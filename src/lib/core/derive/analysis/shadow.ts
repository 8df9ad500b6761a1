/** What a tagger reads wrongly, as it stands in plain typing: one UTF-16 unit for one. */
const plain: Record<string, string> = {
	'“': '"',
	'”': '"',
	'„': '"',
	'‟': '"',
	'«': '"',
	'»': '"',
	'‘': "'",
	'’': "'",
	'‚': "'",
	ʼ: "'",
	'′': "'",
	'‑': '-',
	'‐': '-',
	ı: 'i',
	ł: 'l',
	Ł: 'L',
	ø: 'o',
	Ø: 'O',
	đ: 'd',
	Đ: 'D',
	æ: 'e',
	ß: 's'
};

/** A text in plain typing, of the same length, so that offsets in one count in the other. */
export function shadow(text: string): string {
	// eslint-disable-next-line no-control-regex -- everything outside ASCII
	return text.replace(/[^\x00-\x7f]/g, (unit) => plain[unit] ?? withoutMark(unit));
}

/** A letter without its diacritic, a space for any white space, and a blank for half a surrogate pair. */
function withoutMark(unit: string): string {
	if (/\s/.test(unit) || /[\ud800-\udfff\u200b-\u200f\u2060-\u2069\ufeff\u00ad]/.test(unit))
		return ' ';
	const [base = unit] = unit.normalize('NFD');
	return /^[A-Za-z]$/.test(base) ? base : unit;
}
