// Loaded before the product (see `daysLater`): lets it think that it is some days later.
const ahead = Number(process.env.EENLIJN_TEST_DAYS_LATER) * 86_400_000;
if (!Number.isFinite(ahead)) throw new Error("EENLIJN_TEST_DAYS_LATER must say how many days");

const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(RealDate.now() + ahead);
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
