import type { Item } from '../items/item';
import { check } from '../module/check/check';
import { survey, type Survey } from '../module/check/survey';
import {
	cutQuestions,
	parseQuestion,
	type ParsedQuestion
} from '../module/markdown/parse-questions';
import type { Module } from '../module/module';
import { plain } from '../text/rich';
import { changeFaults, changed } from './change';
import { contradictions } from './contradiction';
import { fencedBlocks } from './fences';
import { faultsOf, longestQuestion, wordsIn } from './form';
import { refusal, type Refusal } from './refusal';
import { saidIn, type Said } from './said';
import { isSameLanguage } from './same-language';
import type { Wish } from './wish';

/** What of a reply is taken, and what is not and why. */
export type Reply = {
	/** New items, or those of the module with other words; no person has confirmed them yet. */
	accepted: Item[];
	refused: { question: string; reasons: Refusal[] }[];
	/** What there is to say of the reply as a whole. */
	notes: Refusal[];
};

/** What was asked for, and of which section. */
export type Asked = { wish: Wish; section: string };

const longestReply = 100_000;
const mostQuestions = 20;

/** What is known of the module that a reply is held against. */
type Ground = { module: Module; section: string; survey: Survey; passage: Said };

/**
 * Takes from a model's reply what holds good against the text, and says of the rest why not. Whatever the
 * reply says, only questions come out of it, or other words for those that are there. Never throws.
 */
export function readReply(reply: string, module: Module, { wish, section }: Asked): Reply {
	const text = reply.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	if (text.trim() === '') return nothing(refusal('empty'));
	if (text.length > longestReply) return nothing(refusal('too-long', String(text.length)));
	const { questions, notes } = proposedIn(text);
	if (questions.length === 0) return nothing(...notes, refusal('no-question'));
	const surveyed = survey(module, false);
	const said = saidIn([...surveyed.blocks.values()].flat().join('\n'), surveyed);
	const ground: Ground = { module, section, survey: surveyed, passage: said };
	const judged = questions.slice(0, mostQuestions).map((source) => {
		const parsed =
			source.length > longestQuestion
				? { source, diagnostics: [] }
				: parseQuestion(source, module, section);
		return wish === 'questions' ? judgeNew(parsed, ground) : judgeChange(parsed, wish, ground);
	});
	const unique = refuseTwins(judged);
	const checked = refuseByChecks(unique, ground);
	const tooMany = questions.length > mostQuestions;
	return {
		accepted: checked.flatMap(({ item, reasons }) => (item && reasons.length === 0 ? item : [])),
		refused: checked
			.filter(({ reasons }) => reasons.length > 0)
			.map(({ question, reasons }) => ({ question, reasons })),
		notes: [...notes, ...(tooMany ? [refusal('too-many', String(questions.length))] : [])]
	};
}

type Judged = { question: string; item?: Item; reasons: Refusal[] };

function nothing(...notes: Refusal[]): Reply {
	return { accepted: [], refused: [], notes };
}

