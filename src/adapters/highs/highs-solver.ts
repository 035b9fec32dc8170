import loadHighs, { type ModelData } from "highs";
import type { LinearProgram, OpenProgram, Row, Solver } from "../../core/impact/index.ts";

/**
 * HiGHS (Huangfu and Hall 2018), an optimiser of linear and mixed-integer programs, as WebAssembly.
 * It computes in one go: in a thread of its own, and its memory (up to 2 GiB) never shrinks.
 */
export async function highsSolver(): Promise<Solver> {
  const highs = await loadHighs();
  const { callbackType, modelStatus, solutionStatus, variableType } = highs.constants;
  const loaded = performance.now();

  return {
    elapsed: () => (performance.now() - loaded) / 1000,
    open(program): OpenProgram {
      const model = highs.createModel(modelData(program));
      model.options.set({ output_flag: false });
      return {
        add: ({ columns, factors, least, most }) => {
          model.addRow(least, most, { indices: columns, values: factors });
        },
        relax() {
          const { modelStatus: status } = model.run();
          if (status !== modelStatus.optimal)
            throw new Error(`The relaxation was not solved: HiGHS ended with status ${status}`);
          const { colValue, rowDual } = model.getSolution();
          return { cost: model.getObjectiveValue(), values: colValue, prices: rowDual };
        },
        solve(gap, seconds, start, enough) {
          for (let column = 0; column < program.whole; column++)
            model.changeColIntegrality(column, variableType.integer);
          model.options.set({ mip_rel_gap: gap, time_limit: seconds });
          // The limit is on the time of all runs together.
          model.zeroAllClocks();
          model.setSolution({ colValue: start });
          let stop = false;
          model.run({
            [callbackType.mipImprovingSolution]: ({ data }) => {
              stop ||= enough(data.mip_solution!, data.mip_dual_bound!);
            },
            [callbackType.mipInterrupt]: (event) => {
              if (stop) event.interrupt();
            },
          });
          const found = model.info.get("primal_solution_status") === solutionStatus.feasible;
          return {
            values: found ? model.getSolution().colValue : undefined,
            bound: Number(model.info.get("mip_dual_bound")),
          };
        },
        close: () => model.dispose(),
      };
    },
  };
}

function modelData({ cost, lower, upper, rows }: LinearProgram): ModelData {
  return {
    numCols: cost.length,
    numRows: rows.length,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: cost.length,
      starts: startsOf(rows),
      indices: rows.flatMap(({ columns }) => [...columns]),
      values: rows.flatMap(({ factors }) => [...factors]),
    },
  };
}

function startsOf(rows: readonly Row[]): number[] {
  const starts = [0];
  for (const { columns } of rows) starts.push(starts.at(-1)! + columns.length);
  return starts;
}
