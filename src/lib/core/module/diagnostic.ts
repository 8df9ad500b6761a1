import type { Place } from '../result';

/** An error stops the build; a warning can be waived in the file, with a reason; advice is only said. */
export type Severity = 'error' | 'warning' | 'advice';

/** The part of a module that a diagnostic is about. */
export type Target = {
	section?: string;
	item?: string;
	/** An option's or a card's id. */
	part?: string;
};

/** What an author should mend: where, which rule, what is wrong and how to put it right. */
export type Diagnostic = {
	/** F… for the format (`formatRules`), M… for choices and modules, OL… for orderings (`rules`). */
	rule: string;
	severity: Severity;
	/** One sentence: what is wrong. */
	message: string;
	/** One sentence: how to mend it. */
	remedy: string;
	/** What to write at its place instead, where that alone mends it. */
	instead?: string;
	target?: Target;
	at?: Place;
};
