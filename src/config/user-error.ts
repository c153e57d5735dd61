/** A mistake of the person who runs the tool. Its message says what, where and how to mend it; it is printed without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
