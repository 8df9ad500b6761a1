import type { Attribution, Clause, Range, Token } from './analysis';
import { nounPhrase, widePhrase } from './chunks';
import { lastWord } from './clause';
import { openingAt } from './front';
import { nounClass } from './tables/tables';
import { canBeFinite } from './verbs';
import { saying } from './words';

/** Whose words a sentence reports, if it says so: before them, after them or in their midst. */
export function attributionOf(
	tokens: readonly Token[],
	clause: Clause | undefined
): Attribution | undefined {
	return (
		accordingTo(tokens) ?? between(tokens, clause) ?? afterwards(tokens) ?? before(tokens, clause)
	);
}

/** "According to the minister, …" or "…, according to the minister". */
function accordingTo(tokens: readonly Token[]): Attribution | undefined {
	const at = tokens.findIndex(
		({ lower }, index) => lower === 'according' && tokens[index + 1]?.lower === 'to'
	);
	if (at < 0) return undefined;
	const end = widePhrase(tokens, at + 2);
	if (end === undefined || !canSpeak(tokens, at + 2, end)) return undefined;
	const speaker = named(tokens, at + 2, end);
	if (at === 0) {
		const comma = tokens.findIndex(({ lower }, index) => index >= end && lower === ',');
		return comma < 0 ? undefined : reported(tokens, speaker, comma + 1, lastWord(tokens));
	}
	return tokens[at - 1]?.lower === ',' ? reported(tokens, speaker, 0, at - 1) : undefined;
}

/** "…, the minister said" and "…, said the minister, a lawyer". */
function afterwards(tokens: readonly Token[]): Attribution | undefined {
	const end = lastWord(tokens);
	for (let comma = end - 2; comma > 1; comma--) {
		if (tokens[comma]?.lower !== ',') continue;
		let from = comma + 1;
		if (tokens[from]?.lower === '"') from++;
		const speaker = speakerAfterVerb(tokens, from, end) ?? speakerBeforeVerb(tokens, from, end);
		if (speaker && canSpeak(tokens, speaker.range.from, speaker.range.to))
			return { ...reported(tokens, speaker.range, 0, comma), verb: speaker.verb };
	}
	return undefined;
}

/** A person, a body, or what is written: rules and desires say nothing. */
function canSpeak(tokens: readonly Token[], from: number, to: number): boolean {
	const words = tokens.slice(from, to);
	if (
		words.some(({ pos }) => pos === 'PROPN') ||
		/^(he|she|it|they|i|we)$/.test(words[0]?.lower ?? '')
	)
		return true;
	const end = words.findIndex(
		({ lower }, at) => at > 0 && /^(of|in|by|from|on|for|at|with)$/.test(lower)
	);
	const head = (end < 0 ? words : words.slice(0, end)).findLast(({ pos }) => pos === 'NOUN');
	if (!head) return false;
	const kind = nounClass(head.lemma);
	return (
		kind === 'person' ||
		kind === 'group' ||
		kind === 'communication' ||
		/^(study|research|survey|data|figure|estimate|analysis|expert|website|site|people|official|scientist|researcher|poll|investigation|police)$/.test(
			head.lemma
		)
	);
}

/** "the town's director, Arif Sayani": the name, where one stands in apposition to an office. */
function named(tokens: readonly Token[], from: number, to: number): Range {
	if (tokens[to]?.lower !== ',' || tokens[from]?.pos === 'PROPN') return { from, to };
	const end = nounPhrase(tokens, to + 1);
	const name = end !== undefined && tokens.slice(to + 1, end).every(({ pos }) => pos === 'PROPN');
	return name ? { from: to + 1, to: end } : { from, to };
}

function isSaying(token: Token | undefined): boolean {
	return (
		token !== undefined && token.pos === 'VERB' && saying.has(token.lemma) && canBeFinite(token)
	);
}

function speakerAfterVerb(tokens: readonly Token[], verb: number, end: number) {
	if (!isSaying(tokens[verb])) return undefined;
	const to = widePhrase(tokens, verb + 1);
	if (
		to === undefined ||
		(to < end && !/^(,|in|on|at|last|after|during|who)$/.test(tokens[to]?.lower ?? ''))
	)
		return undefined;
	return { range: named(tokens, verb + 1, to), verb };
}

function speakerBeforeVerb(tokens: readonly Token[], from: number, end: number) {
	const to = widePhrase(tokens, from);
	if (to === undefined || !isSaying(tokens[to])) return undefined;
	const rest = tokens.slice(to + 1, end);
	if (
		rest.some(({ pos, lower }) => /^(VERB|AUX)$/.test(pos) || /^(that|the)$/.test(lower)) ||
		rest.length > 5
	)
		return undefined;
	return { range: { from, to }, verb: to };
}

/** "The project, he said, follows": between commas after a subject. */
function between(tokens: readonly Token[], clause: Clause | undefined): Attribution | undefined {
	for (const { from, to } of clause?.asides ?? []) {
		if (isSaying(tokens[from + 1]) && nounPhrase(tokens, from + 2) === to - 1)
			return {
				speaker: { from: from + 2, to: to - 1 },
				verb: from + 1,
				content: { from: 0, to: lastWord(tokens) },
				direct: false
			};
		const end = nounPhrase(tokens, from + 1);
		if (end === undefined || end !== to - 2 || !isSaying(tokens[end])) continue;
		return {
			speaker: { from: from + 1, to: end },
			verb: end,
			content: { from: 0, to: lastWord(tokens) },
			direct: false
		};
	}
	return undefined;
}

/** "The minister said that …". */
function before(tokens: readonly Token[], clause: Clause | undefined): Attribution | undefined {
	if (!clause || !canSpeak(tokens, clause.subject.from, clause.subject.to)) return undefined;
	if (!isSaying(tokens[clause.verb.main]) || clause.verb.passive || clause.front) return undefined;
	const { from, to } = clause.core;
	const that = tokens[from]?.lower === 'that';
	const start = that || /^[,:"]$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
	const mark = tokens.findIndex(({ lower }, at) => at >= clause.verb.to && lower === '"');
	const quoted = mark >= 0 && mark <= clause.verb.to + 1 && mark < tokens.length - 3;
	if (!quoted && !(start < to && (that || openingAt(tokens, start)))) return undefined;
	const content = quoted ? { from: mark + 1, to: lastWord(tokens) } : { from: start, to };
	const aside = clause.asides.find(
		({ from }) => from > clause.subject.from && from < clause.subject.to
	);
	const speaker = { from: clause.subject.from, to: aside?.from ?? clause.subject.to };
	return { speaker, verb: clause.verb.main, content, direct: quoted };
}

function reported(tokens: readonly Token[], speaker: Range, from: number, to: number): Attribution {
	const direct = tokens[from]?.lower === '"';
	let end = to;
	while (/^[",]$/.test(tokens[end - 1]?.lower ?? '')) end--;
	return { speaker, content: { from: direct ? from + 1 : from, to: end }, direct };
}
