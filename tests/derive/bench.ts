import { parseArgs } from 'node:util';
import { printAcceptance } from './acceptance';
import { printMeasures } from './measure';
import { collect, writeSheet } from './sheet';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { out: { type: 'string' }, seed: { type: 'string' }, text: { type: 'string' } }
});
const [task, ...files] = positionals;

if (task === 'sheet') {
	writeSheet(values.out ?? 'test-results/derive', Number(values.seed ?? 1), values.text);
} else if (task === 'collect') {
	collect(files, values.out ?? 'tests/derive/judgements/open.jsonl');
} else {
	printMeasures();
	printAcceptance();
}
