/** A text with its white space as single spaces and none at the ends. A no-break space is kept. */
export function oneLine(text: string): string {
	return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}
