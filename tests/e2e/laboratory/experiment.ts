/**
 * Something a page may do with its requests, written down line by line. It runs as text in the page, so it stands alone;
 * `state` there is a query that leads every request to the laboratory.
 */
export type Experiment = (say: (line: string) => void) => Promise<void>;
