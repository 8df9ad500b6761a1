import { isLanguage } from '../module/markdown/slug';
import type { Module } from '../module/module';
import { typed } from './rewrite';

/** What is told of a module on its page and its card. */
export type About = keyof Pick<Module, 'title' | 'description' | 'source' | 'lang'>;

/** Changes what is told of a module; each of these has words, and a language is a tag such as “en”. */
export function editAbout(module: Module, what: About, text: string): Module {
	const words = typed(text).trim();
	if (words === '' || (what === 'lang' && !isLanguage(words))) return module;
	return { ...module, [what]: words };
}
