import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Found, Job } from "./jobs";

const child = fileURLToPath(new URL("child.ts", import.meta.url));
const options = ["--expose-gc", "--max-old-space-size=8192", "--import", "tsx"];

/** Does a job in a process of its own, and ends it after `cap` milliseconds. */
export function runJob(job: Job, cap: number): Promise<Found> {
  return new Promise((resolve) => {
    const running = spawn(process.execPath, [...options, child, JSON.stringify(job)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let errors = "";
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      running.kill("SIGKILL");
    }, cap);
    running.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    running.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors = (errors + text).slice(-4_000);
    });
    running.on("close", (code, signal) => {
      clearTimeout(timer);
      if (late) resolve({ status: "not-measured", reason: `no end after ${cap / 1_000} s` });
      else resolve(foundIn(output) ?? { status: "failed", reason: endOf(errors, code, signal) });
    });
  });
}

function foundIn(output: string): Found | undefined {
  const last = output.trimEnd().split("\n").at(-1) ?? "";
  return last.startsWith('{"status":') ? (JSON.parse(last) as Found) : undefined;
}

function endOf(errors: string, code: number | null, signal: NodeJS.Signals | null): string {
  if (errors.includes("heap out of memory")) return "out of memory";
  const line = errors.split("\n").find((each) => /\w*Error\b/.test(each));
  return line?.replaceAll(process.cwd(), ".") ?? `the process ended with ${signal ?? code}`;
}
