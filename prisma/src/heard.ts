/** Takes what was said on a channel; null says that anything may have been, as after a connection was lost. */
export type Heard = (said: string | null) => void;

/** Listens to a channel of NOTIFY until it is told to stop; only what was committed is heard. */
export type Listen = (channel: string, heard: Heard) => () => Promise<void>;
