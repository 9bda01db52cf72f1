/** Hands a file to the browser's downloads: nothing leaves the device. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The click has taken the file already: https://w3c.github.io/FileAPI/#url-model (blob URL entry)
  URL.revokeObjectURL(url);
}
