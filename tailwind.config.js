/** Gives the tokens of src/app.css their Tailwind names; no colour or face is named anywhere else. */
/** @type {import('tailwindcss').Config} */
export default {
	content: [],
	theme: {
		colors: {
			transparent: 'transparent',
			current: 'currentColor',
			paper: 'var(--paper)',
			surface: 'var(--surface)',
			ink: 'var(--ink)',
			'ink-soft': 'var(--ink-soft)',
			line: 'var(--line)',
			edge: 'var(--edge)',
			accent: 'var(--accent)',
			'on-accent': 'var(--on-accent)',
			// Not `right`: `text-right` would move the text there too.
			correct: 'var(--right)',
			wrong: 'var(--wrong)',
			mark: 'var(--mark)',
			focus: 'var(--focus)'
		},
		fontFamily: { reading: 'var(--reading)', interface: 'var(--interface)' },
		extend: { maxWidth: { measure: 'var(--measure)' } }
	}
};
