/**
 * Ends the process in order when it is asked to stop; asking twice makes no difference.
 * @param failed told when closing did not work; ends the process itself
 */
export function onceAskedToStop(
  close: () => Promise<void>,
  failed: (reason: string) => void,
): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      close().then(
        () => process.exit(0),
        (error: unknown) => failed(`The site did not stop in order: ${String(error)}`),
      );
    });
}
