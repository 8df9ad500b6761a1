/** The text of a file, as it can be divided into sections. */
export type ReadText = {
	text: string;
	/** `module`: it is a module of ours already, with its questions. */
	kind: 'markdown' | 'plain' | 'module';
	/** What the file itself says that it is called. */
	title?: string;
	/** Of a book: its chapters, of which `text` is the whole. */
	chapters?: Chapter[];
};

/** A chapter of a book, in Markdown. */
export type Chapter = { title?: string; text: string; words: number };

/** The largest file that is read. */
export const largestFile = 50 * 1024 * 1024;
