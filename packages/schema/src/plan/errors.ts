/** The client has a plan that is going on; a new one may take its place, when that is said. */
export class ActivePlanError extends Error {
  override readonly name = 'ActivePlanError';
  readonly planId: string;
  constructor(planId: string) {
    super('This client has a plan already. Change that one, or say that the new one takes its place.');
    this.planId = planId;
  }
}

/** The plan has ended: what it said stays, and nothing more is added. */
export class PlanEndedError extends Error {
  override readonly name = 'PlanEndedError';
  constructor() {
    super('This plan has ended. Assign a new one.');
  }
}

/** Only what is published, and not in the archive, is given to a client. */
export class UnpublishedRoutineError extends Error {
  override readonly name = 'UnpublishedRoutineError';
  readonly routineId: string;
  constructor(routineId: string, title: string, isArchived: boolean) {
    super(
      isArchived
        ? `“${title}” is archived. Restore it before you give it to a client.`
        : `“${title}” is not published yet. Publish it before you give it to a client.`,
    );
    this.routineId = routineId;
  }
}

/** An item is swapped for an exercise that is no neighbour of its own. */
export class OutsideLadderError extends Error {
  override readonly name = 'OutsideLadderError';
  readonly itemKeys: readonly string[];
  constructor(itemKeys: readonly string[], names: readonly string[]) {
    super(
      `No neighbour of what it takes the place of: ${names.join(', ')}. Choose an easier or harder one or a variation, or say that it may be any.`,
    );
    this.itemKeys = itemKeys;
  }
}
