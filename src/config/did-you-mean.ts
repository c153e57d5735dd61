export { didYouMean, nearest } from '../text/did-you-mean.js';
