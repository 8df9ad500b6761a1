import type { Diagnostic } from '../diagnostic';
import type { Module } from '../module';
import { attributionRules } from './attribution';
import { cueRules } from './cues';
import { evidenceRules } from './evidence';
import { feedbackRules } from './feedback';
import { moduleRules } from './module-wide';
import { optionRules } from './options';
import { orderingRules } from './ordering';
import { orderingWordRules } from './ordering-words';
import { overlapRules } from './overlap';
import { parallelRules } from './parallel';
import { readingLevelRules } from './reading-level';
import type { Rule } from './rule';
import { stemRules } from './stems';
import { survey, type Survey } from './survey';
import { applyWaivers } from './waivers';

/** Every rule of item writing that a program can hold, in the order of their numbers. */
export const rules: readonly Rule[] = [
	...optionRules,
	...stemRules,
	...cueRules,
	...overlapRules,
	...parallelRules,
	...evidenceRules,
	...feedbackRules,
	...attributionRules,
	...readingLevelRules,
	...moduleRules,
	...orderingRules,
	...orderingWordRules
].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));

/**
 * What the author should mend, without places; what is waived is left out.
 * `shipped` asks for what a teacher's own module may leave out: types, claims, feedback, short names.
 */
export function check(module: Module, options: { shipped: boolean }): Diagnostic[] {
	const surveyed = survey(module, options.shipped);
	const diagnostics = rules
		.filter(({ languages }) => languages === 'any' || languages.includes(surveyed.language.tag))
		.flatMap((rule) => run(rule, surveyed));
	return applyWaivers(module, diagnostics);
}

function run(rule: Rule, surveyed: Survey): Diagnostic[] {
	if (rule.scope === 'interface') return [];
	if (rule.scope === 'module')
		return rule.find(surveyed).map((finding) => ({ ...finding, rule: rule.id }));
	return surveyed.items.flatMap(({ item, section }) => {
		const findings =
			rule.scope === 'item'
				? rule.find(item, surveyed)
				: rule.scope === 'choice' && item.type === 'choice'
					? rule.find(item, surveyed)
					: rule.scope === 'order' && item.type === 'order'
						? rule.find(item, surveyed)
						: [];
		return findings.map(({ part, ...finding }) => ({
			...finding,
			rule: rule.id,
			target: { section: section.id, item: item.id, ...(part === undefined ? {} : { part }) }
		}));
	});
}
