/** The first words of a text, which tell it from others in a list. */
export function beginning(text: string): string {
	const words = text.split(/\s+/);
	return words.length > 7 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
}
