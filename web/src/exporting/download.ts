/** Hands a file to the person, made in the page: nothing goes to the server. */
export function download(name: string, content: BlobPart, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; it is given up when that must be over.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name for a file from a title: `Revenue by region` gives `revenue-by-region`. */
export function fileName(title: string, extension: string): string {
  const stem = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${stem === '' ? 'answer' : stem}.${extension}`;
}
