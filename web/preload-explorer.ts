import type { Plugin } from 'vite';

/** What the explorer's first script imports when it runs: the interface, and the map, which the interface does not wait for. */
const parts = [
  { module: 'explorer/explorer-app.ts', priority: 'high' },
  { module: 'map/event-map.ts', priority: 'low' },
] as const;

/** Names the explorer's scripts in its page, so that they travel together and not one after the other has run. */
export const preloadExplorer: Plugin = {
  name: 'preload-explorer',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle, path }) {
      if (!bundle || path !== '/index.html') return html;
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      const named = new Set<string>();
      return parts.flatMap(({ module, priority }) => {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
        if (!chunk)
          throw new Error(`Expected a chunk with ${module} in the build; the explorer imports it when it runs.`);
        return [chunk.fileName, ...chunk.imports]
          .filter((file) => !named.has(file) && !html.includes(file) && named.add(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: priority, href: `/${file}` },
            injectTo: 'head' as const,
          }));
      });
    },
  },
};
