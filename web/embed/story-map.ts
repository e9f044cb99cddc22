/** Attributes that are handed on in the address of the embed. */
const handedOn = ['layout', 'theme', 'lang', 'map', 'from', 'to'];

/**
 * `<story-map src="https://host/article/ID" layout="both" theme="auto">`: the one line that puts a story in an article. It holds the
 * embed in an iframe, as high as the story wants to be or as `height` says. What the page put inside stays until the story shows.
 */
class StoryMap extends HTMLElement {
  #frame: HTMLIFrameElement | null = null;

  connectedCallback(): void {
    window.addEventListener('message', this.#onMessage);
    const source = this.getAttribute('src');
    if (!source || this.#frame) return;
    const url = new URL(source, location.href);
    url.pathname = url.pathname.replace(/^\/(embed\/)?(?=(article|event|story)\/)/, '/embed/');
    for (const name of handedOn) {
      const value = this.getAttribute(name);
      if (value) url.searchParams.set(name, value);
    }
    const frame = document.createElement('iframe');
    Object.assign(frame, {
      src: url.href,
      title: this.title || this.textContent?.trim() || 'Dateline',
      loading: 'lazy',
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    frame.style.cssText = `border:0;width:100%;display:block;height:${this.#height || 560}px`;
    this.append(frame);
    this.#frame = frame;
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#onMessage);
  }

  get #height(): number {
    return Number(this.getAttribute('height'));
  }

  #onMessage = ({ source, data }: MessageEvent): void => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || data?.type !== 'dateline:height') return;
    if (this.childNodes.length > 1) for (const node of [...this.childNodes]) if (node !== frame) node.remove();
    const { height } = data;
    if (!this.#height && height >= 200 && height <= 1000) frame.style.height = `${height}px`;
  };
}

customElements.define('story-map', StoryMap);
