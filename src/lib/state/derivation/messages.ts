import type { Candidate, Derivation, Progress, Settings, Source } from '$lib/core/derive/candidate';
import type { Outline, OutlineOptions } from '$lib/core/derive/outline/outline';

/** What the page asks of the worker. Each question has a number, which its answers bear. */
export type Asked = { number: number } & (
	| { task: 'outline'; text: string; options: OutlineOptions }
	| { task: 'derive'; source: Source; settings: Settings }
);

/** What the worker tells: the last answer to a question is `outlined`, `derived` or `failed`. */
export type Told = { number: number } & (
	| { kind: 'outlined'; outline: Outline }
	| { kind: 'progress'; progress: Progress }
	| { kind: 'candidates'; candidates: Candidate[] }
	| { kind: 'derived'; derivation: Derivation }
	| { kind: 'failed'; message: string }
);
