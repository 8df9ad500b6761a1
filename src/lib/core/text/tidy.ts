import type { Inline } from './rich';

/**
 * The one form of a run of text: neighbours of one kind joined, a mark within itself counted once,
 * white space as one space, none at the ends and beside a line break, nothing empty.
 */
export function tidy(inlines: readonly Inline[]): Inline[] {
	const merged = merge(inlines, []);
	const trimmed = merged.map((inline, index): Inline => {
		if (inline.type !== 'text') return inline;
		const before = merged[index - 1];
		const after = merged[index + 1];
		let { text } = inline;
		if (!before || before.type === 'break') text = text.replace(/^ /, '');
		if (!after || after.type === 'break') text = text.replace(/ $/, '');
		return { type: 'text', text };
	});
	const kept = trimmed.filter((inline) => inline.type !== 'text' || inline.text !== '');
	while (kept[0]?.type === 'break') kept.shift();
	while (kept.at(-1)?.type === 'break') kept.pop();
	return kept.length === inlines.length ? kept : tidy(kept);
}

function merge(inlines: readonly Inline[], within: readonly Inline['type'][]): Inline[] {
	const merged: Inline[] = [];
	for (const inline of inlines) {
		const last = merged.at(-1);
		if (isEmphatic(inline) && within.includes(inline.type)) {
			const inner = merge(inline.children, within);
			merged.splice(0, merged.length, ...merge([...merged, ...inner], within));
		} else if (inline.type === 'text') {
			const before = last?.type === 'text' ? last.text : '';
			const text = (before + inline.text).replace(/[ \t\r\n]+/g, ' ');
			if (last?.type === 'text') merged.pop();
			if (text !== '') merged.push({ type: 'text', text });
		} else if (inline.type === 'code' && last?.type === 'code') {
			merged.pop();
			merged.push({ type: 'code', text: last.text + inline.text });
		} else if (isEmphatic(inline) && last?.type === inline.type) {
			merged.pop();
			const joined = [...last.children, ...inline.children];
			merged.push({ ...inline, children: merge(joined, [...within, inline.type]) });
		} else if ('children' in inline) {
			const children = merge(inline.children, [...within, inline.type]);
			if (children.length > 0) merged.push({ ...inline, children });
		} else {
			merged.push(inline);
		}
	}
	return merged;
}

function isEmphatic(inline: Inline): inline is Extract<Inline, { type: 'emphasis' | 'strong' }> {
	return inline.type === 'emphasis' || inline.type === 'strong';
}
