// Imported on demand for what it does, defining the element: a module without exports needs no object of them in the bundle.
import './event-map.ts';
