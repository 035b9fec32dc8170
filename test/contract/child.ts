import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A process of its own that does something with a store and says so, line by line. */
export interface Child {
  /** The next line it prints; undefined when there will be none. */
  line(): Promise<string | undefined>;
  /** Kills it as a power cut would: it gets no chance to put anything in order. */
  kill(): Promise<void>;
  /** Null when it was killed. */
  readonly exitCode: Promise<number | null>;
}

/** @param script a file in this folder */
export function startChild(script: string, ...args: readonly string[]): Child {
  const child = spawn(process.execPath, [`${import.meta.dirname}/${script}`, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const exitCode = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async line() {
      const { value, done } = await lines.next();
      return done ? undefined : value;
    },
    async kill() {
      child.kill("SIGKILL");
      await exitCode;
    },
    exitCode,
  };
}
