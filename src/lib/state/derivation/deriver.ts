import { answer } from './answer';
import type { Asked } from './messages';

onmessage = ({ data }: MessageEvent<Asked>) => {
	answer(data, (told) => postMessage(told));
};
