import { markdownLanguage } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import type { Text } from '@codemirror/state';

/** The Markdown of the module format, after front matter in YAML. */
export const moduleLanguage = yamlFrontmatter({ content: markdownLanguage });

/** A paragraph is parsed as one piece, so that a longer one would hold up the page. */
const longestLine = 20_000;
const longestText = 400_000;

/** Whether a text is of a size that can be coloured while it is typed. */
export function canColour(text: Text): boolean {
	if (text.length > longestText) return false;
	for (const line of text.iterLines()) if (line.length > longestLine) return false;
	return true;
}
