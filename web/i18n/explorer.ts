import { enExplorer } from './en-explorer.ts';
import { addMessages } from './interface.ts';
import { nlExplorer } from './nl-explorer.ts';

// For its effect: from here on the interface also says what only the explorer says.
addMessages({ nl: nlExplorer, en: enExplorer });
