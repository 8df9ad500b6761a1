import { shadow } from './shadow';

/** Whether a sentence holds direct speech or an unpaired quotation mark; a term in quotation marks is neither. */
export function isQuoted(text: string): boolean {
	const plain = shadow(text);
	const marks = plain.split('"').length - 1;
	if (marks % 2 === 1) return true;
	return marks > 0 && /^"|"$|[,:?!.] ?"|[,.?!]"/.test(plain);
}
