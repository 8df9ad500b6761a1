import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forms, type Candidate } from '../../src/lib/core/derive/candidate';
import { evidenceOf } from '../../src/lib/core/items/item';
import { seeded, shuffle } from '../../src/lib/core/random';
import { blockText, plain } from '../../src/lib/core/text/rich';
import { rubric, readLines, type Judgement } from './judgement';
import { derived, shownOf } from './run';
import { evaluationTexts, type EvaluationText } from './texts';
import { version } from '../../src/lib/core/derive/derive';

type Asked = {
	text: EvaluationText;
	candidate: Candidate;
	number: number;
	letters: Map<string, string>;
};

/**
 * Writes three files: a sheet of texts and questions in random order without key, form and score; the keys
 * with their evidence, to open after answering; and a line for each question to fill in.
 */
export function writeSheet(folder: string, seed: number, only: string | undefined) {
	const random = seeded(seed);
	const texts = evaluationTexts().filter(({ id }) => only === undefined || id === only);
	let number = 0;
	const asked = shuffle(texts, random).flatMap((text) =>
		shuffle(shownOf(derived(text.source)), random).map((candidate): Asked => {
			const { item } = candidate;
			const parts = item.type === 'choice' ? item.options : item.cards;
			const order = item.type === 'choice' && item.fixed ? [...parts] : shuffle([...parts], random);
			const letters = new Map(order.map(({ id }, place) => [id, 'ABCDEFGH'.charAt(place)]));
			return { text, candidate, number: ++number, letters };
		})
	);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'sheet.md'), sheetOf(asked));
	writeFileSync(join(folder, 'keys.md'), asked.map(keyOf).join('\n'));
	writeFileSync(join(folder, 'judgements.jsonl'), asked.map(blank).join('\n') + '\n');
	console.log(`${asked.length} questions on ${texts.length} texts in ${folder}`);
}

function sheetOf(asked: readonly Asked[]): string {
	let last: EvaluationText | undefined;
	return asked
		.map((one) => {
			const head = one.text === last ? '' : passageOf(one.text);
			last = one.text;
			return head + questionOf(one);
		})
		.join('\n');
}

function passageOf({ source }: EvaluationText): string {
	const sections = source.sections.map(
		({ title, passage }, index) =>
			`### [${index + 1}] ${title}\n\n${passage.map(blockText).join('\n\n')}\n`
	);
	return `\n# ${source.title}\n\n${sections.join('\n')}\n## Questions\n\n`;
}

function questionOf({ number, candidate, text, letters }: Asked): string {
	const { item, section } = candidate;
	const place = text.source.sections.findIndex(({ id }) => id === section) + 1;
	const parts = item.type === 'choice' ? item.options : item.cards;
	const lines = [...letters].map(
		([id, letter]) => `   ${letter}) ${wordsOf(parts.find((part) => part.id === id)?.text ?? [])}`
	);
	const proof =
		item.type === 'choice' && item.prove ? '\n   And: which sentence of the text proves it?' : '';
	return `${number}. (section ${place}) ${wordsOf(item.stem)}\n${lines.join('\n')}${proof}\n`;
}

function keyOf({ number, candidate: { item }, letters }: Asked): string {
	const key = item.type === 'choice' ? item.key : item.cards.map(({ id }) => id);
	const proof = evidenceOf(item).map(({ quote }) => `   > ${quote}`);
	return `${number}. ${key.map((id) => letters.get(id)).join('')}\n${proof.join('\n')}\n`;
}

function blank({ number, candidate, text }: Asked): string {
	return JSON.stringify({
		number,
		item: candidate.id,
		text: text.id,
		judge: '',
		answer: '',
		right: false,
		ticks: '',
		verdict: '',
		reason: ''
	});
}

function wordsOf(inlines: Candidate['item']['stem']): string {
	return inlines
		.map((one) => (one.type === 'strong' ? plain([one]).toUpperCase() : plain([one])))
		.join('');
}

/** Reads a filled sheet, adds what was hidden from the judge, and gives the lines to keep. */
function collected(file: string): Judgement[] {
	const kinds = new Map(evaluationTexts().map(({ id, kind }) => [id, kind]));
	return (readLines(file) as (Judgement & { number: number })[]).map(({ number, ...line }) => {
		const form = forms.find(
			(one) => line.item.startsWith(`${one}-`) && !/[a-z]+-/.test(line.item.slice(one.length + 1))
		);
		const kind = kinds.get(line.text);
		if (!form || !kind || line.judge === '' || !/^(?:as-is|minor|reject)$/.test(line.verdict))
			throw new Error(`Line ${number} of ${file} is not filled in.`);
		if (line.ticks.split('').some((tick) => !rubric.includes(tick)))
			throw new Error(`Line ${number} of ${file} has a tick that the rubric does not know.`);
		return { ...line, form, kind, version };
	});
}

export function collect(files: readonly string[], into: string) {
	const lines = files.flatMap(collected).map((line) => JSON.stringify(line));
	const before = (() => {
		try {
			return readFileSync(into, 'utf8').split('\n').filter(Boolean);
		} catch {
			return [];
		}
	})();
	writeFileSync(into, [...new Set([...before, ...lines])].join('\n') + '\n');
	console.log(`${lines.length} judgements in ${into}`);
}
