// Opens the store of a directory and takes in a large delivery, again and again with other values;
// says so when the observations are in, and when they are accepted.
import { openStore } from "../../src/adapters/postgres/index.ts";
import { everybody, known } from "../../src/core/observations/index.ts";

const [dataDir = "", size = "0", firstValue = "0"] = process.argv.slice(2);
const store = await openStore({ dataDir });
if (!store.ok) throw new Error(store.error.message);

const { regions, observations } = store.value;
await regions.register("region", "Region", new Date());
for (let value = Number(firstValue); ; value++) {
  const delivery = await observations.open("region", "source");
  console.log(`open ${value}`);
  for (let start = 0; start < Number(size); start += 1000) {
    await delivery.addBytes(Buffer.alloc(100_000, value));
    await delivery.addObservations(
      Array.from({ length: 1000 }, (_, index) => ({
        measure: "measure",
        about: `GM${String((start + index) % 10_000).padStart(4, "0")}`,
        group: everybody,
        period: String(2000 + Math.floor((start + index) / 10_000)),
        value: known(value),
        state: "final",
      })),
    );
  }
  console.log(`added ${value}`);
  await delivery.accept(
    {
      retrieval: { kind: "entered" },
      retrievedAt: new Date(),
      licence: "none",
      isExample: false,
    },
    new Date(),
  );
  console.log(`accepted ${value}`);
}
