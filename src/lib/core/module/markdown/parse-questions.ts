import type { Item } from '../../items/item';
import type { Diagnostic } from '../diagnostic';
import type { Module } from '../module';
import { findAttributeBlocks, maskAttributes } from './attribute-blocks';
import { groundsOf } from './evidence';
import { findExcess } from './limits';
import { readMarkdown } from './markdown';
import { readQuestion } from './questions';
import { Reading } from './reading';

/** A question that stands outside its module: its words, and what could be read of them. */
export type ParsedQuestion = { source: string; item?: Item; diagnostics: Diagnostic[] };

/** Reads a question as it would be read in one of the module's sections. Never throws. */
export function parseQuestion(source: string, module: Module, section: string): ParsedQuestion {
	const excess = findExcess(source);
	if (excess) return refused(source, excess);
	const blocks = findAttributeBlocks(readMarkdown(source), source);
	const [heading, ...nodes] = readMarkdown(maskAttributes(source, blocks.values())).children;
	if (heading?.type !== 'heading') return { source, diagnostics: [] };
	const reading = new Reading(source, blocks);
	const passages = module.sections.map(({ id, title, passage }) => {
		return { section: id, title, blocks: passage };
	});
	const claims = module.claims.map(({ id }) => id);
	const item = readQuestion({ heading, nodes }, groundsOf(section, passages), claims, reading);
	return { source, ...(item && { item }), diagnostics: reading.diagnostics };
}

/** The questions of a text, each from its heading to the next one of any level, and what is not theirs. */
export function cutQuestions(text: string): { questions: string[]; rest: string } {
	const questions: string[] = [];
	let rest = '';
	for (const piece of text.split(/^(?=#{1,6}[ \t]|---[ \t]*$)/m))
		if (/^###[ \t]/.test(piece)) questions.push(piece);
		else rest += piece;
	return { questions, rest };
}

function refused(source: string, { start, end }: { start: number; end: number }): ParsedQuestion {
	const reading = new Reading(source, new Map());
	reading.report({
		rule: 'F32',
		at: { start, end },
		message: 'This has more marks, or lists within lists, than a question can have.',
		remedy: 'Write it in plain words.'
	});
	return { source, diagnostics: reading.diagnostics };
}
