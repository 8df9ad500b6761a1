import type { Heading } from 'mdast';
import type { Item } from '../../items/item';
import { plain } from '../../text/rich';
import { readAttributes, readId, wordsOf } from './attributes';
import { readPassage, reportEmpty } from './blocks';
import { groundsOf, type Passage } from './evidence';
import { readInline } from './inline';
import type { Section } from '../module';
import type { OutlinedSection } from './headings';
import { readQuestion } from './questions';
import type { Reading } from './reading';
import { isReserved, slug } from './slug';

/** Reads the sections; all reading text first, for a question may quote a section that comes later. */
export function readSections(
	outlined: readonly OutlinedSection[],
	claims: readonly string[],
	reading: Reading
): Section[] {
	if (outlined.length === 0) reportNoSection(reading);
	const sections = outlined.map((section) => readSection(section, reading));
	const passages = sections.map(({ id, title, passage }): Passage => {
		return { section: id, title, blocks: passage };
	});
	const sectionIds = new Ids('section', reading);
	const itemIds = new Ids('question', reading);
	return sections.map((section, index) => {
		const { heading, questions = [] } = outlined[index] ?? {};
		if (heading) sectionIds.take(section.id, heading);
		const grounds = groundsOf(section.id, passages);
		const items = questions.flatMap((question): Item[] => {
			const item = readQuestion(question, grounds, claims, reading);
			if (item) itemIds.take(item.id, question.heading);
			return item ? [item] : [];
		});
		return { ...section, items };
	});
}

/** A section's head and its reading text, without its questions. */
function readSection({ heading, nodes, questions }: OutlinedSection, reading: Reading): Section {
	const attributes = readAttributes(heading, 'section', reading);
	const words = readInline(wordsOf(heading, reading), reading);
	const title = plain(words);
	if (title.trim() === '') reportEmpty(heading, 'This section’s title', reading);
	else if (words.some(({ type }) => type !== 'text')) reportMarks(heading, title, reading);
	const id = readId(attributes, reading) ?? slug(title);
	const note = attributes.pair('note');
	reading.mark({ section: id }, heading);
	const passage = readPassage(nodes, reading);
	if (nodes.length === 0 && questions.length === 0) reportBare(heading, title, reading);
	return { id, title, ...(note?.value && { note: note.value }), passage, items: [] };
}

/** The ids of one kind, of which each may stand once. */
class Ids {
	readonly #kind: string;
	readonly #reading: Reading;
	readonly #lines = new Map<string, number>();

	constructor(kind: string, reading: Reading) {
		this.#kind = kind;
		this.#reading = reading;
	}

	take(id: string, heading: Heading) {
		const line = this.#lines.get(id);
		if (id === '') {
			this.#reading.report({
				rule: 'F17',
				at: heading,
				message: `No id can be made from the words of this ${this.#kind}.`,
				remedy: 'Give it one at the end of the heading: {#id}.'
			});
		} else if (isReserved(id)) {
			this.#reading.report({
				rule: 'F17',
				at: heading,
				message: `“${id}” can’t be the id of this ${this.#kind}: the word means something to scripts.`,
				remedy: `Give it another at the end of the heading, such as {#the-${id}}.`
			});
		} else if (line !== undefined) {
			this.#reading.report({
				rule: 'F16',
				at: heading,
				message: `The ${this.#kind} in line ${line} has the id “${id}” as well.`,
				remedy: 'Give one of the two another id at the end of its heading: {#id}.'
			});
		} else {
			this.#lines.set(id, this.#reading.place(heading).line);
		}
	}
}

function reportNoSection(reading: Reading) {
	reading.report({
		rule: 'F07',
		at: { start: 0, end: 0 },
		message: 'The module has no section.',
		remedy: 'Begin one with a heading: ## Title of the section.'
	});
}

function reportBare(heading: Heading, title: string, reading: Reading) {
	reading.report({
		rule: 'F08',
		at: heading,
		message: `The section “${title}” is empty.`,
		remedy: 'Write reading text or a question under its heading, or take it away.'
	});
}

function reportMarks(heading: Heading, title: string, reading: Reading) {
	reading.report({
		rule: 'F30',
		at: heading,
		message: `The title is kept as plain words: “${title}”.`,
		remedy: 'Take the marks out of it.',
		severity: 'advice'
	});
}
