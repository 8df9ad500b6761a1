import * as m from '$messages';
import type { Severity } from '$lib/core/module/diagnostic';

/** The name of a severity. */
export function severityWord(severity: Severity): string {
	switch (severity) {
		case 'error':
			return m.source_error();
		case 'warning':
			return m.source_warning();
		case 'advice':
			return m.source_advice();
	}
}
