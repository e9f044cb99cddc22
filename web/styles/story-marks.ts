import { css, unsafeCSS } from 'lit';
import { shapeCorners, storyShapes } from '../selection/compared.ts';

const rules = storyShapes.map((shape, i) => {
  const corners = shapeCorners[shape].map(([x, y]) => `${x}% ${y}%`).join(', ');
  const clip = corners ? `polygon(${corners})` : 'circle()';
  return `.story-${shape} { --story: var(--story-${i + 1}); --shape: ${clip}; }`;
});

/** The colour (`--story`) and the shape (`--shape`, for clip-path) of a compared story, by class; `story-key` draws it beside words. */
export const storyMarks = css`
  ${unsafeCSS(rules.join('\n'))}
  .story-key {
    display: inline-block;
    flex: none;
    width: 11px;
    height: 11px;
    background: var(--story);
    clip-path: var(--shape);
  }
`;
