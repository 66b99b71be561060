import { clause } from './clause.ts';
import { common } from './common.ts';
import { entry } from './entry.ts';
import { navigation } from './navigation.ts';
import { states } from './states.ts';

/** English: the language in which messages are written first, so that the others take their type from it. */
export const en = { clause, common, entry, navigation, states };
