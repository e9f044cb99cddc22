/** Tells the page around an embed how high it wants to be, in our words and in WordPress's; never 0. */
export function tellHeight(height: number, secret: string | null): void {
  if (window.parent === window || height <= 0) return;
  const value = Math.round(Math.min(Math.max(height, 200), 1000));
  // The embed may have an opaque origin and does not know its host's; a height is no secret.
  window.parent.postMessage({ message: 'height', value, secret }, '*');
  window.parent.postMessage({ type: 'dateline:height', height: value }, '*');
}
