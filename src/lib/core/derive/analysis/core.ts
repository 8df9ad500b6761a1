import type { Cut, Range, Token } from './analysis';
import { isPreposition, verbGroup } from './chunks';
import { insertionAt } from './discourse';
import { isMainVerb, isPlainFinite, subjectAt } from './subject';
import { verbForm } from './verbs';

/** What follows a verb, up to where the clause can be cut without a loss of truth. */
export type Core = Range & { cut?: Cut; rest?: number; asides: Range[] };

/** The core of a clause whose verb group ends at `from`; `end` is the sentence's, without its mark. */
export function coreFrom(tokens: readonly Token[], from: number, end: number): Core {
	const asides: Range[] = [];
	let waiting = false;
	for (let at = from; at < end; at++) {
		const { lower = '', pos } = tokens[at] ?? {};
		if (/^(that|how|whether|why|because)$/.test(lower) && pos !== 'DET') waiting = true;
		else if (isPlainFinite(tokens, at)) waiting = false;
		const skipped = asideAt(tokens, at, end);
		if (skipped) {
			asides.push(skipped);
			at = skipped.to - 1;
			continue;
		}
		const cut = waiting && lower === ',' ? undefined : cutAt(tokens, at, end, from);
		if (cut)
			return {
				from,
				to: at,
				cut,
				rest: lower === ',' || /^[;:–—-]$/.test(lower) ? at + 1 : at,
				asides
			};
	}
	return { from, to: end, asides };
}

/** A bracket, two dashes with what they enclose, or a connective between commas. */
function asideAt(tokens: readonly Token[], at: number, end: number): Range | undefined {
	const { lower = '' } = tokens[at] ?? {};
	if (/^[([]$/.test(lower)) {
		const close = tokens.findIndex(({ lower }, index) => index > at && /^[)\]]$/.test(lower));
		return close > 0 && close <= end - 1 ? { from: at, to: close + 1 } : undefined;
	}
	if (isDash(tokens, at)) {
		const close = tokens.findIndex(
			(_, index) => index > at + 1 && index < end && isDash(tokens, index)
		);
		return close > 0 && close < end - 1 && !verbGroup(tokens, close + 1)
			? { from: at, to: close + 1 }
			: undefined;
	}
	if (lower !== ',') return undefined;
	const inserted = insertionAt(tokens, at, end);
	return inserted === undefined ? undefined : { from: at, to: inserted };
}

/** A dash that parts clauses, and not "10–12" or a hyphen. */
function isDash(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	const [before, after] = [tokens[at - 1], tokens[at + 1]];
	if (token.lower === '-')
		return (
			before !== undefined &&
			after !== undefined &&
			before.end < token.start &&
			after.start > token.end
		);
	if (!/^[–—]$/.test(token.lower)) return false;
	return !(before?.pos === 'NUM' && after?.pos === 'NUM');
}

function cutAt(tokens: readonly Token[], at: number, end: number, from: number): Cut | undefined {
	const { lower = '' } = tokens[at] ?? {};
	if (lower === ';') return 'semicolon';
	if (lower === ':') return subjectAt(tokens, at + 1) ? 'semicolon' : undefined;
	if (isDash(tokens, at)) return 'dash';
	if (
		/^(and|but)$/.test(lower) &&
		(tokens[at + 1]?.lower === ',' || subjectAt(tokens, at + 1)?.asides.length)
	)
		return 'clause';
	if (/^(although|whereas)$/.test(lower) || (lower === 'while' && at > from + 1))
		return 'concession';
	if (lower === ',') return afterComma(tokens, at, end, from);
	return undefined;
}

