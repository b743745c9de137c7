/** What a record carries from the device: a key of its own, and the moment by the device's clock. */
export function stamp(): { clientKey: string; at: string } {
  return { clientKey: crypto.randomUUID(), at: new Date().toISOString() };
}
