/** Why what a model proposed is not taken. `ui/assist/refusal-words.ts` has a sentence for each. */
export type RefusalCode =
	/** Of a reply as a whole. */
	| 'empty'
	| 'too-long'
	| 'no-question'
	| 'too-many'
	| 'brings-text'
	/** Of the form of one question. */
	| 'unreadable'
	| 'long-question'
	| 'html'
	| 'link'
	| 'only-choices'
	| 'id-taken'
	| 'id-twice'
	| 'no-id'
	| 'waives'
	| 'no-level'
	| 'other-language'
	/** Of its proof. */
	| 'no-evidence'
	| 'not-verbatim'
	| 'elsewhere'
	/** Of what it says. */
	| 'two-keys'
	| 'same-option'
	| 'also-right'
	| 'number'
	| 'name'
	| 'date'
	| 'negated'
	| 'opposite'
	| 'unrelated'
	| 'check'
	/** Of a change to a question that is there. */
	| 'other-options'
	| 'unchanged'
	| 'changed-number'
	| 'changed-name'
	| 'changed-polarity';

/** `detail` names the thing. */
export type Refusal = { code: RefusalCode; detail?: string };

export function refusal(code: RefusalCode, detail?: string): Refusal {
	return detail === undefined ? { code } : { code, detail };
}
