import { readFileSync } from "node:fs";

/**
 * Largest memory this process has had, in MiB. What `process.resourceUsage()` says begins, on
 * Linux, at the memory of the program that started this one; the kernel's own count does not.
 */
export function peakMegabytes(): number {
  const status = process.platform === "linux" ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) / 1024;
}
