import { takeInHand } from './panel/hands';
import { deliver } from './seam';

deliver(takeInHand);
