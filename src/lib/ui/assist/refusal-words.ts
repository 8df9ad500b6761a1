import * as m from '$messages';
import type { Refusal, RefusalCode } from '$lib/core/assist/refusal';

const words: Record<RefusalCode, (named: { detail: string }) => string> = {
	empty: m.refused_empty,
	'too-long': m.refused_too_long,
	'no-question': m.refused_no_question,
	'too-many': m.refused_too_many,
	'brings-text': m.refused_brings_text,
	unreadable: m.refused_unreadable,
	'long-question': m.refused_long_question,
	html: m.refused_html,
	link: m.refused_link,
	'only-choices': m.refused_only_choices,
	'id-taken': m.refused_id_taken,
	'id-twice': m.refused_id_twice,
	'no-id': m.refused_no_id,
	waives: m.refused_waives,
	'no-level': m.refused_no_level,
	'other-language': m.refused_other_language,
	'no-evidence': m.refused_no_evidence,
	'not-verbatim': m.refused_not_verbatim,
	elsewhere: m.refused_elsewhere,
	'two-keys': m.refused_two_keys,
	'same-option': m.refused_same_option,
	'also-right': m.refused_also_right,
	number: m.refused_number,
	name: m.refused_name,
	date: m.refused_date,
	negated: m.refused_negated,
	opposite: m.refused_opposite,
	unrelated: m.refused_unrelated,
	check: m.refused_check,
	'other-options': m.refused_other_options,
	unchanged: m.refused_unchanged,
	'changed-number': m.refused_changed_number,
	'changed-name': m.refused_changed_name,
	'changed-polarity': m.refused_changed_polarity
};

/** Why something was refused, as a sentence. */
export function refusalSentence({ code, detail = '' }: Refusal): string {
	return words[code]({ detail });
}
