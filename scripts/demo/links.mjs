/** TODO */
export const ensureLinks = async () => {};
