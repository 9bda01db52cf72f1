/** What of a page may change so that an error appears. */
export const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['style', 'class', 'hidden'],
};
