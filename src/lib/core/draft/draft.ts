import type { Candidate } from '../derive/candidate';

/** A module in the making, as it is kept: one Markdown source, and what the machine proposes for it. */
export type Draft = {
	/** Of this draft, not of the module. */
	id: string;
	/** The module's Markdown: printed from what was edited, or as typed in the source view. */
	source: string;
	/** What the engine proposed for the text as it is. */
	candidates: Candidate[];
	/** Ids of the candidates to propose: those spread over the text, and those asked for since. */
	shown?: string[];
	/** Ids of candidates that were turned down. */
	turnedDown: string[];
	/** Ids of items that a model proposed and no person has confirmed yet. */
	unconfirmed: string[];
	/** When it last changed, in milliseconds since 1970. */
	changed: number;
};
