import { describe } from "vitest";
import { onEveryStore } from "./databases.ts";
import { assumptionStoreContract } from "./ports/assumption-store.ts";
import { chainStoreContract } from "./ports/chain-store.ts";
import { columnMappingStoreContract } from "./ports/column-mapping-store.ts";
import { entryLinkStoreContract } from "./ports/entry-link-store.ts";
import { evaluationStoreContract } from "./ports/evaluation-store.ts";
import { fetchLogContract } from "./ports/fetch-log.ts";
import { forecastStoreContract } from "./ports/forecast-store.ts";
import { jobQueueContract } from "./ports/job-queue.ts";
import { observationStoreContract } from "./ports/observation-store.ts";
import { oneRegionContract } from "./ports/one-region.ts";
import { digestLogContract } from "./ports/digest-log.ts";
import { packStoreContract } from "./ports/pack-store.ts";
import { peopleStoreContract } from "./ports/people-store.ts";
import { planStoreContract } from "./ports/plan-store.ts";
import { progressStoreContract } from "./ports/progress-store.ts";
import { regionStoreContract } from "./ports/region-store.ts";
import { registerStoreContract } from "./ports/register-store.ts";
import { registerVersionsContract } from "./ports/register-versions.ts";

const contracts = {
  regions: regionStoreContract,
  plans: planStoreContract,
  assumptions: assumptionStoreContract,
  forecasts: forecastStoreContract,
  progress: progressStoreContract,
  "entry links": entryLinkStoreContract,
  chains: chainStoreContract,
  evaluations: evaluationStoreContract,
  "column mappings": columnMappingStoreContract,
  observations: observationStoreContract,
  fetches: fetchLogContract,
  register: registerStoreContract,
  "versions with acts": registerVersionsContract,
  people: peopleStoreContract,
  digests: digestLogContract,
  packs: packStoreContract,
  jobs: jobQueueContract,
  "one region": oneRegionContract,
};

onEveryStore((at) => {
  describe.each(Object.entries(contracts))("%s", (_, contract) => {
    contract(at);
  });
});
