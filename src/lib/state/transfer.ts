export { exportProgress } from '$lib/store/progress-file';
