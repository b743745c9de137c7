/** No member is meant by what the provider says, or it does not vouch for the address: the two are not told apart. */
export class ProviderRefusedError extends Error {
  override readonly name = 'ProviderRefusedError';
  constructor() {
    super('That account is not the one of a member of a clinic here.');
  }
}
