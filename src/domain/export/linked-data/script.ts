/** Linked data as the content of a script element: no words in it can end the element or open a comment. */
export function linkedDataScript(data: object | readonly object[]): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
