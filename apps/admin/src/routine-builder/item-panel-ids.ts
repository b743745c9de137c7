/** The id of the dose field in the details of an item. */
export const panelDoseId = 'panel-dose';
