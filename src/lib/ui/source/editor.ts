import {
	autocompletion,
	completionKeymap,
	type CompletionContext,
	type CompletionResult
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { deleteMarkupBackward, insertNewlineContinueMarkup } from '@codemirror/lang-markdown';
import { lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint';
import { language } from '@codemirror/language';
import { Compartment, EditorState, Prec, Text, Transaction } from '@codemirror/state';
import {
	EditorView,
	highlightActiveLineGutter,
	highlightSpecialChars,
	keymap,
	lineNumbers,
	tooltips
} from '@codemirror/view';
import * as m from '$messages';
import type { Diagnostic } from '$lib/core/module/diagnostic';
import { completionsAt } from '$lib/core/module/markdown/completion';
import { lineMarks } from './line-marks';
import { canColour, moduleLanguage } from './markdown';
import { marksOf, remarksAtCursor } from './remarks';
import { theme } from './theme';

/** What is typed here is undone here, and the page's own undoing does not hear of it. */
const ownHistory = historyKeymap.map((binding) => ({ ...binding, stopPropagation: true }));

type Wanted = {
	text: string;
	lang: string;
	label: string;
	onchange: (text: string) => void;
	/** What there is to say of the line that the cursor has come to. */
	onremarks: (remarks: Diagnostic[]) => void;
};

/**
 * The editor of a module's source. It lives in a shadow root, where CodeMirror's styles are adopted as
 * sheets: the page's policy refuses the style elements that it makes in a document.
 */
export class Editor {
	readonly #view: EditorView;
	readonly #colours = new Compartment();
	readonly #onremarks: (remarks: Diagnostic[]) => void;
	#diagnostics: readonly Diagnostic[] = [];

	constructor(root: ShadowRoot, { text, lang, label, onchange, onremarks }: Wanted) {
		this.#onremarks = onremarks;
		this.#view = new EditorView({
			root,
			parent: root,
			state: EditorState.create({
				doc: text,
				extensions: [
					EditorState.phrases.of({ Completions: m.source_completions() }),
					EditorView.contentAttributes.of({
						// It takes the focus without, but not every program that looks for barriers knows.
						tabindex: '0',
						'aria-label': label,
						lang,
						spellcheck: 'true',
						autocapitalize: 'sentences'
					}),
					EditorView.lineWrapping,
					lineNumbers(),
					highlightActiveLineGutter(),
					highlightSpecialChars(),
					history(),
					lintGutter(),
					lineMarks,
					tooltips({
						position: 'absolute',
						tooltipSpace: ({ dom }) => dom.getBoundingClientRect()
					}),
					// As many as fit: a list that scrolls would have to take the focus.
					autocompletion({
						override: [this.#complete],
						icons: false,
						maxRenderedOptions: 8
					}),
					this.#colours.of(canColour(Text.of(text.split('\n'))) ? moduleLanguage : []),
					// Before a text that grew too large is parsed, not after.
					EditorState.transactionExtender.of(({ docChanged, newDoc, startState }) => {
						const colour = canColour(newDoc);
						if (!docChanged || colour === (startState.facet(language) !== null)) return null;
						return { effects: this.#colours.reconfigure(colour ? moduleLanguage : []) };
					}),
					theme,
					// Tab is left to the page: it moves the focus on, as everywhere.
					Prec.high(
						keymap.of([
							{ key: 'Enter', run: insertNewlineContinueMarkup },
							{ key: 'Backspace', run: deleteMarkupBackward },
							{ key: 'F8', run: nextDiagnostic, shift: previousDiagnostic, preventDefault: true }
						])
					),
					keymap.of([...completionKeymap, ...ownHistory, ...defaultKeymap]),
					EditorView.updateListener.of(({ docChanged, selectionSet, transactions, state }) => {
						if (docChanged && !transactions.some((one) => one.annotation(Transaction.remote)))
							onchange(state.sliceDoc());
						if (docChanged || selectionSet) this.#tell();
					})
				]
			})
		});
	}

	/** Shows another text, if it is another; only what differs is changed, and the cursor stays by its words. */
	show(text: string) {
		const { state } = this.#view;
		const now = state.sliceDoc();
		if (text === now) return;
		let from = 0;
		const shorter = Math.min(text.length, now.length);
		while (from < shorter && text.charCodeAt(from) === now.charCodeAt(from)) from++;
		let same = 0;
		while (
			same < shorter - from &&
			text.charCodeAt(text.length - 1 - same) === now.charCodeAt(now.length - 1 - same)
		)
			same++;
		this.#view.dispatch({
			changes: { from, to: now.length - same, insert: text.slice(from, text.length - same) },
			annotations: Transaction.remote.of(true)
		});
	}

	/** Marks what was found in the text. */
	mark(diagnostics: readonly Diagnostic[]) {
		this.#diagnostics = diagnostics;
		const { state } = this.#view;
		this.#view.dispatch(setDiagnostics(state, marksOf(state.doc, diagnostics)));
		this.#tell();
	}

	/** Goes to a line, counted from 1. */
	goTo(line: number) {
		const { doc } = this.#view.state;
		const { from } = doc.line(Math.max(1, Math.min(line, doc.lines)));
		this.#view.dispatch({
			selection: { anchor: from },
			effects: EditorView.scrollIntoView(from, { y: 'center' })
		});
		this.#view.focus();
	}

	/** Does what a button beside the editor offers. */
	act(act: (view: EditorView) => void) {
		act(this.#view);
	}

	close() {
		this.#view.destroy();
	}

	#tell() {
		this.#onremarks(remarksAtCursor(this.#view.state, this.#diagnostics));
	}

	#complete = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
		const found = completionsAt(state.sliceDoc(), pos, this.#diagnostics);
		if (
			!found ||
			(!explicit && found.from === pos && !/["{>] ?$/.test(state.sliceDoc(pos - 2, pos)))
		)
			return null;
		// A sentence is sought by all that was typed of it, an attribute by its one word.
		const sentences = found.words.some((word) => /\s\S/.test(word));
		return {
			from: found.from,
			// Those that fit equally well in the order of the text.
			options: found.words.map((label, place) => ({
				label,
				sortText: String(place).padStart(4, '0')
			})),
			validFor: sentences ? /^.*$/ : /^[.\w-]*$/
		};
	};
}