function afterComma(
	tokens: readonly Token[],
	comma: number,
	end: number,
	from: number
): Cut | undefined {
	const next = tokens[comma + 1];
	if (!next || comma + 1 >= end) return undefined;
	if (insidePhrase(tokens, comma)) return undefined;
	if (/^(which|who|whose|whom|where)$/.test(next.lower) || ofWhich(tokens, comma + 1))
		return 'which';
	if (next.lower === 'when' && tokens[comma - 1]?.pos === 'NUM') return 'which';
	const verb = next.pos === 'ADV' ? tokens[comma + 2] : next;
	if (
		verb?.pos === 'VERB' &&
		verbForm(verb) === 'gerund' &&
		!/^(including|regarding|concerning|according|following)$/.test(verb.lower)
	)
		return 'participle';
	if (/^(and|but|so|yet|or|nor)$/.test(next.lower)) return afterConjunction(tokens, comma, from);
	if (
		/^(although|though|while|whereas|despite|even|albeit|unlike|rather|instead)$/.test(next.lower)
	)
		return 'concession';
	if (
		/^(because|since|as|with|thus|thereby|making)$/.test(next.lower) &&
		!(next.lower === 'as' && /^(well|long|soon|far)$/.test(tokens[comma + 2]?.lower ?? ''))
	)
		return 'reason';
	if (
		/^(especially|particularly|such|including|like|notably|namely|mainly|mostly)$/.test(next.lower)
	)
		return 'example';
	if (
		next.pos === 'VERB' &&
		/^(participle|either)$/.test(verbForm(next)) &&
		!isSeries(tokens, comma, end)
	)
		return 'participle';
	return isSplice(tokens, comma) ? 'splice' : undefined;
}

/** A clause of its own after a comma alone; a list or an apposition with a participle only looks like one. */
function isSplice(tokens: readonly Token[], comma: number): boolean {
	const subject = subjectAt(tokens, comma + 1);
	if (!subject) return false;
	const listed = tokens
		.slice(subject.from, subject.to)
		.some(({ lower }) => /^(and|or)$/.test(lower));
	const group = verbGroup(tokens, subject.to);
	const verb = tokens[group?.finite ?? -1];
	return (
		!listed &&
		verb !== undefined &&
		(verb.pos === 'AUX' || /^(have|do)$/.test(verb.lower) || /^(past|third)$/.test(verbForm(verb)))
	);
}

/** "a simple, mostly unicellular organism": the comma stands between adjectives of one phrase. */
function insidePhrase(tokens: readonly Token[], comma: number): boolean {
	let first = comma - 1;
	if (tokens[first]?.pos !== 'ADJ') return false;
	while (/^(ADJ|ADV|PUNCT)$/.test(tokens[first - 1]?.pos ?? '')) first--;
	return /^(a|an|the|its|their|his|her)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "some of which", "in which", "most of whom". */
function ofWhich(tokens: readonly Token[], at: number): boolean {
	return tokens.slice(at, at + 4).some(({ lower }, offset) => {
		const before = tokens[at + offset - 1];
		return /^(which|whom|whose)$/.test(lower) && before !== undefined && isPreposition(before);
	});
}

function afterConjunction(tokens: readonly Token[], comma: number, from: number): Cut | undefined {
	let start = comma + 2;
	while (tokens[start]?.pos === 'ADV') start++;
	const counts = tokens
		.slice(comma + 2, start)
		.some(({ lower }) => /^(most|many|some|all|both|few)$/.test(lower));
	if (counts) return 'clause';
	if (verbGroup(tokens, start) && isMainVerb(tokens, start))
		return hasComma(tokens, from, comma) ? undefined : 'verb';
	if (tokens[start]?.pos === 'ADP' || tokens[start]?.pos === 'SCONJ') return 'clause';
	const subject = subjectAt(tokens, start);
	return subject ? 'clause' : undefined;
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).some(({ lower }) => lower === ',');
}

/** "he sang, danced, and played": after another comma an "and" ends a series. */
function isSeries(tokens: readonly Token[], comma: number, end: number): boolean {
	return tokens
		.slice(comma + 1, end)
		.some(({ lower }, offset) => /^(and|or)$/.test(lower) && tokens[comma + offset]?.lower === ',');
}
