export { asPlanned, isAsPlanned, type Scenario, type Supposed } from "./scenario.ts";
export { assumptionsIn, type Assumed, type AssumedField } from "./assumptions-in.ts";
export { scenarioFaults, type ScenarioFault } from "./scenario-fault.ts";
export { inScenario, leftOut } from "./in-scenario.ts";
export { compareScenarios, type Comparison, type ScenarioQuestion } from "./compare-scenarios.ts";
