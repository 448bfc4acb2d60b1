/** Whether an entry counts: an archived one stays to be read, and nothing is decided by it. */
export const standing = ({ archived }: { archived?: true }): boolean => archived !== true;
