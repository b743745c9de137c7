/** Loads the panel in which a claim is tied to a source. */
export const loadCitationPanel = () => import('./citation-panel').then((it) => it.CitationPanel);

/** Has the panel there by the time that somebody presses. */
export const comeNear = () => void loadCitationPanel();
