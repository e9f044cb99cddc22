/** Selects what stands in a field and copies it; false without a clipboard, where it stays selected for the reader's own copy command. */
export async function copied(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
