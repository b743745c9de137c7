/** Without this member nobody would keep the clinic. */
export class LastOwnerError extends Error {
  override readonly name = 'LastOwnerError';
  constructor() {
    super('A clinic needs an owner who comes in. Make somebody else an owner first.');
  }
}

/** The clinic has a member with that address already, at work or no longer. */
export class MemberExistsError extends Error {
  override readonly name = 'MemberExistsError';
  readonly memberId: string;
  constructor({ id, name, deactivatedAt }: { id: string; name: string; deactivatedAt: Date | null }) {
    super(
      deactivatedAt
        ? `${name} has that address and was a member before. Let them in again instead.`
        : `${name} has that address and is a member already.`,
    );
    this.memberId = id;
  }
}
