import * as m from '$messages';
import type { DistractorKind, Form, Reason, ReasonCode } from '$lib/core/derive/candidate';
import { distractorKinds } from '$lib/core/derive/candidate';
import type { TextNote } from '$lib/core/draft/begin';
import type { Readability } from '$lib/core/draft/readability';
import type { Remedy } from '$lib/core/draft/remedies';
import type { StepName } from '$lib/core/draft/steps';
import { intlLocale } from '$lib/i18n/locale';
import { levelNames } from '../words';

export const formNames: Record<Form, () => string> = {
	'section-point': m.form_section_point,
	statement: m.form_statement,
	'not-statement': m.form_not_statement,
	when: m.form_when,
	who: m.form_who,
	'how-many': m.form_how_many,
	why: m.form_why,
	purpose: m.form_purpose,
	means: m.form_means,
	'who-said': m.form_who_said,
	'not-listed': m.form_not_listed,
	'text-order': m.form_text_order,
	'time-order': m.form_time_order,
	first: m.form_first,
	prove: m.form_prove
};

export const kindNames: Record<DistractorKind, () => string> = {
	contrast: m.kind_contrast,
	date: m.kind_date,
	number: m.kind_number,
	name: m.kind_name,
	reversal: m.kind_reversal,
	antonym: m.kind_antonym,
	negation: m.kind_negation,
	elsewhere: m.kind_elsewhere,
	text: m.kind_text
};

const reasons: Record<ReasonCode, (about: { count: number }) => string> = {
	'point-of-section': m.reason_point_of_section,
	'changed-statements': m.reason_changed_statements,
	'other-dates': m.reason_other_dates,
	'other-numbers': m.reason_other_numbers,
	'other-names': m.reason_other_names,
	'other-reasons': m.reason_other_reasons,
	'other-speakers': m.reason_other_speakers,
	'list-in-text': m.reason_list_in_text,
	'points-in-order': m.reason_points_in_order,
	'dated-events': m.reason_dated_events,
	'sentence-settles': m.reason_sentence_settles
};

/** Why a question is proposed, with the kinds of change that its detail names. */
export function reasonSentence({ code, count = 0, detail = '' }: Reason): string {
	const named = distractorKinds.filter((kind) => detail.split(/[^a-z]+/).includes(kind));
	const kinds = named.map((kind) => kindNames[kind]());
	const sentence = reasons[code]({ count });
	if (kinds.length === 0) return sentence;
	return `${sentence} (${new Intl.ListFormat(intlLocale).format(kinds)})`;
}

/** How likely a teacher keeps a proposal as it is: three bands, for a figure would promise more. */
export function bandName(score: number): string {
	if (score >= 0.8) return m.band_strong();
	return score >= 0.65 ? m.band_good() : m.band_fair();
}

/** What a person should know of a text that was read. */
export const noteSentences: Record<TextNote, () => string> = {
	empty: m.start_nothing,
	'no-sentences': m.studio_note_no_sentences,
	short: m.studio_note_short,
	'too-long': m.studio_note_too_long,
	'language-unknown': m.studio_note_language
};

export const stepNames: Record<StepName, () => string> = {
	keep: m.step_keep,
	'turn-down': m.step_turn_down,
	another: m.step_another,
	more: m.step_more,
	write: m.step_write,
	accept: m.step_accept,
	words: m.step_words,
	options: m.step_options,
	order: m.step_order,
	proof: m.step_proof,
	level: m.step_level,
	settings: m.step_settings,
	waive: m.step_waive,
	move: m.step_move,
	delete: m.step_delete,
	text: m.step_text,
	split: m.step_split,
	merge: m.step_merge,
	rename: m.step_rename,
	about: m.step_about,
	source: m.step_source
};

export function remedyName(remedy: Remedy): string {
	switch (remedy.does) {
		case 'delete-option':
			return m.remedy_delete_option({ option: remedy.option.toUpperCase() });
		case 'another-option':
			return m.remedy_another_option({ option: remedy.option.toUpperCase() });
		case 'set-level':
			return levelNames[remedy.level]();
		case 'shuffle':
			return m.remedy_shuffle();
		case 'ascend':
			return m.remedy_ascend();
		case 'other-letter':
			return m.remedy_other_letter();
		case 'take-waiver-out':
			return m.remedy_take_waiver_out({ rule: remedy.rule });
	}
}

const tenths = new Intl.NumberFormat(intlLocale, { maximumFractionDigits: 1 });

export function readabilityWords({ by, value }: Readability): string {
	const figure = tenths.format(value);
	return by === 'grade' ? m.studio_grade({ figure }) : m.studio_sentence_length({ figure });
}
