/**
 * Reads a version for many requests at once: everyone who asks while a read is under way shares the next one. So each gets a version
 * no older than the moment of asking, and the store answers one read at a time however many ask.
 */
export function createVersionReader(read: () => Promise<string>): () => Promise<string> {
  let current: Promise<string> | null = null;
  let following: Promise<string> | null = null;

  const start = (): Promise<string> => {
    const reading = read().finally(() => {
      if (current === reading) current = null;
    });
    current = reading;
    return reading;
  };

  return () => {
    if (!current) return start();
    following ??= current
      .catch(() => {})
      .then(() => {
        following = null;
        return start();
      });
    return following;
  };
}
