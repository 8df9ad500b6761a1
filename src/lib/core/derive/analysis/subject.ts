import type { Range, Token } from './analysis';
import { isPreposition, nounPhrase, verbGroup, widePhrase } from './chunks';
import { insertionAt } from './discourse';
import { nounClass, tables } from './tables/tables';
import { canBeFinite, canBeParticiple, verbForm } from './verbs';
import { saying, subordinators } from './words';

/** A subject up to where its verb begins, with what stands in it between commas or brackets. */
export type Subject = Range & {
	/** Ends where the phrase with its head ends, before relative clauses and what is put in. */
	head: number;
	/** Stretches that can be left out, with the commas or brackets around them. */
	asides: Range[];
};

type Step = { end: number; aside?: Range } | 'none' | 'broken';

/** The subject of a clause that begins at a token; undefined where none leads to a finite verb. */
export function subjectAt(tokens: readonly Token[], from: number): Subject | undefined {
	const there = tokens[from]?.lower === 'there';
	const nouns = there ? from + 1 : phraseList(tokens, from);
	let end = nouns ?? gerundPhrase(tokens, from);
	if (end === undefined) return undefined;
	const asides: Range[] = [];
	const head = end;
	for (let steps = 0; steps < 8; steps++) {
		if (isMainVerb(tokens, end)) {
			// "Letting the people decide": after a gerund a plain form is no main verb.
			const plain =
				nouns === undefined &&
				tokens[end]?.pos === 'VERB' &&
				verbForm(tokens[end] as Token) === 'plain';
			return plain ? undefined : { from, to: end, head, asides };
		}
		const step = nextModifier(tokens, end);
		if (step === 'none' || step === 'broken') return undefined;
		if (step.aside) asides.push(step.aside);
		end = step.end;
	}
	return undefined;
}

function nextModifier(tokens: readonly Token[], at: number): Step {
	for (const modifier of [
		timePhrase,
		bracket,
		aside,
		relativeClause,
		bareRelative,
		participlePhrase,
		infinitive,
		adjective,
		preposition
	]) {
		const step = modifier(tokens, at);
		if (step !== 'none') return step;
	}
	return 'none';
}

/** "Rome, Milan and Turin": noun phrases in a row, each with its prepositional phrases. */
function phraseList(tokens: readonly Token[], from: number): number | undefined {
	let end = widePhrase(tokens, from);
	while (end !== undefined) {
		let next: number | undefined;
		if (/^(and|or|nor|but)$/.test(tokens[end]?.lower ?? '')) next = widePhrase(tokens, end + 1);
		else if (tokens[end]?.lower === ',') next = listTail(tokens, end);
		if (next === undefined) return end;
		end = next;
	}
	return undefined;
}

/** After a comma: further members of a list that ends with "and" and a last one. */
function listTail(tokens: readonly Token[], comma: number): number | undefined {
	let at = comma;
	for (let members = 0; members < 10; members++) {
		if (tokens[at]?.lower !== ',') return undefined;
		const last = /^(and|or)$/.test(tokens[at + 1]?.lower ?? '');
		const end = widePhrase(tokens, at + (last ? 2 : 1), 3);
		if (end === undefined) return undefined;
		if (last) return verbGroup(tokens, end) || tokens[end]?.lower === ',' ? end : undefined;
		const inner = tokens.slice(at + 1, end).some(({ lower }) => /^(and|or)$/.test(lower));
		if (inner && tokens[end]?.lower !== ',' && members > 0) return end;
		if (inner && tokens[end]?.lower !== ',' && verbGroup(tokens, end)) return end;
		at = end;
	}
	return undefined;
}

/** "Building the canal": a gerund with its object. */
function gerundPhrase(tokens: readonly Token[], from: number): number | undefined {
	const first = tokens[from];
	if (!first || verbForm(first) !== 'gerund' || !/^(VERB|NOUN|ADJ)$/.test(first.pos))
		return undefined;
	const object = widePhrase(tokens, from + 1);
	return object ?? from + 1;
}

