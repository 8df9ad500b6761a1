import type { Token } from './analysis';
import { tag } from './tagger';

/**
 * The words and marks of an English sentence. What the tagger cuts too finely is put together: compounds with
 * a hyphen, a sum with its currency, a figure with its per cent sign; what it leaves on a last word is cut off.
 */
export function tokens(text: string): Token[] {
	return joined(withLastMark(tag(text)), text);
}

/** "war." at the end of a sentence is a word and a mark. */
function withLastMark(found: Token[]): Token[] {
	const last = found.at(-1);
	if (!last || !/^[a-z]{2,}\.$/.test(last.lower)) return found;
	const word = {
		...last,
		text: last.text.slice(0, -1),
		lower: last.lower.slice(0, -1),
		lemma: last.lemma.replace(/\.$/, ''),
		end: last.end - 1
	};
	const mark: Token = {
		text: '.',
		lower: '.',
		lemma: '.',
		pos: 'PUNCT',
		start: word.end,
		end: last.end
	};
	return [...found.slice(0, -1), word, mark];
}

function joined(found: Token[], text: string): Token[] {
	const made: Token[] = [];
	for (let index = 0; index < found.length; index++) {
		const token = found[index];
		if (!token) continue;
		const last = made.at(-1);
		const next = found[index + 1];
		if (last?.end !== token.start) {
			made.push(token);
		} else if (
			next &&
			/^[-‑‐]$/.test(token.lower) &&
			next.start === token.end &&
			/\w$/.test(last.lower)
		) {
			made[made.length - 1] = compound(last, next, found[index + 2], text);
			index++;
		} else if (/^[$£€¥]$/.test(last.lower) && token.pos === 'NUM') {
			made[made.length - 1] = together(last, token, text, 'NUM');
		} else if (token.lower === '%' && last.pos === 'NUM') {
			made[made.length - 1] = together(last, token, text, 'NUM');
		} else {
			made.push(token);
		}
	}
	return made;
}

/** A compound is what its last part is, but an adjective before a noun or after a participle. */
function compound(first: Token, last: Token, next: Token | undefined, text: string): Token {
	const beforeNoun = next !== undefined && /^(NOUN|PROPN|ADJ)$/.test(next.pos);
	const pos = last.pos === 'VERB' || beforeNoun ? 'ADJ' : last.pos;
	return { ...together(first, last, text, pos), lemma: `${first.lower}-${last.lemma}` };
}

function together(first: Token, last: Token, text: string, pos: Token['pos']): Token {
	const lower = text.slice(first.start, last.end).toLowerCase();
	return {
		text: text.slice(first.start, last.end),
		lower,
		lemma: lower,
		pos,
		start: first.start,
		end: last.end
	};
}
