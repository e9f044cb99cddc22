import { beginFirstView } from './first-view.ts';

beginFirstView();
void import('./explorer-app.ts');
