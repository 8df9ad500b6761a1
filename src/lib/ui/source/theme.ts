import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The page's own colours, which pass into the shadow root as variables: so every theme holds here, too. */
const look = EditorView.theme({
	'&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)' },
	// The ring is around the place that it stands in, see SourceView.svelte.
	'&.cm-focused': { outline: 'none' },
	'.cm-scroller': {
		fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", monospace',
		fontSize: '0.9375rem',
		lineHeight: '1.6'
	},
	'.cm-content': { caretColor: 'var(--ink)', paddingBlock: '0.75rem' },
	'.cm-content ::selection': {
		backgroundColor: 'color-mix(in srgb, var(--focus) 30%, transparent)'
	},
	'.cm-line': { paddingInline: '0.5rem' },
	'.cm-gutters': {
		color: 'var(--ink-soft)',
		backgroundColor: 'var(--paper)',
		borderInlineEnd: '1px solid var(--line)'
	},
	'.cm-activeLineGutter': { color: 'var(--ink)', backgroundColor: 'var(--line)' },
	'.cm-gutter-lint': { width: '1.5rem' },
	'.cm-attributes': { color: 'var(--accent)' },
	'.cm-right': { color: 'var(--right)', fontWeight: '700' },
	'.cm-lintRange': { backgroundImage: 'none', textDecorationSkipInk: 'none' },
	'.cm-lintRange-error': { textDecoration: 'underline wavy var(--wrong)' },
	'.cm-lintRange-warning': { textDecoration: 'underline dashed var(--accent)' },
	'.cm-lintRange-info': { textDecoration: 'underline dotted var(--ink-soft)' },
	'.cm-tooltip': {
		color: 'var(--ink)',
		backgroundColor: 'var(--surface)',
		border: '1px solid var(--edge)',
		borderRadius: '0.375rem',
		boxShadow: '0 4px 16px rgb(0 0 0 / 0.2)'
	},
	'.cm-tooltip-lint': { fontFamily: 'var(--interface)', maxWidth: 'min(32rem, 90vw)' },
	'.cm-diagnostic': { padding: '0.5rem 0.75rem', borderInlineStartColor: 'var(--edge)' },
	'.cm-diagnostic-error': { borderLeftColor: 'var(--wrong)' },
	'.cm-diagnostic-warning': { borderLeftColor: 'var(--accent)' },
	'.cm-diagnosticAction': {
		minHeight: '1.75rem',
		margin: '0.375rem 0.375rem 0 0',
		padding: '0 0.625rem',
		color: 'var(--on-accent)',
		backgroundColor: 'var(--accent)'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul': {
		fontFamily: 'var(--interface)',
		minWidth: 'min(16rem, 80vw)',
		maxWidth: 'min(44rem, 90vw)',
		maxHeight: 'none',
		overflow: 'hidden'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.375rem 0.625rem' },
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		color: 'var(--on-accent)',
		backgroundColor: 'var(--accent)'
	},
	// On a narrow screen the line numbers go, the remarks' signs stay.
	'@media (width < 40rem)': { '.cm-gutter.cm-lineNumbers': { display: 'none !important' } },
	'@media (forced-colors: active)': {
		'.cm-tooltip-autocomplete ul li[aria-selected]': {
			forcedColorAdjust: 'none',
			color: 'HighlightText',
			backgroundColor: 'Highlight'
		}
	}
});

const marks = HighlightStyle.define([
	{ tag: tags.heading, fontWeight: '700' },
	{ tag: tags.strong, fontWeight: '700' },
	{ tag: tags.emphasis, fontStyle: 'italic' },
	{ tag: tags.quote, color: 'var(--ink-soft)' },
	{ tag: tags.link, color: 'var(--accent)', textDecoration: 'underline' },
	{ tag: tags.url, color: 'var(--accent)' },
	{ tag: tags.monospace, color: 'var(--accent)' },
	{ tag: [tags.processingInstruction, tags.meta, tags.comment], color: 'var(--ink-soft)' },
	// Front matter.
	{ tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--accent)' },
	{ tag: [tags.punctuation, tags.separator], color: 'var(--ink-soft)' }
]);

export const theme = [look, syntaxHighlighting(marks)];