/** "in the country each year": a time that stands behind the subject. */
function timePhrase(tokens: readonly Token[], at: number): Step {
	if (!/^(each|every|this|last|that|next)$/.test(tokens[at]?.lower ?? '')) return 'none';
	return nounClass(tokens[at + 1]?.lemma ?? '') === 'time' ? { end: at + 2 } : 'none';
}

function bracket(tokens: readonly Token[], at: number): Step {
	if (!/^[([]$/.test(tokens[at]?.lower ?? '')) return 'none';
	const close = tokens.findIndex(({ lower }, index) => index > at && /^[)\]]$/.test(lower));
	return close < 0 ? 'broken' : { end: close + 1, aside: { from: at, to: close + 1 } };
}

/** What commas or dashes enclose after a subject: an apposition, a relative clause, a participle phrase. */
function aside(tokens: readonly Token[], at: number): Step {
	const mark = tokens[at]?.lower ?? '';
	if (!/^[,–—]$/.test(mark)) return 'none';
	let commas = 0;
	for (let end = at + 1; end < tokens.length && end - at < 40; end++) {
		const { lower = '' } = tokens[end] ?? {};
		if (/^[;:]$/.test(lower)) return 'broken';
		if (lower !== mark) continue;
		commas++;
		if (
			isMainVerb(tokens, end + 1) &&
			(isAside(tokens, at + 1, end) || isSaying(tokens, at + 1, end))
		)
			return { end: end + 1, aside: { from: at, to: end + 1 } };
		if (commas > 4) return 'broken';
	}
	return 'broken';
}

/** "he said" between commas: whose words the clause reports. */
function isSaying(tokens: readonly Token[], from: number, to: number): boolean {
	const end = nounPhrase(tokens, from);
	const last = tokens[to - 1];
	const first = tokens[from];
	if (
		first &&
		saying.has(first.lemma) &&
		first.pos === 'VERB' &&
		nounPhrase(tokens, from + 1) === to
	)
		return true;
	return end === to - 1 && last !== undefined && saying.has(last.lemma);
}

/** Whether a stretch is no clause of its own: it has no finite verb but below "which", "who" or the like. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
	if (from >= to || /^(and|or)$/.test(tokens[from]?.lower ?? '')) return false;
	let allowed = 0;
	let start = from;
	while (tokens[start]?.pos === 'ADV') start++;
	if (canBeParticiple(tokens[start] as Token)) start++;
	for (let at = start; at < to; at++) {
		const token = tokens[at];
		if (!token) continue;
		if (
			/^(which|who|whom|whose|that|where|when|because|if|while|although|though|what)$/.test(
				token.lower
			)
		)
			allowed++;
		if (
			isPlainFinite(tokens, at) &&
			(tokens[at]?.pos === 'AUX' || verbForm(tokens[at] as Token) !== 'either')
		) {
			allowed--;
			while (/^(AUX|VERB|ADV|PART)$/.test(tokens[at + 1]?.pos ?? '')) at++;
		}
	}
	return allowed >= 0;
}

/** "that flows north", "who lived in Rome": a relative clause without commas, up to the main verb. */
function relativeClause(tokens: readonly Token[], at: number): Step {
	const token = tokens[at];
	const withPreposition =
		token && isPreposition(token) && /^(which|whom|whose)$/.test(tokens[at + 1]?.lower ?? '');
	const start = withPreposition ? at + 1 : at;
	const opener = tokens[start]?.lower ?? '';
	if (!/^(that|which|who|whom|whose|where|when)$/.test(opener)) return 'none';
	if (opener === 'when' && nounClass(tokens[at - 1]?.lemma ?? '') !== 'time') return 'none';
	return upToMainVerb(tokens, start + 1, 1);
}

