import { RangeSetBuilder } from '@codemirror/state';
import {
	Decoration,
	Direction,
	EditorView,
	ViewPlugin,
	type DecorationSet,
	type ViewUpdate
} from '@codemirror/view';

/** A line that can bear attributes, with the block at its end. */
const bearing = /^(?:#{2,3}[ \t]|[-*+][ \t]|\d+[.)][ \t]).*?(\{[^{}]*\})[ \t]*$/;
const rightBox = /^[-*+][ \t](\[[xX]\])/;
/** What stands before the first word of a line and says nothing of its direction. */
const marks = /^[\s>#*+\-\d.)]*(?:\[[xX ]\])?/;
const rightToLeft =
	/\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

const attributes = Decoration.mark({ class: 'cm-attributes' });
// Attributes are words of a program: among right-to-left words they keep their own order.
const isolated = Decoration.mark({
	class: 'cm-attributes',
	attributes: { dir: 'ltr' },
	bidiIsolate: Direction.LTR
});
const right = Decoration.mark({ class: 'cm-right' });
const directions = {
	ltr: Decoration.line({ attributes: { dir: 'ltr' } }),
	rtl: Decoration.line({ attributes: { dir: 'rtl' } })
};

/** Which way a line runs: as its first letter does, Markdown's marks aside. */
function directionOfLine(line: string): 'ltr' | 'rtl' {
	const first = /\p{L}/u.exec(line.replace(marks, ''))?.[0] ?? '';
	return rightToLeft.test(first) ? 'rtl' : 'ltr';
}

function decorate({ state, visibleRanges }: EditorView): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	let done = -1;
	for (const { from, to } of visibleRanges)
		for (let at = from; at <= to;) {
			const line = state.doc.lineAt(at);
			at = line.to + 1;
			// One line can be seen in several pieces, and one of a million characters is left alone.
			if (line.from <= done || line.length > 20_000) continue;
			done = line.from;
			const direction = directionOfLine(line.text);
			builder.add(line.from, line.from, directions[direction]);
			const box = rightBox.exec(line.text);
			if (box) builder.add(line.from + 2, line.from + box[0].length, right);
			const block = bearing.exec(line.text)?.[1];
			if (!block) continue;
			const start = line.from + line.text.lastIndexOf(block);
			const mark = direction === 'rtl' ? isolated : attributes;
			builder.add(start, start + block.length, mark);
		}
	return builder.finish();
}

/** Shows attributes and right boxes in their own colours, and lets every line run its own way. */
export const lineMarks = [
	ViewPlugin.fromClass(
		class {
			decorations: DecorationSet;

			constructor(view: EditorView) {
				this.decorations = decorate(view);
			}

			update(update: ViewUpdate) {
				if (update.docChanged || update.viewportChanged) this.decorations = decorate(update.view);
			}
		},
		{
			decorations: ({ decorations }) => decorations,
			provide: (plugin) =>
				EditorView.bidiIsolatedRanges.of(
					(view) => view.plugin(plugin)?.decorations ?? Decoration.none
				)
		}
	),
	EditorView.perLineTextDirection.of(true)
];
