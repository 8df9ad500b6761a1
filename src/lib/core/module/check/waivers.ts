import type { Module } from '../module';
import type { Diagnostic } from '../diagnostic';

/** Takes out what the authors have waived, and adds what is wrong with the waivers themselves (W01). */
export function applyWaivers(module: Module, diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const items = module.sections.flatMap((section) =>
		section.items.map((item) => ({ item, section: section.id }))
	);
	const waived = new Set<Diagnostic>();
	const idle = items.flatMap(({ item, section }) =>
		item.waivers.flatMap(({ rule }): Diagnostic[] => {
			const met = diagnostics.filter((one) => one.rule === rule && one.target?.item === item.id);
			const silenced = met.filter(({ severity }) => severity !== 'error');
			for (const one of silenced) waived.add(one);
			if (silenced.length > 0) return [];
			return [
				{
					rule: 'W01',
					severity: 'warning',
					message:
						met.length > 0
							? `${rule} is an error here, and errors cannot be waived.`
							: `Nothing is found under ${rule}, so that its waiver silences nothing.`,
					remedy: met.length > 0 ? 'Mend what it names.' : 'Take the waiver out.',
					target: { section, item: item.id }
				}
			];
		})
	);
	return [...diagnostics.filter((one) => !waived.has(one)), ...idle];
}
