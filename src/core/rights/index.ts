export { parts, policy, type Part, type Reach } from "./policy.ts";
export { PersonAct } from "./person-act.ts";
export {
  can,
  rights,
  type Action,
  type Holder,
  type Resource,
  type ResourceFor,
} from "./rights.ts";
export { anonymous, Role, seats, type Actor, type RoleKind, type Seat } from "./role.ts";
export { endingOf, mayEndRoles, mayGiveRole, type RoleFault } from "./role-fault.ts";
export { readRoles, rolesOn, type HeldRoles } from "./roles-of.ts";
export { bodyResource, initiativeResource } from "./resources.ts";
