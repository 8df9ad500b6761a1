import type { Inline } from '../../text/rich';
import type { Sentence } from '../analysis/analysis';
import { nounPhrase } from '../analysis/chunks';
import { nounClass } from '../analysis/tables/tables';
import type { Bank } from '../distractors/bank';
import { sentencesWith } from '../distractors/also-true';
import { namesFor } from '../distractors/name';
import { isPlain, pointsBack, wordCount } from '../english/phrase';
import { capitalised, inner, realise, type Word } from '../english/realise';
import { doesSay } from '../feedback';
import type { ChoiceDraft, Context, FormGenerator } from './form';

/** A list in a sentence: "metals such as iron, copper and tin". */
type List = { sentence: Sentence; head: Word[]; members: Word[][] };

const fewest = 3;
const vague =
	/^(?:things?|ways?|factors?|many|others?|areas?|issues?|aspects?|cases?|examples?|ones?|people|parts?|forms?)$/;
const open = /^(?:others?|more|many|some|so|etc)$/;

/** Which of these is not named …? Of sentences that list three or more things of a kind. */
export function notListed(bank: Bank): FormGenerator {
	return function* (context) {
		for (const sentence of context.analysis.sentences) {
			if (sentence.quoted) continue;
			const list = listIn(sentence);
			const draft = list && draftOf(list, bank, context);
			if (draft) yield draft;
		}
	};
}

function listIn(sentence: Sentence): List | undefined {
	const { tokens } = sentence;
	for (let at = 2; at < tokens.length - 4; at++) {
		const isSuch = tokens[at]?.lower === 'such' && tokens[at + 1]?.lower === 'as';
		if (!isSuch && tokens[at]?.lower !== 'including') continue;
		const head = headBefore(sentence, at);
		const members = membersFrom(sentence, at + (isSuch ? 2 : 1));
		if (head && members.length >= fewest) return { sentence, head, members };
	}
	return undefined;
}

/** The plural noun phrase that a list spells out. */
function headBefore({ tokens }: Sentence, at: number): Word[] | undefined {
	const to = tokens[at - 1]?.text === ',' ? at - 1 : at;
	const noun = tokens[to - 1];
	if (noun?.pos !== 'NOUN' || !noun.lower.endsWith('s') || vague.test(noun.lower)) return undefined;
	let from = to - 1;
	while (from > 0 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[from - 1]?.pos ?? '')) from--;
	// "pollutants from diesel engines such as": the list may go with either noun, and is named by both.
	const whole = tokens[from - 1]?.pos === 'ADP' ? nounBefore(tokens, from - 1) : from;
	const head = tokens.slice(whole, to);
	return /^(?:other|several|many|various|different|such|some)$/.test(head[0]?.lower ?? '')
		? head.slice(1)
		: head;
}

function nounBefore(tokens: Sentence['tokens'], at: number): number {
	let from = at;
	while (from > 0 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[from - 1]?.pos ?? '')) from--;
	return from;
}

function membersFrom({ tokens }: Sentence, start: number): Word[][] {
	const members: Word[][] = [];
	let at = start;
	for (let isLast = false; ;) {
		let end = nounPhrase(tokens, at);
		if (end === undefined) break;
		if (tokens[end]?.lower === 'of') end = nounPhrase(tokens, end + 1) ?? end;
		const member = tokens.slice(at, end);
		if (!open.test(member[0]?.lower ?? '')) members.push(member);
		if (isLast) return members;
		let next = end;
		if (tokens[next]?.text === ',') next++;
		if (/^(?:and|or)$/.test(tokens[next]?.lower ?? '')) {
			isLast = true;
			next++;
		}
		if (next === end) break;
		at = next;
	}
	return [];
}

function draftOf(
	{ sentence, head, members }: List,
	bank: Bank,
	context: Context
): ChoiceDraft | false {
	if (members.some((member) => pointsBack(member) || !isPlain(realise(member))))
		return context.drop('F-list-member');
	const key = outsiders(sentence, head, members, bank)[0];
	if (!key) return context.drop('F-no-outsider');
	const stem: Inline[] = [
		{ type: 'text', text: 'Which of these is ' },
		{ type: 'strong', children: [{ type: 'text', text: 'not' }] },
		{
			type: 'text',
			text: ` named in the text among the ${realise(inner(lowered(head, sentence)))}?`
		}
	];
	return {
		type: 'choice',
		form: 'not-listed',
		stem,
		level: 'locate',
		evidence: [sentence],
		reason: { code: 'list-in-text', count: members.length },
		key: { text: capitalised(bare(key)) },
		distractors: members.slice(0, context.settings.options).map((member) => ({
			text: capitalised(bare(realise(member))),
			kind: 'text',
			lures: [],
			feedback: doesSay({ source: context.source, sentence })
		})),
		waivers: [{ rule: 'M04', why: 'It asks for the one thing that the list leaves out.' }]
	};
}

/** A noun that opens its sentence has its capital for that alone. */
function lowered(head: Word[], { tokens }: Sentence): Word[] {
	const [first, ...rest] = head;
	if (!first || first.text !== tokens[0]?.text) return head;
	return [{ ...first, text: first.lower, pos: 'NOUN' }, ...rest];
}

/** Things of the members' kind that the text names elsewhere, and never beside the list's head. */
function outsiders(sentence: Sentence, head: Word[], members: Word[][], bank: Bank): string[] {
	const [first = []] = members;
	const name = sentence.names.find((one) => one.text === bare(realise(first)));
	const names = name
		? namesFor(name, sentence, bank).map(({ text }) => text)
		: nounsLike(members, sentence, bank);
	const noun = head.at(-1)?.lemma ?? '';
	const all = members.map((member) => realise(member).toLowerCase());
	return names.filter(
		(other) =>
			!all.some(
				(member) => member.includes(other.toLowerCase()) || other.toLowerCase().includes(member)
			) && !sentencesWith(other, bank).some((one) => one === sentence || one.words.has(noun))
	);
}

/** Nouns of the text of the class that all members are of. */
function nounsLike(members: Word[][], sentence: Sentence, { analysis }: Bank): string[] {
	const classes = new Set(members.map((member) => nounClass(member.at(-1)?.lemma ?? '')));
	const [kind] = classes;
	if (classes.size !== 1 || kind === undefined) return [];
	const isPlural = members.every((member) => member.at(-1)?.lower.endsWith('s'));
	const size = Math.max(...members.map((member) => member.length));
	const found = analysis.sentences.flatMap((other) =>
		other === sentence
			? []
			: other.tokens.flatMap((token, at) => {
					if (token.pos !== 'NOUN' || nounClass(token.lemma) !== kind) return [];
					if (token.lower.endsWith('s') !== isPlural) return [];
					const before = other.tokens[at - 1];
					const next = other.tokens[at + 1];
					if (next?.pos === 'NOUN' || before?.pos === 'NOUN' || before?.pos === 'PROPN') return [];
					const text =
						before?.pos === 'ADJ' && size > 1 ? `${before.text} ${token.text}` : token.text;
					return wordCount(text) <= size
						? [{ text: text.toLowerCase(), distance: Math.abs(other.index - sentence.index) }]
						: [];
				})
	);
	return found.sort((one, other) => one.distance - other.distance).map(({ text }) => text);
}

function bare(text: string): string {
	return text.replace(/^(?:the|an?) /i, '');
}