/** The questions in a reply: of its fenced blocks, if it has any with questions, else of the whole. */
function proposedIn(text: string): { questions: string[]; notes: Refusal[] } {
	const fenced = fencedBlocks(text).map(cutQuestions);
	const cut = fenced.some(({ questions }) => questions.length > 0);
	const parts = cut ? fenced : [cutQuestions(text)];
	const questions = parts.flatMap((part) => part.questions).map(cut ? (one) => one : unchattered);
	// Sections and front matter have no place in a reply: the text is not the model's to write.
	const brings = parts.some(({ rest }) => /^(?:#{1,2}[ \t]|---[ \t]*$)/m.test(rest));
	return { questions, notes: brings ? [refusal('brings-text')] : [] };
}

/** Without a fence nothing tells an explanation from chatter: what comes after the proof is let go. */
function unchattered(question: string): string {
	const lines = question.split('\n');
	const last = lines.findLastIndex((line) => /^ {0,3}>/.test(line));
	return last < 0 ? question : lines.slice(0, last + 1).join('\n');
}

function judgeNew(parsed: ParsedQuestion, ground: Ground): Judged {
	const question = titleOf(parsed);
	const { item } = parsed;
	const faults = faultsOf(parsed);
	if (!item || faults.length > 0)
		return { question, reasons: faults.length > 0 ? faults : [refusal('unreadable')] };
	if (item.type === 'order') return { question, reasons: [refusal('only-choices')] };
	const taken = ground.module.sections.some(({ items }) => items.some(({ id }) => id === item.id));
	const reasons = [
		...(taken ? [refusal('id-taken', item.id)] : []),
		...(item.waivers.length > 0 ? [refusal('waives')] : []),
		...(item.level === undefined || item.level === 'locate' ? [refusal('no-level')] : []),
		...(item.key.length > 1 ? [refusal('two-keys')] : []),
		...languageFaults(item, ground),
		...contradictions(item, ground.survey, ground.passage)
	];
	return { question, item, reasons };
}

function judgeChange(parsed: ParsedQuestion, wish: 'feedback' | 'wording', ground: Ground): Judged {
	const question = titleOf(parsed);
	const section = ground.module.sections.find(({ id }) => id === ground.section);
	const given = /\{[^{}]*#([^\s{}"=]+)[^{}]*\}/.exec(parsed.source.split('\n', 1)[0] ?? '')?.[1];
	const own = section?.items.find(({ id }) => id === given);
	if (!own) return { question, reasons: [refusal('no-id', given)] };
	// Its proof stays the one that it has: what the reply says of it does not count.
	const diagnostics = parsed.diagnostics.filter(({ rule }) => !/^F2[6-9]$/.test(rule));
	const faults = faultsOf({ ...parsed, diagnostics });
	if (!parsed.item || faults.length > 0)
		return { question, reasons: faults.length > 0 ? faults : [refusal('unreadable')] };
	const item = changed(own, parsed.item, wish);
	if (!item) return { question, reasons: [refusal('other-options')] };
	const reasons = [
		...changeFaults(own, item, wish, ground.survey, ground.passage),
		...languageFaults(item, ground),
		...(wish === 'wording' && item.type === 'choice'
			? contradictions(item, ground.survey, ground.passage)
			: [])
	];
	return { question, item, reasons };
}

function titleOf({ source, item }: ParsedQuestion): string {
	const words = item ? plain(item.stem) : (source.split('\n', 1)[0] ?? '').replace(/^#+\s*/, '');
	return words.slice(0, 200);
}

function languageFaults(item: Item, { survey: surveyed }: Ground): Refusal[] {
	const words = wordsIn(item).map((part) => plain(part.words));
	return isSameLanguage(words.join(' '), surveyed) ? [] : [refusal('other-language')];
}

function refuseTwins(judged: readonly Judged[]): Judged[] {
	const seen = new Set<string>();
	return judged.map((one) => {
		const { item, reasons } = one;
		if (!item) return one;
		if (!seen.has(item.id)) {
			seen.add(item.id);
			return one;
		}
		return { ...one, reasons: [...reasons, refusal('id-twice', item.id)] };
	});
}

/** Holds what is left against the checks of item writing, among the other questions of its module. */
function refuseByChecks(judged: readonly Judged[], { module, section }: Ground): Judged[] {
	const left = judged.flatMap(({ item, reasons }) => (item && reasons.length === 0 ? item : []));
	if (left.length === 0) return [...judged];
	const before = errorsOf(module);
	const found = errorsOf(withItems(module, section, left));
	return judged.map((one) => {
		const { item, reasons } = one;
		if (!item || reasons.length > 0) return one;
		const errors = found
			.filter(({ target }) => target?.item === item.id)
			.filter(
				({ rule }) => !before.some((old) => old.rule === rule && old.target?.item === item.id)
			);
		return {
			...one,
			reasons: errors.map(({ rule, message }) => refusal('check', `${rule}: ${message}`))
		};
	});
}

function errorsOf(module: Module) {
	return check(module, { shipped: false }).filter(({ severity }) => severity === 'error');
}

/** The module with items put in: in the place of those with their ids, else at the end of the section. */
export function withItems(module: Module, section: string, items: readonly Item[]): Module {
	const ids = new Set(module.sections.flatMap((one) => one.items.map(({ id }) => id)));
	const added = items.filter(({ id }) => !ids.has(id));
	return {
		...module,
		sections: module.sections.map((one) => ({
			...one,
			items: [
				...one.items.map((item) => items.find(({ id }) => id === item.id) ?? item),
				...(one.id === section ? added : [])
			]
		}))
	};
}
