/** Stands in a record between the words of the text and those it shall be found by as well. */
export const ALIAS_SIGN = "‖";
