import { readdirSync, readFileSync } from 'node:fs';

/** What one judge said of one question. `ticks` has a letter for each point of the rubric that holds. */
export type Judgement = {
	item: string;
	text: string;
	form: string;
	kind: string;
	judge: string;
	/** Of the engine. */
	version: string;
	/** The options or cards given without the key, by letter; "?" where none could be defended. */
	answer: string;
	/** Whether that was the key. */
	right: boolean;
	ticks: string;
	verdict: 'as-is' | 'minor' | 'reject';
	reason: string;
};

/** Grammatical, stem alone, one key, from the text, distractors, worth asking, evidence, order. */
export const rubric = 'GSKTDWEO';

const folder = new URL('judgements/', import.meta.url);

/** All judgements that are kept. */
export function judgements(): Judgement[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.sort()
		.flatMap((name) => readLines(new URL(name, folder)) as Judgement[]);
}

export function readLines(file: URL | string): unknown[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line): unknown => JSON.parse(line));
}