/** "the treaty they signed": a relative clause without its pronoun. */
function bareRelative(tokens: readonly Token[], at: number): Step {
	const token = tokens[at];
	if (!token) return 'none';
	const pronoun = token.pos === 'PRON' && /^(he|she|they|we|it|i|you)$/.test(token.lower);
	if (!pronoun && !/^(the|a|an)$/.test(token.lower) && token.pos !== 'PROPN') return 'none';
	const end = nounPhrase(tokens, at);
	if (end === undefined || !isPlainFinite(tokens, end)) return 'none';
	return upToMainVerb(tokens, end, 1);
}

/** "built in 1920", "living abroad": what a participle says of the subject. */
function participlePhrase(tokens: readonly Token[], at: number): Step {
	let start = at;
	while (tokens[start]?.pos === 'ADV') start++;
	const token = tokens[start];
	if (!token || !/^(VERB|ADJ)$/.test(token.pos)) return 'none';
	if (token.pos === 'ADJ' && !/(ed|ing)$/.test(token.lower)) return 'none';
	if (!(canBeParticiple(token) || verbForm(token) === 'gerund')) return 'none';
	return upToMainVerb(tokens, start + 1, 0);
}

function infinitive(tokens: readonly Token[], at: number): Step {
	if (tokens[at]?.lower !== 'to' || !/^(VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')) return 'none';
	return upToMainVerb(tokens, at + 2, 0);
}

/** "countries responsible for the rest", "people able to pay". */
function adjective(tokens: readonly Token[], at: number): Step {
	const next = tokens[at + 1];
	if (tokens[at]?.pos !== 'ADJ' || !next || !(isPreposition(next) || next.lower === 'to'))
		return 'none';
	return upToMainVerb(tokens, at + 1, 0);
}

/** A prepositional phrase that the noun phrase left out: "by themselves", "in which" aside. */
function preposition(tokens: readonly Token[], at: number): Step {
	const token = tokens[at];
	if (!token) return 'none';
	if (token.pos === 'ADV' && !/^(however|therefore|though|thus)$/.test(token.lower))
		return { end: at + 1 };
	const next = tokens[at + 1];
	if (token.pos === 'ADP' && next && isPreposition(next) && !isPreposition(token))
		return { end: at + 1 };
	if (!isPreposition(token) && !/^(such|as|than|rather)$/.test(token.lower)) return 'none';
	const second = tokens[at + 1];
	if (second && verbForm(second) === 'gerund' && /^(VERB|NOUN)$/.test(second.pos))
		return upToMainVerb(tokens, at + 2, 0);
	const end = phraseList(tokens, at + (/^(as|than)$/.test(second?.lower ?? '') ? 2 : 1));
	return end === undefined ? 'none' : { end };
}

/**
 * Where the main verb begins after a clause or a phrase inside the subject. `pending` counts finite verbs
 * that belong to clauses below; a comma or another mark breaks it off.
 */
function upToMainVerb(tokens: readonly Token[], from: number, pending: number): Step {
	let waiting = pending;
	for (let at = from; at < tokens.length && at - from < 24; at++) {
		const token = tokens[at];
		if (!token) break;
		const close = closing(tokens, at);
		if (close !== undefined) {
			at = close;
			continue;
		}
		if (/^[;:–—]$/.test(token.lower)) return 'broken';
		if (token.lower === ',') {
			const inserted = insertionAt(tokens, at);
			if (inserted === undefined) return upToEnd(tokens, at, waiting);
			at = inserted - 1;
			continue;
		}
		if (
			/^(that|which|who|whose|where|when|because|if|whether|while|how|what|why)$/.test(
				token.lower
			) &&
			token.pos !== 'DET'
		) {
			waiting++;
			continue;
		}
		if (!isPlainFinite(tokens, at)) continue;
		if (/^(and|or|but)$/.test(tokens[at - 1]?.lower ?? '')) continue;
		if (waiting === 0 && isMainVerb(tokens, at)) return { end: at };
		waiting = Math.max(0, waiting - 1);
		const group = verbGroup(tokens, at);
		if (group) at = group.to - 1;
	}
	return 'broken';
}

/** The partner of a bracket or a dash that opens here. */
function closing(tokens: readonly Token[], at: number): number | undefined {
	const partner = { '(': ')', '–': '–', '—': '—' }[tokens[at]?.lower ?? ''];
	const close = tokens.findIndex(({ lower }, index) => index > at && lower === partner);
	return partner && close > 0 ? close : undefined;
}

/** After a comma inside the subject only the main verb may come: "What they saw, however, was". */
function upToEnd(tokens: readonly Token[], comma: number, waiting: number): Step {
	return waiting === 0 && tokens[comma + 1]?.pos === 'AUX' ? { end: comma + 1 } : 'broken';
}

/** A verb that makes a clause, by its form and by what stands before it. */
export function isPlainFinite(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || !/^(AUX|VERB)$/.test(token.pos) || /^(be|been|being|having)$/.test(token.lower))
		return false;
	let before = at - 1;
	while (tokens[before]?.pos === 'ADV') before--;
	const previous = tokens[before];
	if (previous?.lower === 'to' || (previous && previous.pos === 'AUX')) return false;
	if (
		token.pos === 'VERB' &&
		previous &&
		/^(DET|ADJ)$/.test(previous.pos) &&
		!/^(that|this|all|both|some|many|most|those|these|each|few|others)$/.test(previous.lower)
	)
		return false;
	if (token.pos === 'VERB' && previous && isPreposition(previous)) return false;
	return token.pos === 'AUX' || canBeFinite(token);
}

/** Whether the main verb of a clause begins here, and not a participle that describes the noun before. */
export function isMainVerb(tokens: readonly Token[], at: number): boolean {
	const group = verbGroup(tokens, at);
	if (!group || !isPlainFinite(tokens, group.finite)) return false;
	const main = tokens[group.main];
	if (!main || group.finite !== group.main || main.pos === 'AUX') return true;
	if (verbForm(main) !== 'either') return true;
	return !describes(tokens, group.main);
}

/** "the houses built in 1920 were sold": a form of both kinds is a participle where a finite verb follows. */
function describes(tokens: readonly Token[], at: number): boolean {
	if (/^(he|she|it|they|we|i|you)$/.test(tokens[at - 1]?.lower ?? '')) return false;
	const next = tokens[at + 1];
	const objectless =
		!next ||
		timePhrase(tokens, at + 1) !== 'none' ||
		isPreposition(next) ||
		/^(ADV|PUNCT|CCONJ|PART)$/.test(next.pos) ||
		next.lower === 'as';
	const naming = /^(called|named|dubbed|nicknamed|entitled|titled)$/.test(tokens[at]?.lower ?? '');
	if (next && naming && !/^(DET|PRON)$/.test(next.pos)) return true;
	if (!objectless) return false;
	if (
		/^(based|located|situated|known|born|headed|aged|armed|dressed|backed|funded|used|led|found|made|built|held|given|produced|written|called|involved|needed|required)$/.test(
			tokens[at]?.lower ?? ''
		) &&
		next &&
		/^(in|by|as|of|for|with|on|at|from|to|,)$/.test(next.lower)
	)
		return true;
	const transitive = tables().transitive.has(tokens[at]?.lemma ?? '');
	if (transitive && next?.lower === 'by') return true;
	for (let later = at + 1; later < tokens.length; later++) {
		const token = tokens[later];
		if (token?.lower === ',' && isMainVerb(tokens, later + 1)) return true;
		if (!token || /^[,;:.–—()]$/.test(token.lower) || /^(and|or|but)$/.test(token.lower)) break;
		if ((subordinators.has(token.lower) && token.pos !== 'ADP') || token.pos === 'SCONJ') break;
		if (!isPlainFinite(tokens, later)) continue;
		if (token.pos === 'AUX' || verbForm(token) !== 'either') return true;
		const after = tokens[later + 1];
		if (after && !isPreposition(after) && after.pos !== 'PUNCT') return true;
	}
	return transitive;
}
