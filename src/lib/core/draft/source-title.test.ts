import { expect, it } from 'vitest';
import { sourceTitle } from './source-title';

it.each([
	['as it stands', '---\nid: a\ntitle: Why the tide comes late\n---\n', 'Why the tide comes late'],
	['with a note of the author’s', '---\ntitle: Tides # for now\n---\n', 'Tides'],
	['in double quotes', '---\ntitle: "The \\"near\\" tide: why"\n---\n', 'The "near" tide: why'],
	[
		'in single quotes',
		"---\ntitle: 'The moon''s tide'\n---\n",
		'The moon’s tide'.replace('’', "'")
	],
	['from the first heading', 'Words.\n\n## High water {#high}\n', 'High water'],
	['none', 'Only words.', '']
])('the title of a source is read %s', (_, source, title) => {
	expect(sourceTitle(source)).toBe(title);
});
