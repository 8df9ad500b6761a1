import { analyse } from '../src/lib/core/derive/analysis/analyse';
import type { Claim } from '../src/lib/core/derive/analysis/analysis';
import type { Candidate, Form, Source } from '../src/lib/core/derive/candidate';
import { derive } from '../src/lib/core/derive/derive';
import { bankOf, type Bank } from '../src/lib/core/derive/distractors/bank';
import { editedText, type Editor } from '../src/lib/core/derive/distractors/edit';
import { prepared } from '../src/lib/core/derive/prepared';
import { plain } from '../src/lib/core/text/rich';

/** A text to derive from, a section for each argument, a paragraph for each line. */
export function aSource(...sections: string[]): Source {
	return {
		title: 'A text',
		lang: 'en',
		sections: sections.map((text, index) => ({
			id: `part-${index + 1}`,
			title: `Part ${index + 1}`,
			passage: text
				.trim()
				.split(/\s*\n\s*/)
				.map((words) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] }))
		}))
	};
}

/** What an editor makes of the first claim of a text. */
export function changed(editor: Editor, text: string): string[] {
	const { claim, bank } = firstClaim(text);
	return [...editor(claim, bank)].map((edit) => editedText(claim, edit));
}

function firstClaim(text: string): { claim: Claim; bank: Bank } {
	const analysis = prepared(analyse(aSource(text)));
	const [claim] = analysis.claims;
	if (!claim) throw new Error(`No claim was found in “${text}”.`);
	return { claim, bank: bankOf(analysis) };
}

/** The questions of one form that a text is turned into, as one reads them, the key first. */
export function questions(form: Form, ...sections: string[]): string[][] {
	return candidates(aSource(...sections))
		.filter((candidate) => candidate.form === form)
		.map(({ item }) => {
			if (item.type !== 'choice') return [plain(item.stem)];
			const texts = (isKey: boolean) =>
				item.options
					.filter(({ id }) => item.key.includes(id) === isKey)
					.map(({ text }) => plain(text));
			return [plain(item.stem), ...texts(true), ...texts(false).sort()];
		});
}

function candidates(source: Source): Candidate[] {
	const work = derive(source, { options: 3, seed: 1 });
	for (;;) {
		const step = work.next();
		if (step.done) return step.value.candidates;
	}
}
