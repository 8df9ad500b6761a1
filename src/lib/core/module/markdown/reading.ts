import type { Node } from 'unist';
import type { Place } from '../../result';
import type { AttributeBlock } from './attribute-blocks';
import type { Diagnostic, Severity, Target } from '../diagnostic';
import type { FormatRule } from './format-rules';
import { extent, placeFinder, placeKey } from './places';

/** What goes wrong in a file, as a reader of one of its parts sees it. */
type Finding = {
	rule: FormatRule;
	at: Node | { start: number; end: number };
	message: string;
	remedy: string;
	/** What to write there instead, where that alone mends it. */
	instead?: string | undefined;
	severity?: Severity;
};

/** The reading of one file: its text, the attributes in it, and what is found on the way. */
export class Reading {
	readonly diagnostics: Diagnostic[] = [];
	readonly places = new Map<string, Place>();
	readonly text: string;
	readonly #attributes: ReadonlyMap<number, AttributeBlock>;
	readonly #place: (start: number, end: number) => Place;

	constructor(text: string, attributes: ReadonlyMap<number, AttributeBlock>) {
		this.text = text;
		this.#attributes = attributes;
		this.#place = placeFinder(text);
	}

	report({ rule, at, message, remedy, instead, severity = 'error' }: Finding) {
		this.diagnostics.push({
			rule,
			severity,
			message,
			remedy,
			...(instead !== undefined && { instead }),
			at: this.place(at)
		});
	}

	place(at: Finding['at']): Place {
		const { start, end } = 'type' in at ? extent(at) : at;
		return this.#place(start, end);
	}

	/** Keeps where a part of the module stands, for checks that know only its id. */
	mark(target: Target, at: Finding['at']) {
		this.places.set(placeKey(target), this.place(at));
	}

	/** The attributes at the end of a heading or of a paragraph. */
	attributesOf(node: Node): AttributeBlock | undefined {
		return this.#attributes.get(extent(node).start);
	}
}
