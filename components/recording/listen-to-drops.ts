/**
 * Takes files that are dropped anywhere on a page, before the browser opens them in its place.
 * @param onOver told when files come to hang over the page, and when they are gone
 */
export function listenToDrops(
  doc: Document,
  onFiles: (files: readonly File[]) => void,
  onOver: (isOver: boolean) => void,
  signal: AbortSignal,
): void {
  const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', take: (event: DragEvent) => void) =>
    doc.addEventListener(
      type,
      (event) => {
        if (event.dataTransfer?.types.includes('Files')) take(event);
      },
      { signal },
    );
  const hang = (event: DragEvent) => {
    event.preventDefault();
    onOver(true);
  };
  listen('dragenter', hang);
  listen('dragover', hang);
  // Between two elements of the page there is always a next one.
  listen('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) onOver(false);
  });
  listen('drop', (event) => {
    event.preventDefault();
    onOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
