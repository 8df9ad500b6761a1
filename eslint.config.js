import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Who may import whom below `src/lib`. Each layer is named with what it may use. */
const layers = {
	core: [],
	content: ['core'],
	formats: ['core'],
	store: ['core'],
	i18n: [],
	state: ['core', 'formats', 'store', 'i18n'],
	ui: ['core', 'state', 'i18n']
};
const names = Object.keys(layers).join('|');
const plain = { regex: '^(svelte|\\$app)(/|$)', message: 'Plain TypeScript here.' };
const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
	files: [`src/lib/${layer}/**`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^\\$lib/(?!(${[layer, ...allowed].join('|')})/)`,
						message: `${layer} may import: ${allowed.join(', ') || 'itself'}.`
					},
					{ regex: `^(\\.\\./)+(${names}|routes)/`, message: 'Cross a layer with $lib/….' },
					...(['state', 'ui'].includes(layer) ? [] : [plain])
				]
			}
		]
	}
}));

const impure = [
	'window',
	'document',
	'navigator',
	'localStorage',
	'sessionStorage',
	'fetch',
	'console'
];

export default ts.config(
	{
		ignores: [
			'**/build/',
			'**/.svelte-kit*/',
			'src/lib/i18n/compiled/',
			'test-results/',
			'tests/empty-page/',
			'src/lib/core/module/check/common-words.ts',
			'src/lib/core/derive/analysis/tables/packed.ts'
		]
	},
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		// The type checker's rules for `any` cannot see component types; svelte-check can.
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/restrict-plus-operands': 'off'
		}
	},
	{ files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
	{
		// These addresses come from the page that was built, which made them with resolve().
		files: ['src/islands/**', 'src/lib/ui/**', 'src/routes/**'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	...layerRules,
	{
		files: ['src/lib/core/**/*.ts', 'src/lib/formats/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': ['error', ...impure],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Randomness is an argument.' },
				{ object: 'Date', property: 'now', message: 'Time is an argument.' }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'Time is an argument.'
				}
			]
		}
	}
);
