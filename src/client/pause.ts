/** Lets the browser draw and listen before work goes on. */
export function pause(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}
