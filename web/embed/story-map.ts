/**
 * `<story-map src="https://host/article/ID" layout="both" theme="auto">`: the one line that puts a story in an article. It holds the
 * embed in an iframe, as high as the story wants to be.
 */
class StoryMap extends HTMLElement {
  #frame: HTMLIFrameElement | null = null;

  connectedCallback(): void {
    const source = this.getAttribute('src');
    if (!source || this.#frame) return;
    const url = new URL(source, location.href);
    url.pathname = url.pathname.replace(/^\/(embed\/)?(?=(article|event|story)\/)/, '/embed/');
    for (const name of ['layout', 'theme', 'lang']) {
      const value = this.getAttribute(name);
      if (value) url.searchParams.set(name, value);
    }
    const frame = document.createElement('iframe');
    Object.assign(frame, {
      src: url.href,
      title: this.title || 'Dateline',
      loading: 'lazy',
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    frame.style.cssText = 'border:0;width:100%;display:block;height:560px';
    this.append(frame);
    this.#frame = frame;
    window.addEventListener('message', this.#onMessage);
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#onMessage);
  }

  #onMessage = (event: MessageEvent): void => {
    const { type, height } = (event.data ?? {}) as { type?: unknown; height?: unknown };
    if (event.source !== this.#frame?.contentWindow || type !== 'dateline:height' || typeof height !== 'number') return;
    if (height >= 200 && height <= 1000) this.#frame!.style.height = `${height}px`;
  };
}

customElements.define('story-map', StoryMap);
