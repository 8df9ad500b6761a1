import { expect, it } from 'vitest';
import { fencedBlocks } from './fences';

it.each([
	['none', 'a\nb', []],
	['one', 'a\n```markdown\nb\n```\nc', ['b']],
	['two', '```\na\n```\n```\nb\n```', ['a', 'b']],
	['one that is left open', '~~~\na\nb', ['a\nb']],
	['one in another', '````\n```\na\n```\n````', ['```\na\n```']],
	['one in the line', 'a ```b``` c', []]
])('takes what stands in fences: %s', (_, text, blocks) => {
	expect(fencedBlocks(text)).toEqual(blocks);
});
