/** The model that some browsers have built in, as far as it is used here (Prompt API, W3C Web Machine Learning). */
export type LanguageModel = {
	availability: (options: Languages) => Promise<Availability>;
	create: (
		options: Languages & { signal: AbortSignal; monitor: (monitor: EventTarget) => void }
	) => Promise<Session>;
};

/** `downloadable`, `downloading`: it is there once the browser has loaded it, which can take long. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

type Languages = { expectedInputs: Expected[]; expectedOutputs: Expected[] };
type Expected = { type: 'text'; languages: string[] };
type Session = {
	prompt: (text: string, options: { signal: AbortSignal }) => Promise<string>;
	destroy: () => void;
};

/** The browser's own model; undefined where it has none. */
export function browserModel(): LanguageModel | undefined {
	return (globalThis as { LanguageModel?: LanguageModel }).LanguageModel;
}

/** What is said to the model and by it: the rules are English, the rest is in the text's language. */
export function languagesOf(lang: string): Languages {
	const own = lang.toLowerCase().split('-')[0] ?? lang;
	return {
		expectedInputs: [{ type: 'text', languages: [...new Set(['en', own])] }],
		expectedOutputs: [{ type: 'text', languages: [own] }]
	};
}
