export { checkSteering } from "./check-steering.ts";
export { SteeringRules } from "./steering-rules.ts";
