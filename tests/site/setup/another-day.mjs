/** Loaded before a build to move its clock, so that nothing of the day can hide in what it writes. */
const DAYS = 400 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + DAYS);
    else super(...given);
  }

  static now() {
    return RealDate.now() + DAYS;
  }
};
