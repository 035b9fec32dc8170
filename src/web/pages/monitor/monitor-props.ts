import type { IndicatorState } from "../../../core/indicators/index.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";

export interface MonitorProps {
  readonly visit: Visit;
  readonly view: RegionView;
}

export interface StateProps extends MonitorProps {
  /** As published. */
  readonly state: IndicatorState;
}
