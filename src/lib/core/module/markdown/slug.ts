/** An id made of words: letters of any script in lower case, digits, hyphens. Empty if there are none. */
export function slug(words: string): string {
	return words
		.normalize('NFC')
		.toLowerCase()
		.replace(/['’ʼ]/gu, '')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

/** Whether a text can be an id: letters of any script, digits and hyphens, no hyphen at either end. */
export function isId(text: string): boolean {
	return /^[\p{L}\p{M}\p{N}]+(-+[\p{L}\p{M}\p{N}]+)*$/u.test(text);
}

/**
 * Whether an id names a part that every object has. What is kept is filed under ids, and where it is read
 * again such keys are dropped, as they could pass for that part. (`__proto__` is no id anyway.)
 */
export function isReserved(id: string): boolean {
	return id === 'constructor' || id === 'prototype';
}

/** Whether a text has the shape of a language tag after BCP 47, such as "en" or "zh-Hans". */
export function isLanguage(text: string): boolean {
	return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(text);
}

/** The id of an option or a card by its place from 0: a, b … z, then a2, b2 … */
export function partId(index: number): string {
	const round = Math.floor(index / 26);
	return String.fromCharCode(97 + (index % 26)) + (round === 0 ? '' : String(round + 1));
}
