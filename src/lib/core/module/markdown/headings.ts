import type { Heading, Root, RootContent } from 'mdast';
import { isCommentBlock, refuseBlock } from './blocks';
import type { Reading } from './reading';
import { extent } from './places';

/** What stands under one heading, up to the next. */
export type Outlined = { heading: Heading; nodes: RootContent[] };

/** A section as it lies in the file: its reading text, then its questions. */
export type OutlinedSection = Outlined & { questions: Outlined[] };

/** Cuts a file at its headings of the second and third level. */
export function outline(root: Root, reading: Reading): OutlinedSection[] {
	const sections: OutlinedSection[] = [];
	let homeless = false;
	for (const node of root.children) {
		if (node.type === 'yaml' || isCommentBlock(node)) continue;
		const section = sections.at(-1);
		if (node.type === 'heading' && node.depth === 2) {
			checkUnderlined(node, reading);
			sections.push({ heading: node, nodes: [], questions: [] });
		} else if (!section) {
			if (!homeless) reportHomeless(node, reading);
			homeless = true;
		} else if (node.type === 'heading' && node.depth === 3) {
			section.questions.push({ heading: node, nodes: [] });
		} else {
			(section.questions.at(-1) ?? section).nodes.push(node);
		}
	}
	return sections;
}

function checkUnderlined(heading: Heading, reading: Reading) {
	if (reading.text.charAt(extent(heading).start) === '#') return;
	reading.report({
		rule: 'F10',
		at: heading,
		message: 'The line under this paragraph makes it a heading.',
		remedy: 'Begin a section with ##, or take the line away.'
	});
}

function reportHomeless(node: RootContent, reading: Reading) {
	if (node.type === 'heading' && node.depth !== 3) {
		refuseBlock(node, reading);
		return;
	}
	reading.report({
		rule: 'F06',
		at: node,
		message: 'This stands before the first section.',
		remedy: 'Put a heading over it: ## Title of the section.'
	});
}
