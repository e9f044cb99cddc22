import './explorer-app.ts';
