import type { Place } from '../../result';
import { findAttributeBlocks, maskAttributes } from './attribute-blocks';
import type { Diagnostic } from '../diagnostic';
import { readFrontMatter } from './front-matter';
import { deepest, findExcess, mostMarks, type Excess } from './limits';
import { readMarkdown } from './markdown';
import type { Module } from '../module';
import { outline } from './headings';
import type { Places } from './places';
import { Reading } from './reading';
import { readSections } from './sections';

/** A module if the file has no error; what should be mended in it; where its parts stand. */
export type Parsed = { module?: Module; diagnostics: Diagnostic[]; places: Places };

/** The longest file, in UTF-16 units: many times a long module, and still read in a second. */
const longestFile = 1_000_000;

/** Reads a module in the Markdown of the module format. Never throws: what it can't read, it tells. */
export function parse(source: string): Parsed {
	const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	if (text.length > longestFile) return refuseLength(text);
	const excess = findExcess(text);
	if (excess) return refuseExcess(text, excess);
	const blocks = findAttributeBlocks(readMarkdown(text), text);
	const root = readMarkdown(maskAttributes(text, blocks.values()));
	const reading = new Reading(text, blocks);
	const frontMatter = readFrontMatter(root, reading);
	const claims = frontMatter.claims.map(({ id }) => id);
	const sections = readSections(outline(root, reading), claims, reading);
	const diagnostics = [...reading.diagnostics].sort(byPlace);
	const sound = diagnostics.every(({ severity }) => severity !== 'error');
	const { places } = reading;
	return { ...(sound && { module: { ...frontMatter, sections } }), diagnostics, places };
}

function refuseLength(text: string): Parsed {
	const reading = new Reading('', new Map());
	reading.report({
		rule: 'F31',
		at: { start: 0, end: 0 },
		message: `The file has ${text.length} characters.`,
		remedy: `Divide it into modules of ${longestFile} characters at most.`
	});
	return { diagnostics: reading.diagnostics, places: reading.places };
}

function refuseExcess(text: string, { what, count, ...at }: Excess): Parsed {
	const reading = new Reading(text, new Map());
	reading.report(
		what === 'depth'
			? {
					rule: 'F32',
					at,
					message: `This line opens ${count} lists and quotations within one another.`,
					remedy: `Open two at most; what is deeper than ${deepest} is not read at all.`
				}
			: {
					rule: 'F32',
					at,
					message: `More than ${mostMarks} asterisks, underscores and brackets stand here without a blank line between them.`,
					remedy: 'Divide the paragraph, or take marks away.'
				}
	);
	return { diagnostics: reading.diagnostics, places: reading.places };
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
	const start: Place = { line: 1, column: 1 };
	const { line, column } = one.at ?? start;
	const { line: otherLine, column: otherColumn } = other.at ?? start;
	return line - otherLine || column - otherColumn;
}
